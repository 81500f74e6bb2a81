// In: the linked site. Out: an address for everything, and where former addresses lead.
//
// Addresses come from names, not from order or time, so that adding a paper never moves another. The hard thing is that
// two names may become one address (Råd.md and raad.md, a page and a committee): every address that content asks for is
// held against the others, and against those the generator keeps for itself.

#include "route/route.h"

#include <algorithm>

#include "route/addresses.h"
#include "route/claims.h"
#include "route/content_links.h"
#include "route/messages.h"
#include "route/own_files.h"
#include "route/redirects.h"
#include "route/site_links.h"

namespace motebok {
namespace {

// "/utvalg//" and "/": what a name without letters becomes.
bool is_incomplete(std::string_view address) { return address.find("//") != std::string_view::npos; }

// By the generator's own pages, and by what another document was.
bool is_taken(const std::string& address, std::span<const std::string> generated) {
  if (is_reserved(address)) return true;
  return address.find("/versjon/") != std::string::npos && std::ranges::binary_search(generated, address);
}

void check_documents(const Site& site, const RouteMap& routes, std::span<const std::string> generated,
                     Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < site.documents.size(); ++i) {
    const Document& document = site.documents[i];
    const Place place{document.compiled.path, document.common().title.at};
    if (is_incomplete(routes.documents[i])) {
      diagnostics.add(route_messages::page_without_address(place));
    } else if (document.type() == DocumentType::Page && is_taken(routes.documents[i], generated)) {
      diagnostics.add(route_messages::address_reserved(place, routes.documents[i]));
    }
  }
}

// An attachment's address follows its place among the content, which may be one that pages are drawn at.
void check_attachments(const Site& site, const RouteMap& routes, OwnFiles& own, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < site.attachments.size(); ++i) {
    const std::string& address = routes.attachments[i];
    if (own.are_in_the_way_of(address)) {
      diagnostics.add(route_messages::file_reserved({site.attachments[i].path, {}}, address));
    }
  }
}

}  // namespace

RouteMap assign_routes(const Site& site, Diagnostics& diagnostics) {
  RouteMap routes = give_addresses(site);
  const std::vector<std::string> generated = generated_addresses(site, routes);
  check_documents(site, routes, generated, diagnostics);
  const std::vector<Claim> claims = claims_of(site, routes);
  report_collisions(claims, diagnostics);
  OwnFiles own(routes, generated);
  check_attachments(site, routes, own, diagnostics);
  routes.redirects = with_versions(find_redirects(site, routes, claims, own, diagnostics), generated);
  routes.retired_anchors = find_retired_anchors(site, claims, diagnostics);
  routes.content_links = links_by_address(site);
  check_site_links(routes, generated, diagnostics);
  return routes;
}

}  // namespace motebok
