// Rules about the whole linked site, read-only: a file per family of rules.
#pragma once

#include "base/diagnostic.h"
#include "model/site.h"

namespace motebok {

void check_site(const Site& site, Diagnostics& diagnostics);

}  // namespace motebok
