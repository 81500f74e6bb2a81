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
  return person.deputy_for.empty() ? person.from : joined(person.from, phrases::kDeputyFor(language, person.deputy_for));
}

class AttendanceLists {
 public:
  AttendanceLists(const Drawing& drawing, Fields page, const std::string& address, const Anchors& anchors, Language language)
      : drawing_(drawing), groups_(page, fields::kAttendance, fields::kAttendanceGroup), address_(address), anchors_(anchors), language_(language) {}

  void add_people(const Phrase& title, const std::vector<const Person*>& people) {
    if (people.empty()) return;
    Fields group = groups_.add();
    group.set(fields::kAttendanceTitle, title(language_));
    for (const Person* each : people) add_person(group, *each);
  }

  void add_quorum(const Attendance& attendance) {
    const bool is_quorate = attendance.voters_present * 2 > attendance.voters;
    const Phrase& said = is_quorate ? phrases::kQuorate : phrases::kNotQuorate;
    groups_.list().add(fields::kQuorum).set(fields::kQuorumText, said(language_, attendance.voters_present, attendance.voters));
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
    for (const CaseNumber number : person.cases) {
      Fields link = about.add(fields::kPersonCase);
      link.set(fields::kPersonCaseText, phrases::kCaseNumber(language_, to_text(number)));
      const std::string anchor = "sak-" + to_slug(number);
      link.set(fields::kPersonCaseHref, anchors_.contains(anchor) ? "#" + anchor : drawing_.href(address_));
    }
  }

  const Drawing& drawing_;
  RowList groups_;
  const std::string& address_;
  const Anchors& anchors_;
  Language language_;
};

}  // namespace

bool add_attendance(const Drawing& drawing, Fields page, const Meeting& meeting, const Anchors& anchors, Language language) {
  if (!meeting.minutes.exists()) return false;
  const auto& minutes = std::get<MinutesFields>(drawing.document(meeting.minutes).compiled.front.fields);
  std::vector<const Person*> whole;
  std::vector<const Person*> some;
  for (const Person& each : minutes.present) (each.cases.empty() ? whole : some).push_back(&each);
  const MeetingId id{static_cast<std::uint32_t>(&meeting - drawing.site.meetings.data())};
  AttendanceLists lists(drawing, page, drawing.address(id), anchors, language);
  // Other levels have rules of their own.
  const bool votes_count = meeting.attendance && meeting.attendance->voters > 0 && drawing.committee(meeting.committee).level == Level::Partnership;
  if (votes_count) lists.add_quorum(*meeting.attendance);
  lists.add_people(phrases::kPresent, whole);
  lists.add_people(phrases::kPresentOnCases, some);
  lists.add_people(phrases::kAbsent, pointers(minutes.absent));
  lists.add_people(phrases::kSecretariat, pointers(minutes.secretariat));
  return !lists.empty();
}

void add_represented(const Drawing& drawing, Fields page, std::span<const MeetingId> meetings, int year, Language language) {
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
  table.set(fields::kRepresentedAbout, counted == 1 ? phrases::kCountedOne(language) : phrases::kCountedSeveral(language, counted));
  for (std::size_t kind = 0; kind < sums.size(); ++kind) {
    if (sums[kind].present == 0 && sums[kind].absent == 0) continue;
    Fields row = table.add(fields::kRepresentedRow);
    row.set(fields::kRepresentedKind, partners_of_kind(static_cast<PartnerKind>(kind), language));
    row.set(fields::kRepresentedPresent, std::to_string(sums[kind].present));
    row.set(fields::kRepresentedAbsent, std::to_string(sums[kind].absent));
  }
}

std::string present_on_case(const MinutesFields& minutes, CaseNumber number, Language language) {
  std::string all;
  for (const Person& person : minutes.present) {
    if (std::ranges::find(person.cases, number) == person.cases.end()) continue;
    all += (all.empty() ? "" : "; ") + joined(name_and_role(person), organisation(person, language));
  }
  return all;
}

}  // namespace motebok
