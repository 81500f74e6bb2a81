// The address of each thing, by the rules of content/README.md, "Adressene".
#pragma once

#include <string>
#include <vector>

#include "model/route_map.h"
#include "model/site.h"

namespace motebok {

// Everything but the redirects.
RouteMap give_addresses(const Site& site);

// Addresses that pages are drawn at whatever the content: lists, years, feeds, calendars. Sorted.
std::vector<std::string> generated_addresses(const Site& site, const RouteMap& routes);

// True for an address that belongs to the generator even where it draws nothing there today: "/vedtak/2031/".
bool is_reserved(std::string_view address);

// True for an address of a page to come, "/sok/", or of the theme's files.
bool is_kept(std::string_view address);

}  // namespace motebok
