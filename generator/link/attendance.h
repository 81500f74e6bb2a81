// Who the meetings' minutes list, counted by what they represent.
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "link/partners.h"
#include "model/site.h"

namespace motebok {

// The partners somebody speaks for: by the role the GPs or the users, whichever municipality the practice is in; else those that
// `from` names.
std::vector<PartnerId> represented_by(std::string_view role, std::string_view from, const Site& site,
                                      const PartnerNames& partners);

// Fills in Meeting::attendance. What somebody represents is said by the role (a GP, a user), else by the partner that `fra`
// names; members with a vote are matched by name, or by role and organisation, or by their deputy's `for`.
void count_attendance(Site& site, const PartnerNames& partners);

// Warns of the cases that somebody is said to have been there for and that were not on the agenda.
void check_attended_cases(const Site& site, Diagnostics& diagnostics);

}  // namespace motebok
