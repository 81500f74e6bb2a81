// The families of rules, a source each. Every rule reads the whole linked site and reports; none changes it.
#pragma once

#include "base/diagnostic.h"
#include "model/site.h"
#include "model/source_tree.h"

namespace motebok {

void check_folders(const Site& site, Diagnostics& diagnostics);        // where papers lie
void check_measures(const Site& site, Diagnostics& diagnostics);       // measures that may carry on others
void check_sums(const Site& site, Diagnostics& diagnostics);           // figures that must agree
void check_case_numbers(const Site& site, Diagnostics& diagnostics);   // how each committee counts its cases
void check_copies(const Site& site, Diagnostics& diagnostics);         // papers made of last year's
void check_records(const Site& site, Diagnostics& diagnostics);        // what minutes are there for
void check_approvals(const Site& site, Diagnostics& diagnostics);      // minutes that stay drafts
void check_future(const Site& site, Diagnostics& diagnostics);         // days that have not come
void check_version_notes(const Site& site, Diagnostics& diagnostics);  // what commits say to readers
// What words say that cannot be. The texts are read again only to find the place of what is told.
void check_wording(const Site& site, const SourceTree& sources, unsigned threads, Diagnostics& diagnostics);

}  // namespace motebok
