// Every link and picture of the documents, and every entry of the menu, resolved.
#pragma once

#include <span>

#include "base/diagnostic.h"
#include "link/attachments.h"
#include "link/committees.h"
#include "link/partners.h"
#include "link/paths.h"
#include "link/plans.h"
#include "model/site.h"

namespace motebok {

// What names lead to; all of it made before.
struct Names {
  const Paths& paths;
  const CommitteeNames& committees;
  const PartnerNames& partners;
  const MeasureNames& measures;
  const HiddenThings& hidden;
};

// Fills in Document::targets and Site::menu_targets. What leads nowhere is reported and stays Target::Kind::Nothing. Paths of
// the site ("/utvalg/") are kept as they are: only route/ knows which there are.
void link_references(Site& site, std::span<const ShownFile> shown, const Names& names, Diagnostics& diagnostics);

}  // namespace motebok
