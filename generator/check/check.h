// Rules about the whole linked site, read-only: a file per family of rules. All are warnings.
#pragma once

#include "base/diagnostic.h"
#include "model/site.h"
#include "model/source_tree.h"

namespace motebok {

void check_site(const Site& site, const SourceTree& sources, unsigned threads, Diagnostics& diagnostics);

// Takes away the warnings that the settings accept (nettsted.toml, `godta`), and warns of an acceptance that nothing was
// told of: it would hide the next mistake of its kind.
void drop_accepted_warnings(const Settings& settings, Diagnostics& diagnostics);

}  // namespace motebok
