#include "base/utf8.h"

#include <cstdint>
#include <cstring>

namespace motebok {
namespace {

// Offset of the first byte of the 8 at a time that may not be ASCII; at most 7 bytes short of the end.
std::size_t skip_ascii(std::string_view bytes, std::size_t at) {
  while (at + 8 <= bytes.size()) {
    std::uint64_t eight;
    std::memcpy(&eight, bytes.data() + at, 8);
    if ((eight & 0x8080808080808080U) != 0) break;
    at += 8;
  }
  return at;
}

// Bytes of the well-formed character at the front (Unicode 15, table 3-7); 0 when there is none.
std::size_t character_length(std::string_view bytes) {
  const auto byte = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
  const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned first = byte(0);
  const unsigned second = byte(1);
  if (first < 0x80) return 1;
  if (first < 0xC2) return 0;
  if (first < 0xE0) return continues(1) ? 2 : 0;
  if (first < 0xF0) {
    const bool overlong = first == 0xE0 && second < 0xA0;
    const bool surrogate = first == 0xED && second > 0x9F;
    return continues(1) && continues(2) && !overlong && !surrogate ? 3 : 0;
  }
  const bool overlong = first == 0xF0 && second < 0x90;
  const bool too_large = first > 0xF4 || (first == 0xF4 && second > 0x8F);
  return continues(1) && continues(2) && continues(3) && !overlong && !too_large ? 4 : 0;
}

// Where the character begins that holds the byte `at`, which is within the text.
std::size_t last_boundary(std::string_view text, std::size_t at) {
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  return at;
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
  std::size_t at = skip_ascii(bytes, 0);
  while (at < bytes.size()) {
    const std::size_t length = character_length(bytes.substr(at, 4));
    if (length == 0) return at;
    at += length;
    if (length == 1) at = skip_ascii(bytes, at);
  }
  return std::nullopt;
}

std::string shortened(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return std::string(text);
  const std::size_t blank = text.rfind(' ', limit);
  const std::size_t end = blank == std::string_view::npos ? last_boundary(text, limit) : blank;
  return std::string(text.substr(0, end)) + " …";
}

std::string beginning(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return std::string(text);
  return std::string(text.substr(0, last_boundary(text, limit))) + "…";
}

bool is_forbidden_character(char32_t character) {
  const bool is_control = character < 0x20 && character != '\t' && character != '\n' && character != '\r';
  return is_control || (character >= 0x7F && character <= 0x9F) || character == 0xFFFE || character == 0xFFFF;
}

std::string without_forbidden_characters(std::string text) {
  std::string kept;
  std::string_view rest = text;
  while (const auto found = first_forbidden_character(rest)) {
    const std::size_t length = found->character <= 0x7F ? 1 : found->character <= 0x9F ? 2 : 3;
    kept += rest.substr(0, found->at);
    kept += ' ';
    rest.remove_prefix(found->at + length);
  }
  return kept.empty() ? text : kept.append(rest);
}

std::optional<ForbiddenCharacter> first_forbidden_character(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = [&](std::size_t further) {
      return i + further < text.size() ? static_cast<unsigned char>(text[i + further]) : 0U;
    };
    char32_t character = byte(0);
    if (byte(0) == 0xC2 && i + 1 < text.size()) character = byte(1);
    if (byte(0) == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE) character = 0xFFC0 + (byte(2) & 0x3F);
    const bool is_whole = byte(0) < 0x80 || byte(0) == 0xC2 || byte(0) == 0xEF;
    if (is_whole && is_forbidden_character(character)) return ForbiddenCharacter{i, character};
  }
  return std::nullopt;
}

}  // namespace motebok
