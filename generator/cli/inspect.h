// What was recognised in a file: the structure an editor cannot see in her own text.
#pragma once

#include <string>

#include "base/span.h"
#include "model/compiled_document.h"

namespace motebok {

std::string describe_as_text(const CompiledDocument& document, std::string_view bytes);
std::string describe_as_json(const CompiledDocument& document, std::string_view bytes);

}  // namespace motebok
