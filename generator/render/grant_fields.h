// The fields of awards, and of what a call's page tells of its life: criteria, what the sum says, evaluation.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

// utlysning, partner
inline const Field kAwards{"AWARDS", kSection};
inline const Field kAward{"AWARD", kSection};
inline const Field kAwardTitle{"AWARD_TITLE", kProse};
inline const Field kAwardForeign{"AWARD_FOREIGN",
                                 kSection};  // utlysning: its title is in another language than the page
inline const Field kAwardLang{"AWARD_LANG", kText};
inline const Field kAwardHref{"AWARD_HREF", kText};     // partner: the grant's page
inline const Field kAwardGrant{"AWARD_GRANT", kProse};  // partner: the grant's title
inline const Field kRecipient{"RECIPIENT", kSection};
inline const Field kRecipientPartner{"RECIPIENT_PARTNER", kSection};
inline const Field kRecipientOther{"RECIPIENT_OTHER", kSection};
inline const Field kRecipientHref{"RECIPIENT_HREF", kText};
inline const Field kRecipientName{"RECIPIENT_NAME", kProse};
inline const Field kAwardMeasure{"AWARD_MEASURE", kSection};
inline const Field kAwardMeasureHref{"AWARD_MEASURE_HREF", kText};
inline const Field kAwardMeasureText{"AWARD_MEASURE_TEXT", kProse};
inline const Field kAwardAmount{"AWARD_AMOUNT", kProse};
inline const Field kAwardShare{"AWARD_SHARE", kProse};  // "18,4 %"
inline const Field kAwardBar{"AWARD_BAR", kText};       // "18.4%": width of the bar
inline const Field kAwardsSum{"AWARDS_SUM", kProse};
inline const Field kAwardsNote{"AWARDS_NOTE", kProse};  // the sum against the pot
inline const Field kAwardAnchor{"AWARD_ANCHOR", kText};
inline const Field kAwardsEvaluated{"AWARDS_EVALUATED", kSection};  // the awards are to be evaluated
inline const Field kAwardEvaluation{"AWARD_EVALUATION", kProse};

}  // namespace motebok::fields
