// What stands at an address of the site, for a link that names it so: "/planer/hp/", "/utvalg/flr/sak/21-24/".
#pragma once

#include <string_view>

#include "link/committees.h"
#include "link/paths.h"
#include "model/site.h"

namespace motebok {

// Without its anchor. Nothing for a list, a feed, a former address, and what lies elsewhere than content usually does: such a
// link is followed as it is, and route/ tells where nothing stands.
Target thing_at_address(const Site& site, const Paths& paths, const CommitteeNames& committees,
                        std::string_view address);

}  // namespace motebok
