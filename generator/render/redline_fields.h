// What a document was, and what was changed in it: fields of a template, beside those of fields.h.
#pragma once

#include "render/comparison_fields.h"
#include "render/fields.h"

namespace motebok::fields {

inline const Field kRedline{"REDLINE", kSection};  // of tidligere-versjon
inline const Field kRedlineSummary{"REDLINE_SUMMARY", kSection};
inline const Field kRedlineSummaryText{"REDLINE_SUMMARY_TEXT", kProse};
inline const Field kRedlineLink{"REDLINE_LINK", kSection};  // to the other pages of the version
inline const Field kRedlineLinkHref{"REDLINE_LINK_HREF", kText};
inline const Field kRedlineLinkText{"REDLINE_LINK_TEXT", kProse};
inline const Field kRedlineOfText{"REDLINE_OF_TEXT", kSection};  // the text, where something else stands above it
inline const Field kRedlineBlock{"REDLINE_BLOCK", kSection};     // one of the five below
inline const Field kRedlineAnchor{"REDLINE_ANCHOR", kSection};
inline const Field kRedlineAnchorName{"REDLINE_ANCHOR_NAME", kText};
inline const Field kRedlineHeading2{"REDLINE_HEADING_2", kSection};
inline const Field kRedlineHeading3{"REDLINE_HEADING_3", kSection};
inline const Field kRedlineHeading4{"REDLINE_HEADING_4", kSection};
inline const Field kRedlineParagraph{"REDLINE_PARAGRAPH", kSection};
inline const Field kRedlineItems{"REDLINE_ITEMS", kSection};
inline const Field kRedlineItem{"REDLINE_ITEM", kSection};
// Items stand one after the other, each with what begins before it and what ends after its words.
inline const Field kRedlineBeginNumbered{"REDLINE_BEGIN_NUMBERED", kSection};
inline const Field kRedlineBeginBulleted{"REDLINE_BEGIN_BULLETED", kSection};
inline const Field kRedlineNumbered{"REDLINE_NUMBERED", kSection};  // of an item of a numbered list
inline const Field kRedlineNumber{"REDLINE_NUMBER", kProse};
inline const Field kRedlineEnd{"REDLINE_END", kSection};  // one of the three; several where lists within lists end
inline const Field kRedlineEndItem{"REDLINE_END_ITEM", kSection};
inline const Field kRedlineEndNumbered{"REDLINE_END_NUMBERED", kSection};  // the list, and its last item
inline const Field kRedlineEndBulleted{"REDLINE_END_BULLETED", kSection};
inline const Field kRedlineTable{"REDLINE_TABLE", kSection};
inline const Field kRedlineTableName{"REDLINE_TABLE_NAME", kProse};
inline const Field kRedlineRow{"REDLINE_ROW", kSection};
inline const Field kRedlineCell{"REDLINE_CELL", kSection};
inline const Field kRedlineHeader{"REDLINE_HEADER", kSection};  // one of the two, in the cell
inline const Field kRedlinePlain{"REDLINE_PLAIN", kSection};
inline const Field kRedlineState{"REDLINE_STATE", kSection};  // of a block, an item or a row that is not as it was
inline const Field kRedlineStateText{"REDLINE_STATE_TEXT", kText};
inline const Field kRedlineStateColor{"REDLINE_STATE_COLOR", kText};
inline const Field kRedlineStateLink{"REDLINE_STATE_LINK", kSection};  // to where it stands, or stood
inline const Field kRedlineStateHref{"REDLINE_STATE_HREF", kText};

}  // namespace motebok::fields
