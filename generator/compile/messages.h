// Every diagnostic about a body, in both languages. Front matter's are in front_matter_messages.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/diagnostic.h"
#include "compile/case_text.h"

namespace motebok {

// The file as a whole
Diagnostic not_utf8(Place at);
Diagnostic control_character(Place at, char32_t character);
Diagnostic file_too_large(Place at, std::uint64_t bytes, std::uint64_t limit);
Diagnostic nested_too_deep(Place at, std::size_t limit);
Diagnostic table_too_wide(Place at, std::size_t limit);
Diagnostic table_too_long(Place at, std::size_t limit);
Diagnostic definition_too_long(Place at, std::size_t bytes, std::size_t links);
Diagnostic too_many_marks(Place at, char mark, std::size_t limit);
Diagnostic site_file_missing(std::string_view name);

// Markup
// `words`: that are left out with it.
Diagnostic raw_html(Place at, std::string_view written, std::size_t words);
// `end`: what should have stood somewhere below, "```" or "-->".
Diagnostic code_without_end(Place at, std::string_view end);
Diagnostic html_without_end(Place at, std::string_view end);
Diagnostic date_as_point(Place at, int day, std::string_view month);
Diagnostic empty_link(Place at, std::string_view text);
Diagnostic link_without_text(Place at, std::string_view address);
// `meant` is the scheme it is nearly, or empty.
Diagnostic unsafe_scheme(Place at, std::string_view scheme, std::string_view meant);
// An address on the web that leads nowhere. `meant` may be empty.
Diagnostic link_malformed(Place at, std::string_view address, std::string_view meant);
Diagnostic image_elsewhere(Place at, std::string_view address);
Diagnostic image_without_text(Place at, std::string_view address);

// Structure
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
Diagnostic heading_underlined(Place at);
Diagnostic decision_in_paper(Place at);
Diagnostic label_twice(Place at, std::string_view label);
Diagnostic second_list(Place at, std::string_view label);
Diagnostic text_below_table(Place at);
Diagnostic cells_missing(Place at, std::size_t cells, std::size_t columns);
Diagnostic cells_left_out(Place at, std::size_t cells, std::size_t columns);
// `case_level`: of the heading of the case that this one ends.
Diagnostic label_beside_case(Place at, std::string_view label, int case_level);
Diagnostic label_unknown(Place at, std::string_view near);
Diagnostic conflict_markers(Place at);
Diagnostic decision_empty(Place at, std::string_view label);
Diagnostic promise_unclear(Place at);
Diagnostic due_time_unclear(Place at, std::string_view when);
Diagnostic approval_without_date(Place at);
Diagnostic follows_up_nothing(Place at);
Diagnostic outcome_unknown(Place at, std::string_view written);
// `point` 0: the case has no decision at all.
Diagnostic outcome_unclear(Place at);
Diagnostic outcome_without_point(Place at, int point);
Diagnostic duplicate_measure(Place at, std::string_view id);
Diagnostic measure_column_unknown(Place at, std::string_view written, std::string_view known);
Diagnostic ancestor_unclear(Place at);
Diagnostic measure_missing(Place at, bool has_goal);
Diagnostic measure_id_form(Place at, std::string_view id, std::string_view slug);
Diagnostic undefined_footnote(Place at, std::string_view label);

}  // namespace motebok
