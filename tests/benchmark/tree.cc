// Files and folders by the shortest way there is: system calls relative to an open directory, whole files in one read
// or write, and each folder made right before what lies in it. A mistake ends the program at once: a floor that did
// less than it should is no floor.

#include "tree.h"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <stdexcept>
#include <unordered_map>

namespace motebok {
namespace {

[[noreturn]] void stop(std::string_view what, std::string_view path) {
  fmt::print(stderr, "motebok-floor: cannot {} {}: {}\n", what, path, std::strerror(errno));
  std::_Exit(3);
}

struct Listing {
  std::vector<std::string> folders;
  std::vector<std::string> files;
};

Listing list_folder(int root, const std::string& folder) {
  const int descriptor = openat(root, folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR* const directory = descriptor < 0 ? nullptr : fdopendir(descriptor);
  if (!directory) stop("read folder", folder);
  Listing listing;
  while (const dirent* entry = readdir(directory)) {
    const std::string_view name = entry->d_name;
    if (name == "." || name == "..") continue;
    std::string path = folder.empty() ? std::string{name} : fmt::format("{}/{}", folder, name);
    if (entry->d_type == DT_DIR) listing.folders.push_back(std::move(path));
    if (entry->d_type == DT_REG) listing.files.push_back(std::move(path));
  }
  closedir(directory);
  return listing;
}

void write_file(int root, const PlannedFile& file, std::string_view filling) {
  const int descriptor = openat(root, file.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (descriptor < 0) stop("create", file.path);
  for (std::uint64_t left = file.size; left > 0;) {
    const ssize_t written = write(descriptor, filling.data(), std::min<std::uint64_t>(left, filling.size()));
    if (written < 0) stop("write", file.path);
    left -= static_cast<std::uint64_t>(written);
  }
  if (close(descriptor) != 0) stop("write", file.path);
}

void write_directory(int root, const PlannedDirectory& directory, std::string_view filling) {
  if (!directory.path.empty() && mkdirat(root, directory.path.c_str(), 0755) != 0) stop("create", directory.path);
  for (const PlannedFile& each : directory.files) write_file(root, each, filling);
}

std::string_view parent_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

// The directories by path, with every ancestor of a file among them.
class DirectoryIndex {
 public:
  PlannedDirectory& at(std::string_view path) {
    if (const auto found = places_.find(std::string{path}); found != places_.end()) return directories_[found->second];
    const std::size_t depth = path.empty() ? 0 : at(parent_of(path)).depth + 1;
    places_.emplace(path, directories_.size());
    return directories_.emplace_back(PlannedDirectory{std::string{path}, depth, {}});
  }

  std::vector<PlannedDirectory> by_depth() && {
    std::ranges::stable_sort(directories_, {}, &PlannedDirectory::depth);
    return std::move(directories_);
  }

 private:
  std::unordered_map<std::string, std::size_t> places_;
  std::vector<PlannedDirectory> directories_;
};

}  // namespace

int open_directory(const std::string& path) {
  const int descriptor = open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) stop("open folder", path);
  return descriptor;
}

std::string list_tree(const std::string& root) {
  const int descriptor = open_directory(root);
  std::vector<std::string> folders{""};
  std::vector<std::string> files;
  while (!folders.empty()) {
    const std::string folder = std::move(folders.back());
    folders.pop_back();
    Listing listing = list_folder(descriptor, folder);
    std::ranges::move(listing.folders, std::back_inserter(folders));
    std::ranges::move(listing.files, std::back_inserter(files));
  }
  std::ranges::sort(files);

  std::string lines;
  for (const std::string& each : files) {
    struct stat status {};
    if (fstatat(descriptor, each.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) stop("look at", each);
    fmt::format_to(std::back_inserter(lines), "{}\t{}\n", status.st_size, each);
  }
  close(descriptor);
  return lines;
}

Manifest read_manifest(const std::string& file) {
  Manifest manifest;
  read_file(AT_FDCWD, file.c_str(), manifest.text);
  DirectoryIndex index;
  char* const end = manifest.text.data() + manifest.text.size();
  for (char* line = manifest.text.data(); line < end;) {
    std::uint64_t size = 0;
    char* const tab = const_cast<char*>(std::from_chars(line, end, size).ptr);
    char* const line_end = std::find(tab, end, '\n');
    if (tab == line || *tab != '\t' || line_end == end)
      throw std::runtime_error(fmt::format("{} is not what --list writes", file));
    *line_end = '\0';  // so that the path can be handed to the system as it lies
    index.at(parent_of(tab + 1)).files.push_back({tab + 1, size});
    ++manifest.files;
    manifest.bytes += size;
    line = line_end + 1;
  }
  manifest.directories = std::move(index).by_depth();
  return manifest;
}

std::vector<std::string> find_markdown(const std::string& root, unsigned threads) {
  const int descriptor = open_directory(root);
  std::vector<std::string> found;
  std::vector<std::string> level{""};
  while (!level.empty()) {
    std::vector<Listing> listings(level.size());
    share_out(level.size(), threads, [&](std::size_t i) { listings[i] = list_folder(descriptor, level[i]); });
    level.clear();
    for (Listing& each : listings) {
      std::ranges::move(each.folders, std::back_inserter(level));
      std::ranges::copy_if(each.files, std::back_inserter(found),
                           [](const std::string& path) { return path.ends_with(".md"); });
    }
  }
  close(descriptor);
  return found;
}

void write_tree(const std::string& root, const Manifest& manifest, unsigned threads) {
  if (mkdir(root.c_str(), 0755) != 0) stop("create", root);
  const int descriptor = open_directory(root);
  const std::string filling(std::size_t{1} << 16, 'x');

  const std::vector<PlannedDirectory>& all = manifest.directories;
  for (auto from = all.begin(); from != all.end();) {
    const auto to = std::ranges::upper_bound(from, all.end(), from->depth, {}, &PlannedDirectory::depth);
    share_out(static_cast<std::size_t>(to - from), threads,
              [&](std::size_t i) { write_directory(descriptor, from[static_cast<std::ptrdiff_t>(i)], filling); });
    from = to;
  }
  close(descriptor);
}

std::string_view read_file(int directory, const char* path, std::string& buffer) {
  const int descriptor = openat(directory, path, O_RDONLY | O_CLOEXEC);
  struct stat status {};
  if (descriptor < 0 || fstat(descriptor, &status) != 0) stop("read", path);
  const auto size = static_cast<std::size_t>(status.st_size);
  if (buffer.size() < size) buffer.resize(size);
  for (std::size_t have = 0; have < size;) {
    const ssize_t got = read(descriptor, buffer.data() + have, size - have);
    if (got <= 0) stop("read", path);
    have += static_cast<std::size_t>(got);
  }
  close(descriptor);
  return {buffer.data(), size};
}

}  // namespace motebok
