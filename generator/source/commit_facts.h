// What each commit behind one commit did to the content folder. A commit never changes, so what it did is found out once:
// facts from before may be handed in, and only commits they do not know are read.
#pragma once

#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "git/repository.h"
#include "source/tree_changes.h"

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
template <class Value>
using ByOid = std::unordered_map<git_oid, Value, OidHash, OidEqual>;

// Paths as numbers.
class PathNames {
 public:
  std::uint32_t number_of(const std::string& path);
  // Nothing when no commit changed a file of that name.
  std::optional<std::uint32_t> find(const std::string& path) const;
  const std::string& name(std::uint32_t number) const { return names_[number]; }
  const std::vector<std::string>& all() const { return names_; }

 private:
  std::vector<std::string> names_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

// A file that is not what it was in the first parent.
struct FileChange {
  std::uint32_t path = 0;
  std::uint32_t path_before = 0;  // in the parent; another than `path` where the commit renamed it
  git_oid blob{};
  bool is_own = true;              // else the file is as `parent` has it
  ParentIndex parent = kNoParent;  // whose file it continues
};

inline constexpr std::uint32_t kNoCommit = std::numeric_limits<std::uint32_t>::max();

struct CommitFacts {
  git_oid id{};
  std::int64_t time = 0;  // of the committer, seconds since 1970
  std::vector<git_oid> parents;
  std::vector<FileChange> changes;
  // In UTF-8; only of commits with changes of their own.
  std::string message;  // the first line
  std::string author;
  std::string email;
};

// The commits of a history and what they did. The first is the one it was asked for.
struct HistoryFacts {
  std::vector<CommitFacts> commits;
  PathNames paths;
  // Parallel to commits: the parents' places; kNoCommit for those of a commit where a shallow clone ends.
  std::vector<std::vector<std::uint32_t>> parents;
  std::vector<bool> is_cut;     // what it changed is not known: a shallow clone ends here
  bool lacks_contents = false;  // old contents are not in the repository: some renames may not have been seen
  bool has_news = false;        // some of the facts were not known before
};

// `folder` is a path within the repository's tree, "" for all of it; `known` are facts about the same folder. Throws
// WorldFailure where the repository lacks a commit or a tree.
HistoryFacts find_facts(git_repository* repository, const std::string& location, const std::string& folder,
                        const git_oid& newest, HistoryFacts known);

}  // namespace motebok
