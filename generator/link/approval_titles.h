// Whose minutes a case approves, as far as its title says so.
#pragma once

#include <span>
#include <string_view>

#include "model/front_matter.h"

namespace motebok {

// "AMU" of "Godkjenning av referat fra AMU 15.01.2025", "arbeidsutvalget": a body whose name is none of the committee's own, nor
// a part of one. Empty where the title names none.
std::string_view other_body_in(std::string_view title, std::span<const Alias> own_names);

}  // namespace motebok
