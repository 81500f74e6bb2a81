// The fields of promises, wherever they stand, and of the ledger's pages. See fields.h.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

// A promise: under its case, and in the ledger
inline const Field kPartPromises{"PART_PROMISES", kSection};  // PART_TEXT is promises, without a decision
inline const Field kPromiseHtml{"PROMISE_HTML", kHtml};       // PROMISE_TEXT with its links
inline const Field kPromiseDue{"PROMISE_DUE", kSection};      // the last day, where PROMISE_WHEN is not a day
inline const Field kPromiseDueIso{"PROMISE_DUE_ISO", kText};
inline const Field kPromiseDueText{"PROMISE_DUE_TEXT", kProse};
inline const Field kPromiseKept{"PROMISE_KEPT", kSection};  // oppfolging: a later case has kept it
inline const Field kPromiseKeptIso{"PROMISE_KEPT_ISO", kText};
inline const Field kPromiseKeptDate{"PROMISE_KEPT_DATE", kProse};
inline const Field kPromiseDeadline{"PROMISE_DEADLINE", kProse};  // PROMISE_WHEN within a sentence
inline const Field kPromiseStatus{"PROMISE_STATUS", kSection};    // minutes promised it, so it is followed
inline const Field kPromiseState{"PROMISE_STATE", kProse};
inline const Field kPromiseColor{"PROMISE_COLOR", kText};
inline const Field kPromiseMeeting{"PROMISE_MEETING", kSection};  // it is due at
inline const Field kPromiseMeetingHref{"PROMISE_MEETING_HREF", kText};
inline const Field kPromiseMeetingText{"PROMISE_MEETING_TEXT", kProse};
inline const Field kPromiseAnswer{"PROMISE_ANSWER", kSection};  // the case that follows it up
inline const Field kPromiseAnswerHref{"PROMISE_ANSWER_HREF", kText};
inline const Field kPromiseAnswerText{"PROMISE_ANSWER_TEXT", kProse};
inline const Field kPromiseAnchored{"PROMISE_ANCHORED", kSection};
inline const Field kPromiseAnchor{"PROMISE_ANCHOR", kText};
inline const Field kPromiseSource{"PROMISE_SOURCE", kSection};  // oppfolging: where it was promised
inline const Field kPromiseHref{"PROMISE_HREF", kText};
inline const Field kPromiseCase{"PROMISE_CASE", kProse};  // "FLR-sak 24/24"
inline const Field kPromiseCaseTitle{"PROMISE_CASE_TITLE", kProse};
inline const Field kPromiseForeign{"PROMISE_FOREIGN", kSection};  // its language is not the page's
inline const Field kPromiseLang{"PROMISE_LANG", kText};

// oppfolging
inline const Field kFollowUpCommittees{"FOLLOW_UP_COMMITTEES", kSection};
inline const Field kFollowUpCommitteesTitle{"FOLLOW_UP_COMMITTEES_TITLE", kProse};
inline const Field kFollowUpCommittee{"FOLLOW_UP_COMMITTEE", kSection};
inline const Field kFollowUpCommitteeHref{"FOLLOW_UP_COMMITTEE_HREF", kText};
inline const Field kFollowUpCommitteeName{"FOLLOW_UP_COMMITTEE_NAME", kProse};
inline const Field kFollowUpCommitteeOverdue{"FOLLOW_UP_COMMITTEE_OVERDUE", kText};
inline const Field kFollowUpCommitteeOpen{"FOLLOW_UP_COMMITTEE_OPEN", kText};
inline const Field kFollowUpCommitteeKept{"FOLLOW_UP_COMMITTEE_KEPT", kText};
inline const Field kFollowUpGroup{"FOLLOW_UP_GROUP", kSection};
inline const Field kFollowUpMore{"FOLLOW_UP_MORE", kSection};
inline const Field kFollowUpMoreText{"FOLLOW_UP_MORE_TEXT", kProse};

// forside, utvalg
inline const Field kOpenFollowUps{"OPEN_FOLLOW_UPS", kSection};
inline const Field kFollowUpsHref{"FOLLOW_UPS_HREF", kText};

}  // namespace motebok::fields
