// What is wrong with a file as a whole, in both languages.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/diagnostic.h"

namespace motebok {

Diagnostic not_utf8(Place at);
Diagnostic control_character(Place at, char32_t character);
Diagnostic file_too_large(Place at, std::uint64_t bytes, std::uint64_t limit);
Diagnostic nested_too_deep(Place at, std::size_t limit);
Diagnostic table_too_wide(Place at, std::size_t limit);
Diagnostic table_too_long(Place at, std::size_t limit);
Diagnostic definition_too_long(Place at, std::size_t bytes, std::size_t links);
Diagnostic too_many_marks(Place at, char mark, std::size_t limit);
Diagnostic site_file_missing(std::string_view name);
Diagnostic conflict_markers(Place at);

}  // namespace motebok
