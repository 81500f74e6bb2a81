// What builds on what, what replaces what, and what translates what.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "link/paths.h"
#include "model/site.h"

namespace motebok {

// Sets Document::translation_of and translations.
void link_translations(std::vector<Document>& documents, const Paths& paths, Diagnostics& diagnostics);

// Sets builds_on, basis_of, replaces and replaced_by. A document has one successor, and nothing replaces itself or builds on
// itself, however far around.
void link_succession(std::vector<Document>& documents, const Paths& paths, Diagnostics& diagnostics);

}  // namespace motebok
