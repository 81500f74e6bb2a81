#include "base/disk.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "base/parallel.h"
#include "base/path.h"

namespace motebok {
namespace {

constexpr mode_t kFolderMode = 0777;  // less what the user's umask takes away
constexpr mode_t kFileMode = 0666;

int write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

NodeKind kind_of(int folder, const dirent64& entry) {
  switch (entry.d_type) {
    case DT_REG:
      return NodeKind::File;
    case DT_DIR:
      return NodeKind::Folder;
    case DT_UNKNOWN:
      break;  // some file systems do not tell
    default:
      return NodeKind::Other;
  }
  struct stat facts {};
  if (fstatat(folder, entry.d_name, &facts, AT_SYMLINK_NOFOLLOW) != 0) return NodeKind::Other;
  if (S_ISREG(facts.st_mode)) return NodeKind::File;
  return S_ISDIR(facts.st_mode) ? NodeKind::Folder : NodeKind::Other;
}

}  // namespace

Descriptor::~Descriptor() { close(); }

int Descriptor::close() {
  const int number = std::exchange(number_, -1);
  return number >= 0 && ::close(number) != 0 ? errno : 0;
}

Descriptor open_folder(int below, const std::string& path) {
  return Descriptor(openat(below, path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
}

int create_file(int below, const std::string& path, std::string_view bytes) {
  Descriptor file(openat(below, path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kFileMode));
  if (!file) return errno;
  if (const int error = write_all(file.number(), bytes); error != 0) return error;
  return file.close();
}

int make_folders(int below, std::string_view path) {
  if (path.empty()) return 0;
  const std::string folder(path);
  if (mkdirat(below, folder.c_str(), kFolderMode) == 0 || errno == EEXIST) return 0;
  if (errno != ENOENT) return errno;
  if (const int error = make_folders(below, parent_of(path)); error != 0) return error;
  return mkdirat(below, folder.c_str(), kFolderMode) == 0 || errno == EEXIST ? 0 : errno;
}

bool holds(int below, const std::string& path, std::string_view bytes) {
  const Descriptor file(openat(below, path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  struct stat facts {};
  if (!file || fstat(file.number(), &facts) != 0 || !S_ISREG(facts.st_mode)) return false;
  if (static_cast<std::size_t>(facts.st_size) != bytes.size()) return false;
  std::array<char, 65536> part;
  while (!bytes.empty()) {
    const ssize_t length = read(file.number(), part.data(), part.size());
    if (length < 0 && errno == EINTR) continue;
    if (length <= 0 || static_cast<std::size_t>(length) > bytes.size()) return false;
    if (std::memcmp(part.data(), bytes.data(), static_cast<std::size_t>(length)) != 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(length));
  }
  return true;
}

int list_folder(int below, const std::string& path, std::vector<Node>& nodes) {
  const Descriptor folder = open_folder(below, path);
  if (!folder) return errno;
  // readdir() would do, but makes two more calls and a buffer of its own for each of a site's many small folders.
  alignas(dirent64) std::array<char, 32768> entries;
  for (;;) {
    const ssize_t length = getdents64(folder.number(), entries.data(), entries.size());
    if (length <= 0) return length < 0 ? errno : 0;
    for (ssize_t at = 0; at < length;) {
      const auto& entry = *reinterpret_cast<const dirent64*>(entries.data() + at);
      const std::string_view name = entry.d_name;
      if (name != "." && name != "..") nodes.push_back({std::string(name), kind_of(folder.number(), entry)});
      at += entry.d_reclen;
    }
  }
}

int read_whole(int below, const std::string& path, std::string& bytes) {
  const Descriptor file(openat(below, path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  struct stat facts {};
  if (!file || fstat(file.number(), &facts) != 0) return errno;
  if (!S_ISREG(facts.st_mode)) return EINVAL;
  bytes.resize(static_cast<std::size_t>(facts.st_size));
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t length = read(file.number(), bytes.data() + filled, bytes.size() - filled);
    if (length < 0 && errno == EINTR) continue;
    if (length < 0) return errno;
    if (length == 0) break;
    filled += static_cast<std::size_t>(length);
  }
  bytes.resize(filled);
  return 0;
}

std::vector<FoundNode> list_below(int folder, unsigned threads,
                                  const std::function<void(const std::string& path, int error)>& failed) {
  std::vector<FoundNode> all;
  // A level at a time, the folders of a level side by side.
  std::vector<std::string> level = {""};
  while (!level.empty()) {
    std::vector<std::vector<Node>> found(level.size());
    parallel_for(level.size(), threads, [&](std::size_t i) {
      const int error = list_folder(folder, level[i].empty() ? "." : level[i], found[i]);
      if (error != 0) failed(level[i], error);
    });
    std::vector<std::string> next_level;
    for (std::size_t i = 0; i < level.size(); ++i) {
      for (Node& node : found[i]) {
        if (level[i].empty() && node.name.starts_with('.')) continue;
        std::string path = level[i].empty() ? std::move(node.name) : level[i] + '/' + node.name;
        if (node.kind == NodeKind::Folder) next_level.push_back(path);
        all.push_back({std::move(path), node.kind});
      }
    }
    level = std::move(next_level);
  }
  return all;
}

int remove_file(int below, const std::string& path) {
  return unlinkat(below, path.c_str(), 0) == 0 || errno == ENOENT ? 0 : errno;
}

int remove_folder(int below, const std::string& path) {
  const Descriptor folder = open_folder(below, path);
  if (!folder) return errno == ENOENT ? 0 : errno;
  std::vector<Node> nodes;
  if (const int error = list_folder(folder.number(), ".", nodes); error != 0) return error;
  for (const Node& node : nodes) {
    const bool is_folder = node.kind == NodeKind::Folder;
    const int error = is_folder ? remove_folder(folder.number(), node.name) : remove_file(folder.number(), node.name);
    if (error != 0) return error;
  }
  return unlinkat(below, path.c_str(), AT_REMOVEDIR) == 0 || errno == ENOENT ? 0 : errno;
}

}  // namespace motebok
