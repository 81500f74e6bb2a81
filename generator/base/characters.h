// Questions about single bytes of UTF-8 text that do not depend on a locale.
#pragma once

#include <algorithm>
#include <string_view>

namespace motebok {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_small(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_ascii_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_ascii_letter(char c) { return is_ascii_small(c) || is_ascii_capital(c); }
constexpr bool is_beyond_ascii(char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; }

// Every character beyond ASCII counts as a letter: æ, ø, å and á are those that matter in Norwegian and Sámi text.
constexpr bool is_letter(char c) { return is_ascii_letter(c) || is_beyond_ascii(c); }

// With a letter of the Norwegian alphabet.
constexpr bool begins_with_capital(std::string_view text) {
  return (!text.empty() && is_ascii_capital(text.front())) || text.starts_with("Æ") || text.starts_with("Ø") ||
         text.starts_with("Å");
}

constexpr bool is_ascii(std::string_view text) { return std::ranges::none_of(text, is_beyond_ascii); }

}  // namespace motebok
