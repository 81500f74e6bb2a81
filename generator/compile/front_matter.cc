// Front matter: from a file's first bytes to typed fields. Comes in: the file; goes out: where its front matter ends, and
// its fields. Every mistake is reported where it stands, and reading goes on: an editor sees all of them in one run.
//
// The hard thing is to say what an editor meant. The layers do it one by one: bounds here, lines that are not TOML in
// toml_syntax.cc, keys and values in toml_reader.cc with the table of front_matter_keys.cc.
//
// Not done: looking anything up. A committee's name stays as written until link/.

#include "compile/front_matter.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/utf8.h"
#include "compile/front_matter_keys.h"
#include "compile/front_matter_messages.h"
#include "compile/front_matter_types.h"
#include "compile/toml.h"
#include "compile/toml_reader.h"

namespace motebok {
namespace {

struct Line {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;   // without spaces and line ending
  std::uint32_t next = 0;  // where the next line begins
};

Line line_from(std::string_view bytes, std::uint32_t begin) {
  const std::size_t newline = bytes.find('\n', begin);
  const std::size_t next = newline == std::string_view::npos ? bytes.size() : newline + 1;
  std::size_t end = newline == std::string_view::npos ? bytes.size() : newline;
  while (end > begin && (bytes[end - 1] == ' ' || bytes[end - 1] == '\t' || bytes[end - 1] == '\r')) --end;
  return {begin, static_cast<std::uint32_t>(end), static_cast<std::uint32_t>(next)};
}

bool says(std::string_view bytes, const Line& line, std::string_view text) {
  return bytes.substr(line.begin, line.end - line.begin) == text;
}

Span span_of(const Line& line) { return {line.begin, line.end}; }

// The first line that is not empty; nothing in an empty file.
std::optional<Line> first_line(std::string_view bytes) {
  std::uint32_t at = bytes.starts_with(kByteOrderMark) ? static_cast<std::uint32_t>(kByteOrderMark.size()) : 0;
  while (at < bytes.size()) {
    const Line line = line_from(bytes, at);
    if (line.begin != line.end) return line;
    at = line.next;
  }
  return std::nullopt;
}

// The line `+++` that opens the front matter: where a missing key is reported.
Span opening_line(std::string_view bytes, const FrontMatterBounds& bounds) {
  if (bounds.toml_begin == 0) return {0, 0};
  const std::size_t newline = bytes.rfind('\n', bounds.toml_begin - 1);
  const std::size_t before =
      newline == std::string_view::npos || newline == 0 ? std::string_view::npos : bytes.rfind('\n', newline - 1);
  std::uint32_t begin = before == std::string_view::npos ? 0 : static_cast<std::uint32_t>(before + 1);
  if (begin == 0 && bytes.starts_with(kByteOrderMark)) begin = static_cast<std::uint32_t>(kByteOrderMark.size());
  return span_of(line_from(bytes, begin));
}

constexpr std::size_t kTypeCount = std::size_t{static_cast<unsigned>(DocumentType::Partner)} + 1;  // it is the last

const std::array<ChoiceName<DocumentType>, kTypeCount>& type_names() {
  static const auto names = [] {
    std::array<ChoiceName<DocumentType>, kTypeCount> all{};
    for (std::size_t i = 0; i < kTypeCount; ++i) {
      const auto type = static_cast<DocumentType>(i);
      all[i] = {type_name(type), type};
    }
    return all;
  }();
  return names;
}

constexpr std::array<ChoiceHint, 15> kTypeHints{{{"møte", "innkalling"},
                                                 {"mote", "innkalling"},
                                                 {"sakliste", "innkalling"},
                                                 {"saksliste", "innkalling"},
                                                 {"sak", "saksframlegg"},
                                                 {"saker", "saksframlegg"},
                                                 {"sakspapir", "saksframlegg"},
                                                 {"protokoll", "referat"},
                                                 {"møtereferat", "referat"},
                                                 {"handlingsplan", "plan"},
                                                 {"erklæring", "erklaering"},
                                                 {"årsmelding", "aarsmelding"},
                                                 {"rapport", "dokument"},
                                                 {"kommune", "partner"},
                                                 {"page", "side"}}};

std::optional<DocumentType> type_of(const std::vector<TomlEntry>& entries) {
  const auto entry = std::ranges::find(entries, "type", &TomlEntry::key);
  if (entry == entries.end()) return std::nullopt;
  const auto known = std::ranges::find(type_names(), entry->value.text, &ChoiceName<DocumentType>::name);
  return known == type_names().end() ? std::nullopt : std::optional(known->value);
}

// Without a type the keys of other types cannot be judged; those no type has, and those every type has, can.
void report_without_type(const std::vector<TomlEntry>& entries, Span owner, TomlReading& reading) {
  std::vector<TomlEntry> judged;
  std::ranges::copy_if(entries, std::back_inserter(judged),
                       [](const TomlEntry& entry) { return types_with_key(entry.key).empty(); });
  TomlReader reader(judged, shared_schema(), owner, reading);
  reader.choice("type", type_names(), kTypeHints);
  read_common_fields(reader, reading);
}

// "utkast = true" as the body's first line, or a second `+++`: it would be published as text, and hold nothing back.
bool is_field(std::string_view line) {
  if (line == "+++") return true;
  std::string_view name = line.substr(0, line.find('='));
  const bool has_value = name.size() < line.size();
  const bool is_table = line.starts_with('[') && line.ends_with(']');
  if (is_table) name = line;
  const std::size_t begin = name.find_first_not_of("[ ");
  if (begin == std::string_view::npos || (!has_value && !is_table)) return false;
  name = name.substr(begin, name.find_last_not_of("] \t") + 1 - begin);
  return any_key(name) != nullptr;
}

void tell_of_field_below(std::string_view path, std::string_view bytes, std::uint32_t body, Diagnostics& diagnostics) {
  for (std::uint32_t at = body; at < bytes.size();) {
    const Line line = line_from(bytes, at);
    at = line.next;
    if (line.begin == line.end) continue;
    if (is_field(bytes.substr(line.begin, line.end - line.begin)))
      diagnostics.add(front_matter_messages::field_below({std::string(path), span_of(line)}));
    return;
  }
}

}  // namespace

std::optional<FrontMatterBounds> find_front_matter(std::string_view path, std::string_view bytes,
                                                   Diagnostics& diagnostics) {
  const std::optional<Line> opening = first_line(bytes);
  if (!opening) {
    diagnostics.add(front_matter_messages::empty_file({std::string(path), {0, 0}}));
    return std::nullopt;
  }
  const Place place{std::string(path), span_of(*opening)};
  if (says(bytes, *opening, "---")) {
    diagnostics.add(front_matter_messages::yaml_front_matter(place));
    return std::nullopt;
  }
  if (!says(bytes, *opening, "+++")) {
    diagnostics.add(front_matter_messages::no_front_matter(place));
    return std::nullopt;
  }
  for (std::uint32_t at = opening->next; at < bytes.size();) {
    const Line line = line_from(bytes, at);
    if (says(bytes, line, "+++")) return FrontMatterBounds{opening->next, line.begin, line.next};
    at = line.next;
  }
  diagnostics.add(front_matter_messages::unclosed_front_matter(place));
  return std::nullopt;
}

std::optional<FrontMatter> parse_front_matter(std::string_view path, std::string_view bytes,
                                              const FrontMatterBounds& bounds, Diagnostics& diagnostics) {
  const TomlFile file = parse_toml(path, bytes, {bounds.toml_begin, bounds.toml_end}, diagnostics);
  const Span owner = opening_line(bytes, bounds);
  TomlReading reading{path, bytes, file, diagnostics};
  tell_of_field_below(path, bytes, bounds.body_begin, diagnostics);
  const std::optional<DocumentType> type = type_of(file.entries);
  if (!type) {
    report_without_type(file.entries, owner, reading);
    return std::nullopt;
  }
  TomlReader reader(file.entries, schema_of(*type), owner, reading);
  FrontMatter front{*type, read_common_fields(reader, reading), read_type_fields(*type, reader, reading)};
  if (front.common.title.empty() || !file.complete) return std::nullopt;
  return front;
}

}  // namespace motebok
