// Text as HTML and XML write it.
#pragma once

#include <string>
#include <string_view>

namespace motebok {

// Between tags, or within the double quotes of an attribute: `&`, `<`, `>` and `"` as entities.
void append_escaped(std::string& html, std::string_view text);
std::string escaped_html(std::string_view text);

}  // namespace motebok
