// Reads a content folder from a work tree or straight from a commit of a repository, and what the history says of each file.
// Nothing after it reads content.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.h"
#include "model/address_book.h"
#include "model/source_tree.h"

namespace motebok {

struct SourceOptions {
  std::string content = "content";  // a folder; within `repository` when that is given
  std::string repository;           // empty: read the folder itself
  std::string ref = "HEAD";         // with `repository` only: a branch, tag or commit
  std::string cache = {};  // a folder where what was found in the history is kept for the next time; empty: nowhere
};

// Both sources give the same tree for the same content. Files behind symbolic links, in submodules and under names that are
// not UTF-8 are left out with a diagnostic. Throws WorldFailure where there is no such folder, repository or ref.
// `last_changed` needs the site's time zone, which stands in one of the files: it is filled in by read_history.
SourceTree read_sources(const SourceOptions& options, Diagnostics& diagnostics);

// Fills in SourceFile::last_changed, SourceTree::history and SourceTree::edition, from the commit the tree was read from or HEAD;
// a work tree is held against HEAD, as far as the site reads it. Where the history is cut short or cannot be read, versions and
// dates that are not known stay empty and there is a warning; outside git nothing happens. A cache that cannot be used is as none.
void read_history(const SourceOptions& options, const std::string& time_zone, SourceTree& tree,
                  Diagnostics& diagnostics);

// The same content folder in a commit: of the repository that `options` name, else of the one whose work tree holds the folder.
// Throws WorldFailure where none does.
SourceOptions committed_at(const SourceOptions& options, const std::string& ref);

// What Git takes for the same file under another name, from an earlier commit to the one that `options` name, or to the folder.
// Nothing where that commit is not to be had: a branch that was forced, a clone that is shallow.
bool has_commit(const SourceOptions& options, const std::string& id);
Renames renames_since(const SourceOptions& options, const std::string& earlier);

// Throws WorldFailure where the folder is missing or holds no templates.
ThemeFiles read_theme_files(const std::string& folder);
bool is_theme(const std::string& folder);

}  // namespace motebok
