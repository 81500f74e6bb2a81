// The decisions: all years, and each year with every decision of every committee, newest first.
#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"
#include "render/fields.h"
#include "render/page_frame.h"
#include "render/page_job.h"
#include "render/page_parts.h"

namespace motebok {
namespace {

std::string year_address(int year) { return fmt::format("/vedtak/{}/", year); }

std::vector<YearLink> year_links(const Drawing& drawing) {
  std::vector<YearLink> links;
  for (const auto& [year, decisions] : drawing.decisions) links.push_back({year, year_address(year)});
  std::ranges::reverse(links);
  return links;
}

std::string decisions_count(std::size_t count, Language language) {
  return count == 1 ? phrases::kOneDecision(language) : phrases::kDecisionsCount(language, count);
}

void add_decision(const Drawing& drawing, RowList& list, DecisionId id, Language language) {
  const Decision& decision = drawing.decision(id);
  const Case& of_case = drawing.the_case(decision.of_case);
  const Meeting& meeting = drawing.meeting(decision.meeting);
  const Committee& committee = drawing.committee(meeting.committee);
  const CaseSection& section = drawing.section(decision.appearance);
  const std::vector<Point>& points = section.parts[decision.part].points;
  Fields row = list.add();
  const std::string anchor = decision_anchor(drawing, drawing.agenda_item(decision.item));
  row.set(fields::kDecisionHref, drawing.href(drawing.address(decision.of_case)) + "#" + anchor);
  row.set(fields::kDecisionTitle, of_case.title);
  if (of_case.language != language) {
    row.add(fields::kDecisionForeign).set(fields::kDecisionLang, language_tag(of_case.language));
  }
  std::string text = points.empty() ? std::string() : shortened(points.front().text, 300);
  if (points.size() > 1) text += " " + phrases::kPoints(language, points.size());
  row.set(fields::kDecisionText, text);
  row.set(fields::kDecisionCase, phrases::kCaseNumber(language, of_case.number_text));
  row.set(fields::kDecisionCommittee, committee.name);
  row.set(fields::kDecisionKey, committee.slug);
  row.set(fields::kDecisionIso, to_iso(meeting.date));
  row.set(fields::kDecisionDate, long_date(meeting.date, language));
  if (!section.promises.empty() && of_case.followed_up_by.empty()) row.show(fields::kDecisionPromises);
}

// The committees that decided something in the list, for the filter.
void add_filter(const Drawing& drawing, Fields page, std::span<const DecisionId> decisions) {
  std::vector<CommitteeId> found;
  for (const DecisionId id : decisions) found.push_back(drawing.meeting(drawing.decision(id).meeting).committee);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  for (const CommitteeId id : found) {
    Fields option = page.add(fields::kFilterOption);
    option.set(fields::kFilterKey, drawing.committee(id).slug);
    option.set(fields::kFilterName, drawing.committee(id).name);
  }
}

void fill(const Drawing& drawing, Fields page, std::span<const DecisionId> decisions) {
  const Language language = drawing.language;
  if (decisions.empty()) page.show(fields::kNothing);
  RowList list(page, fields::kDecisions, fields::kDecision);
  for (const DecisionId id : decisions) add_decision(drawing, list, id, language);
  if (!decisions.empty()) add_filter(drawing, list.list(), decisions);
}

void draw_year(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  const std::vector<DecisionId>& decisions = drawing.decisions.at(job.subject.year);
  PageHead head;
  head.title = phrases::kDecisionsIn(language, job.subject.year);
  head.description = phrases::kListDescription(language, head.title, drawing.site.settings.title);
  head.language = language;
  head.crumbs = {{"/vedtak/", words::kDecisions.text(language)}};
  Fields page = maker.start(job, head);
  page.add(fields::kLead).set(fields::kLeadText, decisions_count(decisions.size(), language));
  add_years(drawing, page, phrases::kOtherYears(language, words::kDecisions.in(language)), year_links(drawing),
            job.subject.year);
  fill(drawing, page, decisions);
  maker.finish(job);
}

// The newest year's decisions, and the way to the others.
void draw_all(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  PageHead head;
  head.title = words::kDecisions.text(language);
  head.description = phrases::kListDescription(language, head.title, drawing.site.settings.title);
  head.language = language;
  Fields page = maker.start(job, head);
  RowList years(page, fields::kYears, fields::kYear);
  for (const YearLink& each : year_links(drawing)) {
    if (years.empty()) years.list().set(fields::kYearsName, head.title);
    Fields year = years.add();
    year.set_number(fields::kYearName, each.year);
    year.set(fields::kYearHref, drawing.href(each.address));
  }
  // A reader who comes here wants what is new.
  constexpr std::size_t kNewest = 30;
  std::vector<DecisionId> latest;
  for (auto year = drawing.decisions.rbegin(); year != drawing.decisions.rend() && latest.size() < kNewest; ++year) {
    const std::size_t count = std::min(year->second.size(), kNewest - latest.size());
    latest.insert(latest.end(), year->second.begin(), year->second.begin() + static_cast<std::ptrdiff_t>(count));
  }
  fill(drawing, page, latest);
  maker.finish(job);
}

}  // namespace

void add_decision_pages(const Drawing& drawing, PageJobs& jobs) {
  jobs.add({"vedtak", draw_all, "/vedtak/", {}, {}});
  for (const auto& [year, decisions] : drawing.decisions) {
    jobs.add({"vedtak", draw_year, jobs.keep(year_address(year)), {0, year}, {}});
  }
}

}  // namespace motebok
