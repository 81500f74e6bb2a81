#include "base/date.h"

#include <fmt/compile.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace motebok {
namespace {

// Takes 1..max_digits digits off the front; nothing when there is none.
std::optional<int> take_number(std::string_view& text, std::size_t max_digits) {
  std::size_t length = 0;
  while (length < max_digits && length < text.size() && text[length] >= '0' && text[length] <= '9') ++length;
  if (length == 0) return std::nullopt;
  int value = 0;
  std::from_chars(text.data(), text.data() + length, value);
  text.remove_prefix(length);
  return value;
}

bool take(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

void skip_spaces(std::string_view& text) {
  while (take(text, " ") || take(text, "\u00A0")) {
  }
}

std::optional<Date> existing(int year, int month, int day) {
  const Date date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                  std::chrono::day(static_cast<unsigned>(day))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<int> take_clock(std::string_view& text) {
  const auto hour = take_number(text, 2);
  if (!hour || *hour > 24) return std::nullopt;
  if (!take(text, ".") && !take(text, ":")) return *hour * 60;
  const auto minute = take_number(text, 2);
  if (!minute || *minute > 59 || (*hour == 24 && *minute > 0)) return std::nullopt;
  return *hour * 60 + *minute;
}

// 1–12.
std::optional<int> take_month_name(std::string_view& text) {
  const auto is_letter = [](char c, char letter) { return (c | 0x20) == letter; };
  for (std::size_t i = 0; i < kMonthNames.size(); ++i) {
    const std::string_view name = text.substr(0, kMonthNames[i].size());
    if (!std::ranges::equal(name, kMonthNames[i], is_letter)) continue;
    text.remove_prefix(name.size());
    return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

// "5." or "mai" after the day, to before the year.
std::optional<int> take_month(std::string_view& text) {
  if (const auto number = take_number(text, 2)) return take(text, ".") ? number : std::nullopt;
  if (!take(text, " ") && !take(text, "\u00A0")) return std::nullopt;
  const auto name = take_month_name(text);
  return name && (take(text, " ") || take(text, "\u00A0")) ? name : std::nullopt;
}

}  // namespace

std::optional<DateInText> date_at_front(std::string_view text) {
  std::string_view rest = text;
  const auto day = take_number(rest, 2);
  if (!day || !take(rest, ".")) return std::nullopt;
  const auto month = take_month(rest);
  const std::size_t before_year = rest.size();
  const auto year = month ? take_number(rest, 4) : std::nullopt;
  if (!year || before_year - rest.size() != 4 || (!rest.empty() && rest.front() >= '0' && rest.front() <= '9'))
    return std::nullopt;
  const auto date = existing(*year, *month, *day);
  return date ? std::optional(DateInText{*date, text.size() - rest.size()}) : std::nullopt;
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() != 10) return std::nullopt;
  const auto year = take_number(text, 4);
  if (!year || !take(text, "-")) return std::nullopt;
  const auto month = take_number(text, 2);
  if (!month || !take(text, "-")) return std::nullopt;
  const auto day = take_number(text, 2);
  if (!day || !text.empty()) return std::nullopt;
  return existing(*year, *month, *day);
}

std::optional<Date> parse_norwegian_date(std::string_view text) {
  const auto day = take_number(text, 2);
  if (!day || !take(text, ".")) return std::nullopt;
  const auto month = take_number(text, 2);
  if (!month || !take(text, ".")) return std::nullopt;
  if (text.size() != 4) return std::nullopt;
  const auto year = take_number(text, 4);
  if (!year || !text.empty()) return std::nullopt;
  return existing(*year, *month, *day);
}

std::string to_iso(Date date) {
  return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

int year_of(Date date) { return int(date.year()); }

std::optional<TimeRange> parse_time_range(std::string_view text) {
  skip_spaces(text);
  if (take(text, "kl.") || take(text, "kl")) skip_spaces(text);
  const auto begin = take_clock(text);
  if (!begin) return std::nullopt;
  skip_spaces(text);
  if (text.empty()) return TimeRange{*begin, *begin};
  if (!take(text, "–") && !take(text, "-") && !take(text, "til")) return std::nullopt;
  skip_spaces(text);
  const auto end = take_clock(text);
  skip_spaces(text);
  if (!end || !text.empty() || *end < *begin) return std::nullopt;
  return TimeRange{*begin, *end};
}

}  // namespace motebok
