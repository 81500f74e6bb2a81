// Reads single values. Forms and editors' tools write TOML too, so a little is taken for what it plainly means: an ISO date
// in quotes, a date with a time, a whole number for a decimal one, a text for a list of one. The rest is reported.

#include "compile/toml_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/blanks.h"
#include "base/characters.h"
#include "base/check.h"
#include "base/norwegian.h"
#include "base/utf8.h"
#include "base/web_address.h"
#include "compile/front_matter_messages.h"
#include "compile/meant_values.h"

namespace motebok {
namespace {

using Kind = TomlValue::Kind;

bool is_empty(const TomlValue& value) {
  if (value.kind == Kind::Text) return trimmed(value.text).empty();
  return value.kind == Kind::List && std::ranges::all_of(value.items, is_empty);
}

Written to_written(const TomlValue& value) { return {std::string(trimmed(value.text)), value.at}; }

// "300.000": three hundred with three decimals to TOML, and three hundred thousand to a Norwegian.
bool is_grouped_in_thousands(std::string_view number) {
  const std::size_t point = number.find('.');
  return point <= 3 && number.size() - point == 4;
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

bool TomlReader::stands_in_a_table(std::string_view key) const {
  return std::ranges::any_of(entries_, [&](const TomlEntry& entry) {
    const Schema* const own = schema_of_items(entry.key);
    if (own == nullptr || own->find(key) != nullptr) return false;
    return std::ranges::any_of(entry.value.items, [&](const TomlValue& item) {
      return std::ranges::find(item.entries, key, &TomlEntry::key) != item.entries.end();
    });
  });
}

void TomlReader::report_missing_keys(Span owner, std::span<const std::string_view> meant) {
  // Where the reading stopped early, the rest may well be there.
  if (!reading_.file.complete) return;
  for (const std::span<const Key> keys : {schema_.shared, schema_.own}) {
    for (const Key& key : keys) {
      if (!key.required || value(key.name) != nullptr) continue;
      if (std::ranges::find(reading_.file.unreadable, key.name) != reading_.file.unreadable.end()) continue;
      if (std::ranges::find(meant, key.name) != meant.end() || stands_in_a_table(key.name)) continue;
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

void TomlReader::report_otherwise(const TomlValue& value, front_matter_messages::SyntaxWording wording) {
  reading_.diagnostics.add(
      front_matter_messages::written_otherwise({std::string(reading_.path), value.at}, std::move(wording)));
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

std::optional<int> TomlReader::whole(std::string_view key) {
  const auto found = number(key);
  if (!found) return std::nullopt;
  if (*found == std::floor(*found) && std::abs(*found) <= std::numeric_limits<int>::max())
    return static_cast<int>(*found);
  report_wrong(key, *value(key));
  return std::nullopt;
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
  if (!found) return found;
  const TomlValue& written = *value(key);
  if (written.kind == Kind::Float && is_grouped_in_thousands(as_written(written))) {
    reading_.diagnostics.add(
        front_matter_messages::point_in_amount({std::string(reading_.path), written.at}, key, *found));
    return std::nullopt;
  }
  if (*found >= 0) return found;
  report_wrong(key, written);
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
  if (const auto meant = truth_meant(found->kind == Kind::Text ? found->text : as_written(*found))) {
    report_otherwise(*found, front_matter_messages::yes_or_no(key, as_written(*found), *meant ? "true" : "false"));
  } else {
    report_wrong(key, *found);
  }
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
  const bool is_number = digits.size() == 4 && std::ranges::all_of(digits, is_digit) && !digits.starts_with("00") &&
                         !digits.ends_with("00");
  if (is_number) return digits;
  report_wrong(key, *found);
  return {};
}

std::string TomlReader::web_address(std::string_view key) {
  const Written found = written(key);
  if (found.empty()) return {};
  if (is_web_address(found.text)) return found.text;
  report_wrong(key, *value(key));
  return {};
}

std::string TomlReader::site_address(std::string_view key) {
  std::string address = written(key).text;
  if (address.empty()) return {};
  if (!is_site_address(address)) {
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

const TomlValue* TomlReader::table(std::string_view key) {
  const TomlValue* found = value(key);
  if (found == nullptr || found->kind == Kind::Table) return found;
  report_wrong(key, *found);
  return nullptr;
}

}  // namespace motebok
