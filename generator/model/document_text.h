// The whole of a document's text, in the order it was written: running text, and each case with its labelled parts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/text_blocks.h"
#include "model/compiled_document.h"

namespace motebok {

struct DocumentBlock {
  TextBlock block;
  // Of a heading that the pages draw themselves: the label of a part, whose text is then empty, or "Sak 21/24: Title".
  std::optional<Label> label;
};

std::vector<DocumentBlock> text_blocks(const CompiledDocument& document);

// The same as one text: a line for each block, cells with a blank between them.
std::string running_text(const CompiledDocument& document);

}  // namespace motebok
