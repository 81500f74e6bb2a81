// Agendas, cases and decisions: what the sections of meeting papers add up to.
#pragma once

#include <initializer_list>
#include <span>
#include <vector>

#include "base/diagnostic.h"
#include "link/committees.h"
#include "link/followed_cases.h"
#include "model/site.h"

namespace motebok {

// Fills in Site::agenda_items, cases and decisions, and every meeting's agenda. Needs documents, committees and meetings.
void gather_cases(Site& site);

// "Følger opp", both ways, and Site::following_up. A reference to a case nobody has, or of which it is not clear whose it is, is
// reported.
void link_follow_ups(Site& site, const FollowedCases& followed_cases, const CommitteeNames& names,
                     const HiddenThings& hidden, Diagnostics& diagnostics);

// Whether the decision has points, and each of them one of these outcomes.
bool is_wholly(const LabelledPart& decision, std::initializer_list<Outcome> outcomes);

// Reports a case that does not exist, with the nearest number of the committee and year that does.
void report_unknown_case(const Site& site, Place place, CommitteeId committee, CaseNumber number,
                         const HiddenThings& hidden, Diagnostics& diagnostics);

const CaseSection& section_of(std::span<const Document> documents, const Appearance& appearance);

}  // namespace motebok
