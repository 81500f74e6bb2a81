#include "render/drawing.h"

#include <algorithm>
#include <array>

#include "base/check.h"
#include "model/document_facts.h"

namespace motebok {
namespace {

void sort_decisions(Drawing& drawing) {
  const std::vector<Decision>& all = drawing.site.decisions;
  // By meeting, so by date; within a meeting in the order of its agenda.
  drawing.decisions.resize(all.size());
  for (std::uint32_t i = 0; i < all.size(); ++i) drawing.decisions[i] = {i};
  std::ranges::stable_sort(drawing.decisions, [&](DecisionId one, DecisionId other) {
    return drawing.meeting(all[one.index].meeting).date > drawing.meeting(all[other.index].meeting).date;
  });
}

void sort_follow_ups(Drawing& drawing) {
  for (const FollowUpId id : drawing.site.ledger) drawing.follow_ups[drawing.site.ledger_year(id)].push_back(id);
}

void sort_archive(Drawing& drawing) {
  std::vector<Dated> all;
  for (std::uint32_t i = 0; i < drawing.site.meetings.size(); ++i) {
    all.push_back({drawing.site.meetings[i].date, MeetingId{i}, {}});
  }
  for (std::uint32_t i = 0; i < drawing.site.documents.size(); ++i) {
    const Document& document = drawing.site.documents[i];
    if (meeting_of(document.compiled.front) != nullptr || document.withdrawn()) continue;
    if (const auto day = stated_day(document.compiled.front)) all.push_back({*day, {}, DocumentId{i}});
  }
  std::stable_sort(all.begin(), all.end(), [](const Dated& one, const Dated& other) { return one.date > other.date; });
  for (const Dated& each : all) drawing.archive[year_of(each.date)].push_back(each);
}

void sort_topics(Drawing& drawing) {
  for (std::uint32_t topic = 0; topic < drawing.site.topics.size(); ++topic) {
    for (const DocumentId id : drawing.site.topics[topic].documents) drawing.topics.emplace_back(id, topic);
  }
  std::sort(drawing.topics.begin(), drawing.topics.end());
}

// "Teams", "Digitalt i Teams": the place says itself that the meeting is digital.
bool is_digital_place(std::string_view place) {
  constexpr std::array<std::string_view, 6> kTools = {"teams", "zoom", "skype", "whereby", "webex", "digital"};
  const std::string folded = lower_case(place);
  return std::ranges::any_of(kTools, [&](std::string_view tool) { return folded.find(tool) != std::string::npos; });
}

// "Partnerskapsmøtet" needs no "møte i" before it, in bokmål or nynorsk.
bool is_a_meeting(std::string_view name) { return name.ends_with("møtet"); }

}  // namespace

Drawing prepare_drawing(const Site& site, const RouteMap& routes) {
  Drawing drawing{site, routes, interface_language(site.settings.language, Language::Bokmaal), {}, {}, {}, {}};
  sort_decisions(drawing);
  sort_follow_ups(drawing);
  sort_archive(drawing);
  sort_topics(drawing);
  return drawing;
}

std::string event_name(const Drawing& drawing, const Meeting& meeting, Language language) {
  const std::string& name = name_on(drawing.committee(meeting.committee), meeting.date);
  return is_a_meeting(name) ? name : phrases::kEventName(language, name);
}

std::string place_text(const MeetingFacts& facts, Language language) {
  if (!facts.digital || is_digital_place(facts.place)) return facts.place;
  const std::string tool = facts.digital_place.empty() ? "" : " (" + facts.digital_place + ")";
  if (facts.place.empty()) return words::kDigital.text(language) + tool;
  return phrases::kAlsoDigital(language, facts.place) + tool;
}

std::string the_meeting(const Drawing& drawing, const Meeting& meeting, Language language) {
  const std::string& name = name_on(drawing.committee(meeting.committee), meeting.date);
  return is_a_meeting(name) ? name : phrases::kTheMeetingIn(language, name);
}

std::string change_of_name(const Committee& committee, Date day, Language language) {
  const std::string& name = name_on(committee, day);
  const std::string& abbreviation = abbreviation_on(committee, day);
  if (abbreviation == committee.abbreviation) {
    return name == committee.name ? std::string() : phrases::kNowCalled(language, name, committee.name);
  }
  if (name == committee.name) return phrases::kNowCalled(language, abbreviation, committee.abbreviation);
  return phrases::kNowCalled(language, name + " (" + abbreviation + ")",
                             committee.name + " (" + committee.abbreviation + ")");
}

std::string meeting_title(const Drawing& drawing, const Meeting& meeting, Language language) {
  return event_name(drawing, meeting, language) + " " + long_date(meeting.date, language);
}

DocumentId main_document(const Meeting& meeting) {
  if (meeting.minutes.exists()) return meeting.minutes;
  if (!meeting.case_papers.empty()) return meeting.case_papers.front();
  CHECK(meeting.notice.exists());
  return meeting.notice;
}

std::string case_name(const Case& of_case, Language language) {
  return phrases::kCaseNumberTitle(language, of_case.number_text);
}

std::string committee_case_name(const Drawing& drawing, const Case& of_case, Language language) {
  // The number was given at the first of its meetings.
  const Date day = drawing.meeting(drawing.agenda_item(of_case.agenda_items.front()).meeting).date;
  const std::string& abbreviation = abbreviation_on(drawing.committee(of_case.committee), day);
  if (abbreviation.empty()) return case_name(of_case, language);
  return phrases::kCommitteeCase(language, abbreviation, of_case.number_text);
}

std::string_view summary_of(const Document& document) {
  return document.common().summary.empty() ? document.compiled.excerpt : document.common().summary;
}

std::optional<Date> newest(std::optional<Date> one, std::optional<Date> other) {
  if (!one) return other;
  return other && *other > *one ? other : one;
}

Language committee_language(const Drawing& drawing, CommitteeId committee) {
  if (!committee.exists()) return drawing.language;
  return interface_language(drawing.document(drawing.committee(committee).document).common().language,
                            drawing.language);
}

std::string partners_of_kind(PartnerKind kind, Language language) {
  switch (kind) {
    case PartnerKind::Municipality:
      return phrases::kMunicipalities(language);
    case PartnerKind::HospitalTrust:
      return phrases::kHospitalTrusts(language);
    case PartnerKind::GeneralPractitioners:
      return phrases::kGeneralPractitioners(language);
    case PartnerKind::Users:
      return phrases::kUsers(language);
    case PartnerKind::Other:
      return phrases::kOthers(language);
  }
  return {};
}

}  // namespace motebok
