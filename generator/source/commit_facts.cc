#include "source/commit_facts.h"

#include <fstream>
#include <unordered_set>
#include <utility>

#include "base/utf8.h"
#include "source/renames.h"

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

// Old programs wrote Latin-1, and did not always say so.
std::string in_utf8(std::string_view text) {
  if (!first_invalid_utf8(text)) return std::string(text);
  std::string utf8;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      utf8 += c;
    } else {
      utf8 += static_cast<char>(0xC0U | (byte >> 6U));
      utf8 += static_cast<char>(0x80U | (byte & 0x3FU));
    }
  }
  return utf8;
}

std::string first_line(std::string_view message) {
  while (message.starts_with('\n')) message.remove_prefix(1);
  message = message.substr(0, message.find('\n'));
  while (message.ends_with('\r') || message.ends_with(' ')) message.remove_suffix(1);
  return in_utf8(message);
}

std::string text_of(const char* text) { return text == nullptr ? std::string() : in_utf8(text); }

class FactFinder {
 public:
  FactFinder(git_repository* repository, const std::string& location, const std::string& folder, HistoryFacts known)
      : repository_(repository),
        location_(location),
        folder_(folder),
        objects_(objects_of(repository, location)),
        ends_(shallow_ends(repository)) {
    for (std::size_t i = 0; i < known.commits.size(); ++i) {
      const git_oid id = known.commits[i].id;
      known_.emplace(id, std::move(known.commits[i]));
    }
    facts_.paths = std::move(known.paths);
  }

  HistoryFacts all_behind(const git_oid& newest) && {
    place_of(newest);
    // The list grows while it is walked.
    for (std::size_t i = 0; i < facts_.commits.size(); ++i) {
      const git_oid id = facts_.commits[i].id;
      if (ends_.contains(id)) {
        facts_.is_cut[i] = true;
        continue;
      }
      const auto known = known_.find(id);
      if (known != known_.end())
        facts_.commits[i] = std::move(known->second);
      else
        find_out(i);
      const std::vector<git_oid> parents = facts_.commits[i].parents;
      for (const git_oid& parent : parents) {
        const std::uint32_t place = place_of(parent);
        facts_.parents[i].push_back(place);
      }
    }
    return std::move(facts_);
  }

 private:
  std::uint32_t place_of(const git_oid& id) {
    const auto [at, is_new] = places_.try_emplace(id, static_cast<std::uint32_t>(facts_.commits.size()));
    if (is_new) {
      facts_.commits.emplace_back().id = id;
      facts_.parents.emplace_back();
      facts_.is_cut.push_back(false);
    }
    return at->second;
  }

  void find_out(std::size_t i) {
    const git_oid id = facts_.commits[i].id;
    const Git<git_commit> commit = commit_of(repository_, location_, id);
    CommitFacts found;
    found.id = id;
    found.time = git_commit_time(commit.get());
    for (unsigned p = 0; p < git_commit_parentcount(commit.get()); ++p) {
      found.parents.push_back(*git_commit_parent_id(commit.get(), p));
    }
    const FolderId folder = folder_of(id, commit.get());
    if (folder) note_changes(*folder, commit.get(), found);
    facts_.commits[i] = std::move(found);
    facts_.has_news = true;
  }

  FolderId folder_of(const git_oid& id, const git_commit* commit) {
    const auto [at, is_new] = folders_.try_emplace(id);
    if (is_new) {
      const auto entry = entry_at(repository_, location_, commit, folder_);
      if (entry && entry->type == GIT_OBJECT_TREE) at->second = entry->id;
    }
    return at->second;
  }

  FolderId folder_of(const git_oid& id) {
    if (const auto found = folders_.find(id); found != folders_.end()) return found->second;
    return folder_of(id, commit_of(repository_, location_, id).get());
  }

  void note_changes(const git_oid& folder, const git_commit* commit, CommitFacts& found) {
    std::vector<FolderId> parents;
    for (const git_oid& parent : found.parents) parents.push_back(folder_of(parent));
    const TreeChanges changes = changes_of(objects_.get(), location_, folder, parents);
    bool has_own = false;
    for (const TreeChange& each : changes.changed) {
      const std::uint32_t path = facts_.paths.number_of(each.path);
      found.changes.push_back({path, path, each.blob, each.is_own, each.parent});
      has_own = has_own || each.is_own;
    }
    const RenamesOfCommit renames = find_renames(objects_.get(), location_, changes);
    for (const auto& [change, path] : renames.origins) {
      found.changes[change].path_before = facts_.paths.number_of(path);
      found.changes[change].parent = 0;
    }
    facts_.lacks_contents = facts_.lacks_contents || renames.lacks_contents;
    if (!has_own) return;
    const git_signature* const author = git_commit_author(commit);
    found.message = first_line(git_commit_message(commit));
    found.author = text_of(author == nullptr ? nullptr : author->name);
    found.email = text_of(author == nullptr ? nullptr : author->email);
  }

  git_repository* repository_;
  const std::string& location_;
  const std::string& folder_;
  Git<git_odb> objects_;
  OidSet ends_;
  ByOid<CommitFacts> known_;
  ByOid<std::uint32_t> places_;
  ByOid<FolderId> folders_;
  HistoryFacts facts_;
};

}  // namespace

std::uint32_t PathNames::number_of(const std::string& path) {
  const auto [at, is_new] = numbers_.try_emplace(path, static_cast<std::uint32_t>(names_.size()));
  if (is_new) names_.push_back(path);
  return at->second;
}

std::optional<std::uint32_t> PathNames::find(const std::string& path) const {
  const auto found = numbers_.find(path);
  return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

HistoryFacts find_facts(git_repository* repository, const std::string& location, const std::string& folder,
                        const git_oid& newest, HistoryFacts known) {
  return FactFinder(repository, location, folder, std::move(known)).all_behind(newest);
}

}  // namespace motebok
