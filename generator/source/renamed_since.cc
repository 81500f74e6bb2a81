#include <git2.h>

#include <string_view>

#include "base/norwegian.h"
#include "git/repository.h"
#include "source/commit_tree.h"
#include "source/origin.h"
#include "source/source.h"

namespace motebok {
namespace {

Git<git_tree> tree_of_commit(git_repository* repository, const std::string& location, const git_oid& commit_id) {
  const Git<git_commit> commit = commit_of(repository, location, commit_id);
  return tree_of(repository, location, *git_commit_tree_id(commit.get()));
}

using Difference = Git<git_diff>;

Difference difference_of_trees(git_repository* repository, git_tree* before, git_tree* after) {
  git_diff* made = nullptr;
  return git_diff_tree_to_tree(&made, repository, before, after, nullptr) == 0 ? Difference(made) : nullptr;
}

// Up to the folder as it lies on the disk, with what nobody has told Git of yet.
Difference difference_to_folder(git_repository* repository, git_tree* before, std::string folder) {
  git_diff_options options = GIT_DIFF_OPTIONS_INIT;
  options.flags = GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS | GIT_DIFF_DISABLE_PATHSPEC_MATCH;
  char* path = folder.data();
  if (!folder.empty()) options.pathspec = {&path, 1};
  git_diff* made = nullptr;
  return git_diff_tree_to_workdir_with_index(&made, repository, before, &options) == 0 ? Difference(made) : nullptr;
}

Renames renames_in(git_diff* diff, std::string_view content) {
  Renames renames;
  git_diff_find_options options = GIT_DIFF_FIND_OPTIONS_INIT;
  options.flags = GIT_DIFF_FIND_RENAMES | GIT_DIFF_FIND_FOR_UNTRACKED;
  if (git_diff_find_similar(diff, &options) != 0) return renames;
  for (std::size_t i = 0; i < git_diff_num_deltas(diff); ++i) {
    const git_diff_delta* const delta = git_diff_get_delta(diff, i);
    if (delta->status != GIT_DELTA_RENAMED) continue;
    const auto from = path_within(delta->old_file.path, content);
    const auto to = path_within(delta->new_file.path, content);
    if (from && to) renames.emplace(normalized(*from), normalized(*to));
  }
  return renames;
}

// Null where there is none.
Git<git_object> commit_named(git_repository* repository, const std::string& name) {
  git_object* named = nullptr;
  if (git_revparse_single(&named, repository, (name + "^{commit}").c_str()) != 0) return {};
  return Git<git_object>(named);
}

}  // namespace

bool has_commit(const SourceOptions& options, const std::string& id) {
  return commit_named(open_repository(options.repository).get(), id) != nullptr;
}

Renames renames_since(const SourceOptions& options, const std::string& earlier) {
  const SourceOptions committed = committed_at(options, options.ref);
  const std::string& location = committed.repository;
  const std::string content = content_path(committed.content);
  const Git<git_repository> repository = open_repository(location);
  const Git<git_object> before = commit_named(repository.get(), earlier);
  if (!before) return {};
  const Git<git_tree> old_tree = tree_of_commit(repository.get(), location, *git_object_id(before.get()));
  Difference difference;
  if (options.repository.empty()) {
    difference = difference_to_folder(repository.get(), old_tree.get(), content);
  } else {
    const git_oid now = find_commit(repository.get(), location, committed.ref);
    const Git<git_tree> new_tree = tree_of_commit(repository.get(), location, now);
    difference = difference_of_trees(repository.get(), old_tree.get(), new_tree.get());
  }
  return difference ? renames_in(difference.get(), content) : Renames{};
}

}  // namespace motebok
