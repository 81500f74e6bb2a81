// What is wrong with the cases of a paper, their labels, decisions and promises, in both languages.
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "compile/case_text.h"

namespace motebok {

Diagnostic duplicate_case(Place at, std::string_view number);
Diagnostic case_heading_unclear(Place at, const UnclearCaseHeading& heading);
Diagnostic case_without_heading(Place at, std::string_view number);
Diagnostic case_without_title(Place at, std::string_view number);
Diagnostic label_outside_case(Place at, std::string_view label);
Diagnostic label_form(Place at, std::string_view label);
Diagnostic label_not_bold(Place at, std::string_view label);
Diagnostic exemption_not_bold(Place at);
Diagnostic exemption_not_read(Place at);
Diagnostic exempt_title(Place at);
// `what`: "sak 1/24", "«Vedtak:»".
Diagnostic under_exempt_heading(Place at, std::string_view what);
Diagnostic decision_in_paper(Place at);
Diagnostic label_twice(Place at, std::string_view label);
Diagnostic second_list(Place at, std::string_view label);
// `case_level`: of the heading of the case that this one ends.
Diagnostic label_beside_case(Place at, std::string_view label, int case_level);
Diagnostic label_unknown(Place at, std::string_view near);
Diagnostic decision_empty(Place at, std::string_view label);
Diagnostic promise_unclear(Place at);
Diagnostic due_time_unclear(Place at, std::string_view when);
Diagnostic approval_without_date(Place at);
Diagnostic follows_up_nothing(Place at);
Diagnostic outcome_unknown(Place at, std::string_view written);
// `point` 0: the case has no decision at all.
Diagnostic outcome_unclear(Place at);
Diagnostic outcome_without_point(Place at, int point);

}  // namespace motebok
