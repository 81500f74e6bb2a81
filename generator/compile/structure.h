// The body's tree → the document's structure and HTML, in one pass over its top-level blocks.
#pragma once

#include "base/diagnostic.h"
#include "compile/body_text.h"
#include "model/compiled_document.h"

struct cmark_node;

namespace motebok {

// Fills in everything of `document` below `html`; `front` and `path` must be there. The tree is changed on the way.
void read_structure(cmark_node* tree, const BodyText& body, CompiledDocument& document, Diagnostics& diagnostics);

}  // namespace motebok
