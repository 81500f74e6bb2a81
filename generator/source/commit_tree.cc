// Lists the content folder of a commit and remembers the id of each file's blob; the bytes are read when somebody asks for
// them. Nothing is filtered: a body is what was committed, byte for byte. libgit2's objects belong to one thread at a time,
// so each thread that reads opens the repository for itself.
#include "source/commit_tree.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/check.h"
#include "base/path.h"
#include "git/messages.h"
#include "source/messages.h"
#include "source/selection.h"

namespace motebok {
namespace {

struct TreeFolder {
  git_oid id;
  std::string path;  // empty for the content folder itself
};

struct ContentBlob {
  std::string path;
  git_oid id;
};

EntryKind kind_of(const git_tree_entry* entry) {
  switch (git_tree_entry_filemode(entry)) {
    case GIT_FILEMODE_TREE:
      return EntryKind::Folder;
    case GIT_FILEMODE_LINK:
      return EntryKind::SymbolicLink;
    case GIT_FILEMODE_COMMIT:
      return EntryKind::Submodule;
    default:
      return EntryKind::File;
  }
}

std::vector<ContentBlob> files_below(git_repository* repository, const std::string& location, const git_oid& top,
                                     Diagnostics& diagnostics) {
  std::vector<ContentBlob> files;
  std::vector<TreeFolder> folders = {{top, ""}};
  while (!folders.empty()) {
    const TreeFolder folder = std::move(folders.back());
    folders.pop_back();
    const Git<git_tree> tree = tree_of(repository, location, folder.id);
    for (std::size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
      const git_tree_entry* entry = git_tree_entry_byindex(tree.get(), i);
      const std::string_view name = git_tree_entry_name(entry);
      // Git never writes such a tree; one made by hand could reach outside the site's folder.
      if (name.find('/') != std::string_view::npos) throw unreadable_repository(location, std::string(name));
      const EntryKind kind = kind_of(entry);
      std::optional<std::string> path = path_of_content(folder.path, name, kind, diagnostics);
      if (!path) continue;
      const git_oid id = *git_tree_entry_id(entry);
      if (kind == EntryKind::Folder) {
        folders.push_back({id, std::move(*path)});
      } else {
        files.push_back({std::move(*path), id});
      }
    }
  }
  return files;
}

git_oid content_folder(git_repository* repository, const SourceOptions& options, const git_oid& commit_id) {
  const std::string content = content_path(options.content);
  const Git<git_commit> commit = commit_of(repository, options.repository, commit_id);
  const auto entry = entry_at(repository, options.repository, commit.get(), content);
  if (!entry) throw no_content_in_commit(content, options.ref);
  if (entry->type != GIT_OBJECT_TREE) throw content_is_a_file_in_commit(content, options.ref);
  return entry->id;
}

std::uint64_t size_of(git_odb* objects, const std::string& location, const git_oid& id) {
  std::size_t size = 0;
  git_object_t type = GIT_OBJECT_ANY;
  if (git_odb_read_header(&size, &type, objects, &id) != 0) throw_missing(location, id);
  return size;
}

// Kept open between two files, until the thread ends or reads from another repository.
git_repository* repository_of_this_thread(const std::string& location) {
  struct Open {
    std::string location;
    Git<git_repository> repository;
  };
  thread_local Open open;
  if (!open.repository || open.location != location) {
    open.repository = open_repository(location);
    open.location = location;
  }
  return open.repository.get();
}

std::string read_blob(const std::string& location, const git_oid& id) {
  const Git<git_odb> objects = objects_of(repository_of_this_thread(location), location);
  git_odb_object* found = nullptr;
  if (git_odb_read(&found, objects.get(), &id) != 0) throw_missing(location, id);
  const Git<git_odb_object> blob(found);
  return {static_cast<const char*>(git_odb_object_data(found)), git_odb_object_size(found)};
}

}  // namespace

std::function<std::string(const std::string& id)> blobs_of(std::string location) {
  return [location = std::move(location)](const std::string& hexadecimal_id) {
    git_oid id;
    CHECK(git_oid_fromstr(&id, hexadecimal_id.c_str()) == 0);
    return read_blob(location, id);
  };
}

std::string content_path(const std::string& content) {
  const std::optional<std::string> path = resolve_path("", content);
  if (!path) throw content_outside_repository(content);
  return *path;
}

SourceTree read_commit(const SourceOptions& options, Diagnostics& diagnostics) {
  const std::string& location = options.repository;
  const Git<git_repository> repository = open_repository(location);
  const git_oid commit = find_commit(repository.get(), location, options.ref);
  const git_oid top = content_folder(repository.get(), options, commit);
  std::vector<ContentBlob> found = files_below(repository.get(), location, top, diagnostics);
  sort_by_path(found, diagnostics);

  SourceTree tree;
  tree.commit = hexadecimal(commit);
  const Git<git_odb> objects = objects_of(repository.get(), location);
  std::vector<git_oid> blobs;
  tree.files.reserve(found.size());
  blobs.reserve(found.size());
  for (ContentBlob& file : found) {
    tree.files.push_back({std::move(file.path), size_of(objects.get(), location, file.id), {}});
    blobs.push_back(file.id);
  }
  tree.read = [location, ids = std::move(blobs)](std::size_t index) { return read_blob(location, ids.at(index)); };
  return tree;
}

}  // namespace motebok
