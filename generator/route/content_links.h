// The links of a site's content that are written as addresses of the site itself.
#pragma once

#include <vector>

#include "model/route_map.h"
#include "model/site.h"

namespace motebok {

std::vector<ContentLink> links_by_address(const Site& site);

}  // namespace motebok
