// The theme that a site is drawn with when nobody has named one.
#pragma once

#include <string>

namespace motebok {

// The project's own, themes/helse, where the program is run in the project; else the one that was installed with the program.
std::string own_theme();

}  // namespace motebok
