// The versions of a page, at its end.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "render/drawing.h"
#include "theme/theme.h"

namespace motebok {

// Adds HISTORY when some of the documents have versions; with the name of each where the page is made of several.
void add_page_history(const Drawing& drawing, Fields page, std::span<const DocumentId> documents, Language language);

// "29. mai 2024"; with its number among them, counted from the oldest, where several are of that day.
std::string version_day(const std::vector<DocumentVersion>& versions, std::size_t i, Language language);

// "12 ord lagt til, 3 strøket"
std::string change_text(const ChangeSize& change, Language language);

}  // namespace motebok
