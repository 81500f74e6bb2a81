// Markdown → cmark-gfm's tree, safely on any number of threads.
#pragma once

#include <string_view>

struct cmark_node;

namespace motebok {

// GitHub's dialect: tables, autolinks, strikethrough with two tildes, task lists, footnotes. The tree lives until the next
// call on the same thread. `body` must be valid UTF-8 and outlive the tree.
cmark_node* parse_markdown(std::string_view body);

// A block, such as a paragraph or a list; everything else stands in the running text of one.
bool is_block(cmark_node* node);

// "~~100 000~~": what its author has taken back.
bool is_struck(cmark_node* node);

}  // namespace motebok
