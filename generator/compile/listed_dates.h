// Dates that Markdown took for points of a numbered list: "1. oktober 2025 er siste frist."
#pragma once

#include "base/diagnostic.h"
#include "compile/body_text.h"

struct cmark_node;

namespace motebok {

// Turns lists that are dates back into paragraphs, as anyone who reads the paper takes them, and tells of the dates in lists
// that are also something else.
void read_listed_dates(cmark_node* tree, const BodyText& body, Diagnostics& diagnostics);

}  // namespace motebok
