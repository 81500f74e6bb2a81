// The fields of "Omtalt i". See fields.h.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

inline const Field kBacklinks{"BACKLINKS", kSection};
inline const Field kBacklinkPart{"BACKLINK_PART", kSection};    // the page, then each part that is referred to
inline const Field kBacklinkPlace{"BACKLINK_PLACE", kSection};  // it is a part: its name
inline const Field kBacklinkPlaceAnchor{"BACKLINK_PLACE_ANCHOR", kText};
inline const Field kBacklinkPlaceHref{"BACKLINK_PLACE_HREF", kText};
inline const Field kBacklinkPlaceName{"BACKLINK_PLACE_NAME", kProse};
inline const Field kBacklink{"BACKLINK", kSection};
inline const Field kBacklinkHref{"BACKLINK_HREF", kText};
inline const Field kBacklinkTitle{"BACKLINK_TITLE", kProse};
inline const Field kBacklinkForeign{"BACKLINK_FOREIGN", kSection};
inline const Field kBacklinkLang{"BACKLINK_LANG", kText};
inline const Field kBacklinkDate{"BACKLINK_DATE", kSection};
inline const Field kBacklinkIso{"BACKLINK_ISO", kText};
inline const Field kBacklinkWhen{"BACKLINK_WHEN", kProse};
inline const Field kBacklinkExcerpt{"BACKLINK_EXCERPT", kSection};
inline const Field kBacklinkSentence{"BACKLINK_SENTENCE", kProse};
inline const Field kBacklinkSentenceForeign{"BACKLINK_SENTENCE_FOREIGN", kSection};
inline const Field kBacklinkSentenceLang{"BACKLINK_SENTENCE_LANG", kText};
inline const Field kBacklinksMore{"BACKLINKS_MORE", kSection};  // older ones, by their names only
inline const Field kBacklinksMoreText{"BACKLINKS_MORE_TEXT", kProse};
inline const Field kBacklinkYear{"BACKLINK_YEAR", kSection};
inline const Field kBacklinkYearName{"BACKLINK_YEAR_NAME", kText};
inline const Field kOlderBacklink{"OLDER_BACKLINK", kSection};         // with BACKLINK_HREF and what goes with it
inline const Field kBacklinkYearRest{"BACKLINK_YEAR_REST", kSection};  // more than the page may hold
inline const Field kBacklinkYearRestText{"BACKLINK_YEAR_REST_TEXT", kProse};
inline const Field kBacklinkArchive{"BACKLINK_ARCHIVE", kSection};  // where those are
inline const Field kBacklinkArchiveHref{"BACKLINK_ARCHIVE_HREF", kText};
inline const Field kBacklinkArchiveText{"BACKLINK_ARCHIVE_TEXT", kProse};

}  // namespace motebok::fields
