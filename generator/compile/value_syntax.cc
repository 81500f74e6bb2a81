// Judges a value by its looks: quotes forgotten, a Norwegian date, a comma in a number, yes for true. What the key wants decides what
// is proposed, so that the line can be read once the editor has done what the message says.

#include "compile/value_syntax.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/characters.h"
#include "base/date.h"
#include "compile/front_matter_keys.h"
#include "compile/meant_values.h"

namespace motebok {
namespace {

namespace messages = front_matter_messages;

bool looks_like_iso_date(std::string_view text) {
  const auto first = text.find('-');
  if (first != 4) return false;
  return std::ranges::all_of(text, [](char c) { return is_digit(c) || c == '-'; }) &&
         std::ranges::count(text, '-') == 2;
}

// "0123" for a municipality's number, 7 for "07" applications.
std::string leading_zero_meant(std::string_view key, std::string_view digits) {
  const Key* known = any_key(key);
  if (known == nullptr || !is_number(known->kind)) return toml_string(digits);
  const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
  return std::string(digits.substr(first));
}

// One of another kind than the key's would still be wrong in quotes.
std::optional<ExplainedValue> explain_kind(std::string_view key, std::string_view value) {
  const Key* const known = any_key(key);
  if (known == nullptr || takes_text(known->kind)) return std::nullopt;
  return ExplainedValue{"wrong-value", messages::other_kind(*known, value), std::nullopt};
}

// 29. mai 2024 where a title stands is a text, and a date only where one may stand.
std::optional<ExplainedValue> explain_day_or_years(std::string_view key, std::string_view value) {
  if (looks_like_iso_date(value) && value.size() == 10) {
    return ExplainedValue{"wrong-value", messages::day_does_not_exist(value), std::nullopt};
  }
  if (const auto date = may_be_day(key) ? day_meant(value) : numeric_day_meant(value)) {
    return ExplainedValue{"wrong-value", messages::date_written_otherwise(key, value, to_iso(*date)), to_iso(*date)};
  }
  const Key* const known = any_key(key);
  if (const auto period = known != nullptr && known->kind == ValueKind::Period ? period_meant(value) : std::nullopt) {
    const std::string years = fmt::format("[{}, {}]", period->first_year, period->last_year);
    return ExplainedValue{"wrong-value", messages::period_written_otherwise(key, value, years), years};
  }
  return std::nullopt;
}

std::optional<ExplainedValue> explain_number(std::string_view key, std::string_view value) {
  if (!is_digit(value.front())) return std::nullopt;
  if (auto explained = explain_day_or_years(key, value)) return explained;
  if (const auto day = parse_iso_date(value.substr(0, 10)); day && (value[10] == ' ' || value[10] == 'T')) {
    return ExplainedValue{"wrong-value", messages::day_with_clock(key, value, to_iso(*day)), to_iso(*day)};
  }
  if (value.front() == '0' && std::ranges::all_of(value, is_digit)) {
    const std::string meant = leading_zero_meant(key, value);
    return ExplainedValue{"wrong-value", messages::leading_zero(key, value, meant), meant};
  }
  if (auto explained = explain_kind(key, value); explained && !number_meant(value)) return explained;
  if (value.find(':') != std::string_view::npos || value.find("–") != std::string_view::npos ||
      parse_time_range(value)) {
    return ExplainedValue{"toml-syntax", messages::text_without_quotes(key, value, toml_string(value)),
                          toml_string(value)};
  }
  if (const auto number = number_meant(value); number && *number != value) {
    return ExplainedValue{"wrong-value", messages::number_written_otherwise(key, value, *number), *number};
  }
  if (value.find('/') == std::string_view::npos && std::ranges::none_of(value, is_letter)) return std::nullopt;
  return ExplainedValue{"toml-syntax", messages::text_without_quotes(key, value, toml_string(value)),
                        toml_string(value)};
}

std::string_view without_odd_quotes(std::string_view value) {
  for (const std::string_view mark : {"“", "”", "„", "«", "»", "‘", "’", "'", "\""}) {
    if (value.starts_with(mark)) value.remove_prefix(mark.size());
    if (value.ends_with(mark)) value.remove_suffix(mark.size());
  }
  return value;
}

std::optional<ExplainedValue> explain_word(std::string_view key, std::string_view value) {
  for (const std::string_view mark : {"“", "”", "„", "«", "»", "‘", "’"}) {
    if (!value.starts_with(mark)) continue;
    const std::string plain = toml_string(without_odd_quotes(value));
    return ExplainedValue{"toml-syntax", messages::odd_quotes(key, mark, plain), plain};
  }
  if (!is_letter(value.front())) return std::nullopt;
  const Key* const known = any_key(key);
  const auto truth = known == nullptr || is_yes_or_no(known->kind) ? truth_meant(value) : std::nullopt;
  if (truth) {
    const std::string meant = *truth ? "true" : "false";
    return ExplainedValue{"wrong-value", messages::yes_or_no(key, value, meant), meant};
  }
  if (auto explained = explain_day_or_years(key, value)) return explained;
  if (auto explained = explain_kind(key, value)) return explained;
  // An opening quote alone is missing: `referat"`.
  if (value.ends_with('"')) value.remove_suffix(1);
  return ExplainedValue{"toml-syntax", messages::text_without_quotes(key, value, toml_string(value)),
                        toml_string(value)};
}

std::optional<ExplainedValue> explain_quoted(std::string_view key, std::string_view value, std::string_view reason) {
  const char quote = value.front();
  if (quote != '"' && quote != '\'') return std::nullopt;
  if (reason.find("escape sequence") != std::string_view::npos) {
    const std::string_view text = value.substr(1, value.size() - 1 - (value.ends_with(quote) ? 1 : 0));
    const bool fits_single = text.find('\'') == std::string_view::npos;
    const std::string meant = fits_single ? fmt::format("'{}'", text) : toml_string(text);
    return ExplainedValue{"toml-syntax", messages::backslash_in_text(key, meant), meant};
  }
  const auto quotes = std::ranges::count(value, quote);
  if (quotes == 1) {
    const std::string closed = toml_string(without_odd_quotes(value));
    return ExplainedValue{"toml-syntax", messages::quote_not_closed(key, closed), closed};
  }
  if (quotes > 2 && value.back() == quote) {
    const std::string escaped = toml_string(value.substr(1, value.size() - 2));
    return ExplainedValue{"toml-syntax", messages::quotes_within_quotes(key, escaped), escaped};
  }
  if (value.back() != quote) {
    const std::string closed(value.substr(0, value.find(quote, 1) + 1));
    return ExplainedValue{"toml-syntax", messages::text_after_value(key, closed), closed};
  }
  return std::nullopt;
}

}  // namespace

std::string toml_string(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) result += c;
  }
  return result + '"';
}

ExplainedValue explain_value_text(std::string_view key, std::string_view value, std::string_view reason) {
  if (value.empty()) return {"toml-syntax", messages::value_missing(key), std::nullopt};
  if (auto explained = explain_quoted(key, value, reason)) return *std::move(explained);
  if (auto explained = explain_number(key, value)) return *std::move(explained);
  if (auto explained = explain_word(key, value)) return *std::move(explained);
  return {"toml-syntax", messages::not_toml(reason), std::nullopt};
}

}  // namespace motebok
