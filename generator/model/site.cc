#include "model/site.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace motebok {

namespace {

// The first of those that were in use: one name gave way to the next.
const std::string* former_name_on(const Committee& committee, Date day, FormerName::Place place) {
  for (const FormerName& each : committee.former_names) {
    const bool in_use = day <= each.until && (!each.from || *each.from <= day);
    if (in_use && each.stood_as == place) return &each.name;
  }
  return nullptr;
}

}  // namespace

const std::string& name_on(const Committee& committee, Date day) {
  const std::string* const former = former_name_on(committee, day, FormerName::Place::Name);
  return former == nullptr ? committee.name : *former;
}

const std::string& abbreviation_on(const Committee& committee, Date day) {
  const std::string* const former = former_name_on(committee, day, FormerName::Place::Abbreviation);
  return former == nullptr ? committee.abbreviation : *former;
}

const Appearance& best_appearance(const AgendaItem& item) {
  if (!item.minutes.empty()) return item.minutes.front();
  return item.papers.empty() ? item.notices.front() : item.papers.front();
}

CaseId find_case(std::span<const Case> cases, CommitteeId committee, CaseNumber number) {
  const auto found = std::ranges::lower_bound(cases, std::tuple(committee, number), {},
                                              [](const Case& each) { return std::tuple(each.committee, each.number); });
  if (found == cases.end() || found->committee != committee || found->number != number) return {};
  return {static_cast<std::uint32_t>(found - cases.begin())};
}

MeetingId find_meeting(std::span<const Meeting> meetings, CommitteeId committee, Date date) {
  const auto found = std::ranges::lower_bound(meetings, std::tuple(date, committee), {}, [](const Meeting& meeting) {
    return std::tuple(meeting.date, meeting.committee);
  });
  if (found == meetings.end() || found->date != date || found->committee != committee) return {};
  return {static_cast<std::uint32_t>(found - meetings.begin())};
}

std::span<const Backlink> Site::backlinks_to(Target::Kind kind, std::uint32_t index) const {
  const auto key = [](const Backlink& each) { return std::pair(each.to.kind, each.to.index); };
  const auto [begin, end] = std::ranges::equal_range(backlinks, std::pair(kind, index), {}, key);
  return {begin, end};
}

CaseId Site::case_around(DocumentId document, std::uint32_t place) const {
  const Document& from = documents[document.index];
  const CaseSection* const section = from.meeting.exists() ? from.compiled.case_at(place) : nullptr;
  return section == nullptr ? CaseId{} : find_case(cases, from.committee, section->number);
}

std::span<const Concern> Site::concerns_of(PartnerId partner, Concern::Kind kind) const {
  const auto key = [](const Concern& each) { return std::pair(each.partner, each.kind); };
  const auto [begin, end] = std::ranges::equal_range(concerns, std::pair(partner, kind), {}, key);
  return {begin, end};
}

std::span<const FollowUp> Site::follow_ups_of(AgendaItemId item) const {
  const auto [begin, end] = std::ranges::equal_range(follow_ups, item, {}, &FollowUp::item);
  return {begin, end};
}

std::span<const FollowingUp> Site::followed_up_at(CaseId followed) const {
  const auto found = std::ranges::equal_range(following_up, followed, {}, &FollowingUp::followed);
  return {found.begin(), found.end()};
}

int Site::ledger_year(FollowUpId id) const {
  const FollowUp& each = follow_ups[id.index];
  return year_of(each.due ? *each.due : meetings[agenda_items[each.item.index].meeting.index].date);
}

}  // namespace motebok
