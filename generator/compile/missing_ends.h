// What an author began and did not end, so that Markdown takes the rest of the paper along: a block of code, a comment.
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "compile/body_text.h"

struct cmark_node;

namespace motebok {

void tell_of_missing_ends(cmark_node* tree, const BodyText& body, Diagnostics& diagnostics);

// The end that a block of HTML should have had: "-->"; empty when it has it, or ends at a blank line as most do.
std::string_view missing_end_of_html(std::string_view html);

}  // namespace motebok
