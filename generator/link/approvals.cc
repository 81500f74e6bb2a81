// Minutes are a draft until a later case of the same committee approves them. Only a decision in minutes approves: a
// proposal to approve does not. The first approval counts.
//
// A meeting that the site does not hold cannot be marked. Where a title alone names it nothing is said, since a site begins
// somewhere; where "Godkjenner:" names it, its author should know.

#include "link/approvals.h"

#include <algorithm>

#include "link/cases.h"
#include "link/meetings.h"
#include "link/messages.h"

namespace motebok {
namespace {

const LabelledPart* part_labelled(const CaseSection& section, Label label) {
  const auto found = std::ranges::find(section.parts, label, &LabelledPart::label);
  return found == section.parts.end() ? nullptr : &*found;
}

void approve(Site& site, const AgendaItem& item, const Appearance& appearance, Diagnostics& diagnostics) {
  const CaseSection& section = section_of(site.documents, appearance);
  if (!section.approves) return;
  const LabelledPart* label = part_labelled(section, Label::Approves);
  if (label == nullptr && part_labelled(section, Label::Decision) == nullptr) return;
  const Meeting& at_meeting = site.meetings[item.meeting.index];
  const Place place{site.documents[appearance.document.index].compiled.path, label != nullptr ? label->at : section.at};
  if (*section.approves >= at_meeting.date) {
    diagnostics.add(link_messages::approval_before_meeting(place, *section.approves));
    return;
  }
  const MeetingId approved = find_meeting(site.meetings, at_meeting.committee, *section.approves);
  if (!approved.exists()) {
    const std::string& committee = site.committees[at_meeting.committee.index].name;
    if (label != nullptr)
      diagnostics.add(link_messages::approval_of_unknown_meeting(place, committee, *section.approves));
    return;
  }
  site.cases[item.of_case.index].approves = approved;
  Meeting& meeting = site.meetings[approved.index];
  if (meeting.approved_by.exists()) return;
  meeting.approved_by = item.of_case;
  meeting.approved = at_meeting.date;
}

}  // namespace

void link_approvals(Site& site, Diagnostics& diagnostics) {
  // Items follow the meetings' dates, so the first to approve is the earliest.
  for (const AgendaItem& item : site.agenda_items) {
    for (const Appearance& appearance : item.minutes) approve(site, item, appearance, diagnostics);
  }
  for (Meeting& meeting : site.meetings) {
    if (meeting.approved || !meeting.minutes.exists()) continue;
    meeting.approved = std::get<MinutesFields>(site.documents[meeting.minutes.index].compiled.front.fields).approved;
  }
}

}  // namespace motebok
