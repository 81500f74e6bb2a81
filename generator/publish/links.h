// Every internal link of a site that is being drawn, and whether each leads to a file and an id that exist. Links are
// gathered as the pages come, from several threads; each different one is looked up once, when all have come.
#pragma once

#include <array>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace motebok {

// Where the site stands: what a link to it begins with.
struct SitePlace {
  std::string base_url;   // "https://eksempel.no/helse"
  std::string base_path;  // "/helse"; empty at the top of a host
};

struct BrokenLink {
  enum class Missing { Page, Anchor };
  std::string page;     // address of the first page that has it
  std::string written;  // what the link leads to: "/utvalg/flr/#moter"
  Missing missing = Missing::Page;
  std::size_t pages = 1;  // that have it
};

class LinkBook {
 public:
  explicit LinkBook(SitePlace place) : place_(std::move(place)) {}

  // A finished page. `ids` and `links` as page_reading.h gives them. Safe on any thread; each page once.
  void add_page(const std::string& path, std::span<const std::string_view> ids,
                std::span<const std::string_view> links);
  // Any other file.
  void add_file(const std::string& path);

  // Sorted by page, then by link. Call when all have come.
  std::vector<BrokenLink> broken() const;

 private:
  struct Seen {
    std::string first_page;  // by bytes
    std::size_t pages = 0;
  };
  // Threads that meet different links seldom meet each other.
  static constexpr std::size_t kShards = 64;
  struct Shard {
    std::mutex mutex;
    std::unordered_map<std::string, Seen> links;  // the path of a file of the site, with '#' and an id or without
  };

  void meet(const std::string& link, const std::string& page);
  bool has_file(const std::string& path) const { return ids_.contains(path); }
  bool has_id(const std::string& path, std::string_view id) const;

  SitePlace place_;
  std::mutex mutex_;
  std::unordered_map<std::string, std::string> ids_;  // of each file: "\nid\nid\n"; by `mutex_`
  std::array<Shard, kShards> shards_;
};

}  // namespace motebok
