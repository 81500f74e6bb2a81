// Whose the cases are that stand under "Følger opp".
#pragma once

#include <string>
#include <vector>

#include "link/committees.h"
#include "link/site_names.h"
#include "model/site.h"

namespace motebok {

struct CaseOwner {
  CommitteeId committee;     // none: not to be read for certain, or of nobody here
  std::string unknown_body;  // that the words name as the owner and the site does not know: "KST" of "KST-sak 10/24"
};

class FollowedCases {
 public:
  // All of it must outlive this.
  FollowedCases(const Site& site, const SiteNames& names, const CommitteeNames& committees)
      : site_(site), names_(names), committees_(committees) {}

  // Parallel to the section's follows_up. `day` is the meeting's.
  std::vector<CaseOwner> owners_in(const Document& document, const CaseSection& section, Date day) const;

 private:
  const Site& site_;
  const SiteNames& names_;
  const CommitteeNames& committees_;
};

}  // namespace motebok
