// Words of any language within a text.
#pragma once

#include <string_view>

#include "base/characters.h"

namespace motebok {

inline bool is_word(char c) { return is_digit(c) || is_letter(c); }

// The word that ends right before `end`; empty where none does.
inline std::string_view word_before(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_word(text[begin - 1])) --begin;
  return text.substr(begin, end - begin);
}

}  // namespace motebok
