// What an agenda says of a meeting of several days.
#pragma once

#include "theme/theme.h"

namespace motebok::fields {

inline const Field kAgendaDay{"AGENDA_DAY", kSection};
inline const Field kAgendaDayText{"AGENDA_DAY_TEXT", kProse};

}  // namespace motebok::fields
