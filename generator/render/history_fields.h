// The versions of a page: fields of a template, beside those of fields.h.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

inline const Field kHistory{"HISTORY", kSection};  // of a page whose document has been changed
inline const Field kHistorySummary{"HISTORY_SUMMARY", kProse};
inline const Field kHistoryPaper{"HISTORY_PAPER", kSection};  // of a meeting: each paper; else one
inline const Field kHistoryNamed{"HISTORY_NAMED", kSection};
inline const Field kHistoryName{"HISTORY_NAME", kProse};
inline const Field kHistoryMore{"HISTORY_MORE", kSection};  // older ones that are not listed
inline const Field kHistoryMoreText{"HISTORY_MORE_TEXT", kProse};
inline const Field kVersion{"VERSION", kSection};
inline const Field kVersionIso{"VERSION_ISO", kText};
inline const Field kVersionDate{"VERSION_DATE", kProse};
inline const Field kVersionNow{"VERSION_NOW", kSection};  // what the page shows
inline const Field kVersionNote{"VERSION_NOTE", kSection};
inline const Field kVersionNoteText{"VERSION_NOTE_TEXT", kProse};
inline const Field kVersionChange{"VERSION_CHANGE", kSection};
inline const Field kVersionChangeText{"VERSION_CHANGE_TEXT", kProse};
inline const Field kVersionLink{"VERSION_LINK", kSection};  // to what it said, and to what it changed
inline const Field kVersionLinkHref{"VERSION_LINK_HREF", kText};
inline const Field kVersionLinkText{"VERSION_LINK_TEXT", kProse};
inline const Field kVersionAuthor{"VERSION_AUTHOR", kSection};
inline const Field kVersionAuthorName{"VERSION_AUTHOR_NAME", kText};
inline const Field kVersionMail{"VERSION_MAIL", kSection};
inline const Field kVersionMailAddress{"VERSION_MAIL_ADDRESS", kText};
inline const Field kVersionHidden{"VERSION_HIDDEN", kSection};  // instead of all but the day
inline const Field kVersionHiddenText{"VERSION_HIDDEN_TEXT", kProse};

}  // namespace motebok::fields
