// Puts finished pages into the output folder, which the program owns: the only writer. Nothing in the folder changes until
// commit(); a file is always whole, old or new.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace motebok {

struct WriteCounts {
  std::uint64_t written = 0;
  std::uint64_t unchanged = 0;
  std::uint64_t removed = 0;
};

class SiteWriter {
 public:
  // `folder` must be missing, empty, or the output of an earlier build (it holds the mark `.motebok`). Throws WorldFailure
  // for anything else, so that a wrong --out never deletes somebody's files.
  SiteWriter(std::string folder, unsigned threads);
  // Without commit() the staging folder is removed and the output is as it was.
  ~SiteWriter();
  SiteWriter(const SiteWriter&) = delete;
  SiteWriter& operator=(const SiteWriter&) = delete;

  // Safe on any thread; each path once. A file that already holds these bytes is left alone.
  void put(std::string_view path, std::string_view bytes);

  // Moves the staged files into place and removes the files that no page of this build claims. Call once.
  WriteCounts commit();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace motebok
