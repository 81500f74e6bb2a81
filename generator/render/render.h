// Site + addresses + theme → the files of the site: pages, feeds, calendars, sitemap. Pure: each page on its own, in
// parallel, handed to the sink as it is finished.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/page.h"
#include "model/route_map.h"
#include "model/site.h"
#include "model/source_tree.h"
#include "theme/theme.h"

namespace motebok {

// The templates a theme must have: "forside", "utvalg", "mote", …
std::span<const std::string_view> page_templates();
// The address of one page that this template draws on this site; empty when it draws none.
std::string page_drawn_by(std::string_view template_name, const Site& site, const RouteMap& routes);
// Of every page, in the order they are listed.
std::vector<std::string> page_addresses(const Site& site, const RouteMap& routes);

// Returns the number of pages. The order of calls to the sink is not defined; their set and bytes are.
std::size_t render_pages(const Site& site, const RouteMap& routes, const Theme& theme, unsigned threads,
                         const PageSink& sink);

// The first day after today on which the pages may be others though no paper has changed: a meeting is over, a deadline has passed,
// an embargo ends. Nothing when no day is known.
std::optional<Date> next_change(const Site& site);

// Copies the published attachments, and the theme's assets.
void copy_files(const Site& site, const RouteMap& routes, const SourceTree& sources, const Theme& theme,
                unsigned threads, const PageSink& sink);

}  // namespace motebok
