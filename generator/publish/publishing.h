// One publishing: the lock is held, a release is written beside the live one, and becomes live in one rename. Whatever moment
// it is killed at, readers see one release or the other, and the next publishing clears up.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "publish/root.h"

namespace motebok {

// While it is there, new files and folders are for everybody to read, whatever the umask of whoever publishes: the web server is
// another user. Of the whole process: one at a time.
class ReadableByAll {
 public:
  ReadableByAll();
  ~ReadableByAll();
  ReadableByAll(const ReadableByAll&) = delete;
  ReadableByAll& operator=(const ReadableByAll&) = delete;

 private:
  unsigned before_;
};

// How long to wait for another publishing; `told`, which may be empty, is called once where there is one to wait for.
struct Patience {
  std::chrono::seconds longest{0};
  std::function<void()> told;
};

class Publishing {
 public:
  // Makes the folder where it is missing, waits for the lock, and removes what a killed publishing left. Throws
  // WorldFailure where another has the lock or the disk refuses.
  Publishing(const std::string& root, const Patience& patience);
  // Removes a release that did not become live.
  ~Publishing();
  Publishing(const Publishing&) = delete;
  Publishing& operator=(const Publishing&) = delete;

  const PublishRoot& root() const { return root_; }

  // From here on a release is being written.
  void begin();
  // A file of it. Safe on any thread; each path once.
  void write(std::string_view path, std::string_view bytes);
  // Files that are as they are in the live release: other names for the same files, or copies where the file system has no
  // such names, or no more of them.
  void link_from(const LiveRelease& live, std::span<const std::string> paths, unsigned threads);

  // The new release becomes the live one. Returns its name. Call once.
  std::string go_live(ReleaseRecord record, const AddressBook& addresses);
  // An earlier one does.
  void go_live_again(const std::string& release);

  // Removes all but the newest `keep` releases, the live one and the one it replaced.
  void remove_old(unsigned keep);

  std::uint64_t written() const { return written_; }
  std::uint64_t linked() const { return linked_; }

 private:
  void lock(const Patience& patience);
  void clear_up();
  void remove_stray_records();
  void remove_release(const std::string& name);
  void switch_to(const std::string& release);
  std::string new_name(const std::string& commit, std::string& published) const;
  std::string shown(std::string_view path) const;

  ReadableByAll readable_;
  PublishRoot root_;
  Descriptor lock_;
  Descriptor incoming_;
  bool is_begun_ = false;
  std::atomic<std::uint64_t> written_{0};
  std::atomic<std::uint64_t> linked_{0};
};

}  // namespace motebok
