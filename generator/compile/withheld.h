// The files that what was not published links to.
#pragma once

struct cmark_node;

namespace motebok {

class BodyText;
struct CompiledDocument;

// Fills in CompiledDocument::withheld: every file the tree links to or shows and the references do not. What lies in a
// meeting's folder is public; a file that an exempt part alone speaks of must not be.
void note_withheld_files(cmark_node* tree, const BodyText& body, CompiledDocument& document);

}  // namespace motebok
