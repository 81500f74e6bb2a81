// A small site in a repository of its own, published from there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/file_tree.h"
#include "support/git.h"
#include "support/program.h"
#include "support/small_site.h"

namespace motebok::testing {

inline constexpr const char* kPage = "content/om/personvern.md";  // of the small site
inline constexpr const char* kNewPage = "content/om/nytt.md";     // not in it yet

class PublishedSite {
 public:
  // The small site, committed. Nothing is published yet.
  PublishedSite();

  const SmallSite& files() const { return site_; }
  std::string operator/(std::string_view name) const { return site_ / name; }
  void write(std::string_view name, std::string_view bytes) const { site_.write(name, bytes); }
  void remove(const std::string& name) const;
  std::string commit() const { return commit_everything(site_.path()); }

  // `motebok publish … MORE…` to the folder web/.
  Invocation publish(std::vector<std::string> more = {}) const;
  Finished run_publish(std::vector<std::string> more = {}) const { return run(publish(std::move(more))); }
  // The same without repository and theme: --list, --rollback.
  Finished run_command(std::vector<std::string> more) const;

  // What readers see.
  std::string live() const;  // the release's name
  FileTree live_files() const;
  std::vector<std::string> releases() const;  // names, oldest first
  // Everything directly in web/, sorted.
  std::vector<std::string> in_root() const;
  // What `motebok build` makes of a commit.
  FileTree built(const std::string& ref, std::vector<std::string> more = {}) const;

 private:
  SmallSite site_;
};

// "2026-01-15T…Z-05b646db" in a message becomes "UTGAVE", and the seconds it took "0".
std::string without_times(std::string text);

}  // namespace motebok::testing
