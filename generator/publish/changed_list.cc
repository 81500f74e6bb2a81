#include "publish/changed_list.h"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string_view>
#include <unordered_set>

#include "base/disk.h"
#include "base/path.h"
#include "publish/messages.h"

namespace motebok {
namespace {

std::unordered_set<std::string_view> folders_of(const Changes& changes) {
  std::unordered_set<std::string_view> folders;
  for (const auto* const paths : {&changes.added, &changes.changed, &changes.unchanged}) {
    for (const std::string& path : *paths) {
      for (std::string_view folder = parent_of(path); !folder.empty(); folder = parent_of(folder)) {
        if (!folders.insert(folder).second) break;
      }
    }
  }
  return folders;
}

}  // namespace

std::vector<std::string> paths_to_copy(const Changes& changes) {
  const std::unordered_set<std::string_view> folders = folders_of(changes);
  std::vector<std::string> paths = changes.added;
  paths.insert(paths.end(), changes.changed.begin(), changes.changed.end());
  for (const std::string& removed : changes.removed) {
    std::string_view gone = removed;
    for (std::string_view folder = parent_of(gone); !folder.empty() && !folders.contains(folder);
         folder = parent_of(folder)) {
      gone = folder;
    }
    paths.emplace_back(gone);
  }
  std::ranges::sort(paths);
  paths.erase(std::ranges::unique(paths).begin(), paths.end());
  return paths;
}

void write_list(const std::string& file, std::span<const std::string> paths) {
  std::string text;
  for (const std::string& path : paths) text += path + "\n";
  const std::string staged = file + ".ny";
  int error = remove_file(AT_FDCWD, staged);
  if (error == 0) error = create_file(AT_FDCWD, staged, text);
  if (error == 0 && std::rename(staged.c_str(), file.c_str()) != 0) error = errno;
  if (error == 0) return;
  remove_file(AT_FDCWD, staged);
  throw cannot_write_list(file, error);
}

}  // namespace motebok
