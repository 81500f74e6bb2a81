#include "render/attendance.h"

#include <algorithm>
#include <vector>

#include "base/norwegian.h"
#include "render/attendance_fields.h"
#include "render/attendance_words.h"
#include "render/page_parts.h"

namespace motebok {
namespace {

std::vector<const Person*> pointers(const std::vector<Person>& people) {
  std::vector<const Person*> all;
  for (const Person& each : people) all.push_back(&each);
  return all;
}

std::string joined(std::string_view one, std::string_view other) {
  return std::string(one) + (one.empty() || other.empty() ? "" : ", ") + std::string(other);
}

std::string name_and_role(const Person& person) { return joined(joined(person.name, person.role), person.office); }

std::string organisation(const Person& person, Language language) {
  return person.deputy_for.empty() ? person.from
                                   : joined(person.from, phrases::kDeputyFor(language, person.deputy_for));
}

// "rådgiver i henvisningsmottaket ved Fjordsykehuset" names whoever is "rådgiver, henvisningsmottaket" there: every longer word
// of name, role and organisation is said. `told` in small letters.
bool is_named_in(std::string_view told, const Person& person) {
  constexpr std::size_t kShortWord = 3;
  const std::string words = lower_case(joined(joined(person.name, person.role), person.from));
  constexpr std::string_view kBetween = " ,.;:()/-";
  bool any = false;
  for (std::size_t begin = words.find_first_not_of(kBetween); begin != std::string::npos;) {
    const std::size_t end = std::min(words.find_first_of(kBetween, begin), words.size());
    const std::string_view word = std::string_view(words).substr(begin, end - begin);
    if (word.size() > kShortWord && told.find(word) == std::string_view::npos) return false;
    any = any || word.size() > kShortWord;
    begin = words.find_first_not_of(kBetween, end);
  }
  return any;
}

class AttendanceLists {
 public:
  AttendanceLists(const Drawing& drawing, Fields page, CommitteeId committee, const Anchors& anchors, Language language)
      : drawing_(drawing),
        groups_(page, fields::kAttendance, fields::kAttendanceGroup),
        committee_(committee),
        anchors_(anchors),
        language_(language) {}

  void add_people(const Phrase& title, const std::vector<const Person*>& people) {
    if (people.empty()) return;
    Fields group = groups_.add();
    group.set(fields::kAttendanceTitle, title(language_));
    for (const Person* each : people) add_person(group, *each);
  }

  void add_quorum(const Attendance& attendance) {
    const bool is_majority = attendance.voters_present * 2 > attendance.voters;
    const Phrase& said = is_majority ? phrases::kMajorityOfVoters : phrases::kNoMajorityOfVoters;
    groups_.list()
        .add(fields::kQuorum)
        .set(fields::kQuorumText, said(language_, attendance.voters_present, attendance.voters));
  }

  bool empty() const { return groups_.empty(); }

 private:
  void add_person(Fields group, const Person& person) {
    Fields row = group.add(fields::kPerson);
    row.set(fields::kPersonRole, with_capital(name_and_role(person)));
    const std::string from = organisation(person, language_);
    if (from.empty() && person.cases.empty()) return;
    Fields about = row.add(fields::kPersonAbout);
    about.set(fields::kPersonFrom, from);
    for (const auto& [number, written] : person.cases) {
      const std::string text = phrases::kCaseNumber(language_, written.text);
      const std::string href = href_of(number);
      Fields shown = about.add(href.empty() ? fields::kPersonCasePlain : fields::kPersonCase);
      if (!href.empty()) shown.set(fields::kPersonCaseHref, href);
      shown.set(fields::kPersonCaseText, text);
    }
  }

  // To the case where it stands on the page, else to its own; empty where there is no such case.
  std::string href_of(CaseNumber number) const {
    const std::string anchor = "sak-" + to_slug(number);
    if (anchors_.contains(anchor)) return "#" + anchor;
    const CaseId known = find_case(drawing_.site.cases, committee_, number);
    return known.exists() ? drawing_.href(drawing_.address(known)) : std::string();
  }

  const Drawing& drawing_;
  RowList groups_;
  CommitteeId committee_;
  const Anchors& anchors_;
  Language language_;
};

}  // namespace

bool add_attendance(const Drawing& drawing, Fields page, const Meeting& meeting, const Anchors& anchors,
                    Language language) {
  if (!meeting.minutes.exists()) return false;
  const auto& minutes = std::get<MinutesFields>(drawing.document(meeting.minutes).compiled.front.fields);
  std::vector<const Person*> whole;
  std::vector<const Person*> some;
  for (const Person& each : minutes.present) (each.cases.empty() ? whole : some).push_back(&each);
  AttendanceLists lists(drawing, page, meeting.committee, anchors, language);
  // Other levels have rules of their own.
  const bool votes_count = meeting.attendance && meeting.attendance->voters > 0 &&
                           drawing.committee(meeting.committee).level == Level::Partnership;
  if (votes_count) lists.add_quorum(*meeting.attendance);
  lists.add_people(phrases::kPresent, whole);
  lists.add_people(phrases::kPresentOnCases, some);
  lists.add_people(phrases::kAbsent, pointers(minutes.absent));
  lists.add_people(phrases::kSecretariat, pointers(minutes.secretariat));
  return !lists.empty();
}

void add_represented(const Drawing& drawing, Fields page, std::span<const MeetingId> meetings, int year,
                     Language language) {
  decltype(Attendance::by_kind) sums{};
  int counted = 0;
  for (const MeetingId id : meetings) {
    const std::optional<Attendance>& attendance = drawing.meeting(id).attendance;
    if (!attendance) continue;
    ++counted;
    for (std::size_t kind = 0; kind < sums.size(); ++kind) {
      sums[kind].present += attendance->by_kind[kind].present;
      sums[kind].absent += attendance->by_kind[kind].absent;
    }
  }
  if (counted == 0) return;
  Fields table = page.add(fields::kRepresented);
  table.set(fields::kRepresentedTitle, phrases::kRepresentedIn(language, year));
  table.set(fields::kRepresentedAbout,
            counted == 1 ? phrases::kCountedOne(language) : phrases::kCountedSeveral(language, counted));
  for (std::size_t kind = 0; kind < sums.size(); ++kind) {
    if (sums[kind].present == 0 && sums[kind].absent == 0) continue;
    Fields row = table.add(fields::kRepresentedRow);
    row.set(fields::kRepresentedKind, partners_of_kind(static_cast<PartnerKind>(kind), language));
    row.set(fields::kRepresentedPresent, std::to_string(sums[kind].present));
    row.set(fields::kRepresentedAbsent, std::to_string(sums[kind].absent));
  }
}

std::string person_text(const Person& person, Language language) {
  std::string cases;
  for (const AttendedCase& each : person.cases)
    cases = joined(cases, phrases::kCaseNumber(language, each.written.text));
  const std::string text = with_capital(joined(name_and_role(person), organisation(person, language)));
  return cases.empty() ? text : text + " (" + cases + ")";
}

std::string present_on_case(const MinutesFields& minutes, CaseNumber number, std::string_view said, Language language) {
  const std::string told = lower_case(said);
  std::string all;
  for (const Person& person : minutes.present) {
    if (std::ranges::find(person.cases, number, &AttendedCase::number) == person.cases.end() ||
        is_named_in(told, person))
      continue;
    all += (all.empty() ? "" : "; ") + joined(name_and_role(person), organisation(person, language));
  }
  return all;
}

}  // namespace motebok
