#include "source/commit_walk.h"

#include <fstream>
#include <utility>

namespace motebok {
namespace {

using OidSet = std::unordered_set<git_oid, OidHash, OidEqual>;

// The file `shallow` names the commits whose parents were not fetched, an id a line.
OidSet shallow_ends(git_repository* repository) {
  OidSet ends;
  std::ifstream file(std::string(git_repository_commondir(repository)) + "shallow");
  for (std::string line; std::getline(file, line);) {
    git_oid id;
    if (git_oid_fromstr(&id, line.c_str()) == 0) ends.insert(id);
  }
  return ends;
}

}  // namespace

CommitWalk::CommitWalk(git_repository* repository, std::string location, std::string folder, const git_oid& newest)
    : repository_(repository),
      location_(std::move(location)),
      folder_(std::move(folder)),
      shallow_ends_(shallow_ends(repository)) {
  meet(newest);
}

std::optional<WalkedCommit> CommitWalk::next() {
  while (!waiting_.empty()) {
    const git_oid id = waiting_.top().id;
    waiting_.pop();
    if (shallow_ends_.contains(id)) continue;
    Known& commit = known_.at(id);
    WalkedCommit walked{commit.time, commit.folder, {}};
    for (const git_oid& parent : std::exchange(commit.parents, {}))
      walked.parent_folders.push_back(meet(parent).folder);
    return walked;
  }
  return std::nullopt;
}

CommitWalk::Known& CommitWalk::meet(const git_oid& id) {
  const auto [at, is_new] = known_.try_emplace(id);
  Known& known = at->second;
  if (!is_new) return known;
  const Git<git_commit> commit = commit_of(repository_, location_, id);
  known.time = git_commit_time(commit.get());
  const auto entry = entry_at(repository_, location_, commit.get(), folder_);
  if (entry && entry->type == GIT_OBJECT_TREE) known.folder = entry->id;
  for (unsigned i = 0; i < git_commit_parentcount(commit.get()); ++i) {
    known.parents.push_back(*git_commit_parent_id(commit.get(), i));
  }
  waiting_.push({known.time, known_.size(), id});
  return known;
}

}  // namespace motebok
