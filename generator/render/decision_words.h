// The words of the decision register, in bokmål and nynorsk.
#pragma once

#include "render/words.h"

namespace motebok {

namespace words {

inline const Word kOutcome{"WORD_OUTCOME", "Utfall", "Utfall"};
inline const Word kSomeDecisionsOnly{
    "WORD_SOME_DECISIONS_ONLY", "Godkjenninger, saker til orientering og saker uten vedtak kan være utelatt her.",
    "Godkjenningar, saker til orientering og saker utan vedtak kan vere utelatne her."};
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
inline constexpr Phrase kPromisesOverdue{"Oppfølging over fristen", "Oppfølging over fristen"};
inline constexpr Phrase kPromisesOpen{"Åpen oppfølging", "Open oppfølging"};
inline constexpr Phrase kPromisesKept{"Fulgt opp", "Følgt opp"};
inline constexpr Phrase kDecisionsAndNone{"{} vedtak og {}, nyeste først.", "{} vedtak og {}, nyaste først."};
inline constexpr Phrase kOneDecisionAndNone{"Ett vedtak og {}, nyeste først.", "Eitt vedtak og {}, nyaste først."};
inline constexpr Phrase kOneWithoutDecision{"én sak uten vedtak", "éi sak utan vedtak"};
inline constexpr Phrase kCasesWithoutDecision{"{} saker uten vedtak", "{} saker utan vedtak"};
inline constexpr Phrase kDecisionsOf{"Vedtak i {}", "Vedtak i {}"};
inline constexpr Phrase kDecisionsOfIn{"Vedtak i {} i {}", "Vedtak i {} i {}"};
inline constexpr Phrase kDecisionsByCommittee{"Vedtak etter utvalg", "Vedtak etter utval"};
inline constexpr Phrase kAllDecisionsOf{"Alle vedtak i {}", "Alle vedtak i {}"};
inline constexpr Phrase kPointNumbered{"Punkt\u00A0{}", "Punkt\u00A0{}"};
inline constexpr Phrase kAsCsv{"{} som regneark (CSV)", "{} som rekneark (CSV)"};
inline constexpr Phrase kAsJson{"{} som data (JSON)", "{} som data (JSON)"};

}  // namespace phrases
}  // namespace motebok
