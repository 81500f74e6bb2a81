#include "publish/changed_list.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
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

// A terminal, a pipe, /dev/null: it stays what it is.
int write_into(const std::string& file, std::string_view text) {
  Descriptor there(open(file.c_str(), O_WRONLY | O_CLOEXEC));
  if (!there) return errno;
  while (!text.empty()) {
    const ssize_t written = write(there.number(), text.data(), text.size());
    if (written < 0 && errno != EINTR) return errno;
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
  }
  return there.close();
}

// Where a symbolic link leads; the file itself where it is none.
std::string really(const std::string& file) {
  const std::unique_ptr<char, decltype(&std::free)> found(realpath(file.c_str(), nullptr), &std::free);
  return found == nullptr ? file : std::string(found.get());
}

int replace(const std::string& file, std::string_view text) {
  const std::string staged = file + ".ny";
  int error = remove_file(AT_FDCWD, staged);
  if (error == 0) error = create_file(AT_FDCWD, staged, text);
  if (error == 0 && std::rename(staged.c_str(), file.c_str()) != 0) error = errno;
  if (error != 0) remove_file(AT_FDCWD, staged);
  return error;
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
  struct stat there {};
  const bool exists = stat(file.c_str(), &there) == 0;
  const int error = exists && !S_ISREG(there.st_mode) ? write_into(file, text) : replace(really(file), text);
  if (error != 0) throw cannot_write_list(file, error);
}

}  // namespace motebok
