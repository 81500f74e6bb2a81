#include "model/site.h"

#include <algorithm>
#include <utility>

namespace motebok {

std::span<const Backlink> Site::backlinks_to(Target::Kind kind, std::uint32_t index) const {
  const auto key = [](const Backlink& each) { return std::pair(each.kind, each.index); };
  const auto [begin, end] = std::ranges::equal_range(backlinks, std::pair(kind, index), {}, key);
  return {begin, end};
}

}  // namespace motebok
