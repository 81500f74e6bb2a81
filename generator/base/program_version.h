// Which version of the program this is.
#pragma once

#include <string_view>

namespace motebok {

// "0.1.0", as CMakeLists.txt says.
std::string_view program_version();

}  // namespace motebok
