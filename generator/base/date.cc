#include "base/date.h"

#include <fmt/compile.h>

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

}  // namespace

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
