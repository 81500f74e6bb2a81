#include "route/redirects.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "base/path.h"
#include "route/addresses.h"
#include "route/messages.h"

namespace motebok {
namespace {

struct Wish {
  std::string file;  // in lower case
  std::string from;
  std::string to;
  Place place;
};

// "/gammel/adresse" → "/gammel/adresse/". Also a whole URL of the site. Nothing for what is no address of a page.
std::optional<std::string> former_address(std::string_view written, const Settings& settings) {
  std::string_view path = written;
  if (!settings.base_url.empty() && path.starts_with(settings.base_url)) path.remove_prefix(settings.base_url.size());
  if (!path.starts_with('/') || path.starts_with("//") || path.find_first_of("?#\\\"<> ") != std::string_view::npos) {
    return std::nullopt;
  }
  const std::string decoded = percent_decoded(path);
  const bool has_control = std::ranges::any_of(decoded, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  const auto resolved = resolve_path("", decoded);
  // Only plain paths: "/a/../b" and "/a//b" name other files than they say.
  if (has_control || !resolved) return std::nullopt;
  std::string address = "/" + *resolved;
  if (decoded.ends_with('/') && address != "/") address += '/';
  if (address.size() != decoded.size()) return std::nullopt;
  return address_with_slash(address);
}

bool names_a_place(std::string_view written) { return written.find('#') != std::string_view::npos; }

std::vector<Wish> wishes_of(const Site& site, const RouteMap& routes, Diagnostics& diagnostics) {
  std::vector<Wish> wishes;
  for (std::size_t i = 0; i < site.documents.size(); ++i) {
    const Document& document = site.documents[i];
    for (const Written& written : document.common().former_addresses) {
      if (names_a_place(written.text)) continue;
      const Place place{document.compiled.path, written.at};
      if (auto address = former_address(written.text, site.settings)) {
        wishes.push_back({file_of(*address), *std::move(address), routes.documents[i], place});
      } else {
        diagnostics.add(route_messages::unclear_former_address(place, written.text));
      }
    }
  }
  std::ranges::sort(wishes, [](const Wish& a, const Wish& b) {
    return std::tie(a.file, a.place.path, a.place.span.begin) < std::tie(b.file, b.place.path, b.place.span.begin);
  });
  return wishes;
}

// True when what is at `file` must be a folder, or what is above it must be a file.
bool is_in_the_way(const std::string& file, std::span<const Claim> claims) {
  const std::string as_folder = file + "/";
  const auto below = std::ranges::lower_bound(claims, as_folder, {}, &Claim::file);
  if (below != claims.end() && below->file.starts_with(as_folder)) return true;
  for (std::size_t slash = file.find('/', 1); slash != std::string::npos; slash = file.find('/', slash + 1)) {
    const std::string above = file.substr(0, slash);
    const auto claim = std::ranges::lower_bound(claims, above, {}, &Claim::file);
    if (claim != claims.end() && claim->file == above) return true;
  }
  return false;
}

}  // namespace

std::vector<Redirect> find_redirects(const Site& site, const RouteMap& routes, std::span<const Claim> claims,
                                     std::span<const std::string> generated, Diagnostics& diagnostics) {
  std::vector<Redirect> redirects;
  const Wish* last = nullptr;
  const std::vector<Wish> wishes = wishes_of(site, routes, diagnostics);
  for (const Wish& wish : wishes) {
    if (const Claim* claim = find_claim(claims, wish.from)) {
      diagnostics.add(route_messages::former_address_in_use(wish.place, wish.from, claim->path));
    } else if (std::ranges::binary_search(generated, wish.from) || is_kept(wish.from) || is_in_the_way(wish.file, claims) ||
               std::ranges::binary_search(routes.topics, wish.from)) {
      diagnostics.add(route_messages::former_address_reserved(wish.place, wish.from));
    } else if (last != nullptr && last->file == wish.file) {
      diagnostics.add(route_messages::former_address_wanted_twice(wish.place, wish.from, last->place.path));
    } else {
      redirects.push_back({wish.from, wish.to});
      last = &wish;
    }
  }
  std::ranges::sort(redirects, {}, &Redirect::from);
  return redirects;
}

std::vector<std::string> find_retired_anchors(const Site& site, std::span<const Claim> claims, Diagnostics& diagnostics) {
  std::vector<std::string> anchors;
  for (const Document& document : site.documents) {
    for (const Written& written : document.common().former_addresses) {
      if (!names_a_place(written.text)) continue;
      const std::string_view text = written.text;
      const std::size_t hash = text.find('#');
      const auto address = former_address(text.substr(0, hash), site.settings);
      if (address && hash + 1 < text.size() && find_claim(claims, *address) != nullptr) {
        anchors.push_back(*address + "#" + percent_decoded(text.substr(hash + 1)));
      } else {
        diagnostics.add(route_messages::unclear_former_address({document.compiled.path, written.at}, text));
      }
    }
  }
  std::ranges::sort(anchors);
  anchors.erase(std::ranges::unique(anchors).begin(), anchors.end());
  return anchors;
}

}  // namespace motebok
