#include "write/output_place.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <boost/filesystem.hpp>
#include <cerrno>
#include <vector>

#include "base/disk.h"
#include "write/messages.h"

namespace motebok {
namespace {

namespace fs = boost::filesystem;

OutputPlace missing_place(const std::string& shown, const fs::path& path) {
  const fs::path parent = path.has_parent_path() ? path.parent_path() : fs::path(".");
  boost::system::error_code error;
  const fs::path real_parent = fs::canonical(parent, error);
  if (error || !fs::is_directory(real_parent, error)) throw no_parent_folder(shown, parent.native());
  const std::string folder = (real_parent / path.filename()).native();
  return {shown, folder, false, folder + ".ny", true};
}

// Whether a folder beside this one is on the same file system and may be made.
bool has_room_beside(const std::string& folder) {
  struct statx own {};
  struct stat parent {};
  const std::string above = fs::path(folder).parent_path().native();
  if (above.empty() || statx(AT_FDCWD, folder.c_str(), 0, STATX_BASIC_STATS, &own) != 0) return false;
  if ((own.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0) return false;
  struct stat output {};
  if (stat(folder.c_str(), &output) != 0 || stat(above.c_str(), &parent) != 0) return false;
  return output.st_dev == parent.st_dev && access(above.c_str(), W_OK | X_OK) == 0;
}

}  // namespace

OutputPlace find_place(const std::string& folder) {
  fs::path path = folder.empty() ? fs::path(".") : fs::path(folder);
  if (path.filename_is_dot() && path.has_parent_path()) path = path.parent_path();  // "public/"
  boost::system::error_code error;
  const fs::file_type type = fs::status(path, error).type();
  if (type == fs::file_not_found) {
    boost::system::error_code unknown;
    if (fs::is_symlink(path, unknown)) throw output_is_a_dead_link(folder);
    return missing_place(folder, path);
  }
  if (type == fs::status_error) throw cannot_read_output(folder, error.value());
  if (type != fs::directory_file) throw output_is_a_file(folder);
  const std::string real = fs::canonical(path, error).native();
  if (error) throw cannot_read_output(folder, error.value());
  const bool beside = has_room_beside(real);
  return {folder, real, true, beside ? real + ".ny" : real + "/.motebok.ny", beside};
}

Contents contents_of(const std::string& folder) {
  std::vector<Node> nodes;
  const int error = list_folder(AT_FDCWD, folder, nodes);
  if (error == ENOENT) return Contents::Nothing;
  if (error != 0) throw cannot_read_output(folder, error);
  if (nodes.empty()) return Contents::Nothing;
  const auto is_mark = [](const Node& node) { return node.name == kMark && node.kind == NodeKind::File; };
  if (std::ranges::any_of(nodes, is_mark)) return Contents::OurFiles;
  const auto is_dotted = [](const Node& node) { return node.name.starts_with('.'); };
  return std::ranges::all_of(nodes, is_dotted) ? Contents::DotEntriesOnly : Contents::ForeignFiles;
}

}  // namespace motebok
