#include "base/program_version.h"

namespace motebok {

std::string_view program_version() { return MOTEBOK_VERSION; }

}  // namespace motebok
