// Why the operating system refused, in words.
#pragma once

#include "base/diagnostic.h"

namespace motebok {

// Of a value of errno: "disken er full". Fits after a colon.
Wording reason_of(int error_number);

}  // namespace motebok
