#include "model/site.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace motebok {

CaseId find_case(std::span<const Case> cases, CommitteeId committee, CaseNumber number) {
  const auto found = std::ranges::lower_bound(cases, std::tuple(committee, number), {},
                                              [](const Case& each) { return std::tuple(each.committee, each.number); });
  if (found == cases.end() || found->committee != committee || found->number != number) return {};
  return {static_cast<std::uint32_t>(found - cases.begin())};
}

std::span<const Backlink> Site::backlinks_to(Target::Kind kind, std::uint32_t index) const {
  const auto key = [](const Backlink& each) { return std::pair(each.to.kind, each.to.index); };
  const auto [begin, end] = std::ranges::equal_range(backlinks, std::pair(kind, index), {}, key);
  return {begin, end};
}

}  // namespace motebok
