// UTF-8, the only encoding that is read.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace motebok {

// Some programs write it before everything else. It is no part of the text.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// A character that neither XML 1.0 (section 2.2) nor HTML lets a text hold: control characters but for tabs and ends of lines,
// and U+FFFE and U+FFFF.
struct ForbiddenCharacter {
  std::size_t at = 0;  // byte
  char32_t character = 0;
};
// Of a text in UTF-8; what is not UTF-8 is passed over.
std::optional<ForbiddenCharacter> first_forbidden_character(std::string_view text);
bool is_forbidden_character(char32_t character);
// With a blank in the place of each.
std::string without_forbidden_characters(std::string text);

// Offset of the first byte that is not UTF-8 (overlong forms and surrogates included); nothing when all is well.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

// At most `limit` bytes of a text, never half a character, and "…" after them where something is left out: cut at a blank
// where there is one ("de første ord …"), or wherever the limit is ("abc…").
std::string shortened(std::string_view text, std::size_t limit);
std::string beginning(std::string_view text, std::size_t limit);

}  // namespace motebok
