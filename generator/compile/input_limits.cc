#include "compile/input_limits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

#include "base/characters.h"
#include "base/utf8.h"
#include "compile/file_messages.h"

namespace motebok {
namespace {

Place place_of(std::string_view path, std::size_t begin, std::size_t end) {
  return {std::string(path), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}};
}

std::size_t count_of(char wanted, std::string_view bytes) {
  return static_cast<std::size_t>(std::ranges::count(bytes, wanted));
}

// How often each byte stands in a text: one pass that spares nearly every paper a closer look.
class ByteCounts {
 public:
  explicit ByteCounts(std::string_view bytes) {
    for (const char c : bytes) ++counts_[static_cast<unsigned char>(c)];
  }
  std::size_t of(char c) const { return counts_[static_cast<unsigned char>(c)]; }
  bool has_control() const {
    for (std::size_t byte = 0; byte < 0x80; ++byte) {
      if (counts_[byte] > 0 && is_forbidden_character(static_cast<char32_t>(byte))) return true;
    }
    return false;
  }

 private:
  std::array<std::uint32_t, 256> counts_{};
};

// How many list markers and quotation marks may stand at the front of a line: "> - 1. > …". An upper bound is enough.
std::size_t containers_in_front(std::string_view line) {
  std::size_t markers = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == '>' || c == '-' || c == '*' || c == '+' || c == ')')
      ++markers;
    else if (c == '.' && i > 0)
      ++markers;
    else if (c != ' ' && c != '\t' && !is_digit(c))
      break;
  }
  return markers;
}

// A line of one marker only ("-----", "* * *") is a rule or an underline; it opens nothing.
bool is_rule(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  if (first == std::string_view::npos || (line[first] != '-' && line[first] != '*')) return false;
  return line.find(' ', first) == std::string_view::npos &&
         line.find_first_not_of(std::string(1, line[first]), first) == std::string_view::npos;
}

// Indentation can nest a list one level a line, so a deep list grows over many short lines.
std::size_t depth_by_indentation(std::string_view line) {
  const std::size_t text = line.find_first_not_of(" \t");
  if (text == std::string_view::npos || std::string_view("-*+0123456789>").find(line[text]) == std::string_view::npos)
    return 0;
  return text / 2;
}

// How deep a line may nest what it holds.
std::size_t depth_of(std::string_view line) {
  constexpr std::string_view kBlanksAndMarkers = " \t>-*+)0123456789";
  const bool is_plain = line.empty() || kBlanksAndMarkers.find(line.front()) == std::string_view::npos;
  return is_plain || is_rule(line) ? 0 : std::max(containers_in_front(line), depth_by_indentation(line));
}

struct TableGuard {
  std::size_t bars = 0;  // of the paragraph's widest line
  std::size_t lines = 0;

  bool too_large_with(std::size_t bars_of_line) {
    if (bars_of_line == 0) {
      *this = {};
      return false;
    }
    bars = std::max(bars, bars_of_line);
    return bars * ++lines > kMaxTableCells;
  }
};

// What may begin a link, between two blank lines.
class MarkGuard {
 public:
  // The mark there are too many of, once this line is added.
  std::optional<char> too_many_with(std::string_view line) {
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) counts_ = {};
    for (std::size_t i = 0; i < kMarks.size(); ++i) {
      counts_[i] += count_of(kMarks[i], line);
      if (counts_[i] > kMaxMarksPerParagraph) return kMarks[i];
    }
    return std::nullopt;
  }

  static constexpr std::string_view kMarks = "[<@";

 private:
  std::array<std::size_t, 3> counts_{};
};

// What the whole text has few of, no paragraph has too many of. So it is with nearly all papers.
bool may_have_too_many_marks(const ByteCounts& counts) {
  return std::ranges::any_of(MarkGuard::kMarks, [&](char mark) { return counts.of(mark) > kMaxMarksPerParagraph; });
}
bool may_have_too_large_table(const ByteCounts& counts) {
  const std::size_t bars = counts.of('|');
  return bars > kMaxBarsPerLine || bars * bars > kMaxTableCells;
}

// Where the body begins: front matter has brackets of its own, and is not parsed as Markdown.
std::size_t body_begin(std::string_view bytes) {
  constexpr std::string_view kFence = "+++";
  const std::size_t opening = bytes.find(kFence);
  if (opening == std::string_view::npos || opening > bytes.find('\n')) return 0;
  const std::size_t closing = bytes.find("\n+++", opening);
  return closing == std::string_view::npos ? bytes.size() : closing + 1 + kFence.size();
}

// From one line that may define a link, "[navn]: adresse", to the next, or to a blank line.
Span longest_definition(std::string_view bytes) {
  Span longest;
  constexpr std::size_t kNone = std::string_view::npos;
  std::size_t open = kNone;
  const auto close = [&](std::size_t end) {
    if (open != kNone && end - open > longest.end - longest.begin) {
      longest = {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(end)};
    }
    open = kNone;
  };
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = bytes.substr(begin, end - begin);
    const bool defines = line.find("]:") != std::string_view::npos;
    if (defines || line.find_first_not_of(" \t\r") == std::string_view::npos) close(begin);
    if (defines) open = begin;
    begin = end + 1;
  }
  close(bytes.size());
  return longest;
}

// cmark-gfm copies a definition's address to every link that uses it.
bool definitions_are_within_limits(std::string_view path, std::string_view bytes, const ByteCounts& counts,
                                   Diagnostics& diagnostics) {
  const std::size_t links = counts.of('[');
  if (links * bytes.size() <= kMaxDefinedBytes) return true;
  const Span longest = longest_definition(bytes);
  const std::size_t length = longest.end - longest.begin;
  if (links * length <= kMaxDefinedBytes) return true;
  diagnostics.add(definition_too_long(place_of(path, longest.begin, longest.begin + std::min<std::size_t>(length, 80)),
                                      length, links));
  return false;
}

bool lines_are_within_limits(std::string_view path, std::string_view bytes, const ByteCounts& counts,
                             Diagnostics& diagnostics) {
  const bool count_bars = may_have_too_large_table(counts);
  const bool count_marks = may_have_too_many_marks(counts);
  const std::size_t body = count_marks ? body_begin(bytes) : 0;
  TableGuard table;
  MarkGuard marks;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = bytes.substr(begin, end - begin);
    if (depth_of(line) > kMaxContainersPerLine) {
      diagnostics.add(nested_too_deep(place_of(path, begin, begin + std::min<std::size_t>(line.size(), 80)),
                                      kMaxContainersPerLine));
      return false;
    }
    const std::size_t bars = count_bars ? count_of('|', line) : 0;
    if (bars > kMaxBarsPerLine) {
      diagnostics.add(
          table_too_wide(place_of(path, begin, begin + std::min<std::size_t>(line.size(), 80)), kMaxBarsPerLine));
      return false;
    }
    if (table.too_large_with(bars)) {
      diagnostics.add(
          table_too_long(place_of(path, begin, begin + std::min<std::size_t>(line.size(), 80)), kMaxTableCells));
      return false;
    }
    if (const auto mark = count_marks && begin >= body ? marks.too_many_with(line) : std::nullopt) {
      diagnostics.add(too_many_marks(place_of(path, begin, begin + std::min<std::size_t>(line.size(), 80)), *mark,
                                     kMaxMarksPerParagraph));
      return false;
    }
    begin = end + 1;
  }
  return true;
}

// "&#1;", "&#x1;": the character that the entity at the front of `text` stands for; 0 for none. cmark-gfm makes bytes of it that
// are no UTF-8 where it is U+FFFE.
char32_t character_of_entity(std::string_view text) {
  constexpr std::size_t kMostDigits = 7;  // CommonMark 0.29, section 6.2
  text.remove_prefix(2);
  const bool is_hexadecimal = !text.empty() && (text.front() | 0x20) == 'x';
  if (is_hexadecimal) text.remove_prefix(1);
  std::uint32_t number = 0;
  const char* const end = text.data() + std::min(text.size(), kMostDigits);
  const auto [after, error] = std::from_chars(text.data(), end, number, is_hexadecimal ? 16 : 10);
  const bool is_closed = error == std::errc() && after != text.data() + text.size() && *after == ';';
  return is_closed ? static_cast<char32_t>(number) : 0;
}

// As it stands, or written as an entity: also within code, where it would be shown as it is.
std::optional<ForbiddenCharacter> forbidden_in(std::string_view bytes, const ByteCounts& counts) {
  if (counts.has_control() || counts.of('\xEF') > 0) {
    if (const auto found = first_forbidden_character(bytes)) return found;
  }
  if (counts.of('\xC2') > 0) {
    for (std::size_t at = bytes.find('\xC2'); at != std::string_view::npos; at = bytes.find('\xC2', at + 1)) {
      if (const auto found = first_forbidden_character(bytes.substr(at, 2)))
        return ForbiddenCharacter{at, found->character};
    }
  }
  if (counts.of('#') == 0 || counts.of('&') == 0) return std::nullopt;
  for (std::size_t at = bytes.find("&#"); at != std::string_view::npos; at = bytes.find("&#", at + 1)) {
    const char32_t character = character_of_entity(bytes.substr(at));
    if (character != 0 && is_forbidden_character(character)) return ForbiddenCharacter{at, character};
  }
  return std::nullopt;
}

}  // namespace

bool is_within_limits(std::string_view path, std::string_view bytes, Diagnostics& diagnostics) {
  if (bytes.size() > kMaxDocumentBytes) {
    diagnostics.add(file_too_large({std::string(path), {}}, bytes.size(), kMaxDocumentBytes));
    return false;
  }
  if (const auto at = first_invalid_utf8(bytes)) {
    diagnostics.add(not_utf8(place_of(path, *at, *at + 1)));
    return false;
  }
  const ByteCounts counts(bytes);
  if (const auto found = forbidden_in(bytes, counts)) {
    diagnostics.add(control_character(place_of(path, found->at, found->at + 1), found->character));
    return false;
  }
  return lines_are_within_limits(path, bytes, counts, diagnostics) &&
         definitions_are_within_limits(path, bytes, counts, diagnostics);
}

}  // namespace motebok
