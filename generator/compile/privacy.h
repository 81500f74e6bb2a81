// The gate against national identity numbers: they stop the build wherever they stand, also in a draft, since git remembers.
#pragma once

#include <string_view>

#include "base/diagnostic.h"

namespace motebok {

// In the bytes of one file, its front matter and its comments too. `path` is relative to the content folder.
void tell_of_identity_numbers(std::string_view path, std::string_view bytes, Diagnostics& diagnostics);

}  // namespace motebok
