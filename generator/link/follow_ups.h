// The follow-up ledger: what minutes promise, when it is due, and which later case answers it.
#pragma once

#include <optional>

#include "link/committees.h"
#include "model/site.h"

namespace motebok {

// Fills in FollowingUp::answer, Site::follow_ups, the ledger and the committees' own. Needs meetings, cases and what follows up
// what.
void gather_follow_ups(Site& site, const CommitteeNames& names);

// First and last day of a due time that needs no meeting: the whole year for "første møte i 2025". Nothing when it is unclear.
struct DueTime {
  Date first{};
  Date last{};
};
std::optional<DueTime> due_time(const Due& due);

}  // namespace motebok
