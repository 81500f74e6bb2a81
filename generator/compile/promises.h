// What stands under Oppfølging, Følger opp and Godkjenner.
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "model/compiled_document.h"

namespace motebok {

// "02.10.2024 – sekretariatet: legger fram utkast" → when, who, what. An item of another form becomes a promise without
// who and when, and a warning.
WrittenPromise read_promise(std::string_view item, Place at, Diagnostics& diagnostics);

}  // namespace motebok
