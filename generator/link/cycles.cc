#include "link/cycles.h"

#include <algorithm>

namespace motebok {

std::vector<std::uint32_t> cut_cycles(std::span<const std::uint32_t> next) {
  std::vector<std::uint32_t> walk_of(next.size(), 0);  // the walk that first came by; 0: none yet
  std::vector<std::uint32_t> cuts;
  for (std::uint32_t start = 0; start < next.size(); ++start) {
    const std::uint32_t walk = start + 1;
    std::uint32_t at = start;
    while (at < next.size() && walk_of[at] == 0) {
      walk_of[at] = walk;
      at = next[at];
    }
    // Back at a place of this very walk: a circle, seen for the first time.
    if (at >= next.size() || walk_of[at] != walk) continue;
    std::uint32_t highest = at;
    for (std::uint32_t member = next[at]; member != at; member = next[member]) highest = std::max(highest, member);
    cuts.push_back(highest);
  }
  return cuts;
}

}  // namespace motebok
