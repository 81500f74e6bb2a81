// What the site says of dates, sums and people of earlier versions, and how they were changed, beside the words of words.h.
#pragma once

#include "render/words.h"

namespace motebok {

namespace words {

inline const Word kVersionFacts{"WORD_VERSION_FACTS", "Opplysninger", "Opplysningar"};
inline const Word kLinksElsewhere{"WORD_LINKS_ELSEWHERE", "Lenker som fører et annet sted",
                                  "Lenkjer som fører ein annan stad"};
inline const Word kVersionText{"WORD_VERSION_TEXT", "Teksten", "Teksten"};

}  // namespace words

namespace phrases {

// Names of facts that no page has a word for
inline constexpr Phrase kFactTitle{"Tittel", "Tittel"};
inline constexpr Phrase kFactSummary{"Sammendrag", "Samandrag"};
inline constexpr Phrase kFactRound{"Runde", "Runde"};
inline constexpr Phrase kFactApproved{"Godkjent", "Godkjent"};
inline constexpr Phrase kAwardStarted{"Oppstart", "Oppstart"};
inline constexpr Phrase kAwardEvaluated{"Evaluert", "Evaluert"};

// As the subject of a sentence
inline constexpr Phrase kTheTitle{"Tittelen", "Tittelen"};
inline constexpr Phrase kTheSummary{"Sammendraget", "Samandraget"};
inline constexpr Phrase kTheKind{"Dokumenttypen", "Dokumenttypen"};
inline constexpr Phrase kTheRound{"Runden", "Runden"};
inline constexpr Phrase kThePeriod{"Perioden", "Perioden"};
inline constexpr Phrase kThePot{"Rammen", "Ramma"};
inline constexpr Phrase kTheDeadline{"Fristen", "Fristen"};
inline constexpr Phrase kTheAnnouncement{"Dagen for utlysningen", "Dagen for utlysinga"};
inline constexpr Phrase kTheApplications{"Antallet søknader", "Talet på søknader"};
inline constexpr Phrase kTheAwardDay{"Dagen for tildelingen", "Dagen for tildelinga"};
inline constexpr Phrase kTheEvaluation{"Fristen for evaluering", "Fristen for evaluering"};
inline constexpr Phrase kTheDate{"Datoen", "Datoen"};
inline constexpr Phrase kTheMeetingDate{"Møtedatoen", "Møtedatoen"};
inline constexpr Phrase kTheTime{"Tidspunktet", "Tidspunktet"};
inline constexpr Phrase kThePlace{"Stedet", "Staden"};
inline constexpr Phrase kTheCaseDeadline{"Fristen for saker", "Fristen for saker"};
inline constexpr Phrase kTheAdoption{"Vedtaksdatoen", "Vedtaksdatoen"};
inline constexpr Phrase kTheApproval{"Dagen for godkjenningen", "Dagen for godkjenninga"};
inline constexpr Phrase kTheCommittee{"Utvalget", "Utvalet"};
inline constexpr Phrase kTheContact{"Kontaktadressen", "Kontaktadressa"};
inline constexpr Phrase kTheTopics{"Emnene", "Emna"};
inline constexpr Phrase kTheBasis{"Det som står under «Bygger på»,", "Det som står under «Byggjer på»,"};
inline constexpr Phrase kTheReplaced{"Det som står under «Erstatter»,", "Det som står under «Erstattar»,"};

inline constexpr Phrase kFactMoved{"{} er flyttet fra {} til {}.", "{} er flytta frå {} til {}."};
inline constexpr Phrase kFactRaised{"{} er økt fra {} til {}.", "{} er auka frå {} til {}."};
inline constexpr Phrase kFactLowered{"{} er satt ned fra {} til {}.", "{} er sett ned frå {} til {}."};
inline constexpr Phrase kFactChanged{"{} er endret fra {} til {}.", "{} er endra frå {} til {}."};
inline constexpr Phrase kFactReworded{"{} er endret.", "{} er endra."};
inline constexpr Phrase kFactGiven{"{} har kommet til: {}.", "{} har kome til: {}."};
inline constexpr Phrase kFactGivenText{"{} har kommet til.", "{} har kome til."};
inline constexpr Phrase kFactGone{"{} er fjernet.", "{} er fjerna."};

// Links that say the same words: what they lead to now, and led to before
inline constexpr Phrase kLinkLeadsTo{"«{}» fører til {}, før til {}.", "«{}» fører til {}, før til {}."};
inline constexpr Phrase kLinkLeadsElsewhere{"«{}» fører til {}, før et annet sted.",
                                            "«{}» fører til {}, før ein annan stad."};
inline constexpr Phrase kOneLinkChanged{"Én lenke fører et annet sted.", "Éi lenkje fører ein annan stad."};
inline constexpr Phrase kLinksChanged{"{} lenker fører et annet sted.", "{} lenkjer fører ein annan stad."};

inline constexpr Phrase kAwardsAdded{"tildelinger lagt til: {}", "tildelingar lagde til: {}"};
inline constexpr Phrase kAwardsRemoved{"tildelinger strøket: {}", "tildelingar strokne: {}"};
inline constexpr Phrase kAwardsChanged{"tildelinger endret: {}", "tildelingar endra: {}"};
inline constexpr Phrase kAwardsMoved{"tildelinger flyttet: {}", "tildelingar flytta: {}"};
inline constexpr Phrase kPeopleAdded{"deltakere lagt til: {}", "deltakarar lagde til: {}"};
inline constexpr Phrase kPeopleRemoved{"deltakere strøket: {}", "deltakarar strokne: {}"};
inline constexpr Phrase kPeopleChanged{"deltakere endret: {}", "deltakarar endra: {}"};
inline constexpr Phrase kPeopleMoved{"deltakere flyttet: {}", "deltakarar flytta: {}"};
inline constexpr Phrase kAbsencesAdded{"forfall lagt til: {}", "forfall lagde til: {}"};
inline constexpr Phrase kAbsencesRemoved{"forfall strøket: {}", "forfall strokne: {}"};
inline constexpr Phrase kAbsencesChanged{"forfall endret: {}", "forfall endra: {}"};
inline constexpr Phrase kAbsencesMoved{"forfall flyttet: {}", "forfall flytta: {}"};
inline constexpr Phrase kSecretariesAdded{"personer i sekretariatet lagt til: {}",
                                          "personar i sekretariatet lagde til: {}"};
inline constexpr Phrase kSecretariesRemoved{"personer i sekretariatet strøket: {}",
                                            "personar i sekretariatet strokne: {}"};
inline constexpr Phrase kSecretariesChanged{"personer i sekretariatet endret: {}",
                                            "personar i sekretariatet endra: {}"};
inline constexpr Phrase kSecretariesMoved{"personer i sekretariatet flyttet: {}",
                                          "personar i sekretariatet flytta: {}"};

}  // namespace phrases
}  // namespace motebok
