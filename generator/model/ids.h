// A typed index into one of the Site's vectors. Ids are given out by link_site and stay valid for the Site's life.
#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace motebok {

template <class Noun>
struct Id {
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t index = kNone;

  bool exists() const { return index != kNone; }
  friend auto operator<=>(const Id&, const Id&) = default;
};

using DocumentId = Id<struct Document>;
using CommitteeId = Id<struct Committee>;
using MeetingId = Id<struct Meeting>;
using CaseId = Id<struct Case>;
using AgendaItemId = Id<struct AgendaItem>;
using DecisionId = Id<struct Decision>;
using FollowUpId = Id<struct FollowUp>;
using PlanId = Id<struct Plan>;
using MeasureId = Id<struct Measure>;
using GrantId = Id<struct Grant>;
using PartnerId = Id<struct Partner>;
using AttachmentId = Id<struct Attachment>;

}  // namespace motebok
