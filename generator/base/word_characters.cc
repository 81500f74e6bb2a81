#include "base/word_characters.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace motebok {
namespace {

bool is_in_words(UChar32 character) {
  constexpr std::uint32_t kOfWords = U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK;
  return (U_GET_GC_MASK(character) & kOfWords) != 0;
}

}  // namespace

std::string only_word_characters(std::string_view text, std::string_view also) {
  const auto length = static_cast<std::int32_t>(text.size());
  std::string kept;
  kept.reserve(text.size());
  for (std::int32_t at = 0; at < length;) {
    const std::int32_t begin = at;
    UChar32 character = 0;
    U8_NEXT_OR_FFFD(text.data(), at, length, character);
    const bool is_also = character < 0x80 && also.find(static_cast<char>(character)) != std::string_view::npos;
    if (is_also || is_in_words(character)) kept.append(text, begin, at - begin);
  }
  return kept;
}

}  // namespace motebok
