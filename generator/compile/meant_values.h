// What an editor surely meant by a value that is written otherwise than the front matter wants it: as Norwegians write days, years,
// numbers, and yes and no. Nothing where it might be something else.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "model/front_matter.h"

namespace motebok {

// "9.5.2024", "29/05/2024", "2024-5-9", "2024–05–09": when the day exists.
std::optional<Date> numeric_day_meant(std::string_view written);
// These too, and "10. januar 2025", "onsdag 29. mai 2024 kl. 13".
std::optional<Date> day_meant(std::string_view written);
// "2025–2026", "2025 til 2026", "2025/26".
std::optional<Period> period_meant(std::string_view written);
// "18 000 000", also with no-break spaces; "18.000.000"; "1,5". As TOML.
std::optional<std::string> number_meant(std::string_view written);
// "ja", "Sant", "nei", "usant", "0".
std::optional<bool> truth_meant(std::string_view written);

}  // namespace motebok
