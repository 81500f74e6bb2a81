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

#include "base/blanks.h"
#include "base/characters.h"
#include "base/date.h"
#include "compile/front_matter_keys.h"
#include "compile/front_matter_messages.h"
#include "compile/value_syntax.h"

namespace motebok {
namespace {

namespace messages = front_matter_messages;

bool is_space(char c) { return c == ' ' || c == '\t'; }
bool is_bare_key(char c) { return is_digit(c) || is_ascii_letter(c) || c == '_' || c == '-' || c == '.'; }

bool has(std::string_view reason, std::string_view words) { return reason.find(words) != std::string_view::npos; }

struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::string_view in(std::string_view line) const { return line.substr(begin, end - begin); }
};

Stretch narrowed(std::string_view line, Stretch part) {
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
  return narrowed(line, value);
}

// The word before the equals sign that stands right before the value; empty for an item of a list.
Stretch key_before(std::string_view line, std::size_t value_begin) {
  Stretch before = narrowed(line, {0, value_begin});
  if (before.begin == before.end || line[before.end - 1] != '=') return {value_begin, value_begin};
  before = narrowed(line, {0, before.end - 1});
  before.begin = before.end;
  while (before.begin > 0 && is_bare_key(line[before.begin - 1])) --before.begin;
  return before;
}

SyntaxMistake mistake_at(std::string_view line, Stretch part, ExplainedValue explained) {
  SyntaxMistake mistake;
  mistake.code = explained.code;
  mistake.begin = part.begin;
  mistake.end = std::max(part.end, std::min(part.begin + 1, line.size()));
  mistake.situation = std::move(explained.wording.situation);
  mistake.remedy = std::move(explained.wording.remedy);
  return mistake;
}

// `from` is the byte behind the line's own equals sign, or 0 in the middle of a list.
SyntaxMistake explain_value(std::string_view line, std::size_t from, std::size_t column, std::string_view reason) {
  const Stretch value = value_around(line, from, column, from == 0);
  const Stretch key = key_before(line, value.begin);
  const ExplainedValue explained = explain_value_text(key.in(line), value.in(line), reason);
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
      mistake_at(line, narrowed(line, {column, line.size()}), {"toml-syntax", messages::comma_missing(), std::nullopt});
  mistake.mended_line = fmt::format("{}, {}", line.substr(0, column), line.substr(column));
  return mistake;
}

SyntaxMistake explain_header(std::string_view line, std::string_view reason) {
  const Stretch header = narrowed(line, {0, line.size()});
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

// `value` as TOML: as meant for the key, or quoted, unless it is a day, a whole number, true or false, or quoted or bracketed already.
std::string literal_for(std::string_view key, std::string_view value, std::string_view reason) {
  if (value.empty()) return "\"…\"";
  const bool plain =
      parse_iso_date(value) || value == "true" || value == "false" ||
      (value.front() != '0' && std::ranges::all_of(value, is_digit)) ||
      ((value.front() == '"' || value.front() == '\'') && value.size() > 1 && value.back() == value.front()) ||
      (value.front() == '[' && value.back() == ']');
  return plain ? std::string(value) : explain_value_text(key, value, reason).mended.value_or(toml_string(value));
}

// A word without `=`: `dato 2024-05-29`, `dato: 2024-05-29`, or running text that has strayed up among the keys.
SyntaxMistake explain_without_equals(std::string_view line, Stretch key, std::string_view reason) {
  const Stretch whole = narrowed(line, {0, line.size()});
  Stretch rest = narrowed(line, {key.end, line.size()});
  const bool colon = rest.begin < rest.end && line[rest.begin] == ':';
  if (colon) rest = narrowed(line, {rest.begin + 1, rest.end});
  const std::string_view key_text = key.in(line);
  if (key_text.empty()) {
    SyntaxMistake mistake = mistake_at(line, whole, {"toml-syntax", messages::not_toml(reason), std::nullopt});
    mistake.mended_line = "";
    return mistake;
  }
  const std::string literal = literal_for(key_text, rest.in(line), reason);
  SyntaxMistake mistake =
      mistake_at(line, whole, {"toml-syntax", messages::equals_missing(key_text, literal), std::nullopt});
  mistake.key = key_text;
  const bool surely_a_key = std::ranges::all_of(key_text, is_bare_key) && (colon || literal == rest.in(line));
  mistake.mended_line = surely_a_key ? fmt::format("{} = {}", key_text, literal) : "";
  return mistake;
}

// Blanks that look like a space and are none to TOML: no-break, narrow, of no width at all. 0: no such stands here.
std::size_t hard_space_at(std::string_view text) {
  for (const std::string_view blank : {"\u00A0", "\u202F", "\u2007", "\u200B", "\uFEFF"}) {
    if (text.starts_with(blank)) return blank.size();
  }
  return 0;
}

// Hard spaces around the key, before the value and at the end of the line; those within a value are the value's own. What takes
// their place is as many characters long: places behind them stay what they are.
std::optional<SyntaxMistake> explain_hard_space(std::string_view line) {
  std::string plain;
  std::optional<std::size_t> first;
  std::size_t last = 0;
  const std::size_t equals = line.find_first_of("=\"'#");
  const bool has_key = equals != std::string_view::npos && line[equals] == '=';
  bool before_value = true;
  for (std::size_t i = 0; i < line.size();) {
    const std::size_t hard = hard_space_at(line.substr(i));
    const std::size_t behind = line.find_first_not_of(" \t", i + hard);
    const bool at_end = behind == std::string_view::npos;
    if (hard > 0 && (before_value || at_end)) {
      if (!first) first = i;
      last = i + hard;
      plain += ' ';
      i += hard;
      continue;
    }
    before_value = before_value && ((has_key && i <= equals) || is_space(line[i]));
    plain += line[i++];
  }
  if (!first) return std::nullopt;
  const std::string written(trimmed(plain));
  SyntaxMistake mistake =
      mistake_at(line, {*first, last}, {"toml-syntax", messages::hard_space(written), std::nullopt});
  mistake.key = key_of(plain).in(plain);
  mistake.mended_line = std::move(plain);
  return mistake;
}

// The header of a list, `[[tilstede]]`, under which the next line stands; empty where it stands under none.
std::string_view list_header_above(std::string_view above) {
  while (!above.empty()) {
    const std::size_t end = above.find_last_not_of("\r\n");
    if (end == std::string_view::npos) break;
    const std::size_t newline = above.rfind('\n', end);
    const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
    const std::string_view line = trimmed(above.substr(begin, end + 1 - begin));
    if (line.starts_with('[')) return line.starts_with("[[") && line.ends_with("]]") ? line : std::string_view();
    above = above.substr(0, begin);
  }
  return {};
}

SyntaxMistake explain_key_repeated(std::string_view line, Stretch key, std::string_view above) {
  SyntaxMistake mistake = mistake_at(
      line, key, {"repeated-key", messages::key_repeated(key.in(line), list_header_above(above)), std::nullopt});
  mistake.mended_line = "";
  return mistake;
}

SyntaxMistake explain_letter_in_key(std::string_view line, Stretch key) {
  const std::string_view meant = key_spelled(key.in(line));
  SyntaxMistake mistake =
      mistake_at(line, key, {"toml-syntax", messages::letter_in_key(key.in(line), meant), std::nullopt});
  mistake.key = meant.empty() ? key.in(line) : meant;
  mistake.mended_line = "";
  return mistake;
}

// `- rolle = "lege"`, as a list begins in other formats and in the text below.
std::optional<SyntaxMistake> explain_bullet(std::string_view line, std::string_view reason) {
  const Stretch whole = narrowed(line, {0, line.size()});
  for (const std::string_view bullet : {"- ", "* ", "– ", "• "}) {
    if (!whole.in(line).starts_with(bullet)) continue;
    const Stretch rest = narrowed(line, {whole.begin + bullet.size(), whole.end});
    const std::string_view field = rest.in(line);
    const Stretch key = key_of(field);
    const Stretch behind = narrowed(field, {key.end, field.size()});
    if (key.begin == key.end || behind.begin == behind.end) return std::nullopt;
    const bool has_equals = field[behind.begin] == '=';
    if (!has_equals && field[behind.begin] != ':') return std::nullopt;
    const std::string literal = literal_for(key.in(field), trimmed(field.substr(behind.begin + 1)), reason);
    const std::string meant = fmt::format("{} = {}", key.in(field), literal);
    SyntaxMistake mistake =
        mistake_at(line, {whole.begin, rest.begin - 1}, {"toml-syntax", messages::list_dash(meant), std::nullopt});
    mistake.key = key.in(field);
    mistake.mended_line = meant;
    return mistake;
  }
  return std::nullopt;
}

// A text that begins behind `from` and ends some lines below, as Word and mail programs break long ones.
std::optional<SyntaxMistake> explain_text_over_lines(std::string_view line, std::size_t from, std::string_view below) {
  constexpr std::size_t kMostLines = 20;
  const Stretch value = narrowed(line, {from, line.size()});
  const std::string_view begun = value.in(line);
  if (begun.empty() || (begun.front() != '"' && begun.front() != '\'')) return std::nullopt;
  const char quote = begun.front();
  if (std::ranges::count(begun, quote) != 1) return std::nullopt;
  std::string text(begun.substr(1));
  for (std::size_t lines = 1; lines <= kMostLines && !below.empty(); ++lines) {
    const std::string_view next = trimmed(below.substr(0, below.find('\n')));
    below.remove_prefix(std::min(below.find('\n'), below.size() - 1) + 1);
    const Stretch word = key_of(next);
    const bool is_field = trimmed(next.substr(word.end)).starts_with('=');
    if (next.empty() || next.starts_with('[') || is_field) return std::nullopt;
    text += ' ';
    text += next;
    const auto quotes = std::ranges::count(next, quote);
    if (quotes == 0) continue;
    if (quotes > 1 || next.back() != quote) return std::nullopt;
    text.pop_back();
    const std::string literal = toml_string(text);
    const std::string_view key = key_of(line).in(line);
    SyntaxMistake mistake =
        mistake_at(line, value, {"toml-syntax", messages::text_over_lines(key, literal), std::nullopt});
    mistake.key = key;
    mistake.mended_line = fmt::format("{}{}", line.substr(0, value.begin), literal);
    mistake.lines_below = lines;
    return mistake;
  }
  return std::nullopt;
}

}  // namespace

SyntaxMistake explain_syntax(std::string_view line, std::size_t column, std::string_view reason,
                             const LinesAround& around) {
  if (auto mistake = explain_hard_space(line)) return *std::move(mistake);
  if (auto mistake = explain_bullet(line, reason)) return *std::move(mistake);
  const Stretch whole = narrowed(line, {0, line.size()});
  const Stretch key = key_of(line);
  const Stretch after_key = narrowed(line, {key.end, line.size()});
  const bool has_equals = key.begin < key.end && after_key.begin < after_key.end && line[after_key.begin] == '=';
  const bool starts_table = whole.in(line).starts_with("[");
  const bool wants_comma = has(reason, "expected comma or closing");
  if (has(reason, "end-of-") || (wants_comma && column <= whole.begin && (has_equals || starts_table))) {
    return mistake_at(line, whole, {"toml-syntax", messages::not_closed_above(), std::nullopt});
  }
  if (has(reason, "inline table") && has(reason, "\\n")) {
    return mistake_at(line, whole, {"toml-syntax", messages::inline_table_over_lines(), std::nullopt});
  }
  if (has_equals && has(reason, "cannot redefine")) return explain_key_repeated(line, key, around.above);
  if (has_equals && !std::ranges::all_of(key.in(line), is_bare_key)) return explain_letter_in_key(line, key);
  if (wants_comma && column < line.size() && line[column] != '=') return explain_comma(line, column);
  if (has_equals) {
    if (auto mistake = explain_text_over_lines(line, after_key.begin + 1, around.below)) return *std::move(mistake);
  }
  if (has_equals) return explain_value(line, after_key.begin + 1, column, reason);
  if (has(reason, "table header")) return explain_header(line, reason);
  if (key.begin == key.end || line[whole.end - 1] == ',') return explain_value(line, 0, column, reason);
  return explain_without_equals(line, key, reason);
}

}  // namespace motebok
