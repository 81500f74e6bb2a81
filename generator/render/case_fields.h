// The fields of a case and of what papers say of it, on its own page and on those of its meetings.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

inline const Field kCase{"CASE", kSection};
inline const Field kCaseGroup{"CASE_GROUP", kSection};
inline const Field kCaseAnchor{"CASE_ANCHOR", kText};
inline const Field kCaseNumber{"CASE_NUMBER", kProse};
inline const Field kCaseMention{"CASE_MENTION", kProse};  // "sak 24/24"
inline const Field kCaseName{"CASE_NAME", kProse};        // "Sak 24/24"
inline const Field kCaseTitle{"CASE_TITLE", kProse};
inline const Field kCaseForeign{"CASE_FOREIGN", kSection};
inline const Field kCaseLang{"CASE_LANG", kText};
inline const Field kCaseHref{"CASE_HREF", kText};
inline const Field kCaseLinkText{"CASE_LINK_TEXT", kProse};
inline const Field kCaseFacts{"CASE_FACTS", kSection};
inline const Field kCaseFact{"CASE_FACT", kSection};
inline const Field kCaseFactLabel{"CASE_FACT_LABEL", kProse};
inline const Field kCaseFactText{"CASE_FACT_TEXT", kHtml};
inline const Field kCaseText{"CASE_TEXT", kSection};  // what one paper says of the case; also on sak
inline const Field kCaseTextHeading{"CASE_TEXT_HEADING", kSection};
inline const Field kCaseTextTitle{"CASE_TEXT_TITLE", kProse};
inline const Field kCaseTextAnchor{"CASE_TEXT_ANCHOR", kText};
inline const Field kCaseTextQuiet{"CASE_TEXT_QUIET", kSection};  // the boxes of PART have the heading
inline const Field kPart{"PART", kSection};                      // one of the six below
inline const Field kPartForeign{"PART_FOREIGN", kSection};
inline const Field kPartLang{"PART_LANG", kText};
inline const Field kPartText{"PART_TEXT", kSection};
inline const Field kPartLabel{"PART_LABEL", kSection};
inline const Field kPartLabelText{"PART_LABEL_TEXT", kProse};
inline const Field kPartHtml{"PART_HTML", kHtml};
inline const Field kPartDecision{"PART_DECISION", kSection};
inline const Field kPartProposal{"PART_PROPOSAL", kSection};
inline const Field kPartVote{"PART_VOTE", kSection};
inline const Field kPartDecisionVote{"PART_DECISION_VOTE", kSection};  // how it was voted on the decision of the box
inline const Field kPartDecisionVoteHtml{"PART_DECISION_VOTE_HTML", kHtml};
inline const Field kPartLinks{"PART_LINKS", kSection};
inline const Field kPartExempt{"PART_EXEMPT", kSection};
inline const Field kPartLead{"PART_LEAD", kSection};
inline const Field kPartLeadHtml{"PART_LEAD_HTML", kHtml};
inline const Field kPartTail{"PART_TAIL", kSection};
inline const Field kPartTailHtml{"PART_TAIL_HTML", kHtml};
inline const Field kPartTitle{"PART_TITLE", kProse};
inline const Field kPartName{"PART_NAME", kProse};  // "vedtak 24/24"
inline const Field kPartAnchored{"PART_ANCHORED", kSection};
inline const Field kPartAnchor{"PART_ANCHOR", kText};
inline const Field kPoints{"POINTS", kSection};  // a numbered list
inline const Field kPoint{"POINT", kSection};
inline const Field kSinglePoint{"SINGLE_POINT", kSection};  // no list: one point
inline const Field kPointNumber{"POINT_NUMBER", kProse};
inline const Field kPointAnchored{"POINT_ANCHORED", kSection};
inline const Field kPointAnchor{"POINT_ANCHOR", kText};
inline const Field kPointName{"POINT_NAME", kProse};  // "vedtak 24/24, punkt 2"
inline const Field kPointHtml{"POINT_HTML", kHtml};
inline const Field kPointMentioned{"POINT_MENTIONED", kSection};  // somebody refers to the point
inline const Field kPartMentioned{"PART_MENTIONED", kSection};    // to the decision
inline const Field kMentionedHref{"MENTIONED_HREF", kText};
inline const Field kMentionedText{"MENTIONED_TEXT", kProse};  // "Omtalt 2 steder"
inline const Field kPartLinksTitle{"PART_LINKS_TITLE", kProse};
inline const Field kPartLink{"PART_LINK", kSection};
inline const Field kPartLinkHref{"PART_LINK_HREF", kText};
inline const Field kPartLinkText{"PART_LINK_TEXT", kProse};
inline const Field kPromises{"PROMISES", kSection};
inline const Field kPromise{"PROMISE", kSection};
inline const Field kPromiseWhen{"PROMISE_WHEN", kProse};
inline const Field kPromiseText{"PROMISE_TEXT", kProse};

}  // namespace motebok::fields
