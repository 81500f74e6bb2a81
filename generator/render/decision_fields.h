// The fields of the decision register.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

// vedtak
inline const Field kDecisions{"DECISIONS", kSection};
inline const Field kDecision{"DECISION", kSection};
inline const Field kDecisionHref{"DECISION_HREF", kText};
inline const Field kDecisionTitle{"DECISION_TITLE", kProse};
inline const Field kDecisionText{"DECISION_TEXT", kProse};
inline const Field kDecisionForeign{"DECISION_FOREIGN", kSection};
inline const Field kDecisionLang{"DECISION_LANG", kText};
inline const Field kDecisionCase{"DECISION_CASE", kProse};
inline const Field kDecisionCommittee{"DECISION_COMMITTEE", kProse};
inline const Field kDecisionKey{"DECISION_KEY", kText};  // the committee's slug, for the filter
inline const Field kDecisionIso{"DECISION_ISO", kText};
inline const Field kDecisionDate{"DECISION_DATE", kProse};
inline const Field kDecisionPromises{"DECISION_PROMISES", kSection};
inline const Field kDecisionPromisesText{"DECISION_PROMISES_TEXT", kProse};
inline const Field kDecisionPromisesColor{"DECISION_PROMISES_COLOR", kText};
inline const Field kDecisionDraft{"DECISION_DRAFT", kSection};      // the minutes have not been approved
inline const Field kDecisionOutcome{"DECISION_OUTCOME", kSection};  // of every point
inline const Field kDecisionSingle{"DECISION_SINGLE", kSection};    // DECISION_TEXT is all to show
inline const Field kDecisionPoints{"DECISION_POINTS", kSection};
inline const Field kDecisionPoint{"DECISION_POINT", kSection};
inline const Field kDecisionPointHref{"DECISION_POINT_HREF", kText};
inline const Field kDecisionPointName{"DECISION_POINT_NAME", kProse};  // "Punkt 2"
inline const Field kDecisionPointText{"DECISION_POINT_TEXT", kProse};
inline const Field kPointOutcome{"POINT_OUTCOME", kSection};  // where the points differ
inline const Field kOutcomeText{"OUTCOME_TEXT", kProse};
inline const Field kOutcomeColor{"OUTCOME_COLOR", kText};
inline const Field kDecisionCommittees{"DECISION_COMMITTEES", kSection};
inline const Field kDecisionCommitteesName{"DECISION_COMMITTEES_NAME", kProse};
inline const Field kDecisionCommitteeLink{"DECISION_COMMITTEE_LINK", kSection};
inline const Field kDecisionCommitteeHref{"DECISION_COMMITTEE_HREF", kText};
inline const Field kDecisionCommitteeName{"DECISION_COMMITTEE_NAME", kProse};
inline const Field kFilterCommittees{"FILTER_COMMITTEES", kSection};  // of several committees
inline const Field kDecisionFiles{"DECISION_FILES", kSection};
inline const Field kDecisionFile{"DECISION_FILE", kSection};
inline const Field kDecisionFileHref{"DECISION_FILE_HREF", kText};
inline const Field kDecisionFileName{"DECISION_FILE_NAME", kText};

// utvalg
inline const Field kDecisionsHref{"DECISIONS_HREF", kText};
inline const Field kDecisionsText{"DECISIONS_TEXT", kProse};

}  // namespace motebok::fields
