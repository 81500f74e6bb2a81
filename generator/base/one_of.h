// Whether a text is one of a few.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string_view>

namespace motebok {

inline bool is_one_of(std::string_view text, std::span<const std::string_view> known) {
  return std::ranges::find(known, text) != known.end();
}
inline bool is_one_of(std::string_view text, std::initializer_list<std::string_view> known) {
  return std::ranges::find(known, text) != known.end();
}

}  // namespace motebok
