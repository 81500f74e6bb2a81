// Names that two committees have at the same time.
#pragma once

#include <span>

#include "base/diagnostic.h"
#include "model/site.h"

namespace motebok {

// A warning for each name, abbreviation and alias that another committee has on one of its days, since it then names neither in a
// text. One that was handed on, or was another's until a day that is told, is none.
void tell_of_shared_names(std::span<const Committee> committees, std::span<const Document> documents,
                          Diagnostics& diagnostics);

}  // namespace motebok
