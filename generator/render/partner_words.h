// What a partner's page and feed say of what concerns the partner.
#pragma once

#include "render/words.h"

namespace motebok {
namespace words {

inline const Word kConcerns{"WORD_CONCERNS", "Hva angår oss?", "Kva vedkjem oss?"};
inline const Word kMemberOf{"WORD_MEMBER_OF", "Med i", "Med i"};

}  // namespace words

namespace phrases {

inline constexpr Phrase kConcernsAbout{"Vedtak, tiltak og møter som gjelder {}.",
                                       "Vedtak, tiltak og møte som gjeld {}."};
inline constexpr Phrase kPartnerFeed{"Nytt som angår {} (Atom)", "Nytt som vedkjem {} (Atom)"};
inline constexpr Phrase kConcernDecisions{"Vedtak", "Vedtak"};
inline constexpr Phrase kConcernMeasures{"Tiltak der {} er nevnt under ansvar", "Tiltak der {} er nemnt under ansvar"};
inline constexpr Phrase kConcernMunicipal{"Tiltak for alle kommunene", "Tiltak for alle kommunane"};
inline constexpr Phrase kConcernMeetings{"Møter der {} var til stede", "Møte der {} var til stades"};
inline constexpr Phrase kMoreDecisions{"Alle vedtak ({} flere gjelder {})", "Alle vedtak ({} fleire gjeld {})"};
inline constexpr Phrase kMoreMeasures{"Alle tiltak ({} flere gjelder {})", "Alle tiltak ({} fleire gjeld {})"};
inline constexpr Phrase kMoreMeetings{"Alle møter ({} flere gjelder {})", "Alle møte ({} fleire gjeld {})"};
inline constexpr Phrase kDecisionInCase{"{}: {}", "{}: {}"};
inline constexpr Phrase kDecisionPointIn{"{}, punkt\u00A0{}: {}", "{}, punkt\u00A0{}: {}"};
inline constexpr Phrase kFeedMeasure{"Tiltak: {}", "Tiltak: {}"};
inline constexpr Phrase kFeedAward{"Tildeling: {}", "Tildeling: {}"};
inline constexpr Phrase kFeedDecision{"Vedtak i {}", "Vedtak i {}"};

}  // namespace phrases
}  // namespace motebok
