// What a call's page says of its life.
#pragma once

#include "render/words.h"

namespace motebok {
namespace words {

inline const Word kCriteria{"WORD_CRITERIA", "Kriterier", "Kriterium"};
inline const Word kEvaluationColumn{"WORD_EVALUATION", "Evaluering", "Evaluering"};
inline const Word kAwardedIn{"WORD_AWARDED_IN", "Behandlet i", "Handsama i"};
inline const Word kToCome{"WORD_TO_COME", "Ikke utlyst ennå", "Ikkje lyst ut enno"};
inline const Word kTakenUpAgain{"WORD_TAKEN_UP_AGAIN", "Fulgt opp i", "Følgt opp i"};

}  // namespace words

namespace phrases {

inline constexpr Phrase kInDays{"om {} dager", "om {} dagar"};
inline constexpr Phrase kTomorrow{"i morgen", "i morgon"};
inline constexpr Phrase kToday{"i dag", "i dag"};
inline constexpr Phrase kDeadlinePassed{"fristen er ute", "fristen er ute"};
inline constexpr Phrase kOpenUntil{"Åpen, fristen er {}", "Open, fristen er {}"};
inline constexpr Phrase kOneAward{"1 tildeling", "1 tildeling"};
inline constexpr Phrase kAwardsCount{"{} tildelinger", "{} tildelingar"};
inline constexpr Phrase kNotAwarded{"{} av rammen er ikke fordelt.", "{} av ramma er ikkje fordelt."};
inline constexpr Phrase kMoreThanPot{"Det er {} mer enn rammen.", "Det er {} meir enn ramma."};
inline constexpr Phrase kEvaluateByIn{"Innen {}, {}", "Innan {}, {}"};
inline constexpr Phrase kEvaluationDue{"Fristen var {}. Ikke registrert.", "Fristen var {}. Ikkje registrert."};
inline constexpr Phrase kEvaluatedOn{"Evaluert {}", "Evaluert {}"};
// Nobody can tell whether that day is past.
inline constexpr Phrase kEvaluationFromStart{"Senest {} måneder etter oppstart. Oppstart er ikke oppgitt.",
                                             "Seinast {} månader etter oppstart. Oppstart er ikkje oppgitt."};
inline constexpr Phrase kEvaluationOf{"Frist for evaluering: {}", "Frist for evaluering: {}"};
inline constexpr Phrase kAllProjects{"alle prosjektene", "alle prosjekta"};
inline constexpr Phrase kEvaluationPresented{"Evaluering lagt fram: {}", "Evaluering lagd fram: {}"};

}  // namespace phrases
}  // namespace motebok
