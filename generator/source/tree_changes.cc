#include "source/tree_changes.h"

#include <utility>

#include "source/raw_tree.h"

namespace motebok {
namespace {

bool equal(const git_oid& a, const git_oid& b) { return git_oid_equal(&a, &b) != 0; }

// A parent's folder, read along with the commit's own: both are in Git's order of names.
class ParentFolder {
 public:
  ParentFolder(git_odb* objects, const std::string& location, const FolderId& id) {
    if (id) tree_.emplace(objects, location, *id);
  }

  // Of the entry of the same name and nature. Asked for in Git's order.
  FolderId counterpart_of(const RawEntry& entry) {
    if (!tree_) return std::nullopt;
    if (!candidate_ && tree_->pass(entry)) return entry.id;
    if (!candidate_) candidate_ = tree_->next();
    while (candidate_ && order_of(*candidate_, entry) < 0) skip();
    if (!candidate_ || order_of(*candidate_, entry) != 0) return std::nullopt;
    return std::exchange(candidate_, std::nullopt)->id;
  }

  // The entries nobody asked for.
  std::vector<RawEntry> skipped() && {
    if (tree_ && !candidate_) candidate_ = tree_->next();
    while (candidate_) skip();
    return std::move(skipped_);
  }

 private:
  void skip() {
    skipped_.push_back(*candidate_);
    candidate_ = tree_->next();
  }

  std::optional<RawTree> tree_;
  std::optional<RawEntry> candidate_;  // read, but not asked for yet
  std::vector<RawEntry> skipped_;
};

class Comparison {
 public:
  Comparison(git_odb* objects, const std::string& location) : objects_(objects), location_(location) {}

  void compare(const git_oid& folder, std::span<const FolderId> parents, const std::string& prefix) {
    if (!parents.empty() && parents[0] && equal(*parents[0], folder)) return;
    std::vector<ParentFolder> parent_folders;
    parent_folders.reserve(parents.size());
    for (const FolderId& parent : parents) parent_folders.emplace_back(objects_, location_, parent);
    RawTree tree(objects_, location_, folder);
    while (const std::optional<RawEntry> entry = tree.next()) compare_entry(*entry, parent_folders, prefix);
    if (parent_folders.empty()) return;
    for (const RawEntry& each : std::move(parent_folders[0]).skipped()) {
      if (each.kind == RawEntry::Kind::Submodule) continue;
      changes_.vanished.push_back({prefix + std::string(each.name), each.id, each.kind == RawEntry::Kind::Folder});
    }
  }

  TreeChanges all() && { return std::move(changes_); }

 private:
  void compare_entry(const RawEntry& entry, std::span<ParentFolder> parents, const std::string& prefix) {
    std::vector<FolderId> counterparts;
    counterparts.reserve(parents.size());
    // Every parent is asked, though one might do: each has to keep its place.
    for (ParentFolder& parent : parents) counterparts.push_back(parent.counterpart_of(entry));
    const bool is_as_before = !counterparts.empty() && counterparts[0] && equal(*counterparts[0], entry.id);
    if (is_as_before || entry.kind == RawEntry::Kind::Submodule) return;
    const std::string path = prefix + std::string(entry.name);
    if (entry.kind == RawEntry::Kind::Folder) return compare(entry.id, counterparts, path + '/');

    TreeChange change{path, entry.id, true, kNoParent};
    for (ParentIndex i = 0; i < counterparts.size() && change.is_own; ++i) {
      if (!counterparts[i]) continue;
      change.is_own = !equal(*counterparts[i], entry.id);
      if (!change.is_own || change.parent == kNoParent) change.parent = i;
    }
    changes_.changed.push_back(std::move(change));
  }

  git_odb* objects_;
  const std::string& location_;
  TreeChanges changes_;
};

}  // namespace

TreeChanges changes_of(git_odb* objects, const std::string& location, const git_oid& folder,
                       std::span<const FolderId> parents) {
  Comparison comparison(objects, location);
  comparison.compare(folder, parents, "");
  return std::move(comparison).all();
}

void for_each_file(git_odb* objects, const std::string& location, const git_oid& folder, const std::string& prefix,
                   const FoundBlob& found) {
  RawTree tree(objects, location, folder);
  while (const std::optional<RawEntry> entry = tree.next()) {
    const std::string path = prefix + std::string(entry->name);
    if (entry->kind == RawEntry::Kind::Folder) for_each_file(objects, location, entry->id, path + '/', found);
    if (entry->kind == RawEntry::Kind::File) found(path, entry->id);
  }
}

}  // namespace motebok
