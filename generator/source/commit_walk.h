// The commits behind one commit, newest first, each with the folder that matters.
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <queue>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "source/repository.h"

namespace motebok {

struct OidHash {
  std::size_t operator()(const git_oid& id) const {
    std::size_t hash;  // an id is a hash already
    std::memcpy(&hash, id.id, sizeof hash);
    return hash;
  }
};
struct OidEqual {
  bool operator()(const git_oid& a, const git_oid& b) const { return git_oid_equal(&a, &b) != 0; }
};

// A folder's tree; nothing where the commit does not have the folder.
using FolderId = std::optional<git_oid>;

struct WalkedCommit {
  std::int64_t time = 0;  // of the committer, seconds since 1970
  FolderId folder;
  std::vector<FolderId> parent_folders;  // none for the first commit of all
};

// Visits in the order of `git log`: a commit after at least one of its children, newest committer time first. Each commit
// is read once. The commits where a shallow clone ends are left out: what they changed is not known.
class CommitWalk {
 public:
  // `folder` is a path within the repository's tree, "" for all of it. `location` is for messages.
  CommitWalk(git_repository* repository, std::string location, std::string folder, const git_oid& newest);

  // Nothing when all have been visited. Throws WorldFailure where the repository lacks an object.
  std::optional<WalkedCommit> next();
  bool is_shallow() const { return !shallow_ends_.empty(); }

 private:
  struct Known {
    std::int64_t time = 0;
    FolderId folder;
    std::vector<git_oid> parents;
  };
  struct Waiting {
    std::int64_t time = 0;
    std::uint64_t turn = 0;  // of two commits of the same second, the one met first
    git_oid id{};

    bool operator<(const Waiting& other) const { return time != other.time ? time < other.time : turn > other.turn; }
  };

  Known& meet(const git_oid& id);

  git_repository* repository_;
  std::string location_;
  std::string folder_;
  std::unordered_set<git_oid, OidHash, OidEqual> shallow_ends_;
  std::unordered_map<git_oid, Known, OidHash, OidEqual> known_;
  std::priority_queue<Waiting> waiting_;
};

}  // namespace motebok
