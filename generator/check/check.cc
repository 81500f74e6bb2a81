// In: the linked site. Out: diagnostics only. What a single file can tell was said by compile/, and what keeps names from
// becoming ids by link/; here stands what is only wrong when papers are held against each other.
#include "check/check.h"

#include <algorithm>

#include "check/rules.h"

namespace motebok {

namespace {

// Where a meeting's paper could not be read as it was meant, what is missing elsewhere may stand in it.
bool papers_are_whole(const Diagnostics& diagnostics) {
  return std::ranges::none_of(diagnostics.all(), [](const Diagnostic& each) {
    return each.severity == Severity::Error && (each.place.path.empty() || each.place.path.starts_with("utvalg/"));
  });
}

}  // namespace

void check_site(const Site& site, const SourceTree& sources, unsigned threads, Diagnostics& diagnostics) {
  const bool whole = papers_are_whole(diagnostics);
  check_folders(site, diagnostics);
  check_measures(site, diagnostics);
  check_sums(site, diagnostics);
  if (whole) {
    check_case_numbers(site, diagnostics);
    check_copies(site, diagnostics);
    check_records(site, diagnostics);
    check_approvals(site, diagnostics);
  }
  check_future(site, diagnostics);
  check_version_notes(site, diagnostics);
  check_wording(site, sources, threads, diagnostics);
}

}  // namespace motebok
