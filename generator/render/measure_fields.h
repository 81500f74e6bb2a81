// The fields of the register of measures, and of what a plan's page says of its measures over time.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

// tiltak
inline const Field kPlan{"PLAN", kSection};
inline const Field kPlanAnchor{"PLAN_ANCHOR", kText};
inline const Field kPlanTitle{"PLAN_TITLE", kProse};
inline const Field kPlanHref{"PLAN_HREF", kText};
inline const Field kArea{"AREA", kSection};
inline const Field kAreaNamed{"AREA_NAMED", kSection};  // not the plan as a whole
inline const Field kAreaTitle{"AREA_TITLE", kProse};
inline const Field kAreaDeadlines{"AREA_DEADLINES", kSection};  // some measure has one
inline const Field kAreaStatuses{"AREA_STATUSES", kSection};
inline const Field kMeasure{"MEASURE", kSection};
inline const Field kMeasureHref{"MEASURE_HREF", kText};
inline const Field kMeasureText{"MEASURE_TEXT", kProse};
inline const Field kMeasureGoal{"MEASURE_GOAL", kProse};
inline const Field kMeasureResponsible{"MEASURE_RESPONSIBLE", kProse};
inline const Field kMeasureOthers{"MEASURE_OTHERS", kSection};  // the links do not say all of it
inline const Field kMeasureCommittee{"MEASURE_COMMITTEE", kSection};
inline const Field kMeasureCommitteeHref{"MEASURE_COMMITTEE_HREF", kText};
inline const Field kMeasureCommitteeName{"MEASURE_COMMITTEE_NAME", kProse};
inline const Field kMeasureDeadline{"MEASURE_DEADLINE", kProse};
inline const Field kMeasureStatus{"MEASURE_STATUS", kText};
inline const Field kMeasureRelated{"MEASURE_RELATED", kSection};
inline const Field kMeasureRelatedLabel{"MEASURE_RELATED_LABEL", kProse};
inline const Field kMeasureRelatedHref{"MEASURE_RELATED_HREF", kText};
inline const Field kMeasureRelatedText{"MEASURE_RELATED_TEXT", kProse};
inline const Field kAreaAnchor{"AREA_ANCHOR", kText};
inline const Field kAreaName{"AREA_NAME", kProse};                // for the table's region: with the plan's title
inline const Field kMeasureForeign{"MEASURE_FOREIGN", kSection};  // the plan's language is not the page's
inline const Field kMeasureLang{"MEASURE_LANG", kText};
inline const Field kMeasureKeys{"MEASURE_KEYS", kText};  // the responsible committees' slugs, for the filter
inline const Field kMeasureNote{"MEASURE_NOTE", kSection};
inline const Field kMeasureNoteText{"MEASURE_NOTE_TEXT", kProse};
inline const Field kRegister{"REGISTER", kSection};  // the same measures in another order
inline const Field kRegisterTitle{"REGISTER_TITLE", kProse};
inline const Field kRegisterAnchor{"REGISTER_ANCHOR", kText};
inline const Field kRegisterAbout{"REGISTER_ABOUT", kProse};

// dokument, of a plan
inline const Field kMeasures{"MEASURES", kSection};
inline const Field kMeasuresAbout{"MEASURES_ABOUT", kProse};
inline const Field kMeasuresHref{"MEASURES_HREF", kText};         // the plan's place in the register
inline const Field kMeasuresListed{"MEASURES_LISTED", kSection};  // those there is something to say of
inline const Field kMeasuresEnded{"MEASURES_ENDED", kSection};
inline const Field kMeasuresEndedText{"MEASURES_ENDED_TEXT", kProse};

}  // namespace motebok::fields
