// Lines that were meant as a table or a list, and are read as one paragraph: the rule below a table's first row is not there or too
// short, or its columns are tabs, a list has the bullets, letters or hard spaces that Word gives it. And brackets that Word left, or that
// are the wrong way round.
#pragma once

#include "base/diagnostic.h"
#include "compile/body_text.h"

struct cmark_node;

namespace motebok {

// Tells of it once for a table, and once for a list whose items became paragraphs each.
void tell_of_unread_layout(cmark_node* paragraph, const BodyText& body, Diagnostics& diagnostics);

}  // namespace motebok
