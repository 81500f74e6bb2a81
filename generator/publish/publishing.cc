// The hard thing is that a publishing may be killed, or a machine may lose its power, at any moment. So: a release is
// written under another name, all of it is on the disk before it gets its own, and only then the link is replaced, in one
// rename. Before a release gets its name it is written down that it is about to become live; a release so named that is not
// live when the next publishing begins never was, and goes.
#include "publish/publishing.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <set>
#include <thread>
#include <utility>

#include <fmt/format.h>

#include "base/check.h"
#include "base/parallel.h"
#include "base/path.h"
#include "publish/messages.h"

namespace motebok {
namespace {

constexpr std::string_view kMarkText =
    "Hit publiserer motebok. Utgavene i releases/ endres aldri; current peker på den leserne ser.\n";
constexpr const char* kStampForm = "%Y-%m-%dT%H%M%SZ";
constexpr std::size_t kStampLength = 18;  // "2026-11-22T113105Z"
constexpr std::size_t kCommitDigits = 8;

std::string release_path(const std::string& name) { return std::string(kReleases) + "/" + name; }
std::string record_path(const std::string& name) { return std::string(kRecords) + "/" + name; }

std::string time_text(std::time_t time, const char* form) {
  std::tm parts{};
  gmtime_r(&time, &parts);
  std::string text(32, '\0');
  text.resize(std::strftime(text.data(), text.size(), form, &parts));
  return text;
}

// The moment a release's name tells; 0 for another name.
std::time_t stamp_of(const std::string& name) {
  std::tm parts{};
  const std::string stamp = name.substr(0, kStampLength);
  const char* const end = strptime(stamp.c_str(), kStampForm, &parts);
  return end != nullptr && *end == '\0' ? timegm(&parts) : 0;
}

// What the holder of the lock has written: "1234 2026-11-22 11:31:05 UTC".
LockHolder holder_of(int lock) {
  std::string text(128, '\0');
  const ssize_t length = pread(lock, text.data(), text.size(), 0);
  text.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
  while (text.ends_with('\n')) text.pop_back();
  const std::size_t blank = text.find(' ');
  if (blank == std::string::npos) return {};
  return {text.substr(0, blank), text.substr(blank + 1)};
}

bool has_no_such_names(int error) {
  return error == EMLINK || error == EXDEV || error == EPERM || error == EOPNOTSUPP || error == ENOSYS;
}

// Makes the folder that a path stands in where it is missing.
template <class Attempt>
int with_folder(int below, std::string_view path, Attempt attempt) {
  int error = attempt();
  if (error != ENOENT) return error;
  error = make_folders(below, parent_of(path));
  return error != 0 ? error : attempt();
}

}  // namespace

ReadableByAll::ReadableByAll() : before_(umask(0)) { umask(before_ & ~(S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH)); }

ReadableByAll::~ReadableByAll() { umask(before_); }

Publishing::Publishing(const std::string& root, const Patience& patience) : root_(look_at_root(root)) {
  if (!root_.folder) {
    if (mkdir(root.c_str(), 0777) != 0 && errno != EEXIST) throw cannot_publish(root, errno);
    root_ = look_at_root(root);
    if (!root_.folder) throw cannot_publish(root, ENOENT);
  }
  const int error = create_file(root_.folder.number(), kRootMark, kMarkText);
  if (error != 0 && error != EEXIST) throw cannot_publish(shown(kRootMark), error);
  lock(patience);
  for (const char* const folder : {kReleases, kRecords}) {
    if (const int made = make_folders(root_.folder.number(), folder); made != 0)
      throw cannot_publish(shown(folder), made);
  }
  clear_up();
}

Publishing::~Publishing() {
  if (is_begun_) remove_folder(root_.folder.number(), kIncoming);
}

void Publishing::lock(const Patience& patience) {
  using Clock = std::chrono::steady_clock;
  lock_ = Descriptor(openat(root_.folder.number(), kLock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
  if (!lock_) throw cannot_publish(shown(kLock), errno);
  const Clock::time_point deadline = Clock::now() + patience.longest;
  bool is_told = patience.told == nullptr;
  // A network's file system may have no locks: then two at once are not noticed.
  while (flock(lock_.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
    if (Clock::now() >= deadline) throw another_is_publishing(root_.shown, holder_of(lock_.number()));
    if (!std::exchange(is_told, true)) patience.told();
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  const std::string holder = fmt::format("{} {}\n", getpid(), time_text(std::time(nullptr), "%Y-%m-%d %H:%M:%S UTC"));
  // For people only, so a disk that is full may well refuse it.
  if (ftruncate(lock_.number(), 0) != 0 || pwrite(lock_.number(), holder.data(), holder.size(), 0) < 0) return;
}

void Publishing::clear_up() {
  const int root = root_.folder.number();
  for (const char* const left : {kIncoming, kOutgoing}) {
    if (const int error = remove_folder(root, left); error != 0) throw cannot_clear_up(shown(left), error);
  }
  std::string switching;
  if (read_whole(root, kSwitching, switching) == 0) {
    // After a power cut it may hold anything.
    const bool names_release =
        stamp_of(switching) != 0 && switching.find_first_of(std::string_view("/\0", 2)) == std::string::npos;
    if (names_release && live_release(root_) != switching) remove_release(switching);
    if (const int error = remove_file(root, kSwitching); error != 0) throw cannot_clear_up(shown(kSwitching), error);
  }
  if (const int error = remove_file(root, kNewLink); error != 0) throw cannot_clear_up(shown(kNewLink), error);
  remove_stray_records();
}

// A record is written before its release has a name, and removed after it. Of a release that readers ought to see and that is gone,
// it is all that is known.
void Publishing::remove_stray_records() {
  const int root = root_.folder.number();
  const std::string linked = release_that_is_linked(root_);
  std::vector<Node> records;
  list_folder(root, kRecords, records);
  for (const Node& record : records) {
    if (record.name == linked) continue;
    if (faccessat(root, release_path(record.name).c_str(), F_OK, AT_SYMLINK_NOFOLLOW) == 0 || errno != ENOENT) continue;
    if (const int error = remove_file(root, record_path(record.name)); error != 0) {
      throw cannot_clear_up(shown(record_path(record.name)), error);
    }
  }
}

void Publishing::begin() {
  if (mkdirat(root_.folder.number(), kIncoming, 0777) != 0) throw cannot_publish(shown(kIncoming), errno);
  is_begun_ = true;
  incoming_ = open_folder(root_.folder.number(), kIncoming);
  if (!incoming_) throw cannot_publish(shown(kIncoming), errno);
}

void Publishing::write(std::string_view path, std::string_view bytes) {
  const std::string name(path);
  const int incoming = incoming_.number();
  const int error = with_folder(incoming, path, [&] { return create_file(incoming, name, bytes); });
  // Two pages with one address, or a page where another has its folder: route/ lets neither through.
  CHECK(error != EEXIST && error != EISDIR && error != ENOTDIR);
  if (error != 0) throw cannot_publish(shown(name), error);
  ++written_;
}

void Publishing::link_from(const LiveRelease& live, std::span<const std::string> paths, unsigned threads) {
  const int from = live.folder.number();
  const int to = incoming_.number();
  parallel_for(paths.size(), threads, [&](std::size_t i) {
    const std::string& path = paths[i];
    const int error =
        with_folder(to, path, [&] { return linkat(from, path.c_str(), to, path.c_str(), 0) == 0 ? 0 : errno; });
    if (error == 0) {
      ++linked_;
    } else if (has_no_such_names(error)) {
      write(path, live.version.read(path));
    } else {
      throw cannot_publish(shown(path), error);
    }
  });
}

std::string Publishing::go_live(ReleaseRecord record, const AddressBook& addresses) {
  const int root = root_.folder.number();
  record.replaced = live_release(root_);
  const std::string name = new_name(record.commit, record.published);
  const auto must = [&](int error, const std::string& path) {
    if (error != 0) throw cannot_publish(shown(path), error);
  };
  must(create_file(root, record_path(name), record_text(record, addresses)), record_path(name));
  must(create_file(root, kSwitching, name), kSwitching);
  // All of it is on the disk before anything leads to it. One call for thousands of files, instead of one for each.
  must(syncfs(root) == 0 ? 0 : errno, kIncoming);
  must(renameat(root, kIncoming, root, release_path(name).c_str()) == 0 ? 0 : errno, release_path(name));
  is_begun_ = false;
  must(syncfs(root) == 0 ? 0 : errno, release_path(name));
  // It tells of what was live. Without it a timer publishes once too often, with it perhaps never.
  must(remove_file(root, kSettled), kSettled);
  switch_to(name);
  // The release is live. What is left of the switch, the next publishing clears up.
  remove_file(root, kSwitching);
  return name;
}

void Publishing::go_live_again(const std::string& release) { switch_to(release); }

void Publishing::switch_to(const std::string& release) {
  const int root = root_.folder.number();
  const std::string target = release_path(release);
  if (symlinkat(target.c_str(), root, kNewLink) != 0) throw cannot_publish(shown(kNewLink), errno);
  if (renameat(root, kNewLink, root, kCurrent) != 0) {
    const int error = errno;
    remove_file(root, kNewLink);
    throw cannot_publish(shown(kCurrent), error);
  }
  // Also after a power cut the new release is the live one. That it cannot be told is no reason to say it is not.
  fsync(root);
}

// Later than every other, also when the clock has been set back: the order of the names is that of the releases.
std::string Publishing::new_name(const std::string& commit, std::string& published) const {
  std::time_t moment = std::time(nullptr);
  std::vector<Node> nodes;
  for (const char* const folder : {kReleases, kRecords}) list_folder(root_.folder.number(), folder, nodes);
  for (const Node& node : nodes) moment = std::max(moment, stamp_of(node.name) + 1);
  published = time_text(moment, "%Y-%m-%dT%H:%M:%SZ");
  return time_text(moment, kStampForm) + "-" + commit.substr(0, kCommitDigits);
}

void Publishing::remove_old(unsigned keep) {
  const std::vector<Release> releases = list_releases(root_);
  std::set<std::string> kept;
  for (const Release& each : releases) {
    if (each.is_live) kept.insert({each.name, each.record.replaced});
  }
  const std::size_t old = releases.size() > keep ? releases.size() - keep : 0;
  for (std::size_t i = 0; i < old; ++i) {
    if (!kept.contains(releases[i].name)) remove_release(releases[i].name);
  }
  remove_stray_records();
}

// It loses its name first: half a release is never taken for a whole one.
void Publishing::remove_release(const std::string& name) {
  const int root = root_.folder.number();
  if (renameat(root, release_path(name).c_str(), root, kOutgoing) != 0 && errno != ENOENT) {
    throw cannot_remove_release(shown(release_path(name)), errno);
  }
  int error = remove_file(root, record_path(name));
  if (error == 0) error = remove_folder(root, kOutgoing);
  if (error != 0) throw cannot_remove_release(shown(release_path(name)), error);
}

std::string Publishing::shown(std::string_view path) const { return fmt::format("{}/{}", root_.shown, path); }

}  // namespace motebok
