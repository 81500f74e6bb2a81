// What a reader would read aloud: the text of a node of the tree without markup.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

struct cmark_node;

namespace motebok {

// What cmark-gfm says, which gives null for nothing.
inline std::string_view view(const char* text) { return text == nullptr ? std::string_view() : std::string_view(text); }

// Line breaks become spaces; runs of blanks (no-break spaces too) one space; no blanks at the ends. Without what is struck out.
std::string plain_text(cmark_node* node);

// The same with what is struck out.
std::string whole_text(cmark_node* node);

// The text of a paragraph, line by line as its author broke them; at least one.
std::vector<std::string> plain_lines(cmark_node* paragraph);

// The text from `first` to its last sibling: the rest of a paragraph. Stops soon after `enough` bytes, for those who only
// want to know how a text begins.
std::string plain_text_from(cmark_node* first, std::size_t enough);

// How the text of a node begins: all of it, or a little more than `enough` bytes.
std::string plain_beginning(cmark_node* node, std::size_t enough);

// Removes text from the front of the inlines `first`… until plain_text_from would have lost `length` bytes, and the blanks
// that then stand first. Inlines left without text are taken out of the tree.
void drop_plain_prefix(cmark_node* first, std::size_t length);

// "<br>", "<BR/>": the only way to break a line within a table's cell, and the only HTML that is taken for what it says.
bool is_line_break_tag(std::string_view html);

// Length in bytes of the blank that `text` begins with, a no-break space too; 0 when it begins with none.
std::size_t blank_length(std::string_view text);

// A text with its blanks made plain: what plain_text does, for a string.
std::string squeezed(std::string_view text);

// Lower case for ASCII and æ, ø, å: enough for keywords.
std::string folded(std::string_view text);

}  // namespace motebok
