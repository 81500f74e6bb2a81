// A place in a source file: byte offsets from the first byte of the file (front matter included), end exclusive.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace motebok {

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(const Span&, const Span&) = default;
};

// 1-based. Columns count characters (code points), as an editor's status line does.
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

LineColumn locate(std::string_view text, std::uint32_t offset);

// The line on which a span begins, from 1.
std::uint32_t line_of(Span at, std::string_view text);

// The line that holds `offset`, without its line ending.
std::string_view line_at(std::string_view text, std::uint32_t offset);

// Where `words` stand within a stretch of a text; the stretch itself when they do not. Words of a page are found in its
// source: a space, a no-break space and the end of a line are the same.
Span find_within(std::string_view text, Span stretch, std::string_view words);

// Text as it was written, and where: what a document holds until the link stage finds out what it names.
struct Written {
  std::string text;
  Span at;

  bool empty() const { return text.empty(); }
};

}  // namespace motebok
