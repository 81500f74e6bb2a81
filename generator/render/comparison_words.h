// What the site says of a proposal and its decision, beside the words of words.h.
#pragma once

#include "render/words.h"

namespace motebok {

namespace words {

inline const Word kPoint{"WORD_POINT", "Punkt", "Punkt"};
inline const Word kSeeChanges{"WORD_SEE_CHANGES", "Se endringene", "Sjå endringane"};
inline const Word kAsProposed{"WORD_AS_PROPOSED", "Som foreslått", "Som føreslått"};
inline const Word kNotProposed{"WORD_NOT_PROPOSED", "Står ikke i forslaget", "Står ikkje i framlegget"};
inline const Word kNotDecided{"WORD_NOT_DECIDED", "Står ikke i vedtaket", "Står ikkje i vedtaket"};
// Read aloud around words that others see the colour and line of.
inline const Word kAdded{"WORD_ADDED", "satt inn", "sett inn"};
inline const Word kEndOfAdded{"WORD_END_OF_ADDED", "slutt på innsatt", "slutt på innsett"};
inline const Word kRemoved{"WORD_REMOVED", "strøket", "stroke"};
inline const Word kEndOfRemoved{"WORD_END_OF_REMOVED", "slutt på strøket", "slutt på stroke"};

}  // namespace words

namespace phrases {

inline constexpr Phrase kDecidedAsProposed{"Vedtatt som foreslått", "Vedteke som føreslått"};
inline constexpr Phrase kDecidedInOtherOrder{"Vedtatt som foreslått, men punktene står i en annen rekkefølge.",
                                             "Vedteke som føreslått, men punkta står i ei anna rekkjefølgje."};
inline constexpr Phrase kDecidedInOtherWords{"Vedtatt som foreslått, men teksten rundt er en annen.",
                                             "Vedteke som føreslått, men teksten rundt er ein annan."};
inline constexpr Phrase kDecidedWithChanges{"Vedtatt med endringer", "Vedteke med endringar"};
inline constexpr Phrase kDecidedOtherwise{"Vedtaket er et annet enn forslaget", "Vedtaket er eit anna enn framlegget"};
inline constexpr Phrase kNotDecided{"Ikke vedtatt som foreslått", "Ikkje vedteke som føreslått"};
inline constexpr Phrase kDecidedInPart{"Ikke alt er vedtatt som foreslått", "Ikkje alt er vedteke som føreslått"};
inline constexpr Phrase kFromProposalToDecision{"Fra forslag til vedtak, punkt for punkt",
                                                "Frå framlegg til vedtak, punkt for punkt"};
inline constexpr Phrase kPointNumber{"Punkt\u00A0{}", "Punkt\u00A0{}"};
inline constexpr Phrase kPointNumberMoved{"Punkt\u00A0{}, i forslaget\u00A0{}", "Punkt\u00A0{}, i framlegget\u00A0{}"};
inline constexpr Phrase kPointNumberProposed{"Punkt\u00A0{} i forslaget", "Punkt\u00A0{} i framlegget"};
inline constexpr Phrase kWholeText{"Hele teksten", "Heile teksten"};
inline constexpr Phrase kPointUnchanged{"Uendret", "Uendra"};
inline constexpr Phrase kPointChanged{"Endret", "Endra"};
inline constexpr Phrase kPointNew{"Nytt", "Nytt"};
inline constexpr Phrase kPointDropped{"Strøket", "Stroke"};

}  // namespace phrases
}  // namespace motebok
