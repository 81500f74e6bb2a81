// The part of TomlReader that reads days, years and times.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/blanks.h"
#include "compile/front_matter_messages.h"
#include "compile/meant_values.h"
#include "compile/toml_reader.h"

namespace motebok {
namespace {

using Kind = TomlValue::Kind;

// A text that is only digits, of at most nine.
std::optional<int> small_number(std::string_view text) {
  if (text.empty() || text.size() > 9) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::optional<Date> TomlReader::date_of(std::string_view key, const TomlValue& value) {
  if (value.kind == Kind::Day || value.kind == Kind::DayAndTime) return value.date;
  const std::string_view text = trimmed(value.text);
  if (value.kind == Kind::Text) {
    // "2024-05-29T13:00" is a day and a time that a date has no use for.
    const bool with_time = text.size() > 10 && (text[10] == 'T' || text[10] == ' ');
    const std::string_view day = with_time ? text.substr(0, 10) : text;
    if (const auto date = parse_iso_date(day)) return date;
    if (const auto meant = day_meant(text)) {
      report_otherwise(value, front_matter_messages::date_written_otherwise(key, text, to_iso(*meant)));
      return std::nullopt;
    }
    if (day.size() == 10 && day[4] == '-' && day[7] == '-') {
      report_otherwise(value, front_matter_messages::day_does_not_exist(day));
      return std::nullopt;
    }
  }
  report_wrong(key, value);
  return std::nullopt;
}

std::optional<Date> TomlReader::date(std::string_view key) {
  const TomlValue* found = value(key);
  return found == nullptr ? std::nullopt : date_of(key, *found);
}

std::optional<int> TomlReader::year_of_value(const TomlValue& value) const {
  std::optional<int> year;
  if (value.kind == Kind::Integer && value.integer < 10000)
    year = static_cast<int>(std::max<std::int64_t>(value.integer, 0));
  if (value.kind == Kind::Text) year = small_number(trimmed(value.text));
  return year && *year >= 1000 && *year <= 9999 ? year : std::nullopt;
}

std::optional<Date> TomlReader::day_of_year(std::string_view key, unsigned month, unsigned day) {
  const TomlValue* found = value(key);
  if (found == nullptr) return std::nullopt;
  if (const auto year = year_of_value(*found)) {
    return Date{std::chrono::year(*year), std::chrono::month(month), std::chrono::day(day)};
  }
  return date_of(key, *found);
}

std::optional<Date> TomlReader::first_day(std::string_view key) { return day_of_year(key, 1, 1); }
std::optional<Date> TomlReader::last_day(std::string_view key) { return day_of_year(key, 12, 31); }

std::optional<int> TomlReader::year(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr) return std::nullopt;
  const std::optional<int> year = year_of_value(*found);
  if (!year) report_wrong(key, *found);
  return year;
}

// The two times of "15.00–13.00", which is well written but for their order; nothing else is said of what is no span.
std::optional<std::pair<std::string_view, std::string_view>> TomlReader::backward_times(std::string_view text) {
  for (const std::string_view sign : {"–", "-", "til"}) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos) continue;
    const std::string_view begin = trimmed(text.substr(0, at));
    const std::string_view end = trimmed(text.substr(at + sign.size()));
    if (parse_time_range(begin) && parse_time_range(end)) return std::pair(begin, end);
  }
  return std::nullopt;
}

std::optional<TimeRange> TomlReader::clock(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr) return std::nullopt;
  if (found->kind == Kind::Time) return TimeRange{found->minutes, found->minutes};
  if (found->kind == Kind::Text) {
    if (const auto time = parse_time_range(trimmed(found->text))) return time;
    if (const auto backward = backward_times(found->text)) {
      reading_.diagnostics.add(front_matter_messages::backward_time({std::string(reading_.path), found->at}, key,
                                                                    backward->first, backward->second));
      return std::nullopt;
    }
  }
  report_wrong(key, *found);
  return std::nullopt;
}

std::optional<Period> TomlReader::period(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr) return std::nullopt;
  std::vector<int> years;
  const std::span<const TomlValue> items = found->kind == Kind::List ? std::span(found->items) : std::span(found, 1);
  for (const TomlValue& item : items) {
    if (const auto year = year_of_value(item)) years.push_back(*year);
  }
  if (years.size() != items.size() || years.size() > 2) {
    if (const auto meant = found->kind == Kind::Text ? period_meant(found->text) : std::nullopt) {
      const std::string years_meant = fmt::format("[{}, {}]", meant->first_year, meant->last_year);
      report_otherwise(*found, front_matter_messages::period_written_otherwise(key, as_written(*found), years_meant));
    } else {
      report_wrong(key, *found);
    }
    return std::nullopt;
  }
  if (years.front() > years.back()) {
    reading_.diagnostics.add(
        front_matter_messages::backward_period({std::string(reading_.path), found->at}, years.front(), years.back()));
    return std::nullopt;
  }
  return Period{years.front(), years.back()};
}

void TomlReader::expect_order(std::string_view earlier, const std::optional<Date>& first, std::string_view later,
                              const std::optional<Date>& last) {
  if (!first || !last || !first->ok() || !last->ok() || *first <= *last) return;
  reading_.diagnostics.add(front_matter_messages::days_in_wrong_order({std::string(reading_.path), place_of(later)},
                                                                      earlier, *first, later, *last));
}

void TomlReader::expect_near(std::string_view earlier, const std::optional<Date>& first, std::string_view later,
                             Date last) {
  constexpr std::chrono::months kMost{9};
  if (!first || !first->ok() || !last.ok() || std::chrono::sys_days(*first + kMost) >= std::chrono::sys_days(last))
    return;
  reading_.diagnostics.add(front_matter_messages::days_far_apart({std::string(reading_.path), place_of(earlier)},
                                                                 earlier, *first, later, last));
}

}  // namespace motebok
