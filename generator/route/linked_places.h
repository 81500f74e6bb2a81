// The places on pages that content links to by address: "/om/#kontakt". A theme has ids of its own, so whether there is such a
// place is seen on the finished page.
#pragma once

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostic.h"
#include "model/route_map.h"

namespace motebok {

class LinkedPlaces {
 public:
  explicit LinkedPlaces(const RouteMap& routes);

  // A finished file of the site. Safe on any thread; each path once.
  void look_at(std::string_view path, std::string_view bytes);
  // Errors, when all files have come.
  void tell(Diagnostics& diagnostics);

 private:
  struct Wanted {
    Place place;
    std::string id;
  };

  std::unordered_map<std::string, std::vector<Wanted>> wanted_;  // by the file of the page; never changes
  std::mutex mutex_;
  Diagnostics missing_;  // by `mutex_`
};

}  // namespace motebok
