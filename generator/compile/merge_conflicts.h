// Papers that git has written two versions of into one file, for somebody to choose between.
#pragma once

#include <string_view>

#include "base/diagnostic.h"

namespace motebok {

// Reports the first line of "<<<<<<< " where a line of ">>>>>>> " follows, as an error. True where there is one.
bool tell_of_merge_conflict(std::string_view path, std::string_view bytes, Diagnostics& diagnostics);

}  // namespace motebok
