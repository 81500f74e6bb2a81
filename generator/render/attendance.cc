#include "render/attendance.h"

#include <algorithm>
#include <array>
#include <string>
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

std::vector<std::string> words_of(std::string_view text) {
  constexpr std::string_view kBetween = " ,.;:()/-";
  const std::string folded = lower_case(text);
  std::vector<std::string> words;
  for (std::size_t begin = folded.find_first_not_of(kBetween); begin != std::string::npos;) {
    const std::size_t end = std::min(folded.find_first_of(kBetween, begin), folded.size());
    words.push_back(folded.substr(begin, end - begin));
    begin = folded.find_first_not_of(kBetween, end);
  }
  return words;
}

// The persons that a text names: "rådgiver i henvisningsmottaket ved Fjordsykehuset" is whoever is "rådgiver,
// henvisningsmottaket" there. Role and organisation, or name and role, must follow each other with nothing but prepositions
// between; a role alone may be anybody's. Each naming stands for one person.
class NamedPersons {
 public:
  explicit NamedPersons(std::string_view told) : told_(words_of(told)), taken_(told_.size(), false) {}

  bool take(const Person& person) {
    const std::string who = joined(person.name, person.role);
    if (who.empty() || (person.from.empty() && (person.name.empty() || person.role.empty()))) return false;
    return take(words_of(who + " " + person.from)) || take(words_of(person.from + " " + who));
  }

 private:
  static bool joins(std::string_view word) {
    constexpr std::array<std::string_view, 8> kJoining = {"i", "ved", "fra", "frå", "på", "for", "hos", "av"};
    return std::ranges::find(kJoining, word) != kJoining.end();
  }

  // "overlegen" is "overlege".
  static bool is_form_of(std::string_view told, std::string_view word) {
    constexpr std::size_t kLongestEnding = 3;
    return told.starts_with(word) && told.size() - word.size() <= kLongestEnding;
  }

  bool take(const std::vector<std::string>& words) {
    for (std::size_t begin = 0; begin < told_.size(); ++begin) {
      const std::size_t end = end_of(words, begin);
      if (end == begin || std::find(taken_.begin() + begin, taken_.begin() + end, true) != taken_.begin() + end)
        continue;
      std::fill(taken_.begin() + begin, taken_.begin() + end, true);
      return true;
    }
    return false;
  }

  // `begin` where they do not stand there.
  std::size_t end_of(const std::vector<std::string>& words, std::size_t begin) const {
    std::size_t at = begin;
    for (const std::string& word : words) {
      while (at > begin && at < told_.size() && joins(told_[at]) && told_[at] != word) ++at;
      if (at == told_.size() || !is_form_of(told_[at], word)) return begin;
      ++at;
    }
    return at;
  }

  std::vector<std::string> told_;
  std::vector<bool> taken_;  // parallel
};

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
    about.set(fields::kPersonFrom, with_capital(from));
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

bool add_attendance(const Drawing& drawing, Fields page, const Meeting& meeting, DocumentId id, const Anchors& anchors,
                    Language language) {
  if (!id.exists()) return false;
  const auto& minutes = std::get<MinutesFields>(drawing.document(id).compiled.front.fields);
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
            counted == 1 ? phrases::kCountedOne(language)
                         : phrases::kCountedSeveral(language, small_number(static_cast<std::size_t>(counted))));
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
  NamedPersons named(said);
  std::string all;
  for (const Person& person : minutes.present) {
    const bool was_there = std::ranges::find(person.cases, number, &AttendedCase::number) != person.cases.end();
    if (!was_there || named.take(person)) continue;
    all += (all.empty() ? "" : "; ") + joined(name_and_role(person), organisation(person, language));
  }
  return all;
}

}  // namespace motebok
