// What is wrong with a line that is not TOML, in words an editor understands, and how to read on behind it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace motebok {

struct SyntaxMistake {
  std::string_view code;
  std::size_t begin = 0;  // the smallest stretch of the line that shows it, in bytes
  std::size_t end = 0;
  Wording situation;
  Wording remedy;
  std::string key;  // of the line, when it has one
  // Takes the line's place for reading on; nothing where the lines below cannot be told from what is wrong.
  std::optional<std::string> mended_line;
  std::size_t lines_below = 0;  // that the mended line has taken in
};

// The lines that stand around the one explained.
struct LinesAround {
  std::string_view above;
  std::string_view below;
};

// `column` is the byte in `line` where the reader stopped; `reason` what it said. The line has no line ending.
SyntaxMistake explain_syntax(std::string_view line, std::size_t column, std::string_view reason,
                             const LinesAround& around = {});

}  // namespace motebok
