// In: the linked site. Out: diagnostics only. What a single file can tell was said by compile/, and what keeps names from
// becoming ids by link/; here stands what is only wrong when papers are held against each other.
#include "check/check.h"

#include "check/rules.h"

namespace motebok {

void check_site(const Site& site, const SourceTree& sources, unsigned threads, Diagnostics& diagnostics) {
  check_folders(site, diagnostics);
  check_measures(site, diagnostics);
  check_sums(site, diagnostics);
  // Where a paper could not be read, what is missing may stand in it.
  if (!diagnostics.has_errors()) {
    check_case_numbers(site, diagnostics);
    check_records(site, diagnostics);
    check_approvals(site, diagnostics);
  }
  check_version_notes(site, diagnostics);
  check_wording(site, sources, threads, diagnostics);
}

}  // namespace motebok
