// The words by which a decision approves minutes without saying "godkjent".
#pragma once

#include <string_view>

namespace motebok {

// "Ingen merknader", "Enstemmig vedtatt", "Som innstilt": enough where the case's title says what was to be approved. Not where
// the decision denies it, puts it off or sets a condition.
bool agrees_to_minutes(std::string_view decision);

}  // namespace motebok
