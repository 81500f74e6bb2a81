// Which files a commit changed. libgit2's own comparison expands the folders that are equal, too, and takes 45 times as long.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "git/repository.h"

namespace motebok {

// A folder's tree; nothing where the commit does not have the folder.
using FolderId = std::optional<git_oid>;

// Which of a commit's parents. What has none is new.
using ParentIndex = std::uint32_t;
inline constexpr ParentIndex kNoParent = std::numeric_limits<ParentIndex>::max();

// A file that is not what it was in the first parent.
struct TreeChange {
  std::string path;
  git_oid blob{};
  bool is_own = true;              // the commit's own; else the file is as `parent` has it
  ParentIndex parent = kNoParent;  // the first that has the file the same, else the first that has it at all
};

// What the first parent had and the commit has not.
struct VanishedEntry {
  std::string path;
  git_oid id{};
  bool is_folder = false;
};

struct TreeChanges {
  std::vector<TreeChange> changed;
  std::vector<VanishedEntry> vanished;
};

// Paths are as Git spells them, relative to the folder, and in Git's order. `location` is for messages.
TreeChanges changes_of(git_odb* objects, const std::string& location, const git_oid& folder,
                       std::span<const FolderId> parents);

using FoundBlob = std::function<void(const std::string& path, const git_oid& blob)>;
void for_each_file(git_odb* objects, const std::string& location, const git_oid& folder, const std::string& prefix,
                   const FoundBlob& found);

}  // namespace motebok
