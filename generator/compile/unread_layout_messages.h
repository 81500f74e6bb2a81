// What is told of lines that look like a table or a list and are none.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/diagnostic.h"

namespace motebok {

Diagnostic table_without_rule(Place at, std::size_t cells);
Diagnostic table_with_other_rule(Place at, std::size_t rule_cells, std::size_t cells);
// `mark`: "•", or "1." as written.
Diagnostic list_with_other_bullets(Place at, std::string_view mark);
Diagnostic list_with_letters(Place at, std::string_view mark);
Diagnostic list_without_spaces(Place at, std::string_view mark);
Diagnostic table_with_tabs(Place at, std::size_t cells);
// "(words)[https://unn.no]"
Diagnostic link_turned_around(Place at, std::string_view words, std::string_view address);
// `mark`: without the brackets.
Diagnostic word_comment(Place at, std::string_view mark);
Diagnostic list_with_hard_spaces(Place at, std::string_view mark);

}  // namespace motebok
