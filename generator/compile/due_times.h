// When something is promised for: "høsten 2024", "3. kvartal 2025", "første møte i 2025", "2026", "02.10.2024".
#pragma once

#include <string_view>

#include "model/compiled_document.h"

namespace motebok {

// Form::Unclear for anything that says more or less than one of the forms: "etter 01.03.2026", "1. og 2. kvartal 2026", "høsten".
Due parse_due(std::string_view when);

}  // namespace motebok
