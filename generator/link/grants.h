// Calls for applications, and who was given what.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "link/partners.h"
#include "link/plans.h"
#include "model/site.h"

namespace motebok {

// Newest deadline first. Recipients that are partners and measures are linked; a measure that does not exist is reported.
std::vector<Grant> find_grants(const Site& site, const PartnerNames& partners, const MeasureNames& measures,
                               const HiddenThings& hidden, Diagnostics& diagnostics);

// Fills in Measure::awards.
void link_awarded_measures(Site& site);

// Fills in Grant::awarding_meeting and awarding_cases; needs the backlinks. A case of that meeting is the award's when its text
// names the call, and never otherwise.
void link_awarding_cases(Site& site);

}  // namespace motebok
