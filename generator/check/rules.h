// The families of rules, a source each. Every rule reads the whole linked site and reports; none changes it.
#pragma once

#include "base/diagnostic.h"
#include "model/site.h"

namespace motebok {

void check_folders(const Site& site, Diagnostics& diagnostics);  // where papers lie
void check_sums(const Site& site, Diagnostics& diagnostics);     // figures that must agree

}  // namespace motebok
