// Which commit the content is of. A work tree is of its HEAD only if every file that the site reads is as HEAD has it; then a
// build of the folder and one of the commit are the same, down to the page that tells so. Git's own list of the files' sizes and
// times says which of them need not be read to know that.
#include <string>
#include <string_view>

#include "base/time_zone.h"
#include "base/world_failure.h"
#include "source/origin.h"
#include "source/selection.h"

namespace motebok {
namespace {

// Whether a path of the repository is one that the site is made of.
bool is_content(std::string_view path_in_repository, std::string_view content) {
  const std::optional<std::string_view> within = path_within(path_in_repository, content);
  if (!within) return false;
  std::string_view path = *within;
  Diagnostics unheard;
  std::optional<std::string> folder = "";
  while (folder && !path.empty()) {
    const std::size_t slash = path.find('/');
    const EntryKind kind = slash == std::string_view::npos ? EntryKind::File : EntryKind::Folder;
    folder = path_of_content(*folder, path.substr(0, slash), kind, unheard);
    path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
  }
  return folder.has_value();
}

struct Search {
  std::string_view content;
  bool found = false;
};

// The first difference that counts ends the comparison. A repository within the content is named with a slash at the end; it is not read.
int look_at(const git_diff*, const git_diff_delta* delta, const char*, void* search) {
  auto& looking = *static_cast<Search*>(search);
  const std::string_view path = delta->new_file.path;
  looking.found = !path.ends_with('/') && is_content(path, looking.content);
  return looking.found ? GIT_EUSER : 1;
}

bool differs_from_commit(const Origin& origin) {
  git_repository* const repository = origin.repository.get();
  const Git<git_commit> commit = commit_of(repository, origin.location, origin.commit);
  const Git<git_tree> tree = tree_of(repository, origin.location, *git_commit_tree_id(commit.get()));
  Search search{origin.folder};
  git_diff_options options = GIT_DIFF_OPTIONS_INIT;
  options.flags = GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS | GIT_DIFF_INCLUDE_IGNORED |
                  GIT_DIFF_RECURSE_IGNORED_DIRS | GIT_DIFF_IGNORE_SUBMODULES | GIT_DIFF_IGNORE_FILEMODE |
                  GIT_DIFF_DISABLE_PATHSPEC_MATCH | GIT_DIFF_SKIP_BINARY_CHECK;
  std::string folder = origin.folder;
  char* path = folder.data();
  if (!folder.empty()) options.pathspec = {&path, 1};
  options.notify_cb = look_at;
  options.payload = &search;
  git_diff* made = nullptr;
  const int code = git_diff_tree_to_workdir_with_index(&made, repository, tree.get(), &options);
  const Git<git_diff> difference(made);
  // What cannot be compared cannot be said to be the commit's.
  return search.found || code != 0;
}

}  // namespace

Edition edition_of(const Origin& origin, const std::string& time_zone, const SourceTree& tree) {
  try {
    const Git<git_commit> commit = commit_of(origin.repository.get(), origin.location, origin.commit);
    // A folder in a work tree that was never committed is of no commit.
    if (!entry_at(origin.repository.get(), origin.location, commit.get(), origin.folder)) return {};
    const bool changed = tree.commit.empty() && differs_from_commit(origin);
    return {changed ? Edition::Content::ChangedSinceCommit : Edition::Content::Commit, hexadecimal(origin.commit),
            TimeZone(time_zone).day_of(git_commit_time(commit.get()))};
  } catch (const WorldFailure&) {
    // What reads the history tells of it.
    return {};
  }
}

}  // namespace motebok
