// What words are made of, in any language.
#pragma once

#include <string>
#include <string_view>

namespace motebok {

// Letters, marks, digits and '_' (Unicode's \w) of the text, and the ASCII characters of `also`: the rest is left out.
std::string only_word_characters(std::string_view text, std::string_view also);

}  // namespace motebok
