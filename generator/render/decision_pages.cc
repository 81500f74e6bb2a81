// The decision register: the newest, one committee's newest, and all of a year of either. Every point has its link, whose anchor
// on the case's page never changes, and what became of it.
#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"
#include "render/decision_fields.h"
#include "render/decision_words.h"
#include "render/decisions.h"
#include "render/follow_ups.h"
#include "render/list_parts.h"
#include "render/meeting_rows.h"
#include "render/page_frame.h"
#include "render/page_job.h"

namespace motebok {
namespace {

// Of those that are listed; a case where nothing was decided is listed, too.
std::string decisions_count(const Drawing& drawing, std::span<const DecisionId> listed, Language language) {
  const auto none = static_cast<std::size_t>(std::ranges::count_if(
      listed, [&](DecisionId id) { return common_outcome(drawing, drawing.decision(id)) == Outcome::Undecided; }));
  const std::size_t count = listed.size() - none;
  if (none == 0) return count == 1 ? phrases::kOneDecision(language) : phrases::kDecisionsCount(language, count);
  const std::string without =
      none == 1 ? phrases::kOneWithoutDecision(language) : phrases::kCasesWithoutDecision(language, none);
  if (count == 0) return with_capital(without) + ".";
  return count == 1 ? phrases::kOneDecisionAndNone(language, without)
                    : phrases::kDecisionsAndNone(language, count, without);
}

// The most pressing of what the case promises.
void set_promises(const Drawing& drawing, Fields row, const Decision& decision, Language language) {
  const auto state = state_of_all(drawing.site.follow_ups_of(decision.item));
  if (!state) return;
  const Phrase& text = *state == FollowUp::State::Overdue ? phrases::kPromisesOverdue
                       : *state == FollowUp::State::Open  ? phrases::kPromisesOpen
                                                          : phrases::kPromisesKept;
  Fields tag = row.add(fields::kDecisionPromises);
  tag.set(fields::kDecisionPromisesText, text(language));
  tag.set(fields::kDecisionPromisesColor, to_text(promise_color(*state)));
}

// A year of everybody's with more than these is a long page already: there the points are on the committees' pages.
constexpr std::size_t kMostWithPoints = 500;

const Register kDecisionRegister{words::kDecisions, phrases::kDecisionsOf, phrases::kDecisionsIn,
                                 phrases::kDecisionsOfIn, decisions_address};

class DecisionsPage {
 public:
  DecisionsPage(const Drawing& drawing, const PageJob& job, PageMaker& maker, CommitteeId committee)
      : drawing_(drawing),
        job_(job),
        maker_(maker),
        committee_(committee),
        year_(job.subject.year),
        language_(committee_language(drawing, committee)),
        page_(maker.start(job, register_head(drawing, kDecisionRegister, committee, job.subject.year))) {}

  void draw() {
    const std::span<const DecisionId> shown = chosen();
    brief_ = !committee_.exists() && shown.size() > kMostWithPoints;
    if (year_ != 0) page_.add(fields::kLead).set(fields::kLeadText, decisions_count(drawing_, shown, language_));
    add_register_years(drawing_, page_, kDecisionRegister, committee_,
                       years_of(drawing_, decisions_of(drawing_, committee_)), year_);
    if (!committee_.exists()) add_committee_links(shown);
    if (shown.empty()) page_.show(fields::kNothing);
    RowList list(page_, fields::kDecisions, fields::kDecision);
    for (const DecisionId id : shown) add_decision(list, id);
    if (!shown.empty() && !committee_.exists()) add_filter(list.list(), shown);
    add_files();
    maker_.finish(job_);
  }

 private:
  // Those of the year, or the newest: a reader who comes without a year wants what is new.
  std::span<const DecisionId> chosen() const {
    constexpr std::size_t kNewest = 30;
    const std::span<const DecisionId> all = decisions_of(drawing_, committee_);
    return year_ != 0 ? decisions_in(drawing_, all, year_) : all.first(std::min(kNewest, all.size()));
  }

  std::vector<CommitteeId> committees_in(std::span<const DecisionId> decisions) const {
    std::vector<CommitteeId> found;
    for (const DecisionId id : decisions) found.push_back(drawing_.meeting(drawing_.decision(id).meeting).committee);
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
  }

  // The way to one committee's decisions, also without scripts: of the year, or of every committee that has decided.
  void add_committee_links(std::span<const DecisionId> shown) {
    std::vector<CommitteeId> committees;
    if (year_ != 0) {
      committees = committees_in(shown);
    } else {
      for (std::uint32_t i = 0; i < drawing_.site.committees.size(); ++i) {
        if (!drawing_.site.committees[i].decisions.empty()) committees.push_back({i});
      }
    }
    RowList links(page_, fields::kDecisionCommittees, fields::kDecisionCommitteeLink);
    for (const CommitteeId id : committees) {
      if (links.empty()) {
        links.list().set(fields::kDecisionCommitteesName, phrases::kDecisionsByCommittee(language_));
      }
      Fields link = links.add();
      link.set(fields::kDecisionCommitteeHref, drawing_.href(decisions_address(drawing_, id, year_)));
      link.set(fields::kDecisionCommitteeName, drawing_.committee(id).name);
    }
  }

  void add_filter(Fields list, std::span<const DecisionId> decisions) {
    list.show(fields::kFilterCommittees);
    for (const CommitteeId id : committees_in(decisions)) {
      Fields option = list.add(fields::kFilterOption);
      option.set(fields::kFilterKey, drawing_.committee(id).slug);
      option.set(fields::kFilterName, drawing_.committee(id).name);
    }
  }

  void add_decision(RowList& list, DecisionId id) {
    const Decision& decision = drawing_.decision(id);
    const Case& of_case = drawing_.the_case(decision.of_case);
    const Meeting& meeting = drawing_.meeting(decision.meeting);
    const Committee& committee = drawing_.committee(meeting.committee);
    Fields row = list.add();
    const std::string href = drawing_.href(decision_place(drawing_, decision));
    row.set(fields::kDecisionHref, href);
    row.set(fields::kDecisionTitle, of_case.title);
    if (of_case.language != language_) {
      row.add(fields::kDecisionForeign).set(fields::kDecisionLang, language_tag(of_case.language));
    }
    set_apart(row, decision_name(drawing_, decision, language_), of_case.language, language_);
    row.set(fields::kDecisionCase, phrases::kCaseNumber(language_, of_case.number_text));
    row.set(fields::kDecisionCommittee, name_on(committee, meeting.date));
    row.set(fields::kDecisionKey, committee.slug);
    row.set(fields::kDecisionIso, to_iso(meeting.date));
    row.set(fields::kDecisionDate, long_date(meeting.date, language_));
    add_points(row, decision, href);
    if (minutes_state(drawing_, meeting) == MinutesState::Draft) row.show(fields::kDecisionDraft);
    set_promises(drawing_, row, decision, language_);
  }

  void add_points(Fields row, const Decision& decision, const std::string& href) {
    constexpr std::size_t kMost = 300;
    const std::vector<Point>& points = points_of(drawing_, decision);
    const std::optional<Outcome> common = common_outcome(drawing_, decision);
    if (common) set_outcome(row.add(fields::kDecisionOutcome), common, language_);
    std::string text = points.empty() ? std::string() : shortened(points.front().text, kMost);
    if (points.size() > 1) text += " " + phrases::kPoints(language_, points.size());
    row.set(fields::kDecisionText, text);
    if (points.size() < 2 || brief_) return row.show(fields::kDecisionSingle);
    RowList list(row, fields::kDecisionPoints, fields::kDecisionPoint);
    for (const Point& point : points) {
      Fields item = list.add();
      item.set(fields::kDecisionPointHref, fmt::format("{}-{}", href, point.number));
      item.set(fields::kDecisionPointName, phrases::kPointNumbered(language_, point.number));
      item.set(fields::kDecisionPointText, shortened(point.text, kMost));
      if (!common) set_outcome(item.add(fields::kPointOutcome), point.outcome, language_);
    }
  }

  // A year's files lie beside its page; the register's first page leads to them all.
  void add_files() {
    RowList files(page_, fields::kDecisionFiles, fields::kDecisionFile);
    for (const int year : years_of(drawing_, decisions_of(drawing_, committee_))) {
      if (year_ != 0 && year != year_) continue;
      const std::string title = committee_.exists()
                                    ? phrases::kDecisionsOfIn(language_, drawing_.committee(committee_).name, year)
                                    : phrases::kDecisionsIn(language_, year);
      const std::string folder = decisions_address(drawing_, committee_, year);
      add_file(files, folder + "vedtak.csv", phrases::kAsCsv(language_, title));
      add_file(files, folder + "vedtak.json", phrases::kAsJson(language_, title));
    }
  }

  void add_file(RowList& files, std::string_view address, std::string_view name) {
    Fields file = files.add();
    file.set(fields::kDecisionFileHref, drawing_.href(address));
    file.set(fields::kDecisionFileName, name);
  }

  const Drawing& drawing_;
  const PageJob& job_;
  PageMaker& maker_;
  CommitteeId committee_;
  int year_;
  Language language_;
  Fields page_;
  bool brief_ = false;
};

void draw_decisions(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  DecisionsPage(drawing, job, maker, {}).draw();
}

void draw_committee_decisions(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  DecisionsPage(drawing, job, maker, {job.subject.index}).draw();
}

}  // namespace

void add_decision_pages(const Drawing& drawing, PageJobs& jobs) {
  jobs.add({"vedtak", draw_decisions, "/vedtak/", {}, {}});
  for (const int year : years_of(drawing, drawing.decisions)) {
    jobs.add({"vedtak", draw_decisions, jobs.keep(decisions_address(drawing, {}, year)), {0, year}, {}});
  }
  for (std::uint32_t i = 0; i < drawing.site.committees.size(); ++i) {
    const std::vector<DecisionId>& decisions = drawing.site.committees[i].decisions;
    if (decisions.empty()) continue;
    jobs.add({"vedtak", draw_committee_decisions, jobs.keep(decisions_address(drawing, {i}, 0)), {i, 0}, {}});
    for (const int year : years_of(drawing, decisions)) {
      jobs.add({"vedtak", draw_committee_decisions, jobs.keep(decisions_address(drawing, {i}, year)), {i, year}, {}});
    }
  }
}

}  // namespace motebok
