// On which day the site is next another one though nobody has changed a paper. Beside what link/ says of withheld texts, that is
// wherever link/ or render/ holds a day against today: whoever writes a new comparison adds its turning day here, and a test
// that builds day after day finds the one that is forgotten.
//
// A day may come too early: the year turns, for one, and no page may show a day that is now written otherwise. To know better, the
// site would have to be drawn as of both days, which is the build that is to be spared. A day too many only costs that build; a
// day forgotten leaves a page wrong.
#include <algorithm>
#include <optional>

#include "model/document_facts.h"
#include "render/drawing.h"
#include "render/grant_life.h"
#include "render/render.h"

namespace motebok {
namespace {

Date day_after(Date day) { return Date(std::chrono::sys_days(day) + std::chrono::days(1)); }
Date new_year(int year) { return Date(std::chrono::year(year), std::chrono::January, std::chrono::day(1)); }

// Keeps the earliest of the days after today.
class Turning {
 public:
  explicit Turning(Date today) : today_(today) {}

  // Something is so from this day on.
  void on(const std::optional<Date>& day) {
    if (day && day->ok() && *day > today_ && (!first_ || *day < *first_)) first_ = day;
  }
  // Something is so until the end of this day.
  void after(const std::optional<Date>& day) {
    if (day && day->ok()) on(day_after(*day));
  }
  // The days that are left are counted, today too.
  void daily_until(Date day) {
    if (day >= today_) on(day_after(today_));
  }

  const std::optional<Date>& first() const { return first_; }

 private:
  Date today_;
  std::optional<Date> first_;
};

void note_meetings(const Site& site, Turning& turning) {
  for (const Meeting& each : site.meetings) {
    turning.after(each.date);
    // Minutes laid out beforehand keep promises from the day itself.
    if (each.minutes.exists()) {
      const CompiledDocument& minutes = site.documents[each.minutes.index].compiled;
      turning.on(each.date);
      turning.on(std::get<MinutesFields>(minutes.front.fields).approved);
    }
    // The calendar looks twelve months back, whole months.
    const std::chrono::year_month gone = each.date.year() / each.date.month() + std::chrono::months(13);
    turning.on(gone / std::chrono::day(1));
  }
}

void note_committees(const Site& site, Turning& turning) {
  for (const Committee& committee : site.committees) {
    const auto& fields = std::get<CommitteeFields>(site.documents[committee.document.index].compiled.front.fields);
    turning.after(fields.dissolved);
    for (const Alias& each : fields.aliases) {
      turning.on(each.from);
      turning.after(each.until);
    }
    for (const Member& each : fields.members) {
      turning.on(each.term_begin);
      turning.after(each.term_end);
    }
  }
}

void note_plans(const Site& site, Turning& turning) {
  for (const Plan& each : site.plans) {
    turning.on(new_year(each.period.first_year));
    turning.on(new_year(each.period.last_year + 1));
  }
}

void note_grants(const Site& site, Turning& turning) {
  for (const Grant& grant : site.grants) {
    const auto& fields = std::get<GrantFields>(site.documents[grant.document.index].compiled.front.fields);
    turning.daily_until(grant.deadline);
    turning.on(grant.deadline);
    turning.on(fields.announced);
    turning.on(fields.awarded);
    for (const WrittenAward& award : fields.awards) {
      turning.on(award.started);
      turning.on(award.evaluated);
      const std::optional<Date> due = evaluation_deadline(fields, award);
      const bool is_waited_for = due && (!award.evaluated || *award.evaluated > site.today);
      if (is_waited_for) turning.daily_until(*due);
      turning.on(due);
    }
    // Its timeline has cases of meetings, past and to come.
    for (const CaseId id : grant.awarding_cases) {
      for (const CaseId later : site.cases[id.index].followed_up_by) {
        turning.on(
            site.meetings[site.agenda_items[site.cases[later.index].agenda_items.front().index].meeting.index].date);
      }
    }
  }
}

// A feed has no news of the future: what is dated so, and has no history, is news of today.
void note_feeds(const Site& site, Turning& turning) {
  bool has_history = true;
  for (const Document& each : site.documents) {
    const std::optional<Date> day = each.last_changed ? each.last_changed : stated_day(each.compiled.front);
    if (day && *day > site.today) turning.daily_until(*day);
    has_history = has_history && each.last_changed;
  }
  if (has_history) return;
  for (const Concern& each : site.concerns) {
    if (each.day && *each.day > site.today) turning.daily_until(*each.day);
  }
}

}  // namespace

std::optional<Date> next_change(const Site& site) {
  Turning turning(site.today);
  turning.on(site.next_release);
  // Dates of another year say which.
  turning.on(new_year(year_of(site.today) + 1));
  note_meetings(site, turning);
  note_committees(site, turning);
  note_plans(site, turning);
  note_grants(site, turning);
  note_feeds(site, turning);
  for (const FollowUp& each : site.follow_ups) {
    if (each.state == FollowUp::State::Open) turning.after(each.due);
  }
  return turning.first();
}

}  // namespace motebok
