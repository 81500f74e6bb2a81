// Other people's text, made fit for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace motebok {

// A terminal obeys control characters and garbles what is not UTF-8: each becomes U+FFFD. Blanks for tabs, whose width is the
// terminal's own affair and would shift what is put below.
std::string printable(std::string_view text);

// Line breaks too: one in a name would end the line it stands on.
std::string printable_path(std::string_view path);

}  // namespace motebok
