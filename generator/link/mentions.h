// Running text that names something of the site becomes a link to it.
#pragma once

#include "base/diagnostic.h"
#include "link/publishable.h"
#include "link/site_names.h"
#include "model/site.h"

namespace motebok {

// Fills in Document::mentions, ::unclear and ::explained, the documents side by side on `threads` threads. Needs everything that
// can be named. A case or a past meeting that no paper tells of is a warning; what has several meanings is left as text.
void find_mentions(Site& site, const SiteNames& names, const SourceTree& sources, const HiddenThings& hidden,
                   unsigned threads, Diagnostics& diagnostics);

}  // namespace motebok
