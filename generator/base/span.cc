#include "base/span.h"

#include <algorithm>

#include "base/no_break.h"

namespace motebok {
namespace {

// Bytes of the blank at the front: a space, the end of a line, a no-break space; 0 for none.
std::size_t blank_length(std::string_view text) {
  if (text.starts_with(' ') || text.starts_with('\n')) return 1;
  return text.starts_with(kNoBreakSpace) ? kNoBreakSpace.size() : 0;
}

// Bytes that `words` take up at the front of `text`; 0 when it begins otherwise.
std::size_t length_at_front(std::string_view text, std::string_view words) {
  std::string_view rest = text;
  while (!words.empty()) {
    const std::size_t blank = blank_length(words);
    const std::size_t written = blank_length(rest);
    const bool is_same = blank > 0 ? written > 0 : rest.starts_with(words.front());
    if (!is_same) return 0;
    words.remove_prefix(std::max<std::size_t>(blank, 1));
    rest.remove_prefix(std::max<std::size_t>(written, 1));
  }
  return text.size() - rest.size();
}

}  // namespace

LineColumn locate(std::string_view text, std::uint32_t offset) {
  const std::string_view before = text.substr(0, std::min<std::size_t>(offset, text.size()));
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const std::string_view on_line = before.substr(start);
  // A UTF-8 continuation byte belongs to the character before it.
  const auto characters =
      std::count_if(on_line.begin(), on_line.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
  return {static_cast<std::uint32_t>(lines + 1), static_cast<std::uint32_t>(characters + 1)};
}

std::uint32_t line_of(Span at, std::string_view text) { return locate(text, at.begin).line; }

std::string_view line_at(std::string_view text, std::uint32_t offset) {
  const std::size_t at = std::min<std::size_t>(offset, text.size());
  const std::size_t newline_before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  const std::size_t begin = newline_before == std::string_view::npos ? 0 : newline_before + 1;
  std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

Span find_within(std::string_view text, Span stretch, std::string_view words) {
  if (words.empty()) return stretch;
  const std::string_view source = text.substr(0, stretch.end);
  for (std::size_t at = source.find(words.front(), stretch.begin); at != std::string_view::npos;
       at = source.find(words.front(), at + 1)) {
    const std::size_t length = length_at_front(source.substr(at), words);
    if (length > 0) return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + length)};
  }
  return stretch;
}

}  // namespace motebok
