// Questions about single bytes of UTF-8 text that do not depend on a locale.
#pragma once

#include <algorithm>
#include <string_view>

namespace motebok {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_beyond_ascii(char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; }

// Every character beyond ASCII counts as a letter: æ, ø, å and á are those that matter in Norwegian and Sámi text.
constexpr bool is_letter(char c) { return is_ascii_letter(c) || is_beyond_ascii(c); }

constexpr bool is_ascii(std::string_view text) { return std::ranges::none_of(text, is_beyond_ascii); }

}  // namespace motebok
