// What was changed in a line of text, as stretches to be marked.
#pragma once

#include <string>
#include <vector>

namespace motebok {

// A stretch of a block's text or a cell's.
struct TextStretch {
  enum class Kind { Same, Added, Removed };
  Kind kind = Kind::Same;
  std::string text;

  friend bool operator==(const TextStretch&, const TextStretch&) = default;
};

// Word by word.
std::vector<TextStretch> text_difference(const std::string& before, const std::string& after);

// A text of one kind; no stretch where there is no text.
std::vector<TextStretch> whole_text(const std::string& text, TextStretch::Kind kind);

}  // namespace motebok
