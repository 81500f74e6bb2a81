// A number of minutes becomes committees, dates and case numbers. Case numbers run through each committee's year
// without a gap, and what a case promises follows from its place alone, so any document can refer to any other without
// either being written yet.

#include "schedule.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "prose.h"

namespace motebok {
namespace {

using std::chrono::sys_days;

constexpr std::size_t meetings_per_year = 10;
constexpr std::size_t years = 25;
constexpr int last_year = 2024;
constexpr std::size_t fewest_committees = 3;

struct Part {
  std::string_view name;
  std::string_view code;  // two letters, so that an abbreviation of four has one reading
};

constexpr auto topics = std::to_array<Part>({
    {"akuttmedisin", "AM"},
    {"barn og unge", "BU"},
    {"psykisk helse og rus", "PR"},
    {"digital samhandling", "DS"},
    {"rehabilitering", "RE"},
    {"beredskap", "BE"},
    {"kompetanse", "KO"},
    {"fastleger", "FL"},
    {"skrøpelige eldre", "EL"},
    {"kvalitet", "KV"},
    {"forebygging", "FO"},
    {"utdanning", "UT"},
    {"forskning", "FS"},
    {"legemidler", "LM"},
    {"lindrende behandling", "LB"},
    {"svangerskap og barsel", "SV"},
    {"hjemmebehandling", "HB"},
    {"pasientreiser", "TR"},
    {"habilitering", "HA"},
    {"smittevern", "SM"},
});

constexpr auto regions = std::to_array<Part>({
    {"Ofoten", "OF"},     {"Midt-Troms", "MT"}, {"Nord-Troms", "NT"}, {"Sør-Troms", "ST"},     {"Lofoten", "LO"},
    {"Vesterålen", "VE"}, {"Salten", "SA"},     {"Helgeland", "HE"},  {"Vest-Finnmark", "VF"}, {"Øst-Finnmark", "EF"},
    {"Innherred", "IH"},  {"Namdalen", "NA"},   {"Fosen", "FN"},      {"Nordmøre", "NM"},      {"Romsdal", "RO"},
    {"Sunnmøre", "SU"},   {"Sunnfjord", "SF"},  {"Hardanger", "HD"},  {"Haugalandet", "HL"},   {"Jæren", "JA"},
    {"Dalane", "DA"},     {"Lister", "LI"},     {"Setesdal", "SD"},   {"Østerdalen", "OD"},
});

Committee make_committee(std::size_t number) {
  if (number == 0) return {"ssu", "Strategisk samarbeidsutvalg", "SSU", {}};
  const std::size_t pairs = topics.size() * regions.size();
  const Part& topic = topics[(number - 1) % topics.size()];
  const Part& region = regions[(number - 1) / topics.size() % regions.size()];
  const std::size_t round = (number - 1) / pairs + 1;
  const std::string ordinal = round == 1 ? "" : std::to_string(round);

  Committee committee;
  committee.name =
      fmt::format("Samarbeidsutvalg{} for {} i {}", round == 1 ? "" : " " + ordinal, topic.name, region.name);
  committee.abbreviation = fmt::format("{}{}{}", topic.code, region.code, ordinal);
  committee.slug = committee.abbreviation;
  for (char& letter : committee.slug) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return committee;
}

// One a month from January, July and December left out, on a weekday.
sys_days meeting_date(std::size_t year_ordinal, std::size_t in_year, Random& random) {
  constexpr std::array<unsigned, meetings_per_year> meeting_months{1, 2, 3, 4, 5, 6, 8, 9, 10, 11};
  const std::chrono::year year{last_year - static_cast<int>(years) + 1 + static_cast<int>(year_ordinal)};
  const std::chrono::month month{meeting_months[in_year]};
  const sys_days monday{year / month / std::chrono::Monday[1]};
  return monday + std::chrono::days{7 * random.between(0, 2) + random.between(0, 4)};
}

std::vector<Meeting> make_meetings(std::size_t count, Random& random) {
  std::vector<Meeting> meetings;
  meetings.reserve(count);
  const std::size_t first = years * meetings_per_year - count;  // so that the newest is of the last year
  int next_case = 1;
  for (std::size_t ordinal = first; ordinal < first + count; ++ordinal) {
    if (ordinal % meetings_per_year == 0) next_case = 1;
    const sys_days date = meeting_date(ordinal / meetings_per_year, ordinal % meetings_per_year, random);
    const int cases = random.between(8, 10);
    meetings.push_back({date, next_case, cases});
    next_case += cases;
  }
  return meetings;
}

}  // namespace

Schedule make_schedule(std::size_t minutes, std::uint64_t seed) {
  constexpr std::size_t most_meetings = years * meetings_per_year;
  const std::size_t needed = (minutes + most_meetings - 1) / most_meetings;
  const std::size_t count = std::max(needed, std::min(fewest_committees, minutes));

  Schedule schedule{seed, {}};
  Random random{seed};
  for (std::size_t number = 0; number < count; ++number) {
    Committee committee = make_committee(number);
    committee.meetings = make_meetings(minutes / count + (number < minutes % count ? 1 : 0), random);
    schedule.committees.push_back(std::move(committee));
  }
  return schedule;
}

const Meeting& meeting_of(const Schedule& schedule, const CasePlace& place) {
  return schedule.committees[place.committee].meetings[place.meeting];
}

std::uint64_t seed_of(const Schedule& schedule, const CasePlace& place) {
  std::uint64_t seed = Random{schedule.seed + place.committee}.next();
  seed = Random{seed + place.meeting}.next();
  return Random{seed + static_cast<std::uint64_t>(place.index)}.next();
}

CaseFacts facts_of(const Schedule& schedule, const CasePlace& place) {
  Random random{seed_of(schedule, place)};
  CaseFacts facts;
  // The first two cases of a meeting approve the agenda and the last minutes: one point, no promise.
  if (place.index < 2) return facts;
  facts.points = random.between(1, 4);
  facts.promises = random.chance(20);
  facts.kept = facts.promises && random.chance(70);
  return facts;
}

std::string case_number(const Schedule& schedule, const CasePlace& place) {
  const Meeting& meeting = meeting_of(schedule, place);
  return fmt::format("{}/{:02}", meeting.first_case + place.index, year_of(meeting.date) % 100);
}

}  // namespace motebok
