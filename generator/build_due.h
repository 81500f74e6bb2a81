// What a published site says of the days to come, so that a timer need not build to know that nothing has changed.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"

namespace motebok {

// The day on which the site in this folder is next another one by itself. Nothing where it says none, or is not to be read.
std::optional<Date> announced_change(const std::string& site);

// Whether that day has come, where the site is; also where there is no site yet. `today`: empty for the day it is.
bool is_due(const std::string& site, const std::optional<Date>& today);

}  // namespace motebok
