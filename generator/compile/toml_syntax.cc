// Explains a line that is not TOML. What comes in is the line and where the reader stopped; what goes out is the mistake an
// editor most likely made (quotes forgotten, a Norwegian date, a comma in a number) and a line that can be read instead.
//
// The hard thing is the reader's point of view: it stops where TOML cannot go on, which is often a few characters behind
// what is wrong. So the value is taken as a whole, from the equals sign or bracket before it to the end, and judged by its
// looks. In a list or an inline table the value is what stands between commas.
//
// Not done: a grammar of our own. A line that looks like nothing known gets the general message with TOML's own words.

#include "compile/toml_syntax.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/characters.h"
#include "base/date.h"
#include "base/replaced.h"
#include "compile/front_matter_keys.h"
#include "compile/front_matter_messages.h"

namespace motebok {
namespace {

namespace messages = front_matter_messages;
using messages::SyntaxWording;

bool is_space(char c) { return c == ' ' || c == '\t'; }
bool is_bare_key(char c) { return is_digit(c) || is_ascii_letter(c) || c == '_' || c == '-' || c == '.'; }

bool has(std::string_view reason, std::string_view words) { return reason.find(words) != std::string_view::npos; }

struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::string_view in(std::string_view line) const { return line.substr(begin, end - begin); }
};

Stretch trimmed(std::string_view line, Stretch part) {
  while (part.begin < part.end && is_space(line[part.begin])) ++part.begin;
  while (part.end > part.begin && is_space(line[part.end - 1])) --part.end;
  return part;
}

// The word a line begins with, as far as it could be a key: letters of any kind, so that `måned` counts.
Stretch key_of(std::string_view line) {
  Stretch key;
  while (key.begin < line.size() && is_space(line[key.begin])) ++key.begin;
  key.end = key.begin;
  while (key.end < line.size() && (is_bare_key(line[key.end]) || is_letter(line[key.end]))) ++key.end;
  return key;
}

// The value the reader stopped in, without the comment behind it. Quoted brackets and commas do not count. `in_flow`: the
// line stands in a list or an inline table, where a comma ends a value.
Stretch value_around(std::string_view line, std::size_t from, std::size_t column, bool in_flow) {
  Stretch value{from, line.size()};
  char quote = 0;
  for (std::size_t i = from; i < line.size(); ++i) {
    const char c = line[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
      continue;
    }
    if (c == '"' || c == '\'') quote = c;
    if (c == '[' || c == '{') in_flow = true;
    if (in_flow && std::string_view("[{,=]}").find(c) != std::string_view::npos) {
      if (i < column) value.begin = i + 1;
      if (i >= column && c != '[' && c != '{' && c != '=') {
        value.end = i;
        break;
      }
    }
    if (c == '#' && i > from && is_space(line[i - 1])) {
      value.end = i;
      break;
    }
  }
  value.end = std::max(value.begin, value.end);
  return trimmed(line, value);
}

// The word before the equals sign that stands right before the value; empty for an item of a list.
Stretch key_before(std::string_view line, std::size_t value_begin) {
  Stretch before = trimmed(line, {0, value_begin});
  if (before.begin == before.end || line[before.end - 1] != '=') return {value_begin, value_begin};
  before = trimmed(line, {0, before.end - 1});
  before.begin = before.end;
  while (before.begin > 0 && is_bare_key(line[before.begin - 1])) --before.begin;
  return before;
}

struct Explained {
  std::string_view code = "toml-syntax";
  SyntaxWording wording;
  std::optional<std::string> mended;  // in the value's place; nothing: the value is lost
};

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) result += c;
  }
  return result + '"';
}

bool looks_like_iso_date(std::string_view text) {
  const auto first = text.find('-');
  if (first != 4) return false;
  return std::ranges::all_of(text, [](char c) { return is_digit(c) || c == '-'; }) &&
         std::ranges::count(text, '-') == 2;
}

// "9.5.2024", "29/05/2024", "2024.05.29", "2024-5-9", "2024–05–09": the day meant, when it exists.
std::optional<Date> date_meant(std::string_view written) {
  const std::string text = replaced(std::string(written), "–", "-");
  int numbers[3] = {0, 0, 0};
  std::size_t part = 0;
  bool any = false;
  for (const char c : text) {
    if (is_digit(c)) {
      numbers[part] = numbers[part] * 10 + (c - '0');
      if (numbers[part] > 9999) return std::nullopt;
      any = true;
    } else if ((c == '.' || c == '/' || c == '-') && any && part < 2) {
      ++part;
      any = false;
    } else {
      return std::nullopt;
    }
  }
  if (part != 2 || !any) return std::nullopt;
  if (numbers[0] < 1000) std::swap(numbers[0], numbers[2]);
  if (numbers[0] < 1000) return std::nullopt;
  const Date date{std::chrono::year(numbers[0]), std::chrono::month(static_cast<unsigned>(numbers[1])),
                  std::chrono::day(static_cast<unsigned>(numbers[2]))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

// "18.000.000", whose last two points cannot both begin decimals.
bool is_grouped_by_points(std::string_view text) {
  const std::size_t first = text.find('.');
  if (first == std::string_view::npos || first == 0 || first > 3 || (text.size() - first) % 4 != 0) return false;
  for (std::size_t i = first; i < text.size(); ++i) {
    if ((i - first) % 4 == 0 ? text[i] != '.' : !is_digit(text[i])) return false;
  }
  return std::ranges::all_of(text.substr(0, first), is_digit) && std::ranges::count(text, '.') > 1;
}

// "18 000 000", also with no-break spaces; "18.000.000"; "1,5".
std::optional<std::string> number_meant(std::string_view text) {
  std::string digits;
  if (is_grouped_by_points(text)) {
    std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
    return digits;
  }
  int commas = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_digit(text[i])) {
      digits += text[i];
    } else if (text[i] == ',') {
      digits += '.';
      ++commas;
    } else if (text.substr(i).starts_with("\u00A0")) {
      ++i;
    } else if (text.substr(i).starts_with("\u202F")) {
      i += 2;
    } else if (!is_space(text[i])) {
      return std::nullopt;
    }
  }
  const std::size_t zeros = digits.find_first_not_of('0');
  if (zeros == std::string::npos || digits.back() == '.' || digits.front() == '.' || commas > 1) return std::nullopt;
  return digits;
}

// "0123" for a municipality's number, 7 for "07" applications.
std::string leading_zero_meant(std::string_view key, std::string_view digits) {
  const Key* known = any_key(key);
  if (known == nullptr || !is_number(known->kind)) return quoted(digits);
  const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
  return std::string(digits.substr(first));
}

std::optional<Explained> explain_number(std::string_view key, std::string_view value) {
  if (!is_digit(value.front())) return std::nullopt;
  if (looks_like_iso_date(value) && value.size() == 10) {
    return Explained{"wrong-value", messages::day_does_not_exist(value), std::nullopt};
  }
  if (const auto date = date_meant(value)) {
    return Explained{"wrong-value", messages::date_written_otherwise(key, value, to_iso(*date)), to_iso(*date)};
  }
  if (const auto day = parse_iso_date(value.substr(0, 10)); day && (value[10] == ' ' || value[10] == 'T')) {
    return Explained{"wrong-value", messages::day_with_clock(key, value, to_iso(*day)), to_iso(*day)};
  }
  if (value.front() == '0' && std::ranges::all_of(value, is_digit)) {
    const std::string meant = leading_zero_meant(key, value);
    return Explained{"wrong-value", messages::leading_zero(key, value, meant), meant};
  }
  if (value.find(':') != std::string_view::npos || value.find("–") != std::string_view::npos ||
      parse_time_range(value)) {
    return Explained{"toml-syntax", messages::text_without_quotes(key, value, quoted(value)), quoted(value)};
  }
  if (const auto number = number_meant(value); number && *number != value) {
    return Explained{"wrong-value", messages::number_written_otherwise(key, value, *number), *number};
  }
  if (value.find('/') == std::string_view::npos && std::ranges::none_of(value, is_letter)) return std::nullopt;
  return Explained{"toml-syntax", messages::text_without_quotes(key, value, quoted(value)), quoted(value)};
}

std::string_view without_odd_quotes(std::string_view value) {
  for (const std::string_view mark : {"“", "”", "„", "«", "»", "‘", "’", "'", "\""}) {
    if (value.starts_with(mark)) value.remove_prefix(mark.size());
    if (value.ends_with(mark)) value.remove_suffix(mark.size());
  }
  return value;
}

std::optional<Explained> explain_word(std::string_view key, std::string_view value) {
  for (const std::string_view mark : {"“", "”", "„", "«", "»", "‘", "’"}) {
    if (!value.starts_with(mark)) continue;
    const std::string plain = quoted(without_odd_quotes(value));
    return Explained{"toml-syntax", messages::odd_quotes(key, mark, plain), plain};
  }
  if (!is_letter(value.front())) return std::nullopt;
  for (const auto& [word, meant] : {std::pair{"ja", "true"},
                                    {"Ja", "true"},
                                    {"JA", "true"},
                                    {"nei", "false"},
                                    {"Nei", "false"},
                                    {"NEI", "false"},
                                    {"True", "true"},
                                    {"TRUE", "true"},
                                    {"False", "false"},
                                    {"FALSE", "false"},
                                    {"usann", "false"},
                                    {"sann", "true"}}) {
    if (value == word) return Explained{"wrong-value", messages::yes_or_no(key, value, meant), std::string(meant)};
  }
  // An opening quote alone is missing: `referat"`.
  if (value.ends_with('"')) value.remove_suffix(1);
  return Explained{"toml-syntax", messages::text_without_quotes(key, value, quoted(value)), quoted(value)};
}

std::optional<Explained> explain_quoted(std::string_view key, std::string_view value, std::string_view reason) {
  const char quote = value.front();
  if (quote != '"' && quote != '\'') return std::nullopt;
  if (reason.find("escape sequence") != std::string_view::npos) {
    return Explained{"toml-syntax", messages::backslash_in_text(key), std::nullopt};
  }
  const auto quotes = std::ranges::count(value, quote);
  if (quotes == 1) {
    const std::string closed = quoted(without_odd_quotes(value));
    return Explained{"toml-syntax", messages::quote_not_closed(key, closed), closed};
  }
  if (quotes > 2 && value.back() == quote) {
    const std::string escaped = quoted(value.substr(1, value.size() - 2));
    return Explained{"toml-syntax", messages::quotes_within_quotes(key, escaped), escaped};
  }
  if (value.back() != quote) {
    const std::string closed(value.substr(0, value.find(quote, 1) + 1));
    return Explained{"toml-syntax", messages::text_after_value(key, closed), closed};
  }
  return std::nullopt;
}

SyntaxMistake mistake_at(std::string_view line, Stretch part, Explained explained) {
  SyntaxMistake mistake;
  mistake.code = explained.code;
  mistake.begin = part.begin;
  mistake.end = std::max(part.end, std::min(part.begin + 1, line.size()));
  mistake.situation = std::move(explained.wording.situation);
  mistake.remedy = std::move(explained.wording.remedy);
  return mistake;
}

Explained explain_text(std::string_view key, std::string_view value, std::string_view reason) {
  if (value.empty()) return {"toml-syntax", messages::value_missing(key), std::nullopt};
  if (auto explained = explain_quoted(key, value, reason)) return *std::move(explained);
  if (auto explained = explain_number(key, value)) return *std::move(explained);
  if (auto explained = explain_word(key, value)) return *std::move(explained);
  return {"toml-syntax", messages::not_toml(reason), std::nullopt};
}

// `from` is the byte behind the line's own equals sign, or 0 in the middle of a list.
SyntaxMistake explain_value(std::string_view line, std::size_t from, std::size_t column, std::string_view reason) {
  const Stretch value = value_around(line, from, column, from == 0);
  const Stretch key = key_before(line, value.begin);
  const Explained explained = explain_text(key.in(line), value.in(line), reason);
  SyntaxMistake mistake = mistake_at(line, value.begin == value.end ? key : value, explained);
  mistake.key = key.in(line);
  if (explained.mended) {
    mistake.mended_line = fmt::format("{}{}{}", line.substr(0, value.begin), *explained.mended, line.substr(value.end));
  } else {
    mistake.mended_line = "";
  }
  return mistake;
}

SyntaxMistake explain_comma(std::string_view line, std::size_t column) {
  SyntaxMistake mistake =
      mistake_at(line, trimmed(line, {column, line.size()}), {"toml-syntax", messages::comma_missing(), std::nullopt});
  mistake.mended_line = fmt::format("{}, {}", line.substr(0, column), line.substr(column));
  return mistake;
}

SyntaxMistake explain_header(std::string_view line, std::string_view reason) {
  const Stretch header = trimmed(line, {0, line.size()});
  const std::string_view text = header.in(line);
  const std::string_view name_part = text.substr(std::min(text.find_first_not_of('['), text.size()));
  const std::string_view word = key_of(name_part).in(name_part);
  const Key* known = any_key(word);
  const bool names_a_list = known != nullptr && known->kind == ValueKind::Tables;
  const bool redefines = has(reason, "cannot redefine");
  if (redefines && !text.starts_with("[[") && (names_a_list || has(reason, "existing table"))) {
    SyntaxMistake mistake = mistake_at(line, header, {"repeated-key", messages::table_repeated(text), std::nullopt});
    // The entries above are a list already: this is one more.
    if (has(reason, "existing array")) mistake.mended_line = fmt::format("[[{}]]", word);
    return mistake;
  }
  if (redefines) {
    return mistake_at(line, header, {"repeated-key", messages::list_repeated(text), std::nullopt});
  }
  const bool is_list = text.starts_with("[[") || names_a_list;
  const std::string whole = is_list ? fmt::format("[[{}]]", word) : fmt::format("[{}]", word);
  SyntaxMistake mistake = mistake_at(line, header, {"toml-syntax", messages::header_not_closed(whole), std::nullopt});
  if (!word.empty() && whole != text) mistake.mended_line = whole;
  return mistake;
}

// `value` as TOML: quoted, unless it is a day, a whole number, true or false, or quoted or bracketed already.
std::string literal_for(std::string_view value) {
  if (value.empty()) return "\"…\"";
  const bool plain =
      parse_iso_date(value) || value == "true" || value == "false" ||
      (value.front() != '0' && std::ranges::all_of(value, is_digit)) ||
      ((value.front() == '"' || value.front() == '\'') && value.size() > 1 && value.back() == value.front()) ||
      (value.front() == '[' && value.back() == ']');
  return plain ? std::string(value) : quoted(value);
}

// A word without `=`: `dato 2024-05-29`, `dato: 2024-05-29`, or running text that has strayed up among the keys.
SyntaxMistake explain_without_equals(std::string_view line, Stretch key, std::string_view reason) {
  const Stretch whole = trimmed(line, {0, line.size()});
  Stretch rest = trimmed(line, {key.end, line.size()});
  const bool colon = rest.begin < rest.end && line[rest.begin] == ':';
  if (colon) rest = trimmed(line, {rest.begin + 1, rest.end});
  const std::string_view key_text = key.in(line);
  if (key_text.empty()) {
    SyntaxMistake mistake = mistake_at(line, whole, {"toml-syntax", messages::not_toml(reason), std::nullopt});
    mistake.mended_line = "";
    return mistake;
  }
  const std::string literal = literal_for(rest.in(line));
  SyntaxMistake mistake =
      mistake_at(line, whole, {"toml-syntax", messages::equals_missing(key_text, literal), std::nullopt});
  mistake.key = key_text;
  const bool surely_a_key = std::ranges::all_of(key_text, is_bare_key) && (colon || literal == rest.in(line));
  mistake.mended_line = surely_a_key ? fmt::format("{} = {}", key_text, literal) : "";
  return mistake;
}

}  // namespace

SyntaxMistake explain_syntax(std::string_view line, std::size_t column, std::string_view reason) {
  const Stretch whole = trimmed(line, {0, line.size()});
  const Stretch key = key_of(line);
  const Stretch after_key = trimmed(line, {key.end, line.size()});
  const bool has_equals = key.begin < key.end && after_key.begin < after_key.end && line[after_key.begin] == '=';
  const bool starts_table = whole.in(line).starts_with("[");
  const bool wants_comma = has(reason, "expected comma or closing");
  if (has(reason, "end-of-") || (wants_comma && column <= whole.begin && (has_equals || starts_table))) {
    return mistake_at(line, whole, {"toml-syntax", messages::not_closed_above(), std::nullopt});
  }
  if (has(reason, "inline table") && has(reason, "\\n")) {
    return mistake_at(line, whole, {"toml-syntax", messages::inline_table_over_lines(), std::nullopt});
  }
  if (has_equals && has(reason, "cannot redefine")) {
    SyntaxMistake mistake = mistake_at(line, key, {"repeated-key", messages::key_repeated(key.in(line)), std::nullopt});
    mistake.mended_line = "";
    return mistake;
  }
  if (has_equals && !std::ranges::all_of(key.in(line), is_bare_key)) {
    const std::string_view meant = key_spelled(key.in(line));
    SyntaxMistake mistake =
        mistake_at(line, key, {"toml-syntax", messages::letter_in_key(key.in(line), meant), std::nullopt});
    mistake.key = meant.empty() ? key.in(line) : meant;
    mistake.mended_line = "";
    return mistake;
  }
  if (wants_comma && column < line.size() && line[column] != '=') return explain_comma(line, column);
  if (has_equals) return explain_value(line, after_key.begin + 1, column, reason);
  if (has(reason, "table header")) return explain_header(line, reason);
  if (key.begin == key.end || line[whole.end - 1] == ',') return explain_value(line, 0, column, reason);
  return explain_without_equals(line, key, reason);
}

}  // namespace motebok
