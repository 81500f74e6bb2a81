#include "route/linked_places.h"

#include "base/html.h"
#include "base/path.h"
#include "model/address_book.h"
#include "route/messages.h"

namespace motebok {
namespace {

constexpr std::string_view kId = " id=\"";

// HTML, "Scrolling to a fragment": without an id, and at "top", it is the whole page; words may be looked for instead.
bool is_place(std::string_view id) { return !id.empty() && id != "top" && !id.starts_with(":~:"); }

bool has_id(std::string_view html, std::string_view id) {
  return html.find(std::string(kId) + escaped_html(id) + '"') != std::string_view::npos;
}

std::vector<std::string_view> ids_of(std::string_view html) {
  std::vector<std::string_view> ids;
  for (std::size_t at = html.find(kId); at != std::string_view::npos; at = html.find(kId, at + 1)) {
    const std::size_t begin = at + kId.size();
    ids.push_back(html.substr(begin, html.find('"', begin) - begin));
  }
  return ids;
}

}  // namespace

LinkedPlaces::LinkedPlaces(const RouteMap& routes) {
  for (const ContentLink& link : routes.content_links) {
    const std::size_t hash = std::min(link.address.find('#'), link.address.size());
    std::string id = percent_decoded(std::string_view(link.address).substr(std::min(hash + 1, link.address.size())));
    if (!is_place(id)) continue;
    const std::string page = link.address.substr(0, std::min(hash, link.address.find('?')));
    std::string file = file_of_address(percent_decoded(address_with_slash(page)));
    // Other files have places of their own kind: "plan.pdf#page=3".
    if (file.ends_with(".html")) wanted_[std::move(file)].push_back({link.place, std::move(id)});
  }
}

void LinkedPlaces::look_at(std::string_view path, std::string_view bytes) {
  if (wanted_.empty()) return;
  const auto page = wanted_.find(std::string(path));
  if (page == wanted_.end()) return;
  for (const Wanted& each : page->second) {
    if (has_id(bytes, each.id)) continue;
    const std::scoped_lock lock(mutex_);
    missing_.add(route_messages::unknown_place(each.place, address_of_file(path), each.id, ids_of(bytes)));
  }
}

void LinkedPlaces::tell(Diagnostics& diagnostics) { diagnostics.append(std::move(missing_)); }

}  // namespace motebok
