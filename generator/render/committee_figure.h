// The committees on their levels, as a figure made of lists.
#pragma once

#include "render/drawing.h"
#include "theme/theme.h"

namespace motebok {

enum class Dissolved { LeftOut, Last };
void add_committee_figure(const Drawing& drawing, Fields page, Language language, Dissolved dissolved);

// "Nivå 3: faglig"; the secretariat stands outside the levels.
std::string level_name(Level level, Language language);

}  // namespace motebok
