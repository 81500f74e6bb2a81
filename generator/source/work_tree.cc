// Walks the content folder and remembers where each file lies; the bytes are read when somebody asks for them. macOS may
// spell a name in another form than the papers do, so a file is known by its NFC path and opened by its real one.
#include "source/work_tree.h"

#include <boost/filesystem.hpp>

#include <cerrno>
#include <utility>

#include "source/messages.h"
#include "source/read_file.h"
#include "source/selection.h"

namespace motebok {
namespace {

namespace fs = boost::filesystem;

struct Folder {
  std::string real;
  std::string path;  // empty for the content folder itself
};

struct FoundFile {
  std::string path;
  std::string real;
  std::uint64_t size = 0;
};

struct Entry {
  std::string name;
  EntryKind kind = EntryKind::Special;
};

EntryKind kind_of(fs::file_type type) {
  switch (type) {
    case fs::regular_file:
      return EntryKind::File;
    case fs::directory_file:
      return EntryKind::Folder;
    case fs::symlink_file:
      return EntryKind::SymbolicLink;
    default:
      return EntryKind::Special;
  }
}

std::vector<Entry> entries_of(const std::string& folder) {
  std::vector<Entry> entries;
  boost::system::error_code error;
  fs::directory_iterator at(folder, error);
  while (!error && at != fs::directory_iterator()) {
    boost::system::error_code unknown;
    const fs::file_type type = at->symlink_status(unknown).type();
    // A file that went away between the listing and the look at it is not there.
    if (type != fs::file_not_found) entries.push_back({at->path().filename().native(), kind_of(type)});
    at.increment(error);
  }
  if (error) throw unreadable(folder, error.value());
  return entries;
}

// What `git submodule` leaves in a folder: a repository within the content.
bool holds_a_repository(const std::vector<Entry>& entries) {
  return std::ranges::any_of(entries, [](const Entry& entry) { return entry.name == ".git"; });
}

class Walk {
 public:
  explicit Walk(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  std::vector<FoundFile> files_below(const std::string& top) {
    folders_.push_back({top, ""});
    while (!folders_.empty()) {
      const Folder folder = std::move(folders_.back());
      folders_.pop_back();
      enter(folder);
    }
    return std::move(files_);
  }

 private:
  void enter(const Folder& folder) {
    const std::vector<Entry> entries = entries_of(folder.real);
    if (!folder.path.empty() && holds_a_repository(entries)) return diagnostics_.add(submodule(folder.path));
    for (const Entry& entry : entries) {
      std::optional<std::string> path = path_of_content(folder.path, entry.name, entry.kind, diagnostics_);
      if (!path) continue;
      std::string real = folder.real + '/' + entry.name;
      if (entry.kind == EntryKind::Folder) {
        folders_.push_back({std::move(real), std::move(*path)});
      } else {
        keep(std::move(*path), std::move(real));
      }
    }
  }

  void keep(std::string path, std::string real) {
    boost::system::error_code error;
    const std::uint64_t size = fs::file_size(real, error);
    if (error.value() == ENOENT) return;
    if (error) throw unreadable(real, error.value());
    files_.push_back({std::move(path), std::move(real), size});
  }

  Diagnostics& diagnostics_;
  std::vector<Folder> folders_;
  std::vector<FoundFile> files_;
};

void require_folder(const std::string& folder) {
  boost::system::error_code error;
  const fs::file_type type = fs::status(folder, error).type();
  if (type == fs::file_not_found) throw no_content_folder(folder);
  if (error) throw unreadable(folder, error.value());
  if (type != fs::directory_file) throw content_is_a_file(folder);
}

}  // namespace

SourceTree read_work_tree(const std::string& folder, Diagnostics& diagnostics) {
  const std::string top = folder.empty() ? "." : folder;
  require_folder(top);
  std::vector<FoundFile> found = Walk(diagnostics).files_below(top);
  sort_by_path(found, diagnostics);

  SourceTree tree;
  std::vector<std::string> real_paths;
  tree.files.reserve(found.size());
  real_paths.reserve(found.size());
  for (FoundFile& file : found) {
    tree.files.push_back({std::move(file.path), file.size, {}});
    real_paths.push_back(std::move(file.real));
  }
  tree.read = [paths = std::move(real_paths)](std::size_t index) { return read_file(paths.at(index)); };
  return tree;
}

}  // namespace motebok
