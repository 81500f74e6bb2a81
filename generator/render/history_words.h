// What the site says of the versions of a page, beside the words of words.h.
#pragma once

#include "render/words.h"

namespace motebok {

namespace words {

inline const Word kHistory{"WORD_HISTORY", "Endringshistorikk", "Endringshistorikk"};
inline const Word kVersionNow{"WORD_VERSION_NOW", "Gjeldende versjon", "Gjeldande versjon"};

}  // namespace words

namespace phrases {

inline constexpr Phrase kVersionsSince{"{} versjoner siden {}", "{} versjonar sidan {}"};
inline constexpr Phrase kVersionsOfPapersSince{"{} versjoner av {} dokumenter siden {}",
                                               "{} versjonar av {} dokument sidan {}"};
inline constexpr Phrase kVersionOfDay{"{} (nr.\u00A0{})", "{} (nr.\u00A0{})"};
inline constexpr Phrase kFirstVersion{"Første versjon", "Første versjon"};
inline constexpr Phrase kVersionHidden{"En tidligere versjon er ikke tilgjengelig: {}",
                                       "Ein tidlegare versjon er ikkje tilgjengeleg: {}"};
inline constexpr Phrase kOneMoreVersion{"Og én eldre versjon.", "Og éin eldre versjon."};
inline constexpr Phrase kMoreVersions{"Og {} eldre versjoner.", "Og {} eldre versjonar."};
inline constexpr Phrase kWordsAdded{"{} ord lagt til", "{} ord lagde til"};
inline constexpr Phrase kWordsRemoved{"{} ord strøket", "{} ord strokne"};
inline constexpr Phrase kWordsAddedAndRemoved{"{} ord lagt til, {} strøket", "{} ord lagde til, {} strokne"};
inline constexpr Phrase kNoWordsChanged{"Ingen ord er endret", "Ingen ord er endra"};

}  // namespace phrases
}  // namespace motebok
