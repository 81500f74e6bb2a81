// The words of the page that tells which version of the site this is, in bokmål and nynorsk.
#pragma once

#include "render/words.h"

namespace motebok {

namespace words {

inline const Word kVersion{"WORD_VERSION", "Versjon", "Versjon"};

}  // namespace words

namespace phrases {

inline constexpr Phrase kVersionLead{"Her står det hva nettstedet er laget av, så du kan kontrollere det selv.",
                                     "Her står det kva nettstaden er laga av, så du kan kontrollere det sjølv."};
inline constexpr Phrase kVersionContent{"Innholdet", "Innhaldet"};
inline constexpr Phrase kVersionCommit{"Innsjekking {}", "Innsjekking {}"};
inline constexpr Phrase kVersionCommitted{"Lagret i git {}", "Lagra i git {}"};
inline constexpr Phrase kVersionChanged{"Noe er endret siden, og er ikke lagret i git",
                                        "Noko er endra sidan, og er ikkje lagra i git"};
inline constexpr Phrase kVersionFolder{"Bygget fra en mappe som ikke ligger i git",
                                       "Bygd frå ei mappe som ikkje ligg i git"};
inline constexpr Phrase kVersionNextChange{"Endrer seg igjen", "Endrar seg igjen"};
inline constexpr Phrase kVersionDocuments{"Dokumenter", "Dokument"};
inline constexpr Phrase kVersionDay{"Laget for", "Laga for"};
inline constexpr Phrase kVersionProgram{"Program", "Program"};
inline constexpr Phrase kVersionOfProgram{"Møtebok\u00A0{}", "Møtebok\u00A0{}"};

}  // namespace phrases
}  // namespace motebok
