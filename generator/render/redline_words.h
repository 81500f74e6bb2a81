// What the site says of what a document was, beside the words of words.h.
#pragma once

#include "render/words.h"

namespace motebok::phrases {

inline constexpr Phrase kVersionOf{"Versjon fra {}", "Versjon frå {}"};
inline constexpr Phrase kChangesBetween{"Endringer fra {} til {}", "Endringar frå {} til {}"};
inline constexpr Phrase kChangesSince{"Endringer fra {} til i dag", "Endringar frå {} til i dag"};
inline constexpr Phrase kEarlierVersion{"Dette er en tidligere versjon.", "Dette er ein tidlegare versjon."};
inline constexpr Phrase kReplacedByVersion{"Den ble erstattet {}. Gjeldende versjon:",
                                           "Han vart erstatta {}. Gjeldande versjon:"};
inline constexpr Phrase kChangesShown{"Her er det som ble endret.", "Her er det som vart endra."};
inline constexpr Phrase kCurrentVersionIs{"Gjeldende versjon:", "Gjeldande versjon:"};
inline constexpr Phrase kReadVersion{"Les versjonen fra {}", "Les versjonen frå {}"};
inline constexpr Phrase kSeeChangesToNext{"Se hva som ble endret {}", "Sjå kva som vart endra {}"};
inline constexpr Phrase kSeeChangesToNow{"Se hva som er endret siden, til i dag",
                                         "Sjå kva som er endra sidan, til i dag"};
inline constexpr Phrase kNothingChanged{"Ingen ord i teksten eller opplysningene er endret.",
                                        "Ingen ord i teksten eller opplysningane er endra."};
inline constexpr Phrase kTableNumber{"Tabell\u00A0{}", "Tabell\u00A0{}"};
inline constexpr Phrase kBlockAdded{"Nytt", "Nytt"};
inline constexpr Phrase kBlockRemoved{"Strøket", "Stroke"};
inline constexpr Phrase kBlockMovedHere{"Flyttet hit", "Flytta hit"};
inline constexpr Phrase kBlockMovedAway{"Flyttet herfra", "Flytta herifrå"};
inline constexpr Phrase kMeasuresAdded{"{} tiltak lagt til", "{} tiltak lagde til"};
inline constexpr Phrase kMeasuresRemoved{"{} tiltak strøket", "{} tiltak strokne"};
inline constexpr Phrase kMeasuresChanged{"{} tiltak endret", "{} tiltak endra"};
inline constexpr Phrase kMeasuresMoved{"{} tiltak flyttet", "{} tiltak flytta"};
inline constexpr Phrase kCriteriaChanged{"Kriteriene er endret.", "Kriteria er endra."};
inline constexpr Phrase kPassagesAdded{"{} avsnitt lagt til", "{} avsnitt lagde til"};
inline constexpr Phrase kPassagesRemoved{"{} avsnitt strøket", "{} avsnitt strokne"};
inline constexpr Phrase kPassagesChanged{"{} avsnitt endret", "{} avsnitt endra"};
inline constexpr Phrase kPassagesMoved{"{} avsnitt flyttet", "{} avsnitt flytta"};
inline constexpr Phrase kRowsAdded{"tabellrader lagt til: {}", "tabellrader lagde til: {}"};
inline constexpr Phrase kRowsRemoved{"tabellrader strøket: {}", "tabellrader strokne: {}"};
inline constexpr Phrase kRowsChanged{"tabellrader endret: {}", "tabellrader endra: {}"};
inline constexpr Phrase kRowsMoved{"tabellrader flyttet: {}", "tabellrader flytta: {}"};

}  // namespace motebok::phrases
