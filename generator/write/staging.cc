#include "write/staging.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>

#include "write/messages.h"

namespace motebok {
namespace {

constexpr std::string_view kMarkText =
    "Denne mappen er laget av motebok. Alt i den, unntatt navn som begynner med punktum, blir erstattet ved neste "
    "bygging.\n";

bool is_still(const Descriptor& folder, const std::string& path) {
  struct stat opened {};
  struct stat named {};
  if (fstat(folder.number(), &opened) != 0 || lstat(path.c_str(), &named) != 0) return false;
  return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

}  // namespace

Staging::Staging(const OutputPlace& place) : place_(place) {
  lock();
  const Contents left = contents_of(place.staging);
  if (left == Contents::ForeignFiles || left == Contents::DotEntriesOnly) {
    folder_.close();  // not ours to remove
    throw staging_in_the_way(place.staging);
  }
  if (const int error = clear(); error != 0) throw cannot_remove(place.staging, error);
  if (left == Contents::OurFiles) return;
  const int error = create_file(number(), kMark, kMarkText);
  if (error == 0) return;
  unlinkat(number(), kMark, 0);
  rmdir(place.staging.c_str());
  throw cannot_stage(place.staging, error);
}

Staging::~Staging() {
  if (!folder_) return;
  clear();
  // The mark goes last: whatever a kill leaves here is known as ours.
  unlinkat(number(), kMark, 0);
  rmdir(place_.staging.c_str());
}

void Staging::become_output() {
  struct stat output {};
  // An empty folder may have been made ready for the web server's group.
  if (place_.exists && stat(place_.folder.c_str(), &output) == 0) fchmod(number(), output.st_mode & 07777);
  if (std::rename(place_.staging.c_str(), place_.folder.c_str()) != 0) throw cannot_stage(place_.shown, errno);
  folder_.close();
}

void Staging::lock() {
  // A build that ends takes the folder away between our opening and our locking it: then the lock is worth nothing.
  do {
    if (mkdir(place_.staging.c_str(), 0777) != 0 && errno != EEXIST) throw cannot_stage(place_.staging, errno);
    folder_ = open_folder(AT_FDCWD, place_.staging);
    if (!folder_ && errno == ENOENT) continue;
    if (!folder_ && (errno == ENOTDIR || errno == ELOOP)) throw staging_in_the_way(place_.staging);
    if (!folder_) throw cannot_stage(place_.staging, errno);
    // A network's file system may have no locks: then two builds at once are not noticed.
    if (flock(number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
      folder_.close();
      throw another_build_is_running(place_.shown);
    }
  } while (!folder_ || !is_still(folder_, place_.staging));
}

// Takes away all but the mark.
int Staging::clear() {
  std::vector<Node> nodes;
  if (const int error = list_folder(number(), ".", nodes); error != 0) return error;
  for (const Node& node : nodes) {
    if (node.name == kMark) continue;
    const bool is_folder = node.kind == NodeKind::Folder;
    const int error = is_folder ? remove_folder(number(), node.name) : remove_file(number(), node.name);
    if (error != 0) return error;
  }
  return 0;
}

}  // namespace motebok
