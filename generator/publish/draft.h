// A version of the site as it is drawn, file by file, held against the one that is live.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/address_book.h"
#include "publish/links.h"

namespace motebok {

// What readers see now, wherever it lies. All of it is empty where nothing has been published yet.
struct LiveVersion {
  std::string name;                // of the release; of a branch, its newest commit
  std::string lost;                // the release that readers ought to see and that is gone; `name` is empty then
  std::string commit;              // that the site was made of
  std::vector<std::string> files;  // in no particular order
  std::size_t pages = 0;           // 0: not known
  std::uint64_t bytes = 0;         // of all files; 0: not known
  AddressBook addresses;           // empty: not known
  // Safe on any thread; `path` is one of `files`.
  std::function<bool(const std::string& path, std::string_view bytes)> holds;
  std::function<std::string(const std::string& path)> read;
};

// Paths of files, sorted.
struct Changes {
  std::vector<std::string> added;
  std::vector<std::string> changed;
  std::vector<std::string> removed;
  std::vector<std::string> unchanged;

  bool any() const { return !added.empty() || !changed.empty() || !removed.empty(); }
};

bool is_page(std::string_view path);

// A page with almost nothing left on it.
struct EmptiedPage {
  std::string path;
  std::size_t before = 0;  // bytes to read in it
  std::size_t after = 0;
};

class Draft {
 public:
  // `live` must outlive the draft.
  Draft(const LiveVersion& live, SitePlace place);

  // Takes a finished file, and says whether the live version lacks it, or has another in its place. Safe on any thread;
  // each path once.
  bool add(std::string_view path, std::string_view bytes);

  // When all have been added.
  Changes changes() const;
  std::vector<BrokenLink> broken_links() const { return links_.broken(); }
  std::vector<EmptiedPage> emptied_pages() const;  // sorted by path
  std::size_t pages() const { return pages_; }
  std::uint64_t bytes() const { return bytes_; }

 private:
  enum class Fate { Removed, Same, Changed };

  void compare_text(const std::string& path, std::size_t after);

  const LiveVersion& live_;
  LinkBook links_;
  std::unordered_map<std::string_view, std::size_t> by_path_;  // into live_.files
  std::vector<Fate> fates_;                                    // parallel; each is written by one thread
  std::atomic<std::size_t> pages_{0};
  std::atomic<std::uint64_t> bytes_{0};
  mutable std::mutex mutex_;
  std::vector<std::string> added_;    // by `mutex_`
  std::vector<EmptiedPage> emptied_;  // by `mutex_`
};

}  // namespace motebok
