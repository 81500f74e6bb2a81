#include "base/word_characters.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace motebok {
namespace {

bool is_in_words(UChar32 character) {
  constexpr std::uint32_t kOfWords = U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK;
  return (U_GET_GC_MASK(character) & kOfWords) != 0;
}

}  // namespace

std::string only_word_characters(std::string_view text, std::string_view also) {
  const icu::UnicodeString all =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  icu::UnicodeString kept;
  for (std::int32_t at = 0; at < all.length(); at = all.moveIndex32(at, 1)) {
    const UChar32 character = all.char32At(at);
    const bool is_also = character < 0x80 && also.find(static_cast<char>(character)) != std::string_view::npos;
    if (is_also || is_in_words(character)) kept.append(character);
  }
  std::string result;
  kept.toUTF8String(result);
  return result;
}

}  // namespace motebok
