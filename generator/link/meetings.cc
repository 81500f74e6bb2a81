// In: notices, case papers and minutes, each with its committee and date. Out: one meeting for each committee and date.
//
// A paper belongs where its front matter says, wherever its file lies. Two minutes of one meeting are a mistake, unless one
// of them is withdrawn. A translation of a paper is a page of its own and no part of the meeting.

#include "link/meetings.h"

#include <algorithm>
#include <tuple>

#include "link/messages.h"

namespace motebok {
namespace {

struct Paper {
  Date date{};
  CommitteeId committee;
  DocumentId document;
};

auto meeting_of_paper(const Paper& paper) { return std::tuple(paper.date, paper.committee); }

std::vector<Paper> papers_in_order(std::span<const Document> documents) {
  std::vector<Paper> papers;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const Document& document = documents[i];
    const MeetingFields* meeting = meeting_of(document.compiled.front);
    if (meeting == nullptr || document.translation_of.exists()) continue;
    // A missing committee or date has been reported where it is missing.
    if (!document.committee.exists() || !meeting->date.ok()) continue;
    papers.push_back({meeting->date, document.committee, {i}});
  }
  std::ranges::sort(papers, [](const Paper& a, const Paper& b) {
    return std::tuple(a.date, a.committee, a.document) < std::tuple(b.date, b.committee, b.document);
  });
  return papers;
}

// Of two papers where there is room for one: a withdrawn one gives way in silence, another is a mistake.
void put_paper(DocumentId& place, DocumentId paper, std::span<const Document> documents, Diagnostics& diagnostics) {
  if (!place.exists() || documents[place.index].withdrawn()) {
    place = paper;
    return;
  }
  const Document& second = documents[paper.index];
  if (second.withdrawn()) return;
  diagnostics.add(link_messages::second_paper({second.compiled.path, meeting_of(second.compiled.front)->date_at},
                                              type_name(second.type()), documents[place.index].compiled.path));
}

void add_paper(Meeting& meeting, DocumentId id, std::span<const Document> documents, Diagnostics& diagnostics) {
  switch (documents[id.index].type()) {
    case DocumentType::Notice:
      put_paper(meeting.notice, id, documents, diagnostics);
      break;
    case DocumentType::Minutes:
      put_paper(meeting.minutes, id, documents, diagnostics);
      break;
    default:
      meeting.case_papers.push_back(id);
  }
  meeting.last_changed = std::max(meeting.last_changed, documents[id.index].last_changed);
}

// The minutes' word before the notice's, fact by fact.
void add_facts(Meeting& meeting, std::span<const Document> documents) {
  const auto add = [&](const MeetingFacts& facts) {
    if (facts.time) meeting.facts.time = facts.time;
    if (!facts.place.empty()) meeting.facts.place = facts.place;
    if (!facts.digital_given) return;
    // The minutes' "true" does not take away where the notice said it was.
    if (!facts.digital || !facts.digital_place.empty()) meeting.facts.digital_place = facts.digital_place;
    meeting.facts.digital = facts.digital;
    meeting.facts.digital_given = true;
  };
  if (meeting.notice.exists()) {
    const auto& notice = std::get<NoticeFields>(documents[meeting.notice.index].compiled.front.fields);
    add(notice.facts);
    meeting.cancelled = notice.cancelled;
    meeting.cancelled_reason = notice.cancelled_reason;
    meeting.case_deadline = notice.case_deadline;
  }
  if (meeting.minutes.exists()) {
    add(std::get<MinutesFields>(documents[meeting.minutes.index].compiled.front.fields).facts);
  }
}

// Neighbours in time, within each committee.
void link_neighbours(std::vector<Meeting>& meetings) {
  std::vector<MeetingId> last;
  for (std::uint32_t i = 0; i < meetings.size(); ++i) {
    const std::uint32_t committee = meetings[i].committee.index;
    if (committee >= last.size()) last.resize(committee + 1);
    meetings[i].previous = last[committee];
    if (meetings[i].previous.exists()) meetings[meetings[i].previous.index].next = {i};
    last[committee] = {i};
  }
}

}  // namespace

std::vector<Meeting> gather_meetings(std::vector<Document>& documents, Diagnostics& diagnostics) {
  std::vector<Meeting> meetings;
  std::optional<Paper> last;
  for (const Paper& paper : papers_in_order(documents)) {
    if (!last || meeting_of_paper(*last) != meeting_of_paper(paper)) {
      meetings.emplace_back();
      meetings.back().committee = paper.committee;
      meetings.back().date = paper.date;
    }
    last = paper;
    add_paper(meetings.back(), paper.document, documents, diagnostics);
    documents[paper.document.index].meeting = {static_cast<std::uint32_t>(meetings.size() - 1)};
  }
  for (Meeting& meeting : meetings) add_facts(meeting, documents);
  link_neighbours(meetings);
  return meetings;
}

void note_unpublished_minutes(Site& site, const HiddenThings& hidden) {
  using Unpublished = Meeting::UnpublishedMinutes;
  for (Meeting& each : site.meetings) {
    if (each.minutes.exists()) continue;
    const HiddenReason* const reason = hidden.find(minutes_key(site.committees[each.committee.index].slug, each.date));
    if (reason == nullptr) continue;
    each.unpublished_minutes =
        reason->kind == HiddenReason::Kind::Embargoed ? Unpublished::Embargoed : Unpublished::Draft;
  }
}

DocumentId best_paper(const Meeting& meeting) {
  if (meeting.minutes.exists()) return meeting.minutes;
  return meeting.notice.exists() ? meeting.notice : meeting.case_papers.front();
}

}  // namespace motebok
