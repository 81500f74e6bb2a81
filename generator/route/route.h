// Gives everything its address (content/README.md, "Adressene"); two things that want one address are found here.
#pragma once

#include "base/diagnostic.h"
#include "model/route_map.h"
#include "model/site.h"

namespace motebok {

RouteMap assign_routes(const Site& site, Diagnostics& diagnostics);

}  // namespace motebok
