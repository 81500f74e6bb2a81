#include "source/tree_changes.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "source/raw_tree.h"

namespace motebok {
namespace {

bool equal(const git_oid& a, const git_oid& b) { return git_oid_equal(&a, &b) != 0; }

// A parent's folder, read along with the commit's own: both are in Git's order of names.
class ParentFolder {
 public:
  // An empty one, where the parent does not have the folder.
  ParentFolder() = default;
  ParentFolder(git_odb* objects, const std::string& location, const git_oid& id)
      : tree_(std::in_place, objects, location, id) {}

  // Of the entry of the same name and nature. Asked for in Git's order.
  FolderId counterpart_of(const RawEntry& entry) {
    if (!tree_) return std::nullopt;
    if (!candidate_ && tree_->pass(entry)) return entry.id;
    if (!candidate_) candidate_ = tree_->next();
    while (candidate_ && order_of(*candidate_, entry) < 0) candidate_ = tree_->next();
    if (!candidate_ || order_of(*candidate_, entry) != 0) return std::nullopt;
    return std::exchange(candidate_, std::nullopt)->id;
  }

 private:
  std::optional<RawTree> tree_;
  std::optional<RawEntry> candidate_;  // read, but not asked for yet
};

class Comparison {
 public:
  Comparison(git_odb* objects, const std::string& location, const ChangedFile& changed)
      : objects_(objects), location_(location), changed_(changed) {}

  void compare(const git_oid& folder, std::span<const FolderId> parents, const std::string& prefix) {
    // Nothing in a folder that equals a parent's can differ from every parent.
    if (std::ranges::any_of(parents, [&](const FolderId& parent) { return parent && equal(*parent, folder); })) return;

    std::vector<ParentFolder> parent_folders;
    parent_folders.reserve(parents.size());
    for (const FolderId& parent : parents) {
      parent_folders.push_back(parent ? ParentFolder(objects_, location_, *parent) : ParentFolder());
    }
    RawTree tree(objects_, location_, folder);
    while (const std::optional<RawEntry> entry = tree.next()) compare_entry(*entry, parent_folders, prefix);
  }

 private:
  void compare_entry(const RawEntry& entry, std::span<ParentFolder> parents, const std::string& prefix) {
    std::vector<FolderId> counterparts;
    bool unchanged = false;
    // Every parent is asked, though one equal would do: each has to keep its place.
    for (ParentFolder& parent : parents) {
      const FolderId counterpart = parent.counterpart_of(entry);
      unchanged = unchanged || (counterpart && equal(*counterpart, entry.id));
      if (!unchanged) counterparts.push_back(counterpart);
    }
    if (unchanged || entry.kind == RawEntry::Kind::Submodule) return;
    const std::string path = prefix + std::string(entry.name);
    if (entry.kind == RawEntry::Kind::Folder) return compare(entry.id, counterparts, path + '/');
    changed_(path, entry.id);
  }

  git_odb* objects_;
  const std::string& location_;
  const ChangedFile& changed_;
};

}  // namespace

void for_each_changed_file(git_repository* repository, const std::string& location, const git_oid& folder,
                           std::span<const FolderId> parents, const ChangedFile& changed) {
  const Git<git_odb> objects = objects_of(repository, location);
  Comparison(objects.get(), location, changed).compare(folder, parents, "");
}

}  // namespace motebok
