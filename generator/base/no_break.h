// Where a line of text may not be broken: within a number, and between a number or a date and what it cannot be read without.
#pragma once

#include <string>
#include <string_view>

namespace motebok {

inline constexpr std::string_view kNoBreakSpace = "\u00A0";

// Whether `before` and `after`, with one blank between them, stay on one line: "10 000", "3 500 kroner", "5 %", "29. mai 2024",
// "kl. 12.00", "§ 3", "nr. 4", "sak 21/24". Words as bokmål and nynorsk write them.
bool stay_together(std::string_view before, std::string_view after);

// The text with no-break spaces for such blanks: itself where there are none, else what is written to `memory`. Other blanks
// stay as they are. For what people read on a page; not for data, whose readers expect plain spaces.
std::string_view with_no_break_spaces(std::string_view text, std::string& memory);

}  // namespace motebok
