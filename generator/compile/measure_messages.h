// What is wrong with a table of measures, in both languages.
#pragma once

#include <string_view>

#include "base/diagnostic.h"

namespace motebok {

Diagnostic duplicate_measure(Place at, std::string_view id);
Diagnostic measure_column_unknown(Place at, std::string_view written, std::string_view known);
Diagnostic ancestor_unclear(Place at);
Diagnostic measure_missing(Place at, bool has_goal);
Diagnostic measure_id_form(Place at, std::string_view id, std::string_view slug);

}  // namespace motebok
