// Links written as addresses of the site, "/utvalg/flr/": each leads to one that exists.
#pragma once

#include <span>
#include <string>

#include "base/diagnostic.h"
#include "model/route_map.h"
#include "model/site.h"

namespace motebok {

// `generated`: sorted.
void check_site_links(const Site& site, const RouteMap& routes, std::span<const std::string> generated,
                      Diagnostics& diagnostics);

}  // namespace motebok
