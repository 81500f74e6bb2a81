// A tree object as Git stores it: "<mode> <name>\0<id>" one after the other, in Git's order of names. Read in place, as
// making libgit2's own trees of them takes longer than all the rest of a walk over the history.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "git/repository.h"

namespace motebok {

struct RawEntry {
  enum class Kind { File, Folder, Submodule };  // a symbolic link is a file
  Kind kind = Kind::File;
  std::string_view name;
  git_oid id{};
  std::string_view bytes;  // all of the entry
};

// Git's order: that of the bytes, where a folder's name ends with '/'. 0 for the same name and nature.
int order_of(const RawEntry& a, const RawEntry& b);

class RawTree {
 public:
  // Throws WorldFailure where the repository does not have it; `location` is for that message.
  RawTree(git_odb* objects, const std::string& location, const git_oid& id);

  // The entries in turn; they are valid as long as the tree.
  std::optional<RawEntry> next();
  // Passes over the next entry if it is this one of another tree, byte for byte: most are, and need not be taken apart.
  bool pass(const RawEntry& same);

 private:
  Git<git_odb_object> object_;
  std::string_view rest_;
  const std::string& location_;
};

}  // namespace motebok
