// Each committee counts its cases from 1 every year. A number that is missing, out of turn or used again is most often a slip
// of the pen, and the case can then not be found by the number it has on paper.
#include <algorithm>
#include <string>

#include "base/difference.h"
#include "check/messages.h"
#include "check/rules.h"

namespace motebok {
namespace {

constexpr std::size_t kLongWord = 4;  // bytes; shorter words say little of what a title is about

const CaseSection& section_of(const Site& site, const Appearance& where) {
  return site.documents[where.document.index].compiled.cases[where.section];
}

Place place_of(const Site& site, const AgendaItem& item) {
  const Appearance& where = best_appearance(item);
  return {site.documents[where.document.index].compiled.path, section_of(site, where).at};
}

const AgendaItem& first_item(const Site& site, const Case& of_case) {
  return site.agenda_items[of_case.agenda_items.front().index];
}
Date first_day(const Site& site, const Case& of_case) {
  return site.meetings[first_item(site, of_case).meeting.index].date;
}

// The same matter may come up at several meetings, but then it is called something like what it was.
void check_reuse(const Site& site, const Case& of_case, Diagnostics& diagnostics) {
  const AgendaItem& first = first_item(site, of_case);
  const std::string& title = section_of(site, best_appearance(first)).title;
  for (const AgendaItemId id : of_case.agenda_items) {
    const AgendaItem& item = site.agenda_items[id.index];
    if (share_a_word(title, section_of(site, best_appearance(item)).title, kLongWord)) continue;
    diagnostics.add(check_messages::number_of_two_cases(place_of(site, item), of_case.number,
                                                        site.meetings[first.meeting.index].date, title));
    return;
  }
}

void check_neighbours(const Site& site, const Case& before, const Case& after, Diagnostics& diagnostics) {
  const std::string& committee = site.committees[after.committee.index].name;
  const Place place = place_of(site, first_item(site, after));
  if (after.number.number > before.number.number + 1)
    diagnostics.add(check_messages::numbers_missing(place, committee, before.number, after.number));
  const Date day = first_day(site, after);
  const Date day_before = first_day(site, before);
  if (day < day_before)
    diagnostics.add(check_messages::number_before_its_turn(place, after.number, day, before.number, day_before));
}

// Cases of one meeting stand in the order of their numbers; those that were up before may stand anywhere.
void check_order(const Site& site, const Document& document, Diagnostics& diagnostics) {
  const CaseSection* before = nullptr;
  for (const CaseSection& section : document.compiled.cases) {
    const CaseId id = find_case(site.cases, document.committee, section.number);
    if (!id.exists() || first_item(site, site.cases[id.index]).meeting != document.meeting) continue;
    if (before != nullptr && section.number < before->number) {
      diagnostics.add(
          check_messages::number_out_of_order({document.compiled.path, section.at}, section.number, before->number));
    }
    before = &section;
  }
}

}  // namespace

void check_case_numbers(const Site& site, Diagnostics& diagnostics) {
  for (const Case& each : site.cases) check_reuse(site, each, diagnostics);
  for (std::size_t i = 1; i < site.cases.size(); ++i) {
    const Case& before = site.cases[i - 1];
    const Case& after = site.cases[i];
    const bool are_neighbours = before.committee == after.committee && before.number.year == after.number.year;
    if (are_neighbours) check_neighbours(site, before, after, diagnostics);
  }
  for (const Document& document : site.documents) {
    if (document.type() == DocumentType::Minutes && document.meeting.exists()) check_order(site, document, diagnostics);
  }
}

}  // namespace motebok
