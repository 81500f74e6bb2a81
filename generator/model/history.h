// What a repository's history says of the files of a content folder. Raw: nothing is left out for what it says, so none of it
// is for readers before history/ has chosen.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/date.h"

namespace motebok {

struct HistoryCommit {
  std::string id;       // 40 hexadecimal digits
  Date day{};           // the committer's time, in the site's time zone
  std::string message;  // its first line
  std::string author;
  std::string email;
};

// A file as a commit left it.
struct FileVersion {
  std::uint32_t commit = 0;  // into History::commits
  std::string blob;          // 40 hexadecimal digits
  std::string path;          // that the file had then, relative to the content folder
  // It cannot have been on a site: its path is one that is never published, or was while the file was no content, or it
  // was replaced on a branch before that was merged. Of use only for what its commit must not say.
  bool never_public = false;
};

struct History {
  // False outside git, and where the history is cut short or old contents are missing: then no file has versions.
  bool is_whole = false;
  bool is_cut = false;  // only the last part of it was fetched
  std::vector<HistoryCommit> commits;
  // Parallel to SourceTree::files, newest first, no two neighbours with the same contents, unless one was never public; empty for a file that was never
  // committed. The newest is the file of the commit the tree was read from, or of HEAD.
  std::vector<std::vector<FileVersion>> versions;
  // A version's bytes. Safe on any thread. Throws WorldFailure where the repository does not have them.
  std::function<std::string(const std::string& blob)> read;
};

}  // namespace motebok
