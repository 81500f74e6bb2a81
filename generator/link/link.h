// Compiled documents → the linked site: names become ids, holes get their targets, meetings and cases are gathered from the
// papers that speak of them.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "model/compiled_document.h"
#include "model/settings.h"
#include "model/site.h"
#include "model/source_tree.h"

namespace motebok {

// What may not be published is dropped here, before any id is given out. A broken reference is reported; every id in the
// result is valid. `today` decides what is embargoed.
Site link_site(std::vector<CompiledDocument> documents, Settings settings, std::vector<Abbreviation> abbreviations,
               const SourceTree& sources, Date today, unsigned threads, Diagnostics& diagnostics);

}  // namespace motebok
