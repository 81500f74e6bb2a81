// What there is to say of a measure beside its own row: what it carries on and what carries it on, cases and awards.
#pragma once

#include "render/page_parts.h"

namespace motebok {

// What it is called where it is a link or a title: without the "(nytt)" that its plan ends it with.
std::string_view measure_title(const WrittenMeasure& measure);
const WrittenMeasure& written_measure(const Drawing& drawing, MeasureId id);
const Plan& plan_of(const Drawing& drawing, MeasureId id);
// Of its place in the plan.
std::string measure_href(const Drawing& drawing, MeasureId id);

// Where a measure stands when its plan has been replaced. Only a successor that has measures of its own tells that one was
// left out.
enum class Lineage { Current, Continued, Ended };
Lineage lineage_of(const Drawing& drawing, const Measure& measure);
// The plan that replaces this one; nothing when none does, or when it has no measures.
const Plan* successor_of(const Drawing& drawing, const Plan& plan);

// MEASURE_HREF, MEASURE_TEXT and MEASURE_FOREIGN.
void set_measure(const Drawing& drawing, Fields row, MeasureId id, Language page);
// MEASURE_RELATED and MEASURE_NOTE. False when there is nothing to say.
bool add_measure_lines(const Drawing& drawing, Fields row, MeasureId id, Language language);

// "#tildeling-3": the place of a call's award on its page.
std::string award_anchor(std::uint32_t award);

// MEASURES of a plan's page. False when it has none.
bool add_measures_over_time(const Drawing& drawing, Fields page, const Plan& plan, Language language);

// The register's pages: the plans by the year they begin.
std::string measures_address(int first_year);
// "plan-handlingsplan-2023": a plan and a declaration may have the same slug.
std::string measures_anchor(const Plan& plan);

}  // namespace motebok
