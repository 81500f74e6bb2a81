// XXH3-128: names for contents (caches, asset names). Not for anything a reader verifies.
#pragma once

#include <string>
#include <string_view>

namespace motebok {

// 32 lower-case hexadecimal digits, the same on every machine.
std::string hash_hex(std::string_view bytes);

}  // namespace motebok
