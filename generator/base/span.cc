#include "base/span.h"

#include <algorithm>

namespace motebok {

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
  const std::size_t found = text.substr(0, stretch.end).find(words, stretch.begin);
  if (found == std::string_view::npos) return stretch;
  return {static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(found + words.size())};
}

}  // namespace motebok
