// Which entries of a content folder are content: the same rules for a work tree and a commit.
#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "source/messages.h"

namespace motebok {

enum class EntryKind { File, Folder, SymbolicLink, Submodule, Special };

// The path in NFC of a file to read or a folder to enter. Nothing when the entry is left out: in silence when its name
// begins with a dot or when it tells of the content (README.md at the top), else with a diagnostic.
std::optional<std::string> path_of_content(std::string_view folder, std::string_view name, EntryKind kind,
                                           Diagnostics& diagnostics);

// Whether a path of Git's, relative to the content folder, is one that is published or could be: no part of it is left out.
bool is_path_of_content(std::string_view path);

// Sorts files by `path`. Two names may become one in NFC: one of them is kept, with a diagnostic.
template <class Found>
void sort_by_path(std::vector<Found>& files, Diagnostics& diagnostics) {
  std::ranges::sort(files, {}, &Found::path);
  const auto same = [](const Found& a, const Found& b) { return a.path == b.path; };
  for (auto at = std::ranges::adjacent_find(files, same); at != files.end();) {
    diagnostics.add(same_name_twice(at->path));
    at = std::ranges::adjacent_find(std::next(at), files.end(), same);
  }
  const auto repeated = std::ranges::unique(files, same);
  files.erase(repeated.begin(), repeated.end());
}

}  // namespace motebok
