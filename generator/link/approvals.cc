// Minutes are a draft until a later case of the same committee approves them. Only a decision in minutes approves: a
// proposal to approve does not. The first approval counts; `godkjent` is for minutes that no case approves.
//
// A meeting that the site does not hold cannot be marked. Where a title alone names it, and it would be older than the
// committee's first meeting here, nothing is said, since a site begins somewhere; otherwise the day is a slip or a gap.

#include "link/approvals.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "link/approval_titles.h"
#include "link/approval_words.h"
#include "link/cases.h"
#include "link/meetings.h"
#include "link/messages.h"

namespace motebok {
namespace {

const LabelledPart* part_labelled(const CaseSection& section, Label label) {
  const auto found = std::ranges::find(section.parts, label, &LabelledPart::label);
  return found == section.parts.end() ? nullptr : &*found;
}

// "Referatet godkjennes ikke", "Saken utsettes": a decision that leaves the minutes as they were.
bool refuses(const LabelledPart& decision) {
  return is_wholly(decision, {Outcome::Rejected, Outcome::Postponed, Outcome::Withdrawn, Outcome::Referred,
                              Outcome::Undecided, Outcome::Unclear});
}

// Where only the title speaks of approval, the decision must say it: "Sekretariatet ettersender referatet" approves nothing.
bool confirms(const LabelledPart& decision) {
  return std::ranges::any_of(decision.points, [](const Point& each) {
    return each.outcome == Outcome::Approved || (each.outcome == Outcome::Adopted && agrees_to_minutes(each.text));
  });
}

// Decides something, but nobody can tell whether it approves.
bool is_in_doubt(const LabelledPart& decision) {
  return !decision.points.empty() && !refuses(decision) && !is_wholly(decision, {Outcome::Noted}) &&
         !confirms(decision);
}

// By committee; the site's meetings are in order of date.
std::vector<Date> first_meetings(const Site& site) {
  std::vector<Date> first(site.committees.size());
  for (const Meeting& each : site.meetings) {
    Date& date = first[each.committee.index];
    if (date == Date{}) date = each.date;
  }
  return first;
}

class Approvals {
 public:
  Approvals(Site& site, const CommitteeNames& names, Diagnostics& diagnostics)
      : site_(site), names_(names), diagnostics_(diagnostics), first_meetings_(first_meetings(site)) {}

  void approve(const AgendaItem& item, const Appearance& appearance) {
    const CaseSection& section = section_of(site_.documents, appearance);
    if (section.approves.empty()) return;
    const LabelledPart* label = part_labelled(section, Label::Approves);
    const LabelledPart* const decision = part_labelled(section, Label::Decision);
    const bool is_in_doubt_by_title = label == nullptr && decision != nullptr && is_in_doubt(*decision);
    const bool approves =
        label != nullptr ? decision == nullptr || !refuses(*decision) : decision != nullptr && confirms(*decision);
    if (!approves && !is_in_doubt_by_title) return;
    const std::string& path = site_.documents[appearance.document.index].compiled.path;
    const Meeting& at_meeting = site_.meetings[item.meeting.index];
    if (label == nullptr ? is_of_another(section, at_meeting, path) : is_label_of_another(*label, at_meeting, path))
      return;
    if (is_in_doubt_by_title) return keep_doubt(section, item, {path, decision->at});
    for (const Date date : section.approves) {
      if (label != nullptr)
        approve_meeting_of(date, item, {path, label->at}, SaidBy::Label);
      else
        approve_meeting_of(date, item, {path, section.at}, SaidBy::Title);
    }
  }

  // Of minutes that nothing else approves either.
  void tell_doubts() {
    for (const Doubt& each : doubts_) {
      const Meeting& meeting = site_.meetings[each.meeting.index];
      if (!meeting.approved) diagnostics_.add(link_messages::approval_not_said(each.place, meeting.date));
    }
  }

  void approve_by_front_matter(Meeting& meeting) {
    if (!meeting.minutes.exists()) return;
    const CompiledDocument& minutes = site_.documents[meeting.minutes.index].compiled;
    const auto& fields = std::get<MinutesFields>(minutes.front.fields);
    if (!fields.approved) return;
    const Place place{minutes.path, fields.approved_at};
    if (*fields.approved < meeting.date) {
      diagnostics_.add(link_messages::approved_before_held(place, meeting.date));
    } else if (*fields.approved > site_.today) {
      diagnostics_.add(link_messages::approval_to_come(place, *fields.approved));
    } else if (!meeting.approved) {
      meeting.approved = fields.approved;
    } else if (meeting.approved != fields.approved) {
      diagnostics_.add(link_messages::approved_by_case_too(place, case_number(meeting.approved_by), *meeting.approved));
    }
  }

 private:
  enum class SaidBy { Label, Title };

  // A decision that may have approved a meeting's minutes.
  struct Doubt {
    Place place;
    MeetingId meeting;
  };

  void keep_doubt(const CaseSection& section, const AgendaItem& item, const Place& place) {
    const Meeting& at_meeting = site_.meetings[item.meeting.index];
    for (const Date date : section.approves) {
      const MeetingId meeting = find_meeting(site_.meetings, at_meeting.committee, date);
      if (date < at_meeting.date && meeting.exists()) doubts_.push_back({place, meeting});
    }
  }

  // "Godkjenning av referat fra SSU 03.02.2026", in another committee's minutes. Of a body nobody knows the author is asked,
  // where the committee met on that day too.
  bool is_of_another(const CaseSection& section, const Meeting& at_meeting, const std::string& path) {
    const std::vector<CommitteeId> named = names_.mentioned_in(section.title, {at_meeting.date, at_meeting.date});
    if (!named.empty()) return std::ranges::find(named, at_meeting.committee) == named.end();
    const Committee& committee = site_.committees[at_meeting.committee.index];
    const std::string_view body = other_body_in(section.title, names_of(committee, site_.documents));
    if (body.empty() || is_partner(body)) return false;
    for (const Date date : section.approves) {
      if (find_meeting(site_.meetings, at_meeting.committee, date).exists())
        diagnostics_.add(link_messages::approval_of_other_body({path, section.at}, body, committee.name, date));
    }
    return true;
  }

  // "**Godkjenner:** referat fra SSU 03.02.2026": a committee approves its own.
  bool is_label_of_another(const LabelledPart& label, const Meeting& at_meeting, const std::string& path) {
    const std::vector<CommitteeId> named = names_.mentioned_in(label.text, {at_meeting.date, at_meeting.date});
    if (named.empty() || std::ranges::find(named, at_meeting.committee) != named.end()) return false;
    diagnostics_.add(link_messages::approval_by_label_of_other({path, label.at},
                                                               site_.committees[named.front().index].name,
                                                               site_.committees[at_meeting.committee.index].name));
    return true;
  }

  // "møtet i UNN" tells where they met.
  bool is_partner(std::string_view name) {
    if (partner_names_.empty()) collect_partner_names();
    return partner_names_.contains(name);
  }

  // There are few partners among many papers, and few titles ask for them.
  void collect_partner_names() {
    partner_names_.insert("");
    for (const Document& each : site_.documents) {
      const auto* const partner = std::get_if<PartnerFields>(&each.compiled.front.fields);
      if (partner == nullptr) continue;
      partner_names_.insert(each.common().title.text);
      partner_names_.insert(partner->aliases.begin(), partner->aliases.end());
    }
  }

  void approve_meeting_of(Date date, const AgendaItem& item, const Place& place, SaidBy said_by) {
    const Meeting& at_meeting = site_.meetings[item.meeting.index];
    if (date >= at_meeting.date) {
      diagnostics_.add(link_messages::approval_before_meeting(place, date));
      return;
    }
    const CommitteeId committee = at_meeting.committee;
    const MeetingId approved = find_meeting(site_.meetings, committee, date);
    if (approved.exists()) return approve_minutes(approved, item, place);
    if (said_by == SaidBy::Title && date < first_meetings_[committee.index]) return;
    diagnostics_.add(link_messages::approval_of_unknown_meeting(place, site_.committees[committee.index].name, date));
  }

  void approve_minutes(MeetingId approved, const AgendaItem& item, const Place& place) {
    std::vector<MeetingId>& approves = site_.cases[item.of_case.index].approves;
    if (std::ranges::find(approves, approved) == approves.end()) approves.push_back(approved);
    Meeting& meeting = site_.meetings[approved.index];
    if (!meeting.approved_by.exists()) {
      meeting.approved_by = item.of_case;
      meeting.approved = site_.meetings[item.meeting.index].date;
    } else if (meeting.approved_by != item.of_case) {
      diagnostics_.add(link_messages::approved_twice(place, meeting.date, case_number(meeting.approved_by)));
    }
  }

  const std::string& case_number(CaseId id) const { return site_.cases[id.index].number_text; }

  Site& site_;
  const CommitteeNames& names_;
  Diagnostics& diagnostics_;
  std::vector<Date> first_meetings_;
  std::vector<Doubt> doubts_;
  std::set<std::string_view> partner_names_;  // of site_.documents; filled in when first asked for
};

}  // namespace

void link_approvals(Site& site, const CommitteeNames& names, Diagnostics& diagnostics) {
  Approvals approvals(site, names, diagnostics);
  // Items follow the meetings' dates, so the first to approve is the earliest.
  for (const AgendaItem& item : site.agenda_items) {
    for (const Appearance& appearance : item.minutes) approvals.approve(item, appearance);
  }
  for (Meeting& meeting : site.meetings) approvals.approve_by_front_matter(meeting);
  approvals.tell_doubts();
}

}  // namespace motebok
