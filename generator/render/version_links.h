// Where links lead that say the same words in two versions of a document: a comparison of words does not tell.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/drawing.h"

namespace motebok {

struct LinkChange {
  std::string words;
  std::string before;  // what the link led to, in words; empty where the site does not have it any more
  std::string after;
};

// In the order of the version after. Nothing is told of places within the document itself, nor of a link to a paper that the
// site no longer has by that path: it may have been renamed.
std::vector<LinkChange> link_changes(const Drawing& drawing, const CompiledDocument& before,
                                     const CompiledDocument& after);

// "2 lenker fører et annet sted."; empty where none does.
std::string summary_of_links(const std::vector<LinkChange>& changes, Language language);
// Adds LINK_CHANGES, if there are any.
void add_link_changes(Fields page, const std::vector<LinkChange>& changes, Language language);

// The document of today's site that a path, as written in the front matter or the text of a file of `folder`, leads to.
DocumentId document_at(const Drawing& drawing, std::string_view folder, std::string_view written);
// The measure of today's site that "hp-2025/hospitering" names.
MeasureId measure_at(const Drawing& drawing, std::string_view written);

}  // namespace motebok
