// What is wrong with the markup of a body: links, pictures, HTML, tables, in both languages.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/diagnostic.h"

namespace motebok {

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
Diagnostic heading_underlined(Place at);
Diagnostic text_below_table(Place at);
Diagnostic cells_missing(Place at, std::size_t cells, std::size_t columns);
Diagnostic cells_left_out(Place at, std::size_t cells, std::size_t columns);
Diagnostic undefined_footnote(Place at, std::string_view label);

}  // namespace motebok
