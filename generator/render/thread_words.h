// What the site says of the course of a case and of who mentions its parts, beside the words of words.h.
#pragma once

#include "render/words.h"

namespace motebok::phrases {

inline constexpr Phrase kToBeFollowedUpInLabel{"Skal følges opp i", "Skal følgjast opp i"};
inline constexpr Phrase kFollowedUpInLabel{"Fulgt opp i", "Følgt opp i"};
inline constexpr Phrase kMeantToBeFollowedUpInLabel{"Skulle følges opp i", "Skulle følgjast opp i"};
inline constexpr Phrase kOnAgendaToCome{"Skal behandles i {}", "Skal handsamast i {}"};
inline constexpr Phrase kOnAgendaOfCancelled{"På sakslisten i {}. Møtet er avlyst",
                                             "På sakslista i {}. Møtet er avlyst"};
inline constexpr Phrase kWasOnAgendaOfCancelled{"Sto på sakslisten i {} {}, men møtet er avlyst.",
                                                "Stod på sakslista i {} {}, men møtet er avlyst."};
inline constexpr Phrase kDayOfCancelled{"{} (avlyst)", "{} (avlyst)"};
inline constexpr Phrase kAsProposed{"Som innstilt: {}", "Som innstilt: {}"};
inline constexpr Phrase kOneFurtherMention{"Omtalt i én tekst til", "Omtala i éin tekst til"};
inline constexpr Phrase kFurtherMentions{"Omtalt i {} tekster til", "Omtala i {} tekstar til"};
inline constexpr Phrase kMentionedOnce{"Omtalt ett sted", "Omtala éin stad"};
inline constexpr Phrase kMentionedTimes{"Omtalt {} steder", "Omtala {} stader"};
inline constexpr Phrase kTheDecision{"Vedtaket", "Vedtaket"};
inline constexpr Phrase kDecisionOfDay{"Vedtak {}", "Vedtak {}"};
inline constexpr Phrase kDecisionPointOfDay{"Vedtak {}, punkt\u00A0{}", "Vedtak {}, punkt\u00A0{}"};

}  // namespace motebok::phrases
