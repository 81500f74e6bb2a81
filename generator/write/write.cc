// In: finished pages, from several threads. Out: the site's folder, holding these pages and no others. The hard thing is
// that a build may fail or be killed at any moment: so new files wait in a staging folder on the same file system until all
// have been written, and only renames touch the site. A first build is staged as the site's own folders and becomes the
// site in one rename. After that, a page that is as it was is not written at all, the others wait in a few flat folders,
// and no folder is emptied to be filled again: making and removing files is what a disk does slowest. Not done: waiting for
// the disk (fsync), which costs more than building again after a power cut.
#include "write/write.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <mutex>
#include <string>
#include <vector>

#include "base/check.h"
#include "base/disk.h"
#include "base/path.h"
#include "write/messages.h"
#include "write/output_files.h"
#include "write/output_place.h"
#include "write/staging.h"

namespace motebok {
namespace {

// A path of the site stays within it, and away from what is the program's own.
bool is_site_path(std::string_view path) {
  if (path.find('\0') != std::string_view::npos || path.starts_with(kMark)) return false;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::string_view name = path.substr(begin, path.find('/', begin) - begin);
    if (name.empty() || name == "." || name == "..") return false;
    begin += name.size() + 1;
  }
  return true;
}

OutputPlace find_output(const std::string& folder) {
  OutputPlace place = find_place(folder);
  if (contents_of(place.folder) == Contents::ForeignFiles) throw output_is_not_ours(folder);
  return place;
}

// Takes away the first thing on the way to `path` that is no folder.
int clear_the_way(int output, const std::string& path) {
  for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    const std::string folder = path.substr(0, slash);
    if (!open_folder(output, folder)) return unlinkat(output, folder.c_str(), 0) == 0 ? 0 : errno;
  }
  return ENOTDIR;
}

// What is in the way in the output is stale: a file where a folder must be, or a folder where a file must be.
int move_into_place(int staging, const std::string& staged, int output, const std::string& path) {
  // A file in the way, then folders to make, then the move; a folder in the way, then the move.
  for (int tries = 0; tries < 4; ++tries) {
    if (renameat(staging, staged.c_str(), output, path.c_str()) == 0) return 0;
    int error = errno;
    if (error == EISDIR) error = remove_folder(output, path);
    if (error == ENOENT) error = make_folders(output, parent_of(path));
    if (error == ENOTDIR) error = clear_the_way(output, path);
    if (error != 0) return error;
  }
  return ENOENT;
}

// Several flat folders, as two threads that make a file in the same one wait for each other.
constexpr std::uint64_t kFlatFolders = 16;
std::string flat_folder(std::uint64_t number) { return std::to_string(number % kFlatFolders); }
std::string flat_name(std::uint64_t number) { return flat_folder(number) + '/' + std::to_string(number); }

// What has gone already, or has become something else of ours, is no longer stale.
void remove_stale(int output, const std::vector<std::string>& paths, const std::string& shown) {
  for (const std::string& path : paths) {
    if (unlinkat(output, path.c_str(), 0) == 0 || errno == ENOENT || errno == ENOTDIR || errno == EISDIR) continue;
    throw cannot_remove(shown + '/' + path, errno);
  }
}

// A folder that somebody else has put a file in meanwhile waits for the next build.
void remove_stale_folders(int output, const std::vector<std::string>& paths, const std::string& shown) {
  for (const std::string& path : paths) {
    if (unlinkat(output, path.c_str(), AT_REMOVEDIR) == 0 || errno == ENOENT || errno == ENOTDIR) continue;
    if (errno != ENOTEMPTY && errno != EEXIST) throw cannot_remove(shown + '/' + path, errno);
  }
}

struct StagedFile {
  std::string path;      // in the output
  std::uint64_t number;  // in the staging folder
};

}  // namespace

struct SiteWriter::State {
  OutputPlace place;
  Staging staging;
  // Of an earlier build's output; without one, the staging folder itself becomes the output.
  Descriptor output;
  OutputFiles existing;

  std::atomic<std::uint64_t> written{0};
  std::atomic<std::uint64_t> unchanged{0};
  std::atomic<std::uint64_t> next_number{0};
  std::mutex mutex;
  std::vector<StagedFile> staged;  // to be moved into `output`; by `mutex`

  State(const std::string& folder, unsigned threads);
  int stage_in_folders(const std::string& path, std::string_view bytes);
  int stage_flat(const std::string& path, std::string_view bytes);
  WriteCounts replace_all();
  WriteCounts replace_changed();
};

SiteWriter::State::State(const std::string& folder, unsigned threads) : place(find_output(folder)), staging(place) {
  // Only now, under the lock, does the output stand still.
  const Contents contents = contents_of(place.folder);
  if (contents == Contents::ForeignFiles) throw output_is_not_ours(folder);
  if (contents == Contents::Nothing && place.staging_is_beside) return;
  output = open_folder(AT_FDCWD, place.folder);
  if (!output) throw cannot_read_output(folder, errno);
  if (faccessat(output.number(), ".", W_OK | X_OK, 0) != 0) throw cannot_stage(folder, errno);
  existing = OutputFiles(output, threads, folder);
  for (std::uint64_t number = 0; number < kFlatFolders; ++number) {
    const int error = make_folders(staging.number(), flat_folder(number));
    if (error != 0) throw cannot_stage(place.staging, error);
  }
}

// For an output that does not exist yet.
int SiteWriter::State::stage_in_folders(const std::string& path, std::string_view bytes) {
  // Most pages have a folder to themselves, so it is made first and not looked for.
  if (const int error = make_folders(staging.number(), parent_of(path)); error != 0) return error;
  const int error = create_file(staging.number(), path, bytes);
  // Two pages with one address, or a page where another has its folder: route/ lets neither through.
  CHECK(error != EEXIST && error != EISDIR && error != ENOTDIR);
  return error;
}

int SiteWriter::State::stage_flat(const std::string& path, std::string_view bytes) {
  const std::uint64_t number = next_number++;
  const int error = create_file(staging.number(), flat_name(number), bytes);
  const std::lock_guard lock(mutex);
  staged.push_back({path, number});
  return error;
}

WriteCounts SiteWriter::State::replace_all() {
  staging.become_output();
  return {written, 0, 0};
}

WriteCounts SiteWriter::State::replace_changed() {
  // Neighbours are moved together, and in the same order whatever the threads did.
  std::ranges::sort(staged, {}, &StagedFile::path);
  CHECK(std::ranges::adjacent_find(staged, {}, &StagedFile::path) == staged.end());
  std::vector<std::string_view> added;
  for (const StagedFile& file : staged) added.push_back(file.path);
  const StaleOutput stale = existing.stale(added);

  if (faccessat(output.number(), kMark, F_OK, AT_SYMLINK_NOFOLLOW) != 0) {
    renameat(staging.number(), kMark, output.number(), kMark);
  }
  // A link could lead the moves out of the folder.
  remove_stale(output.number(), stale.links, place.shown);
  for (const StagedFile& file : staged) {
    const int error = move_into_place(staging.number(), flat_name(file.number), output.number(), file.path);
    if (error != 0) throw cannot_replace(place.shown + '/' + file.path, error);
  }
  remove_stale(output.number(), stale.files, place.shown);
  remove_stale_folders(output.number(), stale.folders, place.shown);
  return {written, unchanged, stale.files.size() + stale.links.size()};
}

SiteWriter::SiteWriter(std::string folder, unsigned threads) : state_(std::make_unique<State>(folder, threads)) {}
SiteWriter::~SiteWriter() = default;

void SiteWriter::put(std::string_view path, std::string_view bytes) {
  CHECK(is_site_path(path));
  State& state = *state_;
  const std::string name(path);
  if (state.existing.claim(path) && holds(state.output.number(), name, bytes)) {
    ++state.unchanged;
    return;
  }
  const int error = state.output ? state.stage_flat(name, bytes) : state.stage_in_folders(name, bytes);
  if (error != 0) throw cannot_stage(state.place.shown + '/' + name, error);
  ++state.written;
}

WriteCounts SiteWriter::commit() { return state_->output ? state_->replace_changed() : state_->replace_all(); }

}  // namespace motebok
