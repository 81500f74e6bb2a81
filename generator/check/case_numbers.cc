// Each committee counts its cases from 1 every year. A number that is missing, out of turn or used again is most often a slip
// of the pen, and the case can then not be found by the number it has on paper.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

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

// Cases whose number is a slip of the pen: it was dealt with between 1/25 and 3/25, no paper has 2/25, and it was never up again.
// That is told once, and neither as a gap nor as a wrong order.
class Misnumbered {
 public:
  explicit Misnumbered(const Site& site) : is_slip_(site.cases.size(), false) {
    for (const Committee& committee : site.committees) find(site, committee);
  }

  struct Slip {
    CaseId written;
    CaseNumber before;
    CaseNumber meant;
  };
  const std::vector<Slip>& all() const { return slips_; }
  bool is_slip(CaseId id) const { return is_slip_[id.index]; }
  // Whether a number that is missing is what was meant, or what was written.
  bool explains(const Site& site, CommitteeId committee, CaseNumber missing) const {
    return std::ranges::any_of(slips_, [&](const Slip& each) {
      const Case& written = site.cases[each.written.index];
      return written.committee == committee && (each.meant == missing || written.number == missing);
    });
  }

 private:
  void find(const Site& site, const Committee& committee) {
    std::vector<CaseId> cases;  // as they came up first
    for (const MeetingId meeting : committee.meetings) {
      for (const AgendaItemId id : site.meetings[meeting.index].agenda) {
        const AgendaItem& item = site.agenda_items[id.index];
        if (site.cases[item.of_case.index].agenda_items.front() == id) cases.push_back(item.of_case);
      }
    }
    for (std::size_t i = 1; i + 1 < cases.size(); ++i) {
      const Case& before = site.cases[cases[i - 1].index];
      const Case& written = site.cases[cases[i].index];
      const Case& after = site.cases[cases[i + 1].index];
      const CaseNumber meant{before.number.year, before.number.number + 1};
      const bool is_missing = after.number == CaseNumber{meant.year, meant.number + 1} && written.number != meant &&
                              !find_case(site.cases, before.committee, meant).exists();
      if (!is_missing || written.agenda_items.size() > 1) continue;
      slips_.push_back({cases[i], before.number, meant});
      is_slip_[cases[i].index] = true;
    }
  }

  std::vector<Slip> slips_;
  std::vector<bool> is_slip_;  // by case
};

void check_neighbours(const Site& site, const Case& before, const Case& after, const Misnumbered& misnumbered,
                      Diagnostics& diagnostics) {
  const std::string& committee = site.committees[after.committee.index].name;
  const Place place = place_of(site, first_item(site, after));
  const int missing = after.number.number - before.number.number - 1;
  const CaseNumber first{after.number.year, before.number.number + 1};
  if (missing > 1 || (missing == 1 && !misnumbered.explains(site, after.committee, first)))
    // The last of a year may be a slip that no other number tells of.
    diagnostics.add(check_messages::numbers_missing(place, committee, before.number, after.number,
                                                    after.next.exists() ? std::nullopt : std::optional(first)));
  const Date day = first_day(site, after);
  const Date day_before = first_day(site, before);
  if (day < day_before)
    diagnostics.add(check_messages::number_before_its_turn(place, after.number, day, before.number, day_before));
}

// Cases of one meeting stand in the order of their numbers; those that were up before may stand anywhere.
void check_order(const Site& site, const Document& document, const Misnumbered& misnumbered, Diagnostics& diagnostics) {
  const CaseSection* before = nullptr;
  for (const CaseSection& section : document.compiled.cases) {
    const CaseId id = find_case(site.cases, document.committee, section.number);
    if (!id.exists() || misnumbered.is_slip(id)) continue;
    if (first_item(site, site.cases[id.index]).meeting != document.meeting) continue;
    if (before != nullptr && section.number < before->number) {
      diagnostics.add(
          check_messages::number_out_of_order({document.compiled.path, section.at}, section.number, before->number));
    }
    before = &section;
  }
}

// "Sak 1/24" beside 2/25, in 2025: a case that was never up before, in the place of one that is missing. A case of last year may
// else well come up, though the site has no paper of it from then.
void check_earlier_year(const Site& site, const Case& of_case, Diagnostics& diagnostics) {
  const AgendaItem& first = first_item(site, of_case);
  const Meeting& meeting = site.meetings[first.meeting.index];
  const CaseNumber meant{year_of(meeting.date), of_case.number.number};
  if (meant.year <= of_case.number.year || of_case.agenda_items.size() > 1 ||
      find_case(site.cases, of_case.committee, meant).exists())
    return;
  const auto is_at_the_meeting = [&](int number) {
    const CaseId id = find_case(site.cases, of_case.committee, {meant.year, number});
    return id.exists() && std::ranges::any_of(site.cases[id.index].agenda_items, [&](AgendaItemId item) {
             return site.agenda_items[item.index].meeting == first.meeting;
           });
  };
  const bool has_neighbour = is_at_the_meeting(meant.number - 1) || is_at_the_meeting(meant.number + 1);
  if (has_neighbour)
    diagnostics.add(check_messages::number_of_earlier_year(place_of(site, first), of_case.number, meant));
}

}  // namespace

void check_case_numbers(const Site& site, Diagnostics& diagnostics) {
  for (const Case& each : site.cases) check_reuse(site, each, diagnostics);
  const Misnumbered misnumbered(site);
  for (const Misnumbered::Slip& each : misnumbered.all()) {
    const Case& written = site.cases[each.written.index];
    const Place place = place_of(site, first_item(site, written));
    diagnostics.add(check_messages::number_between(place, written.number, each.before, each.meant));
  }
  const Case* before = nullptr;
  for (std::uint32_t i = 0; i < site.cases.size(); ++i) {
    const Case& after = site.cases[i];
    if (misnumbered.is_slip({i})) continue;
    check_earlier_year(site, after, diagnostics);
    // Out of any order, which need not be told beside it.
    if (const int year = year_of(first_day(site, after)); year < after.number.year) {
      diagnostics.add(
          check_messages::number_of_later_year(place_of(site, first_item(site, after)), after.number, year));
      continue;
    }
    const bool are_neighbours =
        before != nullptr && before->committee == after.committee && before->number.year == after.number.year;
    if (are_neighbours) check_neighbours(site, *before, after, misnumbered, diagnostics);
    before = &after;
  }
  for (const Document& document : site.documents) {
    const bool is_record = document.type() == DocumentType::Minutes && document.meeting.exists();
    if (is_record) check_order(site, document, misnumbered, diagnostics);
  }
}

}  // namespace motebok
