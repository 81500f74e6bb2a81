// The words of the decision register, in bokmål and nynorsk.
#pragma once

#include "render/words.h"

namespace motebok {

namespace words {

inline const Word kOutcome{"WORD_OUTCOME", "Utfall", "Utfall"};
inline const Word kSomeDecisionsOnly{"WORD_SOME_DECISIONS_ONLY",
                                     "Godkjenninger og saker til orientering kan være utelatt her.",
                                     "Godkjenningar og saker til orientering kan vere utelatne her."};
inline const Word kDownload{"WORD_DOWNLOAD", "Last ned", "Last ned"};

}  // namespace words

namespace phrases {

inline constexpr Phrase kOutcomeAdopted{"Vedtatt", "Vedteke"};
inline constexpr Phrase kOutcomeApproved{"Godkjent", "Godkjent"};
inline constexpr Phrase kOutcomeNoted{"Tatt til orientering", "Teke til orientering"};
inline constexpr Phrase kOutcomeReferred{"Oversendt", "Oversendt"};
inline constexpr Phrase kOutcomePostponed{"Utsatt", "Utsett"};
inline constexpr Phrase kOutcomeRejected{"Ikke vedtatt", "Ikkje vedteke"};
inline constexpr Phrase kOutcomeUndecided{"Uten vedtak", "Utan vedtak"};
inline constexpr Phrase kOutcomeWithdrawn{"Trukket", "Trekt"};
inline constexpr Phrase kOutcomeUnclear{"Se ordlyden", "Sjå ordlyden"};
inline constexpr Phrase kDecisionsOf{"Vedtak i {}", "Vedtak i {}"};
inline constexpr Phrase kDecisionsOfIn{"Vedtak i {} i {}", "Vedtak i {} i {}"};
inline constexpr Phrase kDecisionsByCommittee{"Vedtak etter utvalg", "Vedtak etter utval"};
inline constexpr Phrase kAllDecisionsOf{"Alle vedtak i {}", "Alle vedtak i {}"};
inline constexpr Phrase kPointNumbered{"Punkt\u00A0{}", "Punkt\u00A0{}"};
inline constexpr Phrase kAsCsv{"{} som regneark (CSV)", "{} som rekneark (CSV)"};
inline constexpr Phrase kAsJson{"{} som data (JSON)", "{} som data (JSON)"};

}  // namespace phrases
}  // namespace motebok
