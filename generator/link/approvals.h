// Which minutes have been approved, and by which case.
#pragma once

#include "base/diagnostic.h"
#include "link/committees.h"
#include "model/site.h"

namespace motebok {

// Fills in Meeting::approved_by and approved, and Case::approves. Needs meetings and cases.
void link_approvals(Site& site, const CommitteeNames& names, Diagnostics& diagnostics);

}  // namespace motebok
