// A site of tests/sites/, laid out in a folder of its own outside any repository, as an editor's machine would have it.
#pragma once

#include <string>
#include <vector>

#include "base/scratch_folder.h"
#include "support/program.h"

namespace motebok::testing {

// The day that every golden site is built on.
inline constexpr const char* kToday = "2026-01-15";

// The names in tests/sites/ that begin with one of `prefixes`, sorted. With none: the sites that build.
std::vector<std::string> sites_named(const std::vector<std::string>& prefixes);

// content/ and tema/, the bare theme, with the files of the site's own tema/ over it.
class SiteFolder {
 public:
  explicit SiteFolder(const std::string& site);

  const std::string& path() const { return scratch_.path(); }
  std::string operator/(std::string_view name) const { return scratch_ / name; }

  // `motebok build` there, into public/, on the day above.
  Invocation build(std::vector<std::string> more = {}) const;

 private:
  ScratchFolder scratch_;
};

// For gtest's names, which take no hyphens.
std::string test_name_of(const std::string& site);

// Set by the environment variable UPDATE_GOLDEN=1: what is expected is written anew, and the difference reviewed in git.
bool updates_golden();

}  // namespace motebok::testing
