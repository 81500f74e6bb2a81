// Labelled paragraphs: "**Vedtak:** …", alone or followed by text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "model/compiled_document.h"

struct cmark_node;

namespace motebok {

struct FoundLabel {
  Label label = Label::None;
  std::size_t length = 0;  // of "Vedtak:" in the paragraph's plain text
  bool bold = false;
};

// The label that a paragraph's or heading's plain text begins with, whether or not it is set in bold; letter case, emphasis
// and spacing do not matter. A heading needs no colon when the label is all it says.
std::optional<FoundLabel> find_label(cmark_node* block);

// What is meant as a label but not read as one, since its colon, asterisks or blanks are not where they belong ("**Vedtak**", "**Vedtak:**X",
// "** Vedtak:**"): its name, else empty. For paragraphs without a label.
std::string_view label_in_another_form(cmark_node* paragraph);

// A bold beginning with a colon that is nearly a label ("**Vedtk:**", "**Vedtak (enstemmig):**"), or means the same as one
// ("**Beslutning:**"): the label that its author may have meant, in small letters, else empty.
std::string_view nearly_a_label(cmark_node* paragraph);

// Cuts every paragraph of the document in which a later line begins with a bold label, so that each label begins one.
void split_labelled_lines(cmark_node* document);

// As an author writes it: "Forslag til vedtak".
std::string_view label_name(Label label);

// Labels that carry meaning for the site, so that a missing pair of asterisks is worth a word.
bool carries_meaning(Label label);

}  // namespace motebok
