// In: the linked site. Out: diagnostics only. What a single file can tell was said by compile/, and what keeps names from
// becoming ids by link/; here stands what is only wrong when papers are held against each other.

#include "check/check.h"

#include "check/rules.h"

namespace motebok {

void check_site(const Site& site, Diagnostics& diagnostics) {
  check_folders(site, diagnostics);
  check_sums(site, diagnostics);
}

}  // namespace motebok
