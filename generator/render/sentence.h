// The sentence of a running text that refers to something, as others quote it.
#pragma once

#include <string>

#include "model/compiled_document.h"

namespace motebok {

// The sentence that holds the words, as plain text; "" when they stand in no running text. Of a long one what stands around
// the words.
std::string sentence_around(const CompiledDocument& document, HtmlRange words);

}  // namespace motebok
