// Everything of a site that somebody may have a link to.
#pragma once

#include "model/address_book.h"
#include "model/route_map.h"
#include "model/site.h"

namespace motebok {

AddressBook list_addresses(const Site& site, const RouteMap& routes);

}  // namespace motebok
