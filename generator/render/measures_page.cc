// The register of measures: the plans in force, and the plans of each year, by plan and area. Below, the same measures by who
// is responsible, by status, and those that no case has taken up; so that nobody needs a script to find them.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "render/cards.h"
#include "render/list_parts.h"
#include "render/measure_fields.h"
#include "render/measure_lines.h"
#include "render/measure_words.h"
#include "render/page_frame.h"
#include "render/page_job.h"
#include "render/page_parts.h"

namespace motebok {
namespace {

using Plans = std::vector<PlanId>;

// The tables, and the way to each of them.
class PlanTables {
 public:
  PlanTables(const Drawing& drawing, Fields page, Fields toc) : drawing_(drawing), page_(page), toc_(toc) {}

  void add(PlanId id) {
    const Plan& plan = drawing_.site.plans[id.index];
    const std::string title = link_title(drawing_.document(plan.document));
    Fields row = page_.add(fields::kPlan);
    row.set(fields::kPlanAnchor, measures_anchor(plan));
    row.set(fields::kPlanTitle, title);
    row.set(fields::kPlanHref, drawing_.href(drawing_.address(plan.document)));
    Fields entry = toc_.add(fields::kTocEntry);
    entry.set(fields::kTocHref, "#" + measures_anchor(plan));
    entry.set(fields::kTocTitle, title);
    RowList inner(entry, fields::kTocInner, fields::kTocInnerEntry);
    int areas = 0;
    for (auto begin = plan.measures.begin(); begin != plan.measures.end();) {
      const std::string& name = written_measure(drawing_, *begin).area;
      const auto end = std::find_if(begin, plan.measures.end(),
                                    [&](MeasureId each) { return written_measure(drawing_, each).area != name; });
      const std::string anchor = fmt::format("{}-{}", measures_anchor(plan), ++areas);
      Fields area = add_area(row, anchor, name.empty() ? title : name, title, {begin, end});
      const bool is_whole_plan = name.empty() && begin == plan.measures.begin() && end == plan.measures.end();
      if (!is_whole_plan) {
        area.show(fields::kAreaNamed);
        Fields below = inner.add();
        below.set(fields::kTocInnerHref, "#" + anchor);
        below.set(fields::kTocInnerTitle, name.empty() ? title : name);
      }
      begin = end;
    }
  }

 private:
  Fields add_area(Fields plan, const std::string& anchor, const std::string& name, const std::string& plan_title,
                  std::span<const MeasureId> measures) {
    Fields area = plan.add(fields::kArea);
    area.set(fields::kAreaAnchor, anchor);
    area.set(fields::kAreaTitle, name);
    area.set(fields::kAreaName,
             name == plan_title ? name : phrases::kPlanAndMeasure(drawing_.language, plan_title, name));
    const auto any = [&](std::string WrittenMeasure::*text) {
      return std::ranges::any_of(measures,
                                 [&](MeasureId id) { return !(written_measure(drawing_, id).*text).empty(); });
    };
    if (any(&WrittenMeasure::deadline)) area.show(fields::kAreaDeadlines);
    if (any(&WrittenMeasure::status)) area.show(fields::kAreaStatuses);
    for (const MeasureId id : measures) add_measure(area, id);
    return area;
  }

  void add_measure(Fields area, MeasureId id) {
    const Measure& measure = drawing_.site.measures[id.index];
    const WrittenMeasure& written = written_measure(drawing_, id);
    Fields row = area.add(fields::kMeasure);
    set_measure(drawing_, row, id, drawing_.language);
    row.set(fields::kMeasureGoal, written.goal);
    row.set(fields::kMeasureResponsible, written.responsible);
    row.set(fields::kMeasureDeadline, written.deadline);
    row.set(fields::kMeasureStatus, written.status);
    add_responsible(row, measure, written);
    add_measure_lines(drawing_, row, id, drawing_.language);
  }

  // "FSU BER" alone is a link; of "FSU BER og sykehuset" the committee stands below as one.
  void add_responsible(Fields row, const Measure& measure, const WrittenMeasure& written) {
    const bool is_all =
        measure.responsible.size() == 1 && is_name_of(written.responsible, drawing_.committee(measure.responsible[0]));
    if (!is_all && !written.responsible.empty()) row.show(fields::kMeasureOthers);
    std::string keys;
    for (const CommitteeId committee : measure.responsible) {
      Fields link = row.add(fields::kMeasureCommittee);
      link.set(fields::kMeasureCommitteeHref, drawing_.href(drawing_.address(committee)));
      link.set(fields::kMeasureCommitteeName, is_all ? written.responsible : drawing_.committee(committee).name);
      keys += (keys.empty() ? "" : " ") + drawing_.committee(committee).slug;
    }
    row.set(fields::kMeasureKeys, keys);
  }

  static bool is_name_of(std::string_view text, const Committee& committee) {
    return text == committee.abbreviation || text == committee.name;
  }

  const Drawing& drawing_;
  Fields page_;
  Fields toc_;
};

// The measures of the page in another order, each group with a name.
class Registers {
 public:
  Registers(const Drawing& drawing, Fields page, Fields toc, const Plans& plans)
      : drawing_(drawing), language_(drawing.language), page_(page), toc_(toc), plans_(plans) {
    for (const PlanId id : plans) {
      const std::vector<MeasureId>& measures = drawing.site.plans[id.index].measures;
      all_.insert(all_.end(), measures.begin(), measures.end());
    }
  }

  void add_by_committee() {
    std::map<CommitteeId, std::vector<MeasureId>> groups;
    std::vector<MeasureId> others;
    for (const MeasureId id : all_) {
      const std::vector<CommitteeId>& responsible = drawing_.site.measures[id.index].responsible;
      for (const CommitteeId committee : responsible) groups[committee].push_back(id);
      if (responsible.empty()) others.push_back(id);
    }
    Fields list = add_register("etter-utvalg", phrases::kByCommittee(language_), phrases::kByCommitteeAbout(language_));
    for (const auto& [committee, measures] : groups) add_group(list, drawing_.committee(committee).name, measures);
    if (!others.empty()) add_group(list, phrases::kOthersResponsible(language_), others);
    add_filter(groups);
  }

  void add_by_status() {
    std::map<std::string, std::vector<MeasureId>> groups;
    std::vector<std::string> order;
    for (const MeasureId id : all_) {
      const std::string status = status_of(id);
      if (groups[status].empty()) order.push_back(status);
      groups[status].push_back(id);
    }
    // One group says nothing that the tables do not.
    if (order.size() < 2) return;
    Fields list = add_register("etter-status", phrases::kByStatus(language_), phrases::kByStatusAbout(language_));
    for (const std::string& status : order) add_group(list, status, groups[status]);
  }

  void add_never_on_agenda() {
    std::optional<Fields> list;
    for (const PlanId plan : plans_) {
      std::vector<MeasureId> found;
      for (const MeasureId id : drawing_.site.plans[plan.index].measures) {
        if (!drawing_.site.measures[id.index].was_on_an_agenda()) found.push_back(id);
      }
      if (found.empty()) continue;
      if (!list)
        list = add_register("uten-sak", phrases::kNeverOnAgenda(language_), phrases::kNeverOnAgendaAbout(language_));
      add_group(*list, link_title(drawing_.document(drawing_.site.plans[plan.index].document)), found);
    }
  }

 private:
  Fields add_register(std::string_view anchor, std::string_view title, std::string_view about) {
    Fields list = page_.add(fields::kRegister);
    list.set(fields::kRegisterAnchor, anchor);
    list.set(fields::kRegisterTitle, title);
    list.set(fields::kRegisterAbout, about);
    Fields entry = toc_.add(fields::kTocEntry);
    entry.set(fields::kTocHref, "#" + std::string(anchor));
    entry.set(fields::kTocTitle, title);
    return list;
  }

  void add_group(Fields list, std::string_view title, std::span<const MeasureId> measures) {
    Fields group = list.add(fields::kGroup);
    group.set(fields::kGroupTitle, phrases::kMeasureGroup(language_, title, measures.size()));
    RowList rows(group, fields::kRows, fields::kRow);
    for (const MeasureId id : measures) {
      const Document& plan = drawing_.document(plan_of(drawing_, id).document);
      const WrittenMeasure& written = written_measure(drawing_, id);
      add_row(drawing_, rows,
              {measure_href(drawing_, id),
               std::string(measure_title(written)),
               plan.common().language,
               {},
               plans_.size() > 1 ? link_title(plan) : written.area},
              language_);
    }
  }

  std::string status_of(MeasureId id) const {
    const std::string& status = written_measure(drawing_, id).status;
    if (!status.empty()) return with_capital(status);
    switch (lineage_of(drawing_, drawing_.site.measures[id.index])) {
      case Lineage::Continued:
        return phrases::kStatusContinued(language_);
      case Lineage::Ended:
        return phrases::kStatusEnded(language_);
      case Lineage::Current:
        break;
    }
    return phrases::kStatusUnknown(language_);
  }

  void add_filter(const std::map<CommitteeId, std::vector<MeasureId>>& groups) {
    for (const auto& [committee, measures] : groups) {
      Fields option = page_.add(fields::kFilterOption);
      option.set(fields::kFilterKey, drawing_.committee(committee).slug);
      option.set(fields::kFilterName, drawing_.committee(committee).name);
    }
  }

  const Drawing& drawing_;
  Language language_;
  Fields page_;
  Fields toc_;
  const Plans& plans_;
  std::vector<MeasureId> all_;
};

// Newest first, as the site has them.
Plans plans_where(const Drawing& drawing, const auto& is_wanted) {
  Plans found;
  for (std::uint32_t i = 0; i < drawing.site.plans.size(); ++i) {
    const Plan& plan = drawing.site.plans[i];
    if (!plan.measures.empty() && is_wanted(plan)) found.push_back({i});
  }
  return found;
}

Plans plans_from(const Drawing& drawing, int year) {
  return plans_where(drawing, [&](const Plan& plan) { return plan.period.first_year == year; });
}

std::vector<YearLink> year_links(const Drawing& drawing) {
  std::set<int> years;
  for (const PlanId id : plans_where(drawing, [](const Plan&) { return true; })) {
    years.insert(drawing.site.plans[id.index].period.first_year);
  }
  std::vector<YearLink> links;
  for (const int year : years) links.push_back({year, measures_address(year)});
  std::ranges::reverse(links);
  return links;
}

void fill(const Drawing& drawing, Fields page, const Plans& plans) {
  if (plans.empty()) {
    page.show(fields::kNothing);
    return;
  }
  Fields toc = page.add(fields::kToc);
  PlanTables tables(drawing, page, toc);
  for (const PlanId id : plans) tables.add(id);
  Registers registers(drawing, page, toc, plans);
  registers.add_by_committee();
  registers.add_by_status();
  registers.add_never_on_agenda();
}

Fields start(const Drawing& drawing, const PageJob& job, PageMaker& maker, const PageHead& head,
             std::string_view lead) {
  Fields page = maker.start(job, head);
  page.add(fields::kLead).set(fields::kLeadText, lead);
  const std::string name = phrases::kByYear(drawing.language, words::kMeasures.in(drawing.language));
  add_years(drawing, page, name, year_links(drawing), job.subject.year);
  return page;
}

// What holds now; when nothing does, the newest there is.
void draw_current(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  Plans plans = plans_where(drawing, [&](const Plan& plan) { return is_in_force(drawing, plan); });
  const std::vector<YearLink> years = year_links(drawing);
  const bool in_force = !plans.empty() || years.empty();
  if (!in_force) plans = plans_from(drawing, years.front().year);
  const Language language = drawing.language;
  PageHead head = list_head(drawing, words::kMeasures.text(language));
  head.crumbs = {{"/planer/", words::kPlans.text(language)}};
  Fields page = start(
      drawing, job, maker, head,
      in_force ? phrases::kMeasuresInForceLead(language) : phrases::kMeasuresOfYearLead(language, years.front().year));
  fill(drawing, page, plans);
  maker.finish(job);
}

void draw_measures_of_year(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  PageHead head = list_head(drawing, phrases::kMeasuresFrom(language, job.subject.year));
  head.description = phrases::kMeasuresFromDescription(language, job.subject.year, drawing.site.settings.title);
  head.crumbs = {{"/planer/", words::kPlans.text(language)}, {"/tiltak/", words::kMeasures.text(language)}};
  Fields page = start(drawing, job, maker, head, phrases::kMeasuresOfYearLead(language, job.subject.year));
  fill(drawing, page, plans_from(drawing, job.subject.year));
  maker.finish(job);
}

}  // namespace

void add_measures_page(const Drawing& drawing, PageJobs& jobs) {
  jobs.add({"tiltak", draw_current, "/tiltak/", {}, {}});
  for (const YearLink& each : year_links(drawing)) {
    jobs.add({"tiltak", draw_measures_of_year, jobs.keep(each.address), {0, each.year}, {}});
  }
}

}  // namespace motebok
