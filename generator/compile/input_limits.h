// What is refused before it is parsed: bytes that are no text, and shapes that make Debian's cmark-gfm slow (it lacks the
// fixes of 2023: 176 kB of "- - - …" took it 15 s).
#pragma once

#include <cstdint>
#include <string_view>

#include "base/diagnostic.h"

namespace motebok {

constexpr std::uint64_t kMaxDocumentBytes = std::uint64_t{1} << 20;
constexpr std::size_t kMaxContainersPerLine = 100;
constexpr std::size_t kMaxBarsPerLine = 200;
constexpr std::size_t kMaxTableCells =
    100'000;  // bars of a line × lines of the paragraph: rows are filled up to the header's width
constexpr std::size_t kMaxMarksPerParagraph = 3'000;  // of `[`, `<` or `@`: links are looked for from each of them
constexpr std::size_t kMaxDefinedBytes = 32 << 20;    // `[` in the file × bytes of its longest link definition

// False when the file must not be parsed; the reason is reported, one per kind.
bool is_within_limits(std::string_view path, std::string_view bytes, Diagnostics& diagnostics);

}  // namespace motebok
