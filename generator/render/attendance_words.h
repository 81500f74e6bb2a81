// What the site says of who was at a meeting, beside the words of words.h.
#pragma once

#include "render/words.h"

namespace motebok {

namespace words {

inline const Word kRepresents{"WORD_REPRESENTS", "Representerer", "Representerer"};
inline const Word kCame{"WORD_CAME", "Møtte", "Møtte"};
inline const Word kSentWord{"WORD_SENT_WORD", "Forfall", "Forfall"};

}  // namespace words

namespace phrases {

inline constexpr Phrase kPresent{"Til stede", "Til stades"};
inline constexpr Phrase kPresentOnCases{"Deltok på enkelte saker", "Deltok på enkelte saker"};
inline constexpr Phrase kAbsent{"Forfall", "Forfall"};
inline constexpr Phrase kDeputyFor{"stedfortreder for {}", "stadfortredar for {}"};
inline constexpr Phrase kPresentOnCase{"Var med på saken", "Var med på saka"};
inline constexpr Phrase kFormerMember{"tidligere medlem", "tidlegare medlem"};
// How many it takes is for the statutes to say, which the program has not read.
inline constexpr Phrase kMajorityOfVoters{
    "{} av {} med stemmerett var til stede, mer enn halvparten. Vedtektene avgjør om møtet var vedtaksført.",
    "{} av {} med røysterett var til stades, meir enn halvparten. Vedtektene avgjer om møtet var vedtaksført."};
inline constexpr Phrase kNoMajorityOfVoters{
    "{} av {} med stemmerett var til stede, ikke mer enn halvparten. Vedtektene avgjør om møtet var vedtaksført.",
    "{} av {} med røysterett var til stades, ikkje meir enn halvparten. Vedtektene avgjer om møtet var vedtaksført."};
inline constexpr Phrase kRepresentedIn{"Frammøte i {}", "Frammøte i {}"};
inline constexpr Phrase kCountedOne{
    "Tallene gjelder ett møte. De som bare var med på enkelte saker, og sekretariatet, er ikke regnet med.",
    "Tala gjeld eitt møte. Dei som berre var med på enkelte saker, og sekretariatet, er ikkje rekna med."};
inline constexpr Phrase kCountedSeveral{
    "Tallene gjelder {} møter til sammen. De som bare var med på enkelte saker, og sekretariatet, er ikke regnet med.",
    "Tala gjeld {} møte til saman. Dei som berre var med på enkelte saker, og sekretariatet, er ikkje rekna med."};

}  // namespace phrases

}  // namespace motebok
