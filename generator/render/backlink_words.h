// What "Omtalt i" says of what it does not quote, beside the words of words.h.
#pragma once

#include "render/words.h"

namespace motebok::phrases {

inline constexpr Phrase kOneMoreBacklink{"Én omtale til", "Éin omtale til"};
inline constexpr Phrase kMoreBacklinks{"{} omtaler til, etter år", "{} omtalar til, etter år"};
inline constexpr Phrase kWithoutDay{"Uten dato", "Utan dato"};
inline constexpr Phrase kOneBacklinkOfYear{"Én omtale", "Éin omtale"};
inline constexpr Phrase kBacklinksOfYear{"{} omtaler", "{} omtalar"};
inline constexpr Phrase kMoreOfYear{"og {} til", "og {} til"};

}  // namespace motebok::phrases
