// What a partner's page and feed say of what concerns the partner.
#pragma once

#include "render/words.h"

namespace motebok {
namespace words {

inline const Word kConcerns{"WORD_CONCERNS", "Hva angår oss?", "Kva vedkjem oss?"};
inline const Word kMemberOf{"WORD_MEMBER_OF", "Med i", "Med i"};

}  // namespace words

namespace phrases {

inline constexpr Phrase kConcernsAbout{
    "Vedtak, tiltak og møter som gjelder {}, nyeste først. Alt som nevner oss, står under «Omtalt i».",
    "Vedtak, tiltak og møte som gjeld {}, nyaste først. Alt som nemner oss, står under «Omtala i»."};
inline constexpr Phrase kPartnerFeed{"Nytt som angår {} (Atom)", "Nytt som vedkjem {} (Atom)"};
inline constexpr Phrase kConcernDecisions{"Vedtak", "Vedtak"};
inline constexpr Phrase kConcernMeasures{"Tiltak vi er nevnt som ansvarlige for",
                                         "Tiltak vi er nemnde som ansvarlege for"};
inline constexpr Phrase kConcernMunicipal{"Tiltak for alle kommunene", "Tiltak for alle kommunane"};
inline constexpr Phrase kConcernMeetings{"Møter vi var til stede på", "Møte vi var til stades på"};
inline constexpr Phrase kMoreDecisions{"Alle vedtak ({} flere gjelder oss)", "Alle vedtak ({} fleire gjeld oss)"};
inline constexpr Phrase kMoreMeasures{"Alle tiltak ({} flere gjelder oss)", "Alle tiltak ({} fleire gjeld oss)"};
inline constexpr Phrase kMoreMeetings{"Alle møter ({} flere gjelder oss)", "Alle møte ({} fleire gjeld oss)"};
inline constexpr Phrase kDecisionInCase{"{}: {}", "{}: {}"};
inline constexpr Phrase kDecisionPointIn{"{}, punkt\u00A0{}: {}", "{}, punkt\u00A0{}: {}"};
inline constexpr Phrase kFeedMeasure{"Tiltak: {}", "Tiltak: {}"};
inline constexpr Phrase kFeedAward{"Tildeling: {}", "Tildeling: {}"};
inline constexpr Phrase kFeedDecision{"Vedtak i {}", "Vedtak i {}"};

}  // namespace phrases
}  // namespace motebok
