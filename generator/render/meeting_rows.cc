#include "render/meeting_rows.h"

#include <fmt/format.h>

#include "model/document_facts.h"
#include "render/decisions.h"
#include "render/fields.h"

namespace motebok {
namespace {

// "Onsdag 29. mai 2024, kl. 13.00–15.00, Teams"; only the day of the week where the title has the date.
std::string when_and_where(const Meeting& meeting, MeetingNaming naming, Language language) {
  std::string text = with_capital(weekday_date(meeting.date, language));
  if (naming == MeetingNaming::Meeting) text.resize(text.find_first_of(" \u00A0"));
  if (meeting.facts.time) text += ", " + clock_range(*meeting.facts.time);
  if (!meeting.facts.place.empty()) text += ", " + meeting.facts.place;
  return text;
}

void add_state_tag(const Drawing& drawing, RowList& tags, const Meeting& meeting, Language language) {
  if (meeting.cancelled) return add_row_tag(tags, words::kCancelled.in(language), TagColor::Danger);
  switch (minutes_state(drawing, meeting)) {
    case MinutesState::NotYet:
      if (!meeting.case_papers.empty()) add_row_tag(tags, words::kPapersPublished.in(language), TagColor::Info);
      break;
    case MinutesState::Missing:
      add_row_tag(tags, words::kMinutesMissing.in(language), TagColor::Neutral);
      break;
    case MinutesState::Draft:
      add_row_tag(tags, words::kDraft.in(language), TagColor::Warning);
      break;
    case MinutesState::Approved:
      add_row_tag(tags, words::kApproved.in(language), TagColor::Success);
      break;
    case MinutesState::Summary:
      add_row_tag(tags, words::kSummary.in(language), TagColor::Neutral);
      break;
  }
}

}  // namespace

MinutesState minutes_state(const Drawing& drawing, const Meeting& meeting) {
  const bool published = meeting.minutes.exists() && !drawing.document(meeting.minutes).withdrawn();
  if (!published) return meeting.date < drawing.site.today ? MinutesState::Missing : MinutesState::NotYet;
  if (meeting.approved) return MinutesState::Approved;
  return is_summary(drawing.document(meeting.minutes).compiled.front) ? MinutesState::Summary : MinutesState::Draft;
}

void add_meeting_row(const Drawing& drawing, RowList& rows, MeetingId id, MeetingNaming naming, Language page) {
  const Meeting& meeting = drawing.meeting(id);
  const bool by_committee = naming == MeetingNaming::Committee;
  std::string title = by_committee ? name_on(drawing.committee(meeting.committee), meeting.date)
                                   : meeting_title(drawing, meeting, page);
  RowContent content = {drawing.href(drawing.address(id)), std::move(title), page, meeting.date,
                        when_and_where(meeting, naming, page)};
  // The committee's own page is called so, too.
  if (by_committee) content.apart = long_date(meeting.date, page);
  Fields row = add_row(drawing, rows, content, page);
  if (meeting.cancelled) row.show(fields::kRowCancelled);
  RowList tags(row, fields::kRowTags, fields::kRowTag);
  add_state_tag(drawing, tags, meeting, page);
}

void add_meeting_strip(const Drawing& drawing, Fields page, std::span<const MeetingId> meetings, int year,
                       Language language) {
  Fields strip = page.add(fields::kStrip);
  strip.set(fields::kStripTitle, phrases::kMonthByMonth(language, year));
  for (int number = 1; number <= 12; ++number) {
    Fields month = strip.add(fields::kMonth);
    month.set(fields::kMonthName, short_month(number));
    RowList days(month, fields::kMonthMeetings, fields::kMonthMeeting);
    for (const MeetingId id : meetings) {
      const Meeting& meeting = drawing.meeting(id);
      if (year_of(meeting.date) != year || static_cast<int>(unsigned(meeting.date.month())) != number) continue;
      Fields day = days.add();
      day.set(fields::kMonthHref, drawing.href(drawing.address(id)));
      day.set_number(fields::kMonthDay, unsigned(meeting.date.day()));
      const std::string state = meeting.cancelled ? ", " + lower_case(words::kCancelled.in(language)) : "";
      day.set(fields::kMonthRest, fmt::format(".\u00A0{}\u00A0{}{}", month_name(number, language), year, state));
      if (meeting.cancelled) {
        day.show(fields::kMonthCancelled);
      } else if (meeting.date >= drawing.site.today) {
        day.show(fields::kMonthUpcoming);
      }
    }
  }
}

void add_agenda(const Drawing& drawing, Fields page, std::string_view title, std::span<const CaseId> cases,
                Language language) {
  RowList agenda(page, fields::kAgenda, fields::kAgendaItem);
  for (const CaseId id : cases) {
    const Case& each = drawing.the_case(id);
    if (agenda.empty()) agenda.list().set(fields::kAgendaTitle, title);
    Fields row = agenda.add();
    row.set(fields::kAgendaNumber, each.number_text);
    row.set(fields::kAgendaCase, each.title);
    if (each.language != language)
      row.add(fields::kAgendaForeign).set(fields::kAgendaLang, language_tag(each.language));
    row.set(fields::kAgendaHref, drawing.href(drawing.address(id)));
    set_apart(row, phrases::kCaseNumber(language, each.number_text), each.language, language);
    // The newest meeting's word on it.
    for (auto item = each.agenda_items.rbegin(); item != each.agenda_items.rend(); ++item) {
      const DecisionId decision = drawing.agenda_item(*item).decision;
      if (!decision.exists()) continue;
      set_outcome(row.add(fields::kAgendaDecided), common_outcome(drawing, drawing.decision(decision)), language);
      break;
    }
  }
}

}  // namespace motebok
