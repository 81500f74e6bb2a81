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
};

struct FileLine {
  std::vector<LineVersion> versions;  // newest first, no two neighbours with the same contents
  bool is_cut = false;                // there is more, beyond the end of a shallow clone
};

// A history is a net, a file's own is a line through it: at a merge it goes on with the first parent that has the file as
// the merge left it, and where the merge made the file itself, with the first parent that has it at all. So what a merge
// threw away is no version of anything.
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

  void lay_chain(std::uint32_t commit, std::vector<std::uint32_t>& others);
  const PlacedChange* next_change(Place at, std::uint32_t path) const;

  const HistoryFacts& facts_;
  std::vector<Place> places_;  // parallel to the commits
  std::vector<Chain> chains_;
  std::vector<PlacedChange> changes_;  // sorted by chain, path and position
};

}  // namespace motebok
