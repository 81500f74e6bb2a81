// The words of running text, read from the HTML that a document was compiled to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/compiled_document.h"

namespace motebok {

struct ProseWord {
  std::uint32_t begin = 0;  // in the HTML
  std::uint32_t end = 0;
  // Only blanks, dashes or commas stand between this word and the one before: a name may go on. Emphasis may begin or end
  // there too; after any other tag it is false.
  bool continues = false;
};

// Words are letters and digits; "21/24" is two. What stands in links and in code is passed over.
void read_prose_words(std::string_view html, HtmlRange prose, std::vector<ProseWord>& words);

// Lower case, for Latin letters of all the site's languages; made for one word at a time, without ICU's cost.
void fold_word(std::string_view word, std::string& folded);

}  // namespace motebok
