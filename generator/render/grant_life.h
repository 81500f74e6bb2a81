// Where a call stands in its life on the site's day: dates and what is said of them.
#pragma once

#include <optional>
#include <string>

#include "render/drawing.h"

namespace motebok {

// "om 12 dager", "i dag", "fristen er ute".
std::string time_left(Date deadline, Date today, Language language);

// The same day of a later month, or that month's last.
Date months_after(Date day, int months);

// When an award is to be evaluated: months after its start, else after the day of the award. Nothing when the call asks for no
// evaluation, or has not been awarded.
std::optional<Date> evaluation_deadline(const GrantFields& grant, const WrittenAward& award);
// "Innen 24. mars 2025, om 12 dager", "Evaluert 3. mars 2025"; empty when there is nothing to say.
std::string evaluation_text(const GrantFields& grant, const WrittenAward& award, Date today, Language language);

// The cases that follow up those in which the money was awarded: whether it goes on is decided there.
std::vector<CaseId> follow_on_cases(const Drawing& drawing, const Grant& grant);

}  // namespace motebok
