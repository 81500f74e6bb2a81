// What the pages that list other pages have in common.
#pragma once

#include <span>
#include <string>

#include "render/page_frame.h"
#include "render/page_parts.h"

namespace motebok {

// In the language of the site's own pages.
PageHead list_head(const Drawing& drawing, std::string title);

// "/arkiv/2024/", where everything of a year is.
std::string archive_address(int year);

// GROUP of ROWS, in the order given; a withdrawn document is left out, and NOTHING shown where none is left.
void list_documents(const Drawing& drawing, Fields page, std::span<const DocumentId> documents);

// A register that has a page for the newest, one for each year, and the same for each committee.
struct Register {
  const Word& name;
  const Phrase& of_committee;  // {committee}
  const Phrase& of_year;       // {year}
  const Phrase& of_both;       // {committee}, {year}
  std::string (*address)(const Drawing& drawing, CommitteeId committee, int year);
};

// `committee` may be none, for everybody's; year 0 is the page without one.
PageHead register_head(const Drawing& drawing, const Register& of, CommitteeId committee, int year);
// `years`: those with a page, newest first.
void add_register_years(const Drawing& drawing, Fields page, const Register& of, CommitteeId committee,
                        std::span<const int> years, int here);

}  // namespace motebok
