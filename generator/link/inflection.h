// The forms in which running Norwegian text names something, as far as they are regular.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace motebok {

// The name itself first; then its genitive, and where its noun takes the definite article regularly ("samarbeidsutvalg",
// "handlingsplan", "erklæring") the definite form with that form's genitive. "Strategisk samarbeidsutvalg" gives also
// "strategiske samarbeidsutvalget" and "strategiske samarbeidsutvalgets".
std::vector<std::string> forms_of(std::string_view name);

// What the other written form of Norwegian calls it, where it is only another spelling of the noun and its adjective: "Strategisk
// samarbeidsutval" of "Strategisk samarbeidsutvalg", "Fagleg utval", and the other way round. The name itself where it is the same.
std::string in_other_norwegian(std::string_view name);

// Whether the name may be written with a small first letter: it holds a common noun such as "utvalg" or "plan", and more than
// that.
bool may_be_lower_case(std::string_view name);

// Whether it ends in such a noun in the definite form: "Sekretariatet", "Det nasjonale rådet".
bool is_definite_body(std::string_view name);

}  // namespace motebok
