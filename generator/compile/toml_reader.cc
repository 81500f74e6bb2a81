// Reads single values. Forms and editors' tools write TOML too, so a little is taken for what it plainly means: an ISO date
// in quotes, a date with a time, a whole number for a decimal one, a text for a list of one. The rest is reported.

#include "compile/toml_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/check.h"
#include "base/norwegian.h"
#include "base/utf8.h"
#include "compile/front_matter_messages.h"

namespace motebok {
namespace {

using Kind = TomlValue::Kind;

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

bool is_empty(const TomlValue& value) {
  if (value.kind == Kind::Text) return trimmed(value.text).empty();
  return value.kind == Kind::List && std::ranges::all_of(value.items, is_empty);
}

Written to_written(const TomlValue& value) { return {std::string(trimmed(value.text)), value.at}; }

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

TomlReader::TomlReader(const std::vector<TomlEntry>& entries, const Schema& schema, Span owner, TomlReading& reading)
    : entries_(entries), schema_(schema), reading_(reading) {
  const std::vector<std::string_view> meant = report_unknown_keys();
  report_missing_keys(owner, meant);
}

std::vector<std::string_view> TomlReader::report_unknown_keys() {
  std::vector<std::string_view> meant;
  for (const TomlEntry& entry : entries_) {
    if (schema_.find(entry.key) != nullptr) continue;
    reading_.diagnostics.add(
        front_matter_messages::unknown_key({std::string(reading_.path), entry.key_at}, schema_, entry.key));
    if (types_with_key(entry.key).empty()) meant.push_back(nearest(entry.key, schema_.names()));
  }
  return meant;
}

void TomlReader::report_missing_keys(Span owner, std::span<const std::string_view> meant) {
  // Where the reading stopped early, the rest may well be there.
  if (!reading_.file.complete) return;
  for (const std::span<const Key> keys : {schema_.shared, schema_.own}) {
    for (const Key& key : keys) {
      if (!key.required || value(key.name) != nullptr) continue;
      if (std::ranges::find(reading_.file.unreadable, key.name) != reading_.file.unreadable.end()) continue;
      if (std::ranges::find(meant, key.name) != meant.end()) continue;
      const auto entry = std::ranges::find(entries_, key.name, &TomlEntry::key);
      const Span at = entry == entries_.end() ? owner : entry->value.at;
      reading_.diagnostics.add(front_matter_messages::missing_key({std::string(reading_.path), at}, schema_, key));
    }
  }
}

const TomlValue* TomlReader::value(std::string_view key) const {
  const auto entry = std::ranges::find(entries_, key, &TomlEntry::key);
  return entry == entries_.end() || is_empty(entry->value) ? nullptr : &entry->value;
}

Span TomlReader::place_of(std::string_view key) const {
  const TomlValue* found = value(key);
  return found == nullptr ? Span{} : found->at;
}

const Key& TomlReader::key_named(std::string_view key) const {
  const Key* found = schema_.find(key);
  CHECK(found != nullptr);
  return *found;
}

std::string TomlReader::as_written(const TomlValue& value) const {
  const std::string_view all = reading_.bytes.substr(value.at.begin, value.at.end - value.at.begin);
  const std::string_view first_line = all.substr(0, all.find_first_of("\r\n"));
  constexpr std::size_t kLongest = 60;
  const bool goes_on = first_line.size() < all.size() && first_line.size() <= kLongest;
  return beginning(first_line, kLongest) + (goes_on ? "…" : "");
}

void TomlReader::report_wrong(std::string_view key, const TomlValue& value) {
  reading_.diagnostics.add(
      front_matter_messages::wrong_value({std::string(reading_.path), value.at}, key_named(key), as_written(value)));
}

void TomlReader::report_unknown_choice(std::string_view key, const Written& found,
                                       std::span<const std::string_view> known, std::span<const ChoiceHint> hints) {
  const std::string lower = lower_case(found.text);
  const auto hint = std::ranges::find(hints, lower, &ChoiceHint::written);
  const std::string_view meant = hint == hints.end() ? nearest(lower, known) : hint->meant;
  reading_.diagnostics.add(front_matter_messages::unknown_choice({std::string(reading_.path), found.at}, key_named(key),
                                                                 found.text, known, meant));
}

Written TomlReader::written(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr) return {};
  if (found->kind == Kind::Text) return to_written(*found);
  report_wrong(key, *found);
  return {};
}

std::string TomlReader::text(std::string_view key) { return written(key).text; }

std::vector<Written> TomlReader::written_list(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr) return {};
  if (found->kind == Kind::Text) return {to_written(*found)};
  if (found->kind != Kind::List) {
    report_wrong(key, *found);
    return {};
  }
  std::vector<Written> list;
  for (const TomlValue& item : found->items) {
    if (item.kind != Kind::Text) {
      report_wrong(key, item);
    } else if (!is_empty(item)) {
      list.push_back(to_written(item));
    }
  }
  return list;
}

std::vector<std::string> TomlReader::names(std::string_view key) {
  std::vector<std::string> names;
  for (const TomlValue* item : tables_or_texts(key)) {
    if (item->kind == Kind::Text) {
      names.emplace_back(trimmed(item->text));
    } else {
      TomlReader alias(item->entries, alias_schema(), item->at, reading_);
      if (std::string name = alias.text("navn"); !name.empty()) names.push_back(std::move(name));
    }
  }
  return names;
}

std::optional<Date> TomlReader::date_of(std::string_view key, const TomlValue& value) {
  if (value.kind == Kind::Day || value.kind == Kind::DayAndTime) return value.date;
  const std::string_view text = trimmed(value.text);
  if (value.kind == Kind::Text) {
    // "2024-05-29T13:00" is a day and a time that a date has no use for.
    const bool with_time = text.size() > 10 && (text[10] == 'T' || text[10] == ' ');
    const std::string_view day = with_time ? text.substr(0, 10) : text;
    if (const auto date = parse_iso_date(day)) return date;
    Place place{std::string(reading_.path), value.at};
    if (const auto meant = parse_norwegian_date(text)) {
      reading_.diagnostics.add(front_matter_messages::norwegian_date(place, key_named(key), text, to_iso(*meant)));
      return std::nullopt;
    }
    if (day.size() == 10 && day[4] == '-' && day[7] == '-') {
      reading_.diagnostics.add(front_matter_messages::no_such_day(place, day));
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

std::optional<int> TomlReader::whole(std::string_view key) {
  const auto found = number(key);
  if (!found) return std::nullopt;
  if (*found == std::floor(*found) && std::abs(*found) <= std::numeric_limits<int>::max())
    return static_cast<int>(*found);
  report_wrong(key, *value(key));
  return std::nullopt;
}

std::optional<int> TomlReader::year(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr) return std::nullopt;
  const std::optional<int> year = year_of_value(*found);
  if (!year) report_wrong(key, *found);
  return year;
}

std::optional<double> TomlReader::number(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr) return std::nullopt;
  const bool is_number = found->kind == Kind::Integer || found->kind == Kind::Float;
  if (is_number && std::isfinite(found->number)) return found->number;
  report_wrong(key, *found);
  return std::nullopt;
}

std::optional<double> TomlReader::amount(std::string_view key) {
  const auto found = number(key);
  if (!found || *found >= 0) return found;
  report_wrong(key, *value(key));
  return std::nullopt;
}

std::optional<int> TomlReader::natural(std::string_view key) {
  const auto found = whole(key);
  if (!found || *found >= 0) return found;
  report_wrong(key, *value(key));
  return std::nullopt;
}

bool TomlReader::yes(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr) return false;
  if (found->kind == Kind::Boolean) return found->truth;
  if (found->kind == Kind::Text) {
    const std::string word = lower_case(trimmed(found->text));
    if (word == "true") return true;
    if (word == "false") return false;
  }
  report_wrong(key, *found);
  return false;
}

bool TomlReader::yes_or_text(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr || found->kind != Kind::Text) return yes(key);
  const std::string word = lower_case(trimmed(found->text));
  return word != "nei" && word != "false";
}

std::string TomlReader::said_beside_yes(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr || found->kind != Kind::Text) return {};
  const std::string_view said = trimmed(found->text);
  const std::string word = lower_case(said);
  return word == "ja" || word == "true" ? std::string() : std::string(said);
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
    report_wrong(key, *found);
    return std::nullopt;
  }
  if (years.front() > years.back()) {
    reading_.diagnostics.add(
        front_matter_messages::backward_period({std::string(reading_.path), found->at}, years.front(), years.back()));
    return std::nullopt;
  }
  return Period{years.front(), years.back()};
}

std::vector<AttendedCase> TomlReader::attended_cases(std::string_view key) {
  std::vector<AttendedCase> cases;
  for (const Written& item : written_list(key)) {
    if (const auto number = parse_case_number(item.text)) {
      cases.push_back({*number, item});
    } else {
      TomlValue shown;
      shown.at = item.at;
      report_wrong(key, shown);
    }
  }
  return cases;
}

// The first two digits are the county's, the others count in it (Statistics Norway, standard 131): neither is 00.
std::string TomlReader::municipality_number(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr) return {};
  std::string digits(trimmed(found->text));
  if (found->kind == Kind::Integer && found->integer >= 0) digits = fmt::format("{}", found->integer);
  if (digits.size() == 3) digits.insert(0, 1, '0');
  const bool is_number =
      digits.size() == 4 && small_number(digits) && !digits.starts_with("00") && !digits.ends_with("00");
  if (is_number) return digits;
  report_wrong(key, *found);
  return {};
}

std::string TomlReader::web_address(std::string_view key) {
  const Written found = written(key);
  if (found.empty()) return {};
  const std::string_view text = found.text;
  const std::size_t scheme = text.starts_with("https://") ? 8 : text.starts_with("http://") ? 7 : 0;
  const bool has_host = scheme != 0 && text.size() > scheme && text[scheme] != '/';
  if (has_host && text.find_first_of(" \t\r\n\"<>`") == std::string_view::npos) return found.text;
  report_wrong(key, *value(key));
  return {};
}

std::string TomlReader::site_address(std::string_view key) {
  std::string address = web_address(key);
  if (address.find_first_of("?#@\\") != std::string::npos) {
    report_wrong(key, *value(key));
    return {};
  }
  while (address.ends_with('/')) address.pop_back();
  return address;
}

// No more than tells an address from something else: the mail server judges the rest (RFC 5321, section 4.1.2).
std::string TomlReader::email(std::string_view key) {
  const Written found = written(key);
  if (found.empty()) return {};
  const std::string_view text = found.text;
  const std::size_t at = text.find('@');
  const std::string_view domain = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
  const bool has_dot = domain.find('.') != std::string_view::npos && !domain.starts_with('.') && !domain.ends_with('.');
  const bool is_plain = text.find_first_of(" \t\r\n\"<>`:;,()[]\\/?&%") == std::string_view::npos;
  if (at != 0 && has_dot && is_plain && domain.find('@') == std::string_view::npos) return found.text;
  report_wrong(key, *value(key));
  return {};
}

Written TomlReader::commit_id(std::string_view key) {
  constexpr std::size_t kShortest = 7;  // Git's own abbreviation
  constexpr std::size_t kWhole = 40;
  Written found = written(key);
  found.text = lower_case(found.text);
  const bool is_long_enough = found.text.size() >= kShortest && found.text.size() <= kWhole;
  const bool is_id = is_long_enough && found.text.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (found.empty() || is_id) return found;
  report_wrong(key, *value(key));
  return {};
}

std::vector<const TomlValue*> TomlReader::tables_or_texts(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr) return {};
  if (found->kind == Kind::Text) return {found};
  if (found->kind == Kind::Table) {
    reading_.diagnostics.add(
        front_matter_messages::table_in_place_of_list({std::string(reading_.path), found->at}, key_named(key)));
    return {};
  }
  if (found->kind != Kind::List) {
    report_wrong(key, *found);
    return {};
  }
  std::vector<const TomlValue*> items;
  for (const TomlValue& item : found->items) {
    const bool empty_table = item.kind == Kind::Table && std::ranges::all_of(item.entries, [](const TomlEntry& entry) {
                               return is_empty(entry.value);
                             });
    if (empty_table || is_empty(item)) continue;
    if (item.kind == Kind::Table || item.kind == Kind::Text) {
      items.push_back(&item);
    } else {
      report_wrong(key, item);
    }
  }
  return items;
}

std::vector<const TomlValue*> TomlReader::tables(std::string_view key) {
  std::vector<const TomlValue*> found = tables_or_texts(key);
  for (const TomlValue* item : found) {
    if (item->kind == Kind::Text) report_wrong(key, *item);
  }
  std::erase_if(found, [](const TomlValue* item) { return item->kind == Kind::Text; });
  return found;
}

void TomlReader::expect_order(std::string_view earlier, const std::optional<Date>& first, std::string_view later,
                              const std::optional<Date>& last) {
  if (!first || !last || !first->ok() || !last->ok() || *first <= *last) return;
  reading_.diagnostics.add(front_matter_messages::days_in_wrong_order({std::string(reading_.path), place_of(later)},
                                                                      earlier, *first, later, *last));
}

const TomlValue* TomlReader::table(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr || found->kind == Kind::Table) return found;
  report_wrong(key, *found);
  return nullptr;
}

}  // namespace motebok
