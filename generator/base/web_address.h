// Addresses on the web, as far as they must be right to be written into a page.
#pragma once

#include <string_view>

namespace motebok {

// "https://…" or "http://…" with a host, and nothing that would end it where it is written.
bool is_web_address(std::string_view text);

// One that a whole site can lie at: no query, no fragment, no user, nothing unseen, and no way up out of its folder.
bool is_site_address(std::string_view text);

}  // namespace motebok
