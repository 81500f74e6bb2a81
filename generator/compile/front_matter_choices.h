// The closed sets of values in front matter and settings, and what people write for them.
#pragma once

#include <array>

#include "base/norwegian.h"
#include "compile/toml_reader.h"
#include "model/front_matter.h"

namespace motebok {

inline constexpr std::array<ChoiceName<Language>, 4> kLanguages{
    {{"nb", Language::Bokmaal}, {"nn", Language::Nynorsk}, {"se", Language::NorthernSami}, {"en", Language::English}}};
inline constexpr std::array<ChoiceHint, 16> kLanguageHints{{{"no", "nb"},
                                                            {"norsk", "nb"},
                                                            {"bokmål", "nb"},
                                                            {"bokmaal", "nb"},
                                                            {"nb-no", "nb"},
                                                            {"nynorsk", "nn"},
                                                            {"nn-no", "nn"},
                                                            {"samisk", "se"},
                                                            {"nordsamisk", "se"},
                                                            {"sme", "se"},
                                                            {"sami", "se"},
                                                            {"engelsk", "en"},
                                                            {"english", "en"},
                                                            {"en-gb", "en"},
                                                            {"en-us", "en"},
                                                            {"eng", "en"}}};

inline constexpr std::array<ChoiceName<Level>, 4> kLevels{{{"partnerskap", Level::Partnership},
                                                           {"strategisk", Level::Strategic},
                                                           {"faglig", Level::Professional},
                                                           {"sekretariat", Level::Secretariat}}};
inline constexpr std::array<ChoiceHint, 4> kLevelHints{
    {{"1", "partnerskap"}, {"2", "strategisk"}, {"3", "faglig"}, {"fagleg", "faglig"}}};

inline constexpr std::array<ChoiceName<PartnerKind>, 5> kPartnerKinds{{{"kommune", PartnerKind::Municipality},
                                                                       {"helseforetak", PartnerKind::HospitalTrust},
                                                                       {"fastleger", PartnerKind::GeneralPractitioners},
                                                                       {"brukere", PartnerKind::Users},
                                                                       {"annet", PartnerKind::Other}}};
inline constexpr std::array<ChoiceHint, 5> kPartnerKindHints{{{"sykehus", "helseforetak"},
                                                              {"klinikk", "helseforetak"},
                                                              {"fastlege", "fastleger"},
                                                              {"brukerorganisasjon", "brukere"},
                                                              {"pasienter", "brukere"}}};

}  // namespace motebok
