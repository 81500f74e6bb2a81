// The line of versions behind a file.
#pragma once

#include <cstdint>
#include <vector>

#include "source/commit_facts.h"

namespace motebok {

// A file as a commit left it.
struct LineVersion {
  std::uint32_t commit = 0;  // into HistoryFacts::commits
  std::uint32_t path = 0;
  git_oid blob{};
  bool never_public = false;  // as in FileVersion
};

struct FileLine {
  std::vector<LineVersion>
      versions;         // newest first, no two neighbours with the same contents, unless one was never public
  bool is_cut = false;  // there is more, beyond the end of a shallow clone
};

// A history is a net, a file's own is a line through it: at a merge it goes on with the first parent that has the file as
// the merge left it, and where the merge made the file itself, with the first parent that has it at all. So what a merge
// threw away is no version of anything.
//
// What has been on a site is what the line of first parents had: of a branch the version that was merged. So it is with a
// branch that was itself merged into by `git pull`, which hides a version too many rather than one too few.
class FileLines {
 public:
  // The facts must outlive this.
  explicit FileLines(const HistoryFacts& facts);

  // Of the file that the newest commit has at this path.
  FileLine behind(std::uint32_t path) const;

 private:
  // A run of first parents. Every commit is in one; a change is found in it by its path without looking at the commits.
  struct Place {
    std::uint32_t chain = 0;
    std::uint32_t position = 0;
  };
  struct Chain {
    std::uint32_t next = kNoCommit;  // the commit it ends before; none at a first commit
    bool is_cut = false;
  };
  struct PlacedChange {
    std::uint32_t chain = 0;
    std::uint32_t path = 0;
    std::uint32_t position = 0;
    std::uint32_t commit = 0;
    const FileChange* change = nullptr;
  };

  // Where a walk from the newest commit has come to.
  struct Walk {
    Place at;
    std::uint32_t path = 0;
    bool is_merged = false;       // on a branch, and its newest version, the one that was merged, has been met
    bool was_no_content = false;  // the file came from a path that is never published
  };

  void lay_chain(std::uint32_t commit, std::vector<std::uint32_t>& others);
  const PlacedChange* next_change(Place at, std::uint32_t path) const;
  static void add_version(const PlacedChange& found, Walk& walk, std::vector<LineVersion>& versions);
  void go_on(const PlacedChange& found, Walk& walk) const;

  const HistoryFacts& facts_;
  std::vector<Place> places_;  // parallel to the commits
  std::vector<Chain> chains_;
  std::vector<PlacedChange> changes_;  // sorted by chain, path and position
};

}  // namespace motebok
