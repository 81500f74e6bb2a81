// The words of the follow-up ledger, in bokmål and nynorsk.
#pragma once

#include "render/words.h"

namespace motebok {

namespace words {

inline const Word kOverdue{"WORD_OVERDUE", "Frist passert", "Frist passert"};
inline const Word kOpenPromise{"WORD_OPEN_PROMISE", "Åpen", "Open"};
inline const Word kAllFollowUps{"WORD_ALL_FOLLOW_UPS", "Alt som skal følges opp", "Alt som skal følgjast opp"};

}  // namespace words

namespace phrases {

inline constexpr Phrase kFollowUpOf{"Oppfølging: {}", "Oppfølging: {}"};
inline constexpr Phrase kFollowUpDueIn{"Oppfølging med frist i {}", "Oppfølging med frist i {}"};
inline constexpr Phrase kFollowUpOfDueIn{"Oppfølging: {}, frist i {}", "Oppfølging: {}, frist i {}"};
inline constexpr Phrase kFollowUpLead{
    "Det møtene har bestemt at noen skal gjøre, med frist. Et punkt er fulgt opp når en senere sak følger det opp, og "
    "referatet fra møtet er publisert her. At en frist er passert, kan bety at arbeidet er forsinket, men også at et "
    "referat mangler.",
    "Det møta har bestemt at nokon skal gjere, med frist. Eit punkt er følgt opp når ei seinare sak følgjer det opp, "
    "og referatet frå møtet er publisert her. At ein frist er passert, kan bety at arbeidet er forseinka, men òg at "
    "eit referat manglar."};
inline constexpr Phrase kFollowUpByCommittee{"Oppfølging etter utvalg", "Oppfølging etter utval"};
inline constexpr Phrase kOverdueGroup{"Frist passert", "Frist passert"};
inline constexpr Phrase kOpenGroup{"Åpne", "Opne"};
inline constexpr Phrase kKeptGroup{"Fulgt opp", "Følgde opp"};
inline constexpr Phrase kMoreInYears{"{} til står under året de har frist i.",
                                     "{} til står under året dei har frist i."};
inline constexpr Phrase kDueBy{"innen {}", "innan {}"};
inline constexpr Phrase kDueAt{"Møtet {}", "Møtet {}"};
inline constexpr Phrase kDueAtUnpublished{"Møtet {} (referatet er ikke publisert)",
                                          "Møtet {} (referatet er ikkje publisert)"};
inline constexpr Phrase kAnsweredIn{"Fulgt opp i {}, {}", "Følgt opp i {}, {}"};
inline constexpr Phrase kAnswerOnAgenda{"På sakslisten {}: {}", "På sakslista {}: {}"};

}  // namespace phrases
}  // namespace motebok
