// Text as HTML and XML write it.
#pragma once

#include <string>
#include <string_view>

namespace motebok {

// Between tags, or within the double quotes of an attribute: `&`, `<`, `>` and `"` as entities.
void append_escaped(std::string& html, std::string_view text);
std::string escaped_html(std::string_view text);

// The other way: what a reader reads of HTML that this program wrote. Tags are left out; a line break is a blank, and so
// is a no-break space.
std::string text_of_html(std::string_view html);

}  // namespace motebok
