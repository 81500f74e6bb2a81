// Reads TOML with toml++ and copies it into plain values at once, so that the library's types stay in this file.
//
// toml++ stops at the first mistake. Editors should see all of theirs in one run, so the line it stopped at is explained
// (toml_syntax.cc), mended in a copy of the text, and the copy is read again. A mended line keeps its number, and every other
// line its bytes: positions in the copy are positions in the file. It counts columns in characters; spans count bytes.
//
// Not done: guessing behind a string or list that is never closed. There the reading stops.

#include "compile/toml.h"

#include <toml++/toml.h>

#include <algorithm>
#include <optional>
#include <set>
#include <span>

#include "base/characters.h"
#include "base/utf8.h"
#include "compile/file_messages.h"
#include "compile/front_matter_messages.h"
#include "compile/toml_syntax.h"

namespace motebok {
namespace {

// Each round explains one mistake. More than these in one file, and the file is something else than front matter.
constexpr int kMostMistakes = 20;

// From toml++'s lines and characters to bytes of the file.
class Lines {
 public:
  Lines(std::string_view text, std::uint32_t offset) : text_(text), offset_(offset) {
    starts_.push_back(0);
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
      starts_.push_back(at + 1);
    }
  }

  std::string_view line(std::size_t number) const {
    if (number < 1 || number > starts_.size()) return {};
    const std::size_t begin = starts_[number - 1];
    const std::size_t end = number < starts_.size() ? starts_[number] - 1 : text_.size();
    std::string_view line = text_.substr(begin, end - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
  }

  std::size_t line_start(std::size_t number) const {
    return number <= starts_.size() ? starts_[number - 1] : text_.size();
  }

  // Byte of the `column`th character of a line; its end when it has fewer.
  static std::size_t byte_in(std::string_view line, std::size_t column) {
    std::size_t at = 0;
    for (std::size_t left = column - 1; left > 0 && at < line.size(); --left) {
      do {
        ++at;
      } while (at < line.size() && (line[at] & 0xC0) == 0x80);
    }
    return at;
  }

  std::uint32_t byte_of(toml::source_position position) {
    if (position.line < 1 || position.column < 1) return offset_;
    // Values of one line come in order: each is sought from the one before it.
    if (position.line != last_.line || position.column < last_.column) last_ = {position.line, 1, 0};
    const std::string_view rest = line(position.line).substr(last_.byte);
    last_.byte += byte_in(rest, position.column - last_.column + 1);
    last_.column = position.column;
    const std::size_t at = line_start(position.line) + last_.byte;
    return offset_ + static_cast<std::uint32_t>(std::min(at, text_.size()));
  }

  Span span_of(const toml::source_region& region) {
    const std::uint32_t begin = byte_of(region.begin);
    return {begin, byte_of(region.end)};
  }

 private:
  std::string_view text_;
  std::uint32_t offset_;
  std::vector<std::size_t> starts_;

  struct Found {
    std::size_t line = 0;
    std::size_t column = 1;
    std::size_t byte = 0;  // in the line
  };
  Found last_;
};

Date to_date(const toml::date& date) {
  return {std::chrono::year(date.year), std::chrono::month(date.month), std::chrono::day(date.day)};
}

std::vector<TomlEntry> copy_table(const toml::table& table, Lines& lines);

TomlValue copy_value(const toml::node& node, Lines& lines) {
  TomlValue value;
  value.at = lines.span_of(node.source());
  if (const auto* text = node.as_string()) {
    value.text = text->get();
  } else if (const auto* integer = node.as_integer()) {
    value.kind = TomlValue::Kind::Integer;
    value.integer = integer->get();
    value.number = static_cast<double>(value.integer);
  } else if (const auto* number = node.as_floating_point()) {
    value.kind = TomlValue::Kind::Float;
    value.number = number->get();
  } else if (const auto* truth = node.as_boolean()) {
    value.kind = TomlValue::Kind::Boolean;
    value.truth = truth->get();
  } else if (const auto* date = node.as_date()) {
    value.kind = TomlValue::Kind::Day;
    value.date = to_date(date->get());
  } else if (const auto* time = node.as_time()) {
    value.kind = TomlValue::Kind::Time;
    value.minutes = time->get().hour * 60 + time->get().minute;
  } else if (const auto* date_time = node.as_date_time()) {
    value.kind = TomlValue::Kind::DayAndTime;
    value.date = to_date(date_time->get().date);
  } else if (const auto* list = node.as_array()) {
    value.kind = TomlValue::Kind::List;
    value.items.reserve(list->size());
    for (const toml::node& item : *list) value.items.push_back(copy_value(item, lines));
  } else if (const auto* table = node.as_table()) {
    value.kind = TomlValue::Kind::Table;
    value.entries = copy_table(*table, lines);
  }
  return value;
}

std::vector<TomlEntry> copy_table(const toml::table& table, Lines& lines) {
  std::vector<TomlEntry> entries;
  entries.reserve(table.size());
  for (const auto& [key, node] : table) {
    entries.push_back({std::string(key.str()), lines.span_of(key.source()), copy_value(node, lines)});
  }
  return entries;
}

struct Stop {
  std::size_t line = 1;
  std::size_t column = 1;
  std::string reason;
};

bool is_key_byte(char c) { return is_ascii_letter(c) || is_digit(c) || c == '_' || c == '-' || c == '"' || c == '\''; }

// Bytes to the end of the first key of more than kMostParts parts, "a.b.c": toml++ calls itself for each of them. Nothing when
// no key of the line has so many.
std::optional<std::size_t> end_of_long_key(std::string_view line) {
  constexpr std::size_t kMostParts = 100;
  std::size_t parts = 0;
  char before = ' ';  // the last one that was no blank
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == ' ' || c == '\t') continue;
    const bool is_parted = i > 0 && line[i - 1] != before && is_key_byte(before) && is_key_byte(c);
    if (c == '.' && is_key_byte(before)) {
      if (++parts > kMostParts) return i;
    } else if (!is_key_byte(c) || is_parted) {
      parts = 0;
    }
    before = c;
  }
  return std::nullopt;
}

std::optional<Stop> find_long_key(std::string_view text) {
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    if (const auto at = end_of_long_key(text.substr(0, end))) return Stop{number, *at + 1, "key of too many parts"};
    text.remove_prefix(end);
  }
  return std::nullopt;
}

// Fills `file`, or says where the reading stopped. `lines` are those of the file, whatever was mended in `text`.
std::optional<Stop> try_to_read(const std::string& text, Lines& lines, TomlFile& file) {
  if (auto stop = find_long_key(text)) return stop;
  try {
    const toml::table table = toml::parse(std::string_view(text));
    file.entries = copy_table(table, lines);
    return std::nullopt;
  } catch (const toml::parse_error& error) {
    return Stop{error.source().begin.line, error.source().begin.column, std::string(error.description())};
  }
}

// The text as it is read: some of its lines mended.
class MendedText {
 public:
  explicit MendedText(std::string_view original) : text_(original) {}

  const std::string& text() const { return text_; }

  void put_line(std::size_t number, std::string_view replacement) {
    const Lines lines(text_, 0);
    text_.replace(lines.line_start(number), lines.line(number).size(), replacement);
  }

 private:
  std::string text_;
};

void tell_of_control_characters(std::string_view path, std::span<const TomlEntry> entries, Diagnostics& diagnostics);

// "\u0001" is plain text in the file, and none on the page: XML has no way to write it.
void tell_of_control_characters(std::string_view path, const TomlValue& value, Diagnostics& diagnostics) {
  if (const auto found = first_forbidden_character(value.text))
    diagnostics.add(control_character({std::string(path), value.at}, found->character));
  for (const TomlValue& item : value.items) tell_of_control_characters(path, item, diagnostics);
  tell_of_control_characters(path, value.entries, diagnostics);
}

void tell_of_control_characters(std::string_view path, std::span<const TomlEntry> entries, Diagnostics& diagnostics) {
  for (const TomlEntry& entry : entries) {
    if (const auto found = first_forbidden_character(entry.key))
      diagnostics.add(control_character({std::string(path), entry.key_at}, found->character));
    tell_of_control_characters(path, entry.value, diagnostics);
  }
}

}  // namespace

TomlFile parse_toml(std::string_view path, std::string_view bytes, Span part, Diagnostics& diagnostics) {
  const std::string_view original = bytes.substr(part.begin, part.end - part.begin);
  TomlFile file;
  if (const auto bad = first_invalid_utf8(original)) {
    const auto at = part.begin + static_cast<std::uint32_t>(*bad);
    diagnostics.add(front_matter_messages::not_utf8({std::string(path), {at, at + 1}}));
    file.complete = false;
    return file;
  }
  Lines lines(original, part.begin);
  MendedText mended(original);
  std::set<std::size_t> mended_lines;
  for (int mistakes = 0; mistakes < kMostMistakes; ++mistakes) {
    const std::optional<Stop> stop = try_to_read(mended.text(), lines, file);
    if (!stop) {
      tell_of_control_characters(path, file.entries, diagnostics);
      return file;
    }
    const std::string_view line = lines.line(stop->line);
    if (!mended_lines.insert(stop->line).second) {
      // Explained already, and still not TOML: one message is enough, the line goes.
      mended.put_line(stop->line, "");
      continue;
    }
    const LinesAround around{original.substr(0, lines.line_start(stop->line)),
                             original.substr(lines.line_start(stop->line + 1))};
    const SyntaxMistake mistake = explain_syntax(line, Lines::byte_in(line, stop->column), stop->reason, around);
    const auto start = static_cast<std::uint32_t>(part.begin + lines.line_start(stop->line));
    const Span at{start + static_cast<std::uint32_t>(mistake.begin), start + static_cast<std::uint32_t>(mistake.end)};
    diagnostics.add(front_matter_messages::toml_mistake({std::string(path), at}, mistake));
    if (!mistake.key.empty()) file.unreadable.push_back(mistake.key);
    if (!mistake.mended_line) break;
    mended.put_line(stop->line, *mistake.mended_line);
    for (std::size_t below = 1; below <= mistake.lines_below; ++below) mended.put_line(stop->line + below, "");
  }
  file.complete = false;
  return file;
}

}  // namespace motebok
