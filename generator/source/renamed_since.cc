#include <git2.h>

#include <string_view>

#include "base/norwegian.h"
#include "source/commit_tree.h"
#include "source/repository.h"
#include "source/source.h"

namespace motebok {
namespace {

// As the site knows it; empty for what lies outside the content folder.
std::string content_file(std::string_view path, const std::string& content) {
  if (!content.empty()) {
    if (!path.starts_with(content + "/")) return {};
    path.remove_prefix(content.size() + 1);
  }
  return normalized(path);
}

Git<git_tree> tree_of_commit(git_repository* repository, const std::string& location, const git_oid& commit_id) {
  const Git<git_commit> commit = commit_of(repository, location, commit_id);
  return tree_of(repository, location, *git_commit_tree_id(commit.get()));
}

Renames renames_between(git_repository* repository, git_tree* before, git_tree* after, const std::string& content) {
  Renames renames;
  git_diff* made = nullptr;
  if (git_diff_tree_to_tree(&made, repository, before, after, nullptr) != 0) return renames;
  const Git<git_diff> diff(made);
  git_diff_find_options options = GIT_DIFF_FIND_OPTIONS_INIT;
  options.flags = GIT_DIFF_FIND_RENAMES;
  if (git_diff_find_similar(diff.get(), &options) != 0) return renames;
  for (std::size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i) {
    const git_diff_delta* const delta = git_diff_get_delta(diff.get(), i);
    if (delta->status != GIT_DELTA_RENAMED) continue;
    const std::string from = content_file(delta->old_file.path, content);
    const std::string to = content_file(delta->new_file.path, content);
    if (!from.empty() && !to.empty()) renames.emplace(from, to);
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
  const std::string& location = options.repository;
  const Git<git_repository> repository = open_repository(location);
  const git_oid now = find_commit(repository.get(), location, options.ref);
  const Git<git_object> before = commit_named(repository.get(), earlier);
  if (!before) return {};
  const Git<git_tree> old_tree = tree_of_commit(repository.get(), location, *git_object_id(before.get()));
  const Git<git_tree> new_tree = tree_of_commit(repository.get(), location, now);
  return renames_between(repository.get(), old_tree.get(), new_tree.get(), content_path(options.content));
}

}  // namespace motebok
