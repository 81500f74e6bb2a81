// UTF-8, the only encoding that is read.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace motebok {

// Offset of the first byte that is not UTF-8 (overlong forms and surrogates included); nothing when all is well.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

}  // namespace motebok
