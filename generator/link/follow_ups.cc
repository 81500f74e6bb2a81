// In: the promises under the cases of minutes, and the cases that follow others up. Out: each promise with its due day, whoever
// is responsible, and what has become of it as of the site's day; and all of them in the order of the ledger.
//
// The hard thing is which promise a later case keeps, since "Følger opp: sak 24/24" names the case and not the promise. On the day
// that case is treated it keeps every promise whose time has begun; when none has, the one that is due first. So a case that
// comes back in the autumn closes what was promised for the autumn, and leaves open what was promised for the next year. A case of
// another committee answers what that committee was named in, where it was.
//
// What the label stands in counts: the papers or minutes of one meeting. That a case was treated before anybody said what it follows
// up, answers nothing, and a case that is put off answers when it is treated after all.
//
// A case that comes up again itself, under its own number, answers too, but only what its time has come for: nobody has said that it
// is about anything else.
//
// Only minutes promise, and only minutes keep: a paper proposes, and a case on the agenda of a meeting to come is an answer
// on its way. Deliberately absent: any guess from the wording of decisions at what they may promise.

#include "link/follow_ups.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/check.h"
#include "link/cases.h"
#include "link/meetings.h"

namespace motebok {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

Date first_of(int y, unsigned m) { return {year(y), month(m), day(1)}; }
Date last_of(int y, unsigned m) { return year(y) / month(m) / std::chrono::last; }

const WrittenPromise& written_of(const Site& site, const FollowUp& each) {
  return section_of(site.documents, each.appearance).promises[each.promise];
}

const Meeting& meeting_of_promise(const Site& site, const FollowUp& each) {
  return site.meetings[site.agenda_items[each.item.index].meeting.index];
}

// The decision's own committee, then those responsible: "møtet 02.10.2024" is said of one's own meetings first.
MeetingId meeting_on(const Site& site, const FollowUp& each, Date date) {
  const CommitteeId own = meeting_of_promise(site, each).committee;
  if (const MeetingId found = find_meeting(site.meetings, own, date); found.exists()) return found;
  for (const CommitteeId committee : each.responsible) {
    if (const MeetingId found = find_meeting(site.meetings, committee, date); found.exists()) return found;
  }
  return {};
}

// Of the committee that decided, after the promise was made. A meeting that was cancelled is none.
MeetingId first_meeting_in(const Site& site, const FollowUp& each, int in_year) {
  MeetingId id = meeting_of_promise(site, each).next;
  while (id.exists()) {
    const Meeting& meeting = site.meetings[id.index];
    if (year_of(meeting.date) > in_year) break;
    if (year_of(meeting.date) == in_year && !meeting.cancelled) return id;
    id = meeting.next;
  }
  return {};
}

void resolve_due(const Site& site, FollowUp& each) {
  const Due& due = written_of(site, each).due;
  const std::optional<DueTime> time = due_time(due);
  if (!time) return;
  each.first_day = time->first;
  each.due = time->last;
  if (due.form == Due::Form::Day) each.due_at = meeting_on(site, each, due.date);
  if (due.form != Due::Form::FirstMeeting) return;
  each.due_at = first_meeting_in(site, each, due.year);
  if (each.due_at.exists()) each.first_day = each.due = site.meetings[each.due_at.index].date;
}

void add_promises(Site& site, AgendaItemId item, const CommitteeNames& names) {
  const Date day = site.meetings[site.agenda_items[item.index].meeting.index].date;
  for (const Appearance& appearance : site.agenda_items[item.index].minutes) {
    const std::vector<WrittenPromise>& promises = section_of(site.documents, appearance).promises;
    for (std::uint32_t i = 0; i < promises.size(); ++i) {
      FollowUp& made = site.follow_ups.emplace_back();
      made.item = item;
      made.appearance = appearance;
      made.promise = i;
      made.responsible = names.mentioned_in(promises[i].who, {day, day});
      if (made.responsible.empty()) made.responsible.push_back(meeting_of_promise(site, made).committee);
      resolve_due(site, made);
    }
  }
}

// A treatment that may answer what a case promised.
struct Answer {
  Date date{};
  CaseId answer;
  bool treated = false;  // in minutes; else on the agenda of a meeting to come
  bool says_so = true;   // by "Følger opp"; else it is the case itself, once more
  AgendaItemId item = {};

  auto order() const { return std::tuple(!treated, date, answer); }
};

bool is_put_off(const Site& site, const AgendaItem& item) {
  if (!item.decision.exists()) return false;
  const Decision& decision = site.decisions[item.decision.index];
  return is_wholly(section_of(site.documents, decision.appearance).parts[decision.part],
                   {Outcome::Postponed, Outcome::Withdrawn});
}

// Nothing for a meeting that is over and has no minutes here, for one that is cancelled, and for a case that was put off.
std::optional<Answer> answer_at(const Site& site, AgendaItemId id) {
  const AgendaItem& item = site.agenda_items[id.index];
  const Meeting& meeting = site.meetings[item.meeting.index];
  if (meeting.cancelled || is_put_off(site, item)) return std::nullopt;
  const bool treated = !item.minutes.empty() && meeting.date <= site.today;
  if (!treated && meeting.date < site.today) return std::nullopt;
  return Answer{.date = meeting.date, .answer = item.of_case, .treated = treated, .item = id};
}

// When the case is treated first at the meeting of `from` or later, or else is to be.
std::optional<Answer> first_answer(const Site& site, AgendaItemId from) {
  std::optional<Answer> to_come;
  for (const AgendaItemId item : site.cases[site.agenda_items[from.index].of_case.index].agenda_items) {
    if (item < from) continue;
    const std::optional<Answer> answer = answer_at(site, item);
    if (!answer) continue;
    if (answer->treated) return answer;
    if (!to_come) to_come = answer;
  }
  return to_come;
}

bool awaits_answer(const Site& site, const FollowUp& each, const Answer& answer) {
  return !each.answer.exists() && meeting_of_promise(site, each).date < answer.date;
}

// A promise without a day has always begun, for a case that says what it follows up.
bool has_begun(const FollowUp& each, const Answer& answer) {
  return each.first_day ? *each.first_day <= answer.date : answer.says_so;
}

// The promises of one case that a case may answer: those that name its committee, where it is another one's than theirs and some do.
std::vector<FollowUpId> awaiting(const Site& site, std::span<const FollowUpId> promises, const Answer& answer) {
  const CommitteeId committee = site.meetings[site.agenda_items[answer.item.index].meeting.index].committee;
  const auto names_it = [&](FollowUpId id) {
    const FollowUp& each = site.follow_ups[id.index];
    return meeting_of_promise(site, each).committee != committee &&
           std::ranges::find(each.responsible, committee) != each.responsible.end();
  };
  std::vector<FollowUpId> found;
  std::ranges::copy_if(promises, std::back_inserter(found),
                       [&](FollowUpId id) { return awaits_answer(site, site.follow_ups[id.index], answer); });
  if (std::ranges::any_of(found, names_it)) std::erase_if(found, [&](FollowUpId id) { return !names_it(id); });
  return found;
}

// What the case answers, of promises that are all of one case.
void give_answer(Site& site, std::span<const FollowUpId> promises, const Answer& answer) {
  const std::vector<FollowUpId> waiting = awaiting(site, promises, answer);
  bool some_begun = false;
  std::optional<Date> first_due;
  for (const FollowUpId id : waiting) {
    const FollowUp& each = site.follow_ups[id.index];
    if (has_begun(each, answer))
      some_begun = true;
    else if (!first_due || each.due < first_due)
      first_due = each.due;
  }
  if (!some_begun && !answer.says_so) return;
  for (const FollowUpId id : waiting) {
    FollowUp& each = site.follow_ups[id.index];
    if (some_begun ? !has_begun(each, answer) : each.due != first_due) continue;
    each.answer = answer.answer;
    each.answered = answer.date;
    if (answer.treated) each.state = FollowUp::State::Kept;
  }
}

void answer_promises(Site& site, CaseId id) {
  const Case& of_case = site.cases[id.index];
  const std::span<const FollowingUp> following_up = site.followed_up_at(id);
  if (following_up.empty() && of_case.agenda_items.size() < 2) return;
  std::vector<FollowUpId> promises;
  for (const AgendaItemId item : of_case.agenda_items) {
    const std::span<const FollowUp> of_item = site.follow_ups_of(item);
    for (const FollowUp& each : of_item) {
      promises.push_back({static_cast<std::uint32_t>(&each - site.follow_ups.data())});
    }
  }
  if (promises.empty()) return;
  std::vector<Answer> answers;
  for (const FollowingUp& each : following_up) {
    if (const auto answer = first_answer(site, each.item)) answers.push_back(*answer);
  }
  for (const AgendaItemId item : of_case.agenda_items) {
    auto answer = answer_at(site, item);
    if (!answer) continue;
    answer->says_so = false;
    answers.push_back(*answer);
  }
  // Said in the notice, in the paper and in the minutes, it is still one answer.
  std::ranges::sort(answers, {}, &Answer::order);
  const auto again = std::ranges::unique(answers, {}, &Answer::order);
  answers.erase(again.begin(), again.end());
  for (const Answer& each : answers) give_answer(site, promises, each);
}

// Overdue and open ones by the day they are due, those without a day last; kept ones by the answer's day, newest first.
void list_ledger(Site& site) {
  const auto before = [&](FollowUpId one, FollowUpId other) {
    const FollowUp& a = site.follow_ups[one.index];
    const FollowUp& b = site.follow_ups[other.index];
    if (a.state != b.state) return a.state < b.state;
    if (a.state == FollowUp::State::Kept) return std::tie(*b.answered, one) < std::tie(*a.answered, other);
    const auto due = [](const FollowUp& each) { return std::tuple(!each.due.has_value(), each.due.value_or(Date{})); };
    return std::tuple(due(a), one) < std::tuple(due(b), other);
  };
  site.ledger.resize(site.follow_ups.size());
  for (std::uint32_t i = 0; i < site.ledger.size(); ++i) site.ledger[i] = {i};
  std::ranges::sort(site.ledger, before);
  for (const FollowUpId id : site.ledger) {
    for (const CommitteeId committee : site.follow_ups[id.index].responsible) {
      site.committees[committee.index].follow_ups.push_back(id);
    }
  }
}

}  // namespace

std::optional<DueTime> due_time(const Due& due) {
  const auto months = [&](unsigned from, unsigned until) {
    return DueTime{first_of(due.year, from), last_of(due.year, until)};
  };
  const auto parts = [&](unsigned length) {
    const unsigned until = static_cast<unsigned>(due.part) * length;
    return months(until - length + 1, until);
  };
  switch (due.form) {
    case Due::Form::Day:
      return DueTime{due.date, due.date};
    // The halves of a working year, and no season shorter than anybody means by it: nobody is late too soon.
    case Due::Form::Winter:
      return DueTime{first_of(due.year - 1, 12), last_of(due.year, 3)};
    case Due::Form::Spring:
      return months(1, 6);
    case Due::Form::Summer:
      return months(6, 8);
    case Due::Form::Autumn:
      return months(8, 12);
    case Due::Form::Month:
      return parts(1);
    case Due::Form::Quarter:
      return parts(3);
    case Due::Form::Half:
      return parts(6);
    case Due::Form::FirstMeeting:
    case Due::Form::Year:
      return months(1, 12);
    case Due::Form::Unclear:
      return std::nullopt;
  }
  CHECK(!"every form of a due time has its days");
}

void gather_follow_ups(Site& site, const CommitteeNames& names) {
  for (FollowingUp& each : site.following_up) {
    if (const auto answer = first_answer(site, each.item)) each.answer = answer->item;
  }
  for (std::uint32_t i = 0; i < site.agenda_items.size(); ++i) add_promises(site, {i}, names);
  for (std::uint32_t i = 0; i < site.cases.size(); ++i) answer_promises(site, {i});
  for (FollowUp& each : site.follow_ups) {
    const bool late = each.due && *each.due < site.today;
    if (late && each.state == FollowUp::State::Open) each.state = FollowUp::State::Overdue;
  }
  list_ledger(site);
}

}  // namespace motebok
