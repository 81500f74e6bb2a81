// The files that are drawn of the site's own accord, where no content file asks for an address: lists, feeds, cases, topics.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/route_map.h"

namespace motebok {

class OwnFiles {
 public:
  // `generated` and `routes` must outlive this.
  OwnFiles(const RouteMap& routes, std::span<const std::string> generated) : routes_(routes), generated_(generated) {}

  // Whether one of them, or a folder that one needs, would be where this file or its folders are. `file` in lower case.
  bool are_in_the_way_of(std::string_view file);

 private:
  void collect();

  const RouteMap& routes_;
  std::span<const std::string> generated_;
  std::vector<std::string> files_;
  std::vector<std::string_view> sorted_;  // into files_; empty until something has been asked
};

}  // namespace motebok
