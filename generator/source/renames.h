// Where a document that is new in a commit came from: one that vanished in the same commit.
//
// A new document continues a vanished one that has the same bytes. Of the rest it continues the one most like it, if they
// share at least half of the longer one's text, counted in whole lines. It is compared with no more than twenty, those whose
// paths end most like its own, and not at all above a megabyte: the work is bounded, whatever a commit moves about.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "source/tree_changes.h"

namespace motebok {

struct RenamesOfCommit {
  std::vector<std::pair<std::size_t, std::string>> origins;  // index into `changed`, and the path it had
  bool lacks_contents = false;  // some old contents are not in the repository, so there may be more
};

RenamesOfCommit find_renames(git_odb* objects, const std::string& location, const TreeChanges& changes);

}  // namespace motebok
