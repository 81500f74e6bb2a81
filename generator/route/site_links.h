// Links written as addresses of the site, "/utvalg/flr/": each leads to one that exists.
#pragma once

#include <span>
#include <string>

#include "base/diagnostic.h"
#include "model/route_map.h"

namespace motebok {

// Of RouteMap::content_links. `generated`: sorted.
void check_site_links(const RouteMap& routes, std::span<const std::string> generated, Diagnostics& diagnostics);

}  // namespace motebok
