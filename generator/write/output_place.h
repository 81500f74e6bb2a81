// Where the output is, what it holds, and where new files wait for it.
#pragma once

#include <string>

namespace motebok {

// The file that marks a folder as made by the program: it stands at the root of the output and of the staging folder.
inline constexpr const char* kMark = ".motebok";

struct OutputPlace {
  std::string shown;   // as given, for messages
  std::string folder;  // with symbolic links resolved, so that a link to the output stays one
  bool exists = false;
  // On the output's file system: beside it, or within it where nothing can be put beside it (a mounted volume, a parent
  // that only others may write to).
  std::string staging;
  bool staging_is_beside = true;
};

// Throws WorldFailure where `folder` cannot be an output folder, whatever is in it.
OutputPlace find_place(const std::string& folder);

enum class Contents {
  Nothing,
  DotEntriesOnly,  // .git, .well-known: somebody else's, and left alone
  OurFiles,        // the mark is there
  ForeignFiles,
};
// Of an output folder or a staging folder; a folder that does not exist holds nothing.
Contents contents_of(const std::string& folder);

}  // namespace motebok
