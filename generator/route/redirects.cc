#include "route/redirects.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "base/path.h"
#include "base/utf8.h"
#include "model/version_pages.h"
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

// What begins with a dot at the top is the program's own there, or the server's; longer names no disk holds.
bool is_file_path(std::string_view address) {
  constexpr std::size_t kLongestName = 200;
  constexpr std::size_t kLongestPath = 1000;
  if (address.starts_with("/.") || address.size() > kLongestPath || first_invalid_utf8(address)) return false;
  for (std::size_t begin = 1; begin < address.size();) {
    const std::size_t end = std::min(address.find('/', begin), address.size());
    if (end - begin > kLongestName) return false;
    begin = end + 1;
  }
  return true;
}

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
  if (address.size() != decoded.size() || !is_file_path(address)) return std::nullopt;
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

// The content file whose address, or the folder of it, the wish would take; null when there is none.
const Claim* claim_in_the_way(const std::string& file, std::span<const Claim> claims,
                              std::span<const std::string_view> files_of_claims) {
  const std::string_view found = in_the_way_of(file, files_of_claims);
  if (found.empty()) return nullptr;
  return &*std::ranges::lower_bound(claims, found, {}, &Claim::file);
}

}  // namespace

std::vector<Redirect> find_redirects(const Site& site, const RouteMap& routes, std::span<const Claim> claims,
                                     OwnFiles& own, Diagnostics& diagnostics) {
  std::vector<Redirect> redirects;
  const std::vector<Wish> wishes = wishes_of(site, routes, diagnostics);
  if (wishes.empty()) return redirects;
  std::vector<std::string_view> files_of_claims(claims.size());
  std::ranges::transform(claims, files_of_claims.begin(), &Claim::file);
  // Sorted, as the wishes are: what stands in the way of one has come before it.
  std::vector<const Wish*> granted;
  std::vector<std::string_view> granted_files;
  for (const Wish& wish : wishes) {
    if (const Claim* claim = claim_in_the_way(wish.file, claims, files_of_claims)) {
      diagnostics.add(route_messages::former_address_in_use(wish.place, wish.from, claim->address, claim->path));
    } else if (is_kept(wish.file) || own.are_in_the_way_of(wish.file)) {
      diagnostics.add(route_messages::former_address_reserved(wish.place, wish.from));
    } else if (const auto other = in_the_way_of(wish.file, granted_files); !other.empty()) {
      const auto at = std::ranges::find(granted_files, other) - granted_files.begin();
      const Wish& first = *granted[static_cast<std::size_t>(at)];
      diagnostics.add(route_messages::former_address_wanted_twice(wish.place, wish.from, first.from, first.place.path));
    } else {
      redirects.push_back({wish.from, wish.to});
      granted.push_back(&wish);
      granted_files.push_back(wish.file);
    }
  }
  std::ranges::sort(redirects, {}, &Redirect::from);
  return redirects;
}

std::vector<Redirect> with_versions(std::vector<Redirect> redirects, std::span<const std::string> generated) {
  const std::size_t written = redirects.size();
  for (std::size_t i = 0; i < written; ++i) {
    const Redirect moved = redirects[i];
    if (!moved.from.ends_with('/')) continue;
    const std::string versions = versions_address(moved.to);
    // "/om/versjon/" itself is about the site.
    for (auto each = std::ranges::upper_bound(generated, versions);
         each != generated.end() && each->starts_with(versions); ++each) {
      std::string from = moved.from + each->substr(moved.to.size());
      if (!std::ranges::binary_search(generated, from)) redirects.push_back({std::move(from), *each});
    }
  }
  std::ranges::sort(redirects, {}, &Redirect::from);
  return redirects;
}

std::vector<std::string> find_retired_anchors(const Site& site, std::span<const Claim> claims,
                                              Diagnostics& diagnostics) {
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
