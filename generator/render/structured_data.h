// JSON-LD for search engines and calendars (schema.org), ready to stand inside <script type="application/ld+json">.
#pragma once

#include <span>
#include <string>

#include "render/drawing.h"

namespace motebok {

struct PageLink;

// A BreadcrumbList. `crumbs` ends with the page itself.
std::string breadcrumb_data(const Drawing& drawing, std::span<const PageLink> crumbs);

// An Event.
std::string event_data(const Drawing& drawing, MeetingId id);

}  // namespace motebok
