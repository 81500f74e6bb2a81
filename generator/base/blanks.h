// Blanks around a text.
#pragma once

#include <string_view>

namespace motebok {

// Without spaces, tabs and ends of lines on either side.
inline std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlanks);
  return begin == std::string_view::npos ? std::string_view()
                                         : text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

}  // namespace motebok
