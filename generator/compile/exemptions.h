// Words that were meant to hold a text back, in a place where they do not.
#pragma once

#include <string_view>

#include "base/norwegian.h"

struct cmark_node;

namespace motebok {

// What readers find in place of an exempt text outside the cases. A case says so itself.
std::string_view exemption_note(Language language);

// False for nearly every paper: nothing in it is said to be exempt.
bool speaks_of_exemption(std::string_view body);

// "Personalsak (unntatt offentlighet)", "Personalsak – u.off., offl. § 13", "Lukket sak: Personalsak": the title of a case says that
// its text is exempt. A title that only speaks of it has nothing that parts it from the words.
bool says_title_is_exempt(std::string_view title);

// The first block, the given one or one within it, that marks a text as exempt otherwise than by a label of its own: in a list, a
// table, a quotation, in the midst of a paragraph, without a blank after the asterisks, or in words that are nearly the label's.
// Null when none does. Words that are neither bold nor followed by a colon only speak of it.
cmark_node* unread_exemption(cmark_node* block);

}  // namespace motebok
