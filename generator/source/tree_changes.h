// Which files a commit changed. libgit2's own comparison expands the folders that are equal, too, and takes 45 times as long.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "source/commit_walk.h"
#include "source/repository.h"

namespace motebok {

using ChangedFile = std::function<void(const std::string& path, const git_oid& blob)>;

// Calls `changed` for each file of `folder` that differs from the same file of every parent; for each file at all when
// there is no parent. Files that were removed are not mentioned. Paths are as Git spells them, relative to the folder.
void for_each_changed_file(git_repository* repository, const std::string& location, const git_oid& folder,
                           std::span<const FolderId> parents, const ChangedFile& changed);

}  // namespace motebok
