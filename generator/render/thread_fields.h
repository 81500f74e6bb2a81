// What a moment of a time line tells beside its day and its link: fields of a template, beside those of fields.h.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

inline const Field kMomentWhat{"MOMENT_WHAT", kSection};  // before the link: "Fulgt opp i"
inline const Field kMomentWhatText{"MOMENT_WHAT_TEXT", kProse};
inline const Field kMomentForeign{"MOMENT_FOREIGN", kSection};  // the link's text is in another language than the page
inline const Field kMomentLang{"MOMENT_LANG", kText};
inline const Field kMomentSteps{"MOMENT_STEPS", kSection};  // what there is to read of it
inline const Field kMomentStep{"MOMENT_STEP", kSection};
inline const Field kStepHref{"STEP_HREF", kText};
inline const Field kStepText{"STEP_TEXT", kProse};
inline const Field kStepForeign{"STEP_FOREIGN", kSection};
inline const Field kStepLang{"STEP_LANG", kText};

}  // namespace motebok::fields
