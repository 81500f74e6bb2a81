// The wording of every message about the site as a whole.
#pragma once

#include <string_view>

#include "base/date.h"
#include "base/diagnostic.h"

namespace motebok::check_messages {

Diagnostic folder_of_another_day(Place place, std::string_view folder, Date date);
Diagnostic awards_and_pot_differ(Place place, double awarded, double pot);

}  // namespace motebok::check_messages
