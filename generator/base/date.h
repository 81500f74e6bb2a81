// Dates of the proleptic Gregorian calendar, and times of day as minutes. No time zone here: a paper's date is a date.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace motebok {

using Date = std::chrono::year_month_day;

// In the order of the year; bokmål and nynorsk call them the same.
inline constexpr std::array<std::string_view, 12> kMonthNames = {"januar",    "februar", "mars",     "april",
                                                                 "mai",       "juni",    "juli",     "august",
                                                                 "september", "oktober", "november", "desember"};

// "2024-05-29" exactly; nothing for anything else, or for a day that does not exist.
std::optional<Date> parse_iso_date(std::string_view text);
// "29.05.2024" or "29.5.2024".
std::optional<Date> parse_norwegian_date(std::string_view text);
// "29.05.2024" or "29. mai 2024" at the front of a text; `length` is in bytes.
struct DateInText {
  Date date{};
  std::size_t length = 0;
};
std::optional<DateInText> date_at_front(std::string_view text);
std::string to_iso(Date date);
int year_of(Date date);

// Minutes after midnight, local time. `end` is `begin` when the paper gives only a start.
struct TimeRange {
  int begin = 0;
  int end = 0;
};

// "13.00–15.00", "13:00-15:00", "kl. 13.00", "13".
std::optional<TimeRange> parse_time_range(std::string_view text);

}  // namespace motebok
