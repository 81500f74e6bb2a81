// A document's HTML as it stands on a page: with the addresses of what its links lead to in its holes.
#pragma once

#include "render/drawing.h"
#include "theme/theme.h"

namespace motebok {

// Sets `field`; without a copy where the stretch holds no link, so the site must outlive the page.
void set_html(const Drawing& drawing, Fields fields, const Field& field, const Document& document, HtmlRange range);

// The same as a text of its own.
std::string html_of(const Drawing& drawing, const Document& document, HtmlRange range);


}  // namespace motebok
