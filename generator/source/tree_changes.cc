#include "source/tree_changes.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace motebok {
namespace {

// A parent's folder, read along with the commit's own: both are in Git's order of names.
class ParentFolder {
 public:
  explicit ParentFolder(Git<git_tree> tree) : tree_(std::move(tree)) {}

  // The entry of the same name and nature; null when there is none. Asked for in Git's order.
  const git_tree_entry* counterpart_of(const git_tree_entry* entry) {
    for (; tree_ && next_ < git_tree_entrycount(tree_.get()); ++next_) {
      const git_tree_entry* candidate = git_tree_entry_byindex(tree_.get(), next_);
      const int order = git_tree_entry_cmp(candidate, entry);
      if (order == 0) return candidate;
      if (order > 0) break;
    }
    return nullptr;
  }

 private:
  Git<git_tree> tree_;  // null: the parent does not have the folder
  std::size_t next_ = 0;
};

class Comparison {
 public:
  Comparison(git_repository* repository, const std::string& location, const ChangedFile& changed)
      : repository_(repository), location_(location), changed_(changed) {}

  void compare(const git_oid& folder, std::span<const FolderId> parents, const std::string& prefix) {
    // Nothing in a folder that equals a parent's can differ from every parent.
    const auto equals = [&](const FolderId& parent) { return parent && git_oid_equal(&*parent, &folder) != 0; };
    if (std::ranges::any_of(parents, equals)) return;

    std::vector<ParentFolder> parent_folders;
    for (const FolderId& parent : parents) {
      parent_folders.emplace_back(parent ? tree_of(repository_, location_, *parent) : Git<git_tree>());
    }
    const Git<git_tree> tree = tree_of(repository_, location_, folder);
    for (std::size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
      compare_entry(git_tree_entry_byindex(tree.get(), i), parent_folders, prefix);
    }
  }

 private:
  void compare_entry(const git_tree_entry* entry, std::span<ParentFolder> parents, const std::string& prefix) {
    const git_oid& id = *git_tree_entry_id(entry);
    std::vector<FolderId> counterparts;
    for (ParentFolder& parent : parents) {
      const git_tree_entry* counterpart = parent.counterpart_of(entry);
      if (counterpart == nullptr) {
        counterparts.emplace_back();
        continue;
      }
      if (git_oid_equal(git_tree_entry_id(counterpart), &id) != 0) return;
      counterparts.emplace_back(*git_tree_entry_id(counterpart));
    }
    const std::string path = prefix + git_tree_entry_name(entry);
    switch (git_tree_entry_type(entry)) {
      case GIT_OBJECT_TREE:
        return compare(id, counterparts, path + '/');
      case GIT_OBJECT_BLOB:
        return changed_(path, id);
      default:
        return;  // a submodule
    }
  }

  git_repository* repository_;
  const std::string& location_;
  const ChangedFile& changed_;
};

}  // namespace

void for_each_changed_file(git_repository* repository, const std::string& location, const git_oid& folder,
                           std::span<const FolderId> parents, const ChangedFile& changed) {
  Comparison(repository, location, changed).compare(folder, parents, "");
}

}  // namespace motebok
