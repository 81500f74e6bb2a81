// A case that lacks its heading mark: "Sak 6/24: Tittel" as a paragraph.
#pragma once

#include <optional>
#include <string>

struct cmark_node;

namespace motebok {

// "6/24" of a paragraph of one short line that begins with "Sak 6/24:", or in bold with "Sak 6/24". A sentence about a case is
// longer, or goes on without a colon.
std::optional<std::string> unmarked_case(cmark_node* paragraph);

}  // namespace motebok
