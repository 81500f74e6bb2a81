// "Hva angår oss?": what concerns each partner.
#pragma once

#include "link/partners.h"
#include "model/site.h"

namespace motebok {

// Fills in Site::concerns and Partner::committees; needs everything else, mentions and backlinks too.
void gather_concerns(Site& site, const PartnerNames& names);

}  // namespace motebok
