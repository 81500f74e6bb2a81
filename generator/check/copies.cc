// Papers that were copied from last year's, with a place left as it was. Each of these is a slip whatever the committee does:
// minutes of a day to come, minutes of a meeting that was cancelled, last year's numbers, and another day in the title. (That a number is of a year to come
// is told where the numbers are checked.)

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "base/characters.h"
#include "check/messages.h"
#include "check/rules.h"

namespace motebok {
namespace {

bool tells_of_a_meeting(const CompiledDocument& minutes) {
  return !std::get<MinutesFields>(minutes.front.fields).present.empty() ||
         std::ranges::any_of(minutes.cases, &CaseSection::has_decision);
}

void check_day_of_minutes(const Site& site, const Document& document, Diagnostics& diagnostics) {
  const CompiledDocument& minutes = document.compiled;
  if (minutes.front.type != DocumentType::Minutes || !tells_of_a_meeting(minutes)) return;
  const MeetingFields& fields = *meeting_of(minutes.front);
  const Place place{minutes.path, fields.date_at};
  if (site.meetings[document.meeting.index].cancelled)
    diagnostics.add(check_messages::minutes_of_cancelled(place, fields.date));
  else if (fields.date > site.today)
    diagnostics.add(check_messages::minutes_ahead(place, fields.date));
}

// Last year's case may well come up again this year. But where each of several cases is one that was dealt with last year, the
// meeting would not even have approved its own agenda.
bool has_only_cases_of_earlier_years(const Site& site, const Document& document) {
  const std::vector<CaseSection>& cases = document.compiled.cases;
  const int year = year_of(site.meetings[document.meeting.index].date);
  return cases.size() > 1 && std::ranges::all_of(cases, [&](const CaseSection& each) {
           const CaseId id = find_case(site.cases, document.committee, each.number);
           if (!id.exists() || each.number.year >= year) return false;
           const AgendaItem& first = site.agenda_items[site.cases[id.index].agenda_items.front().index];
           return year_of(site.meetings[first.meeting.index].date) == each.number.year;
         });
}

void check_years_of_numbers(const Site& site, const Document& document, Diagnostics& diagnostics) {
  if (!has_only_cases_of_earlier_years(site, document)) return;
  const CaseSection& first = document.compiled.cases.front();
  diagnostics.add(check_messages::numbers_of_earlier_year({document.compiled.path, first.at}, first.number.year,
                                                          year_of(site.meetings[document.meeting.index].date)));
}

// The only whole date of a title; none where there are several, or where a day stands before it: "8. og 9. oktober 2025".
std::optional<Date> only_date_of(std::string_view title) {
  std::optional<Date> found;
  for (std::size_t at = 0; at < title.size(); ++at) {
    if (!is_digit(title[at])) continue;
    const std::size_t end = std::min(title.find_first_not_of("0123456789", at), title.size());
    const auto date = date_at_front(title.substr(at));
    const bool is_day_alone = !date && end < title.size() && title[end] == '.';
    if ((date && found) || is_day_alone) return std::nullopt;
    if (date) found = date->date;
    at = date ? at + date->length - 1 : end - 1;
  }
  return found;
}

void check_day_of_title(const Site& site, const Document& document, Diagnostics& diagnostics) {
  if (document.type() != DocumentType::Minutes && document.type() != DocumentType::Notice) return;
  const Written& title = document.compiled.front.common.title;
  const Date day = site.meetings[document.meeting.index].date;
  const std::optional<Date> written = only_date_of(title.text);
  if (written && *written != day)
    diagnostics.add(check_messages::title_of_another_day({document.compiled.path, title.at}, *written, day));
}

}  // namespace

void check_copies(const Site& site, Diagnostics& diagnostics) {
  for (const Document& document : site.documents) {
    if (!document.meeting.exists() || document.withdrawn()) continue;
    check_day_of_minutes(site, document, diagnostics);
    check_years_of_numbers(site, document, diagnostics);
    check_day_of_title(site, document, diagnostics);
  }
}

}  // namespace motebok
