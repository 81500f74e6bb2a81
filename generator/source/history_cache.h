// What was found out of a repository's commits, kept for the next build. It may be missing, cut, of another program or of
// another history: then it is as if there were none. It never changes a result, since a commit never changes.
#pragma once

#include <string>

#include "source/commit_facts.h"

namespace motebok {

// Where facts about one content folder are kept; both names are part of it.
std::string history_cache_file(const std::string& cache, const std::string& repository, const std::string& folder);

// Empty where there is nothing to trust.
HistoryFacts read_history_cache(const std::string& file, const std::string& folder);

// Whole or not at all; in silence where the disk does not let it.
void write_history_cache(const std::string& file, const std::string& folder, const HistoryFacts& facts);

}  // namespace motebok
