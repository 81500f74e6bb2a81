// The ledger of what has been promised: all of it, one committee's, and what is due in one year of either. The pages without a
// year hold what a reader needs now, so they stay short however old the site grows; the years hold everything.
#include <algorithm>
#include <array>
#include <functional>

#include "render/case_fields.h"
#include "render/follow_up_fields.h"
#include "render/follow_up_words.h"
#include "render/follow_ups.h"
#include "render/list_parts.h"
#include "render/page_frame.h"
#include "render/page_job.h"

namespace motebok {
namespace {

struct Group {
  FollowUp::State state;
  const Phrase& title;
  std::string_view anchor;
  std::size_t most;  // on a page without a year
};

constexpr std::array<Group, 3> kGroups = {{{FollowUp::State::Overdue, phrases::kOverdueGroup, "frist-passert", 100},
                                           {FollowUp::State::Open, phrases::kOpenGroup, "apne", 100},
                                           {FollowUp::State::Kept, phrases::kKeptGroup, "fulgt-opp", 20}}};

// Of a committee's or the whole ledger: those of one year, or all for year 0.
std::vector<FollowUpId> chosen(const Drawing& drawing, CommitteeId committee, int year) {
  if (!committee.exists()) {
    if (year == 0) return drawing.site.ledger;
    return drawing.follow_ups.at(year);
  }
  std::vector<FollowUpId> found = drawing.committee(committee).follow_ups;
  if (year != 0) std::erase_if(found, [&](FollowUpId id) { return drawing.site.ledger_year(id) != year; });
  return found;
}

// With a page of their own, newest first.
std::vector<int> years_of(const Drawing& drawing, CommitteeId committee) {
  std::vector<int> years;
  if (committee.exists()) {
    for (const FollowUpId id : drawing.committee(committee).follow_ups) years.push_back(drawing.site.ledger_year(id));
  } else {
    for (const auto& [year, promises] : drawing.follow_ups) years.push_back(year);
  }
  std::ranges::sort(years, std::greater<>{});
  const auto repeated = std::ranges::unique(years);
  years.erase(repeated.begin(), repeated.end());
  return years;
}

const Register kFollowUpRegister{words::kFollowUp, phrases::kFollowUpOf, phrases::kFollowUpDueIn,
                                 phrases::kFollowUpOfDueIn, ledger_address};

class LedgerPage {
 public:
  LedgerPage(const Drawing& drawing, const PageJob& job, PageMaker& maker, CommitteeId committee)
      : drawing_(drawing),
        job_(job),
        maker_(maker),
        committee_(committee),
        year_(job.subject.year),
        language_(committee_language(drawing, committee)),
        ledger_(chosen(drawing, committee, year_)),
        page_(maker.start(job, register_head(drawing, kFollowUpRegister, committee, year_))) {}

  void draw() {
    page_.add(fields::kLead).set(fields::kLeadText, phrases::kFollowUpLead(language_));
    if (ledger_.empty()) page_.show(fields::kNothing);
    add_register_years(drawing_, page_, kFollowUpRegister, committee_, years_of(drawing_, committee_), year_);
    for (const Group& each : kGroups) add_group(each);
    if (!committee_.exists() && year_ == 0) add_committees();
    maker_.finish(job_);
  }

 private:
  void add_group(const Group& group) {
    const auto state_of = [&](FollowUpId id) { return drawing_.follow_up(id).state; };
    const auto found = std::ranges::equal_range(ledger_, group.state, {}, state_of);
    if (found.empty()) return;
    Fields section = page_.add(fields::kFollowUpGroup);
    section.set(fields::kGroupTitle, group.title(language_));
    section.set(fields::kGroupAnchor, group.anchor);
    RowList rows(section, fields::kPromises, fields::kPromise);
    const std::size_t shown = year_ == 0 ? std::min(found.size(), group.most) : found.size();
    for (const FollowUpId id : std::span(found.begin(), shown))
      set_listed_promise(drawing_, rows.add(), drawing_.follow_up(id), language_);
    if (shown == found.size()) return;
    const std::string more = phrases::kMoreInYears(language_, grouped(static_cast<std::int64_t>(found.size() - shown)));
    section.add(fields::kFollowUpMore).set(fields::kFollowUpMoreText, more);
  }

  void add_committees() {
    RowList rows(page_, fields::kFollowUpCommittees, fields::kFollowUpCommittee);
    for (std::uint32_t i = 0; i < drawing_.site.committees.size(); ++i) {
      const Committee& committee = drawing_.site.committees[i];
      if (committee.follow_ups.empty()) continue;
      if (rows.empty()) rows.list().set(fields::kFollowUpCommitteesTitle, phrases::kFollowUpByCommittee(language_));
      Fields row = rows.add();
      row.set(fields::kFollowUpCommitteeHref, drawing_.href(ledger_address(drawing_, {i}, 0)));
      row.set(fields::kFollowUpCommitteeName, committee.name);
      row.set(fields::kFollowUpCommitteeOverdue, count(committee, FollowUp::State::Overdue));
      row.set(fields::kFollowUpCommitteeOpen, count(committee, FollowUp::State::Open));
      row.set(fields::kFollowUpCommitteeKept, count(committee, FollowUp::State::Kept));
    }
  }

  std::string count(const Committee& committee, FollowUp::State state) const {
    const auto state_of = [&](FollowUpId id) { return drawing_.follow_up(id).state; };
    return grouped(
        static_cast<std::int64_t>(std::ranges::equal_range(committee.follow_ups, state, {}, state_of).size()));
  }

  const Drawing& drawing_;
  const PageJob& job_;
  PageMaker& maker_;
  CommitteeId committee_;
  int year_;
  Language language_;
  std::vector<FollowUpId> ledger_;
  Fields page_;
};

void draw_ledger(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  LedgerPage(drawing, job, maker, {}).draw();
}

void draw_committee_ledger(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  LedgerPage(drawing, job, maker, {job.subject.index}).draw();
}

}  // namespace

void add_follow_up_pages(const Drawing& drawing, PageJobs& jobs) {
  jobs.add({"oppfolging", draw_ledger, "/oppfolging/", {}, {}});
  for (const auto& [year, promises] : drawing.follow_ups) {
    jobs.add({"oppfolging", draw_ledger, jobs.keep(ledger_address(drawing, {}, year)), {0, year}, {}});
  }
  for (std::uint32_t i = 0; i < drawing.site.committees.size(); ++i) {
    if (drawing.site.committees[i].follow_ups.empty()) continue;
    jobs.add({"oppfolging", draw_committee_ledger, jobs.keep(ledger_address(drawing, {i}, 0)), {i, 0}, {}});
    for (const int year : years_of(drawing, {i})) {
      jobs.add({"oppfolging", draw_committee_ledger, jobs.keep(ledger_address(drawing, {i}, year)), {i, year}, {}});
    }
  }
}

}  // namespace motebok
