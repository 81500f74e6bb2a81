#include "render/measure_lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"
#include "render/measure_fields.h"
#include "render/measure_words.h"

namespace motebok {
namespace {

constexpr std::size_t kMostCases = 3;      // that a row names; the rest are on the plan's page
constexpr std::size_t kLongAncestor = 80;  // bytes of another measure's text

class Lines {
 public:
  Lines(const Drawing& drawing, Fields row, Language language) : drawing_(drawing), row_(row), language_(language) {}

  void add(MeasureId id) {
    const Measure& measure = drawing_.site.measures[id.index];
    if (measure.ancestor.exists()) add_measure(words::kContinues, measure.ancestor);
    for (const MeasureId descendant : measure.descendants) add_measure(words::kContinuedBy, descendant);
    if (lineage_of(drawing_, measure) == Lineage::Ended) add_end(plan_of(drawing_, id));
    add_cases(measure);
    for (const AwardPlace& place : measure.awards) add_award(place);
  }

  bool any() const { return any_; }

 private:
  void add_link(const Word& label, std::string_view href, std::string_view text) {
    Fields link = row_.add(fields::kMeasureRelated);
    link.set(fields::kMeasureRelatedLabel, label.in(language_));
    link.set(fields::kMeasureRelatedHref, href);
    link.set(fields::kMeasureRelatedText, text);
    any_ = true;
  }

  void add_note(std::string_view text) {
    row_.add(fields::kMeasureNote).set(fields::kMeasureNoteText, text);
    any_ = true;
  }

  void add_measure(const Word& label, MeasureId other) {
    const std::string plan = link_title(drawing_.document(plan_of(drawing_, other).document));
    const std::string text = shortened(measure_title(written_measure(drawing_, other)), kLongAncestor);
    add_link(label, measure_href(drawing_, other), phrases::kPlanAndMeasure(language_, plan, text));
  }

  void add_end(const Plan& plan) {
    add_note(phrases::kEndedIn(language_, link_title(drawing_.document(successor_of(drawing_, plan)->document))));
  }

  void add_cases(const Measure& measure) {
    const std::size_t shown = std::min(measure.cases.size(), kMostCases);
    for (const CaseId id : std::span(measure.cases).first(shown)) {
      const Case& each = drawing_.the_case(id);
      add_link(words::kOnAgenda, drawing_.href(drawing_.address(id)),
               committee_case_name(drawing_, each, language_) + ": " + each.title);
    }
    const std::size_t rest = measure.cases.size() - shown;
    if (rest > 0) add_note(rest == 1 ? phrases::kOneMoreCase(language_) : phrases::kMoreCases(language_, rest));
    if (measure.meetings.empty()) return;
    // A meeting says less than a case: the newest is enough.
    const MeetingId newest = measure.meetings.front();
    add_link(words::kInMeeting, drawing_.href(drawing_.address(newest)),
             meeting_title(drawing_, drawing_.meeting(newest), language_));
  }

  void add_award(const AwardPlace& place) {
    const Grant& grant = drawing_.site.grants[place.grant.index];
    const std::string amount = kroner(grant.awards[place.award].amount);
    add_link(words::kGivenGrant, drawing_.href(drawing_.address(grant.document)) + award_anchor(place.award),
             phrases::kAwardOf(language_, amount, link_title(drawing_.document(grant.document))));
  }

  const Drawing& drawing_;
  Fields row_;
  Language language_;
  bool any_ = false;
};

std::string about_lineage(const Drawing& drawing, const Plan& plan, Language language) {
  const Plan* const successor = successor_of(drawing, plan);
  if (successor == nullptr) return phrases::kMeasuresCount(language, plan.measures.size());
  std::size_t continued = 0;
  bool is_elsewhere = false;  // a measure may skip a plan
  for (const MeasureId id : plan.measures) {
    const std::vector<MeasureId>& descendants = drawing.site.measures[id.index].descendants;
    if (descendants.empty()) continue;
    ++continued;
    is_elsewhere = is_elsewhere || std::ranges::none_of(descendants, [&](MeasureId each) {
                     return &plan_of(drawing, each) == successor;
                   });
  }
  const Phrase& phrase = is_elsewhere ? phrases::kSomeContinuedSomewhere : phrases::kSomeContinued;
  return phrase(language, continued, plan.measures.size(), link_title(drawing.document(successor->document)));
}

std::string about_measures(const Drawing& drawing, const Plan& plan, std::size_t listed, Language language) {
  const std::string about = about_lineage(drawing, plan, language);
  if (listed == 0 || listed == plan.measures.size()) return about;
  return about + " " + (listed == 1 ? phrases::kOneListed(language) : phrases::kSomeListed(language, listed));
}

}  // namespace

const Plan& plan_of(const Drawing& drawing, MeasureId id) {
  return drawing.site.plans[drawing.site.measures[id.index].plan.index];
}

std::string_view measure_title(const WrittenMeasure& measure) {
  std::string_view title = measure.text;
  for (const std::string_view mark : {" (nytt)", " (nytt tiltak)", " (ny)"}) {
    if (title.ends_with(mark)) title.remove_suffix(mark.size());
  }
  return title;
}

const WrittenMeasure& written_measure(const Drawing& drawing, MeasureId id) {
  return drawing.document(plan_of(drawing, id).document).compiled.measures[drawing.site.measures[id.index].written];
}

std::string measure_href(const Drawing& drawing, MeasureId id) {
  return drawing.routes.href(drawing.site, {Target::Kind::Measure, id.index, ""});
}

std::string award_anchor(std::uint32_t award) { return fmt::format("#tildeling-{}", award + 1); }

const Plan* successor_of(const Drawing& drawing, const Plan& plan) {
  if (!plan.replaced_by.exists()) return nullptr;
  const PlanId successor = drawing.document(plan.replaced_by).plan;
  if (!successor.exists() || drawing.site.plans[successor.index].measures.empty()) return nullptr;
  return &drawing.site.plans[successor.index];
}

Lineage lineage_of(const Drawing& drawing, const Measure& measure) {
  if (!measure.descendants.empty()) return Lineage::Continued;
  return successor_of(drawing, drawing.site.plans[measure.plan.index]) == nullptr ? Lineage::Current : Lineage::Ended;
}

void set_measure(const Drawing& drawing, Fields row, MeasureId id, Language page) {
  row.set(fields::kMeasureHref, measure_href(drawing, id));
  row.set(fields::kMeasureText, measure_title(written_measure(drawing, id)));
  const Language language = drawing.document(plan_of(drawing, id).document).common().language;
  if (language != page) row.add(fields::kMeasureForeign).set(fields::kMeasureLang, language_tag(language));
}

bool add_measure_lines(const Drawing& drawing, Fields row, MeasureId id, Language language) {
  Lines lines(drawing, row, language);
  lines.add(id);
  return lines.any();
}

bool add_measures_over_time(const Drawing& drawing, Fields page, const Plan& plan, Language language) {
  if (plan.measures.empty()) return false;
  Fields section = page.add(fields::kMeasures);
  section.set(fields::kMeasuresHref,
              drawing.href(measures_address(plan.period.first_year)) + "#" + measures_anchor(plan));
  RowList listed(section, fields::kMeasuresListed, fields::kMeasure);
  std::vector<MeasureId> ended;
  std::size_t n_listed = 0;
  for (const MeasureId id : plan.measures) {
    const Measure& measure = drawing.site.measures[id.index];
    const bool is_ended = lineage_of(drawing, measure) == Lineage::Ended;
    const bool is_alone = !measure.ancestor.exists() && !measure.was_on_an_agenda() && measure.awards.empty();
    if (is_ended) ended.push_back(id);
    if (is_alone && measure.descendants.empty()) continue;
    Fields row = listed.add();
    ++n_listed;
    set_measure(drawing, row, id, language);
    add_measure_lines(drawing, row, id, language);
  }
  section.set(fields::kMeasuresAbout, about_measures(drawing, plan, n_listed, language));
  if (ended.empty()) return true;
  Fields list = section.add(fields::kMeasuresEnded);
  list.set(fields::kMeasuresEndedText, phrases::kNotContinuedCount(language, ended.size()));
  for (const MeasureId id : ended) set_measure(drawing, list.add(fields::kMeasure), id, language);
  return true;
}

std::string measures_anchor(const Plan& plan) {
  return (plan.type == DocumentType::Declaration ? "erklaering-" : "plan-") + plan.slug;
}

std::string measures_address(int first_year) { return fmt::format("/tiltak/{}/", first_year); }

}  // namespace motebok
