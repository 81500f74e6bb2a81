// Dates each file by the newest commit that made it what it is. One walk over the commits, newest first, comparing trees by
// id, so that what is equal is never opened; it ends as soon as every file has its date. A commit counts only if it left
// the file as HEAD has it: what a merge threw away is not a change of the page. Renames are not followed: a new path is a
// new page. Without its history a site is still a site, so whatever goes wrong here is a warning.
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/norwegian.h"
#include "base/time_zone.h"
#include "source/commit_walk.h"
#include "source/messages.h"
#include "source/origin.h"
#include "source/repository.h"
#include "source/source.h"
#include "source/tree_changes.h"

namespace motebok {
namespace {

// A file that has no date yet, with the blob that HEAD has for it.
struct Undated {
  SourceFile* file = nullptr;
  git_oid blob{};
};
using UndatedFiles = std::unordered_map<std::string_view, Undated>;  // by path

// The tree's files that the commit has too: a file that was never committed has no history.
UndatedFiles files_in_commit(const Origin& origin, SourceTree& tree) {
  std::unordered_map<std::string_view, SourceFile*> wanted;
  wanted.reserve(tree.files.size());
  for (SourceFile& file : tree.files) wanted.emplace(file.path, &file);

  UndatedFiles undated;
  git_repository* repository = origin.repository.get();
  const Git<git_commit> commit = commit_of(repository, origin.location, origin.commit);
  const auto folder = entry_at(repository, origin.location, commit.get(), origin.folder);
  if (!folder || folder->type != GIT_OBJECT_TREE) return undated;
  undated.reserve(tree.files.size());
  for_each_changed_file(repository, origin.location, folder->id, {}, [&](const std::string& path, const git_oid& blob) {
    const auto file = wanted.find(normalized(path));
    if (file != wanted.end()) undated.emplace(file->first, Undated{file->second, blob});
  });
  return undated;
}

// Takes the files that get a date out of `undated`.
void date_files(const Origin& origin, const TimeZone& zone, CommitWalk& walk, UndatedFiles& undated) {
  for (auto commit = walk.next(); commit && !undated.empty(); commit = walk.next()) {
    if (!commit->folder) continue;
    const auto give_date = [&](const std::string& path, const git_oid& blob) {
      const auto file = undated.find(normalized(path));
      if (file == undated.end() || git_oid_equal(&file->second.blob, &blob) == 0) return;
      file->second.file->last_changed = zone.day_of(commit->time);
      undated.erase(file);
    };
    for_each_changed_file(origin.repository.get(), origin.location, *commit->folder, commit->parent_folders, give_date);
  }
}

}  // namespace

void read_history(const SourceOptions& options, const std::string& time_zone, SourceTree& tree,
                  Diagnostics& diagnostics) {
  try {
    const Origin origin = origin_of(options, tree);
    if (!origin.repository) return;
    CommitWalk walk(origin.repository.get(), origin.location, origin.folder, origin.commit);
    UndatedFiles undated = files_in_commit(origin, tree);
    date_files(origin, TimeZone(time_zone), walk, undated);
    if (!undated.empty() && walk.is_shallow()) diagnostics.add(shallow_history());
  } catch (const WorldFailure& failure) {
    diagnostics.add(unreadable_history(failure));
  }
}

}  // namespace motebok
