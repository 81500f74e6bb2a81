// Puts finished pages into the output folder, which the program owns: the only writer. Nothing in the folder changes until
// commit(); a file is always whole, old or new.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace motebok {

struct WriteCounts {
  std::uint64_t written = 0;
  std::uint64_t unchanged = 0;
  std::uint64_t removed = 0;
};

// Throws WorldFailure where the output would lie in one of the folders it is made from, or one of them in the output: the next
// build would read what this one wrote, or this one remove what it is made from.
void keep_apart(const std::string& output, std::span<const std::string> inputs);
// Also when they are the same, as they really lie.
bool lies_within(const std::string& inner, const std::string& outer);

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
