// How a decision differs from what was proposed: fields of a template, beside those of fields.h.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

inline const Field kComparison{"COMPARISON", kSection};  // in CASE_TEXT of sak
inline const Field kComparisonSentence{"COMPARISON_SENTENCE", kProse};
inline const Field kComparisonPoints{"COMPARISON_POINTS", kSection};
inline const Field kComparisonAnchor{"COMPARISON_ANCHOR", kText};
inline const Field kComparisonTitle{"COMPARISON_TITLE", kProse};
inline const Field kComparedPoint{"COMPARED_POINT", kSection};
inline const Field kComparedName{"COMPARED_NAME", kProse};  // "Punkt 2"
inline const Field kComparedState{"COMPARED_STATE", kText};
inline const Field kComparedColor{"COMPARED_COLOR", kText};
inline const Field kComparedUnchanged{"COMPARED_UNCHANGED", kSection};  // or the two below
inline const Field kComparedProposal{"COMPARED_PROPOSAL", kSection};
inline const Field kComparedDecision{"COMPARED_DECISION", kSection};
inline const Field kComparedNothing{"COMPARED_NOTHING", kSection};  // of these: the point does not stand there
inline const Field kComparedForeign{"COMPARED_FOREIGN", kSection};
inline const Field kComparedLang{"COMPARED_LANG", kText};
inline const Field kStretch{"STRETCH", kSection};  // of the point's text; one of the three
inline const Field kStretchSame{"STRETCH_SAME", kSection};
inline const Field kStretchRemoved{"STRETCH_REMOVED", kSection};
inline const Field kStretchAdded{"STRETCH_ADDED", kSection};
inline const Field kStretchText{"STRETCH_TEXT", kProse};

}  // namespace motebok::fields
