// Parts of an absolute URL, "https://helsefellesskapet.no:8080/helse" (RFC 3986, section 3).
#pragma once

#include <string_view>

namespace motebok {

std::string_view host_of_url(std::string_view url);  // "helsefellesskapet.no", without the port
std::string_view path_of_url(std::string_view url);  // "/helse", as written; empty when there is none

}  // namespace motebok
