// The longest common part of two sequences.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace motebok {

using CommonPairs = std::vector<std::pair<std::size_t, std::size_t>>;

// Places of what is equal in both, in order; nothing when there are more than a thousand differences between what both begin
// with and what both end with.
std::optional<CommonPairs> common_pairs(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after);

}  // namespace motebok
