// The links of a site's content that are written as addresses of the site itself: "/utvalg/flr/#moter", and whole,
// "https://eksempel.no/utvalg/flr/".
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "model/site.h"

namespace motebok {

struct ContentLink {
  Place place;  // of the file alone where the link is written whole: compile/ takes no note of links to elsewhere
  std::string address;  // from the site's own top, as written: with '?' and '#'
};

std::vector<ContentLink> links_by_address(const Site& site);

}  // namespace motebok
