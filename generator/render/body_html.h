// A document's HTML as it stands on a page: with the addresses of what its links lead to in its holes.
#pragma once

#include <span>
#include <string>

#include "render/drawing.h"
#include "theme/theme.h"

namespace motebok {

// HTML of the site's own, put between two characters of a document's.
struct Insertion {
  std::uint32_t at = 0;
  std::string html;
};

// Sets `field`; without a copy where the stretch holds no link, so the site must outlive the page. `insertions` in order, within
// the stretch.
void set_html(const Drawing& drawing, Fields fields, const Field& field, const Document& document, HtmlRange range,
              std::span<const Insertion> insertions = {});

// The same as a text of its own.
std::string html_of(const Drawing& drawing, const Document& document, HtmlRange range);

}  // namespace motebok
