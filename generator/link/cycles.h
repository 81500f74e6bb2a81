// Chains in which everything has at most one successor: whoever leads back to itself is found in one pass.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace motebok {

// `next[i]` is the index that follows i, or Id::kNone. Returns one member of each circle, its highest index: cutting its link
// leaves only chains.
std::vector<std::uint32_t> cut_cycles(std::span<const std::uint32_t> next);

}  // namespace motebok
