// What stands under Oppfølging.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/norwegian.h"
#include "compile/body_text.h"
#include "model/compiled_document.h"

struct cmark_node;

namespace motebok {

struct PromiseText {
  std::string text;
  std::size_t elsewhere =
      0;  // bytes at the front that do not stand here in the text: a list's number, or what points share
  Span at;
};

// The promises in a block: a list has one for each item, a paragraph one. Within them a line, or an item of a list further in,
// that is written as a promise is one of its own; any other goes on with the one above. Points under "høsten 2024 –
// sekretariatet:" are each promised by then and by them.
std::vector<PromiseText> promises_in(cmark_node* block, const BodyText& body);

// Views into the promise. Only `what` where it has another form.
struct PromiseWords {
  std::string_view when;
  std::string_view who;
  std::string_view what;
};
PromiseWords words_of_promise(std::string_view text);

// "02.10.2024 – sekretariatet: legger fram utkast" → when, who, what. A text of another form becomes a promise without who
// and when, and a warning.
WrittenPromise read_promise(std::string_view text, Language language, Place at, Diagnostics& diagnostics);

}  // namespace motebok
