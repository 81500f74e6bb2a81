// Every measure of every plan: by plan and area, with who is responsible, newest plan first.
#include <algorithm>

#include "base/utf8.h"
#include "render/fields.h"
#include "render/page_frame.h"
#include "render/page_job.h"
#include "render/page_parts.h"

namespace motebok {
namespace {

class MeasuresPage {
 public:
  MeasuresPage(const Drawing& drawing, Fields page) : drawing_(drawing), page_(page) {}

  void add_plan(std::uint32_t index) {
    const Plan& plan = drawing_.site.plans[index];
    const Document& document = drawing_.document(plan.document);
    if (plan.measures.empty() || document.withdrawn()) return;
    Fields row = page_.add(fields::kPlan);
    row.set(fields::kPlanAnchor, plan.slug);
    row.set(fields::kPlanTitle, link_title(document));
    row.set(fields::kPlanHref, drawing_.href(drawing_.address(plan.document)));
    std::optional<Fields> area;
    const std::string* name = nullptr;
    for (const MeasureId id : plan.measures) {
      const WrittenMeasure& written = written_of(id);
      if (name == nullptr || *name != written.area) {
        if (area) show_columns(*area);
        name = &written.area;
        area = row.add(fields::kArea);
        area->set(fields::kAreaTitle, written.area.empty() ? link_title(document) : written.area);
      }
      add_measure(*area, id, written);
    }
    if (area) show_columns(*area);
    empty_ = false;
  }

  bool empty() const { return empty_; }

 private:
  // Of the area just drawn.
  void show_columns(Fields area) {
    if (has_deadline_) area.show(fields::kAreaDeadlines);
    if (has_status_) area.show(fields::kAreaStatuses);
    has_deadline_ = has_status_ = false;
  }

  const Plan& plan_of(MeasureId id) const { return drawing_.site.plans[drawing_.site.measures[id.index].plan.index]; }

  const WrittenMeasure& written_of(MeasureId id) const {
    const Measure& measure = drawing_.site.measures[id.index];
    return drawing_.document(plan_of(id).document).compiled.measures[measure.written];
  }

  std::string href(MeasureId id) const {
    return drawing_.routes.href(drawing_.site, {Target::Kind::Measure, id.index, ""});
  }

  void add_measure(Fields area, MeasureId id, const WrittenMeasure& written) {
    const Measure& measure = drawing_.site.measures[id.index];
    Fields row = area.add(fields::kMeasure);
    row.set(fields::kMeasureHref, href(id));
    row.set(fields::kMeasureText, written.text);
    row.set(fields::kMeasureGoal, written.goal);
    row.set(fields::kMeasureResponsible, written.responsible);
    row.set(fields::kMeasureDeadline, written.deadline);
    row.set(fields::kMeasureStatus, written.status);
    if (!written.deadline.empty()) has_deadline_ = true;
    if (!written.status.empty()) has_status_ = true;
    add_responsible(row, measure, written);
    if (measure.ancestor.exists()) add_related(row, words::kContinues, measure.ancestor);
    for (const MeasureId descendant : measure.descendants) add_related(row, words::kContinuedBy, descendant);
  }

  // "FSU BER" alone is a link; of "FSU BER og sykehuset" the committee stands below as one.
  void add_responsible(Fields row, const Measure& measure, const WrittenMeasure& written) {
    const bool is_all =
        measure.responsible.size() == 1 && is_name_of(written.responsible, drawing_.committee(measure.responsible[0]));
    if (!is_all && !written.responsible.empty()) row.show(fields::kMeasureOthers);
    for (const CommitteeId committee : measure.responsible) {
      Fields link = row.add(fields::kMeasureCommittee);
      link.set(fields::kMeasureCommitteeHref, drawing_.href(drawing_.address(committee)));
      link.set(fields::kMeasureCommitteeName, is_all ? written.responsible : drawing_.committee(committee).name);
    }
  }

  static bool is_name_of(std::string_view text, const Committee& committee) {
    return text == committee.abbreviation || text == committee.name;
  }

  void add_related(Fields row, const Word& label, MeasureId other) {
    Fields link = row.add(fields::kMeasureRelated);
    link.set(fields::kMeasureRelatedLabel, label.in(drawing_.language));
    link.set(fields::kMeasureRelatedHref, href(other));
    const std::string plan = link_title(drawing_.document(plan_of(other).document));
    link.set(fields::kMeasureRelatedText, plan + ": " + shortened(written_of(other).text, 80));
  }

  const Drawing& drawing_;
  Fields page_;
  bool empty_ = true;
  bool has_deadline_ = false;
  bool has_status_ = false;
};

void draw_measures(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  PageHead head;
  head.title = words::kMeasures.text(language);
  head.description = phrases::kListDescription(language, head.title, drawing.site.settings.title);
  head.language = language;
  head.crumbs = {{"/planer/", words::kPlans.text(language)}};
  Fields page = maker.start(job, head);
  page.add(fields::kLead).set(fields::kLeadText, phrases::kMeasuresLead(language));
  MeasuresPage measures(drawing, page);
  for (std::uint32_t i = 0; i < drawing.site.plans.size(); ++i) measures.add_plan(i);
  if (measures.empty()) page.show(fields::kNothing);
  maker.finish(job);
}

}  // namespace

void add_measures_page(const Drawing&, PageJobs& jobs) { jobs.add({"tiltak", draw_measures, "/tiltak/", {}, {}}); }

}  // namespace motebok
