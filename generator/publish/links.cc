#include "publish/links.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <tuple>

#include "base/html.h"
#include "base/path.h"
#include "model/address_book.h"

namespace motebok {
namespace {

// "https:", "mailto:": what comes before the first sign that a path may have.
bool has_scheme(std::string_view link) {
  const std::size_t colon = link.find(':');
  return colon != std::string_view::npos && link.find_first_of("/?#") > colon;
}

// What stands behind the site's own beginning, with a '/' in front; nothing for a link to elsewhere.
std::optional<std::string> path_on_site(std::string_view link, const std::string& page, const SitePlace& place) {
  const bool is_own_url = !place.base_url.empty() && link.starts_with(place.base_url) &&
                          link.substr(place.base_url.size()).find_first_of("/?#") == 0;
  if (is_own_url) return std::string(link.substr(place.base_url.size()));
  if (link == place.base_url && !link.empty()) return "/";
  if (has_scheme(link) || link.starts_with("//")) return std::nullopt;
  if (link.starts_with('/')) {
    if (!link.starts_with(place.base_path + "/")) return std::nullopt;
    return std::string(link.substr(place.base_path.size()));
  }
  if (link.starts_with('#') || link.starts_with('?') || link.empty()) return address_of_file(page) + std::string(link);
  const auto resolved = resolve_path(parent_of(page), link);
  if (!resolved) return "/" + std::string(link);
  return "/" + *resolved + (link.ends_with('/') && !resolved->empty() ? "/" : "");
}

// "/utvalg/flr/?side=2#moter" → "utvalg/flr/index.html#moter"; without '#' where no place on the page is meant.
std::string file_and_id(std::string_view path) {
  const std::size_t hash = std::min(path.find('#'), path.size());
  std::string_view file = path.substr(0, hash);
  file = file.substr(0, file.find('?'));
  std::string name = percent_decoded(file.substr(file.starts_with('/') ? 1 : 0));
  if (name.empty() || name.ends_with('/')) name += "index.html";
  std::string_view id = path.substr(hash);
  // HTML, "Scrolling to a fragment": both are the top of the page.
  if (id == "#" || id == "#top") id = {};
  return name + (id.empty() ? std::string() : percent_decoded(id));
}

std::string shown(const std::string& file_and_id) {
  const std::size_t hash = std::min(file_and_id.find('#'), file_and_id.size());
  return address_of_file(file_and_id.substr(0, hash)) + file_and_id.substr(hash);
}

}  // namespace

void LinkBook::add_page(const std::string& path, std::span<const std::string_view> ids,
                        std::span<const std::string_view> links) {
  std::string all = "\n";
  for (const std::string_view id : ids) all.append(id).append("\n");
  {
    const std::scoped_lock lock(mutex_);
    ids_.insert_or_assign(path, std::move(all));
  }
  // A page has the link to the front page many times over.
  std::unordered_set<std::string_view> met;
  for (const std::string_view link : links) {
    if (!met.insert(link).second) continue;
    const std::string unescaped = link.find('&') == std::string_view::npos ? std::string(link) : text_of_html(link);
    if (const auto on_site = path_on_site(unescaped, path, place_)) meet(file_and_id(*on_site), path);
  }
}

void LinkBook::add_file(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  ids_.try_emplace(path);
}

void LinkBook::meet(const std::string& link, const std::string& page) {
  Shard& shard = shards_[std::hash<std::string>()(link) % kShards];
  const std::scoped_lock lock(shard.mutex);
  Seen& seen = shard.links[link];
  if (seen.pages == 0 || page < seen.first_page) seen.first_page = page;
  ++seen.pages;
}

bool LinkBook::has_id(const std::string& path, std::string_view id) const {
  const auto found = ids_.find(path);
  // A file that is no page has places of its own: "plan.pdf#page=3".
  if (found == ids_.end() || found->second.empty()) return true;
  return found->second.find("\n" + std::string(id) + "\n") != std::string::npos;
}

std::vector<BrokenLink> LinkBook::broken() const {
  std::vector<BrokenLink> found;
  for (const Shard& shard : shards_) {
    for (const auto& [link, seen] : shard.links) {
      const std::size_t hash = std::min(link.find('#'), link.size());
      std::string file = link.substr(0, hash);
      // Without the last '/', a web server leads to the folder's page.
      if (!has_file(file)) file += "/index.html";
      const bool has_page = has_file(file);
      if (has_page && (hash == link.size() || has_id(file, std::string_view(link).substr(hash + 1)))) continue;
      found.push_back({address_of_file(seen.first_page), shown(link),
                       has_page ? BrokenLink::Missing::Anchor : BrokenLink::Missing::Page, seen.pages});
    }
  }
  std::ranges::sort(found, [](const BrokenLink& a, const BrokenLink& b) {
    return std::tie(a.page, a.written) < std::tie(b.page, b.written);
  });
  return found;
}

}  // namespace motebok
