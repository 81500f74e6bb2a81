// The fields of a call's page that tell its life: criteria, what the sum says, evaluation.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

inline const Field kAwardAnchor{"AWARD_ANCHOR", kText};
inline const Field kAwardsEvaluated{"AWARDS_EVALUATED", kSection};  // the awards are to be evaluated
inline const Field kAwardsCounted{"AWARDS_COUNTED", kSection};  // from the day of the award, since no start is known
inline const Field kAwardsCountedText{"AWARDS_COUNTED_TEXT", kProse};
inline const Field kAwardEvaluation{"AWARD_EVALUATION", kProse};

}  // namespace motebok::fields
