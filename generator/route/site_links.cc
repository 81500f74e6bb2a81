// A site may stand below a path ("https://unn.no/helse"); links in content are written from the site's own top, without it.
// Addresses are told apart by their exact letters here: a link in capitals finds nothing on most servers.

#include "route/site_links.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

#include "base/path.h"
#include "route/messages.h"

namespace motebok {
namespace {

class KnownAddresses {
 public:
  KnownAddresses(const RouteMap& routes, std::span<const std::string> generated)
      : routes_(routes), generated_(generated) {}

  bool contains(std::string_view address) {
    if (std::ranges::binary_search(generated_, address)) return true;
    if (all_.empty()) collect();
    return all_.contains(address);
  }

  // Null for an address that is in use.
  const Redirect* redirect_from(std::string_view address) const {
    const auto found = std::ranges::lower_bound(routes_.redirects, address, {}, &Redirect::from);
    return found != routes_.redirects.end() && found->from == address ? &*found : nullptr;
  }

  // Those that begin alike: of a million addresses the rest is not worth measuring.
  std::vector<std::string_view> like(std::string_view address) {
    constexpr std::size_t kMost = 3000;
    if (all_.empty()) collect();
    std::vector<std::string_view> found(generated_.begin(), generated_.end());
    const std::string_view first = address.substr(0, address.find('/', 1));
    for (const std::string_view each : in_order_) {
      if (each.starts_with(first) && found.size() < kMost) found.push_back(each);
    }
    return found;
  }

 private:
  void collect() {
    const auto add_all = [&](const std::vector<std::string>& addresses) {
      for (const std::string& each : addresses) {
        if (all_.insert(each).second) in_order_.push_back(each);
      }
    };
    add_all(routes_.committees);
    add_all(routes_.documents);
    add_all(routes_.meetings);
    add_all(routes_.attachments);
    add_all(routes_.topics);
    add_all(routes_.cases);
    for (const Redirect& each : routes_.redirects) {
      if (all_.insert(each.from).second) in_order_.push_back(each.from);
    }
  }

  const RouteMap& routes_;
  std::span<const std::string> generated_;
  std::unordered_set<std::string_view> all_;
  std::vector<std::string_view> in_order_;
};

void check(const ContentLink& link, KnownAddresses& known, Diagnostics& diagnostics) {
  const std::string address =
      percent_decoded(address_with_slash(link.address.substr(0, link.address.find_first_of("?#"))));
  if (known.contains(address)) {
    const Redirect* moved = known.redirect_from(address);
    if (moved != nullptr) diagnostics.add(route_messages::moved_address(link.place, address, moved->to));
    return;
  }
  diagnostics.add(route_messages::unknown_address(link.place, address, known.like(address)));
}

}  // namespace

void check_site_links(const RouteMap& routes, std::span<const std::string> generated, Diagnostics& diagnostics) {
  KnownAddresses known(routes, generated);
  for (const ContentLink& link : routes.content_links) check(link, known, diagnostics);
}

}  // namespace motebok
