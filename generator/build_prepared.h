// What the commands of build.h share: the site read, linked and given its addresses.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "build.h"
#include "compile/compile.h"
#include "model/address_book.h"
#include "model/route_map.h"
#include "render/render.h"
#include "route/kept_addresses.h"
#include "theme/theme.h"

namespace motebok {

// A site that has been read, linked and given its addresses: everything but drawn.
struct PreparedSite {
  SourceTree sources;
  Site site;
  RouteMap routes;
};

// What else may happen to the documents before they are linked; usually nothing.
using Edit = std::function<void(std::vector<CompiledDocument>&)>;

PreparedSite prepare_site(const BuildOptions& options, Diagnostics& diagnostics, const Edit& edit = {});
Theme load_theme(const ThemeFiles& files, const PreparedSite& prepared, Diagnostics& diagnostics);

// Hands every page and file of the site to the sink, from several threads at once. Errors where content links to a place that
// its page turns out not to have.
void draw_site(const PreparedSite& prepared, const Theme& theme, const BuildOptions& options, const PageSink& sink,
               Diagnostics& diagnostics);

// The last word on what was found: in order, quoted, and under --strict without mercy.
void settle(Diagnostics& diagnostics, const BuildOptions& options, const SourceTree& sources, const ThemeFiles& theme);

// The addresses that a site had. What was wrong with its content is nobody's business now, and its history is not read: it gives
// no address that may not die.
AddressBook addresses_of(const BuildOptions& options, Diagnostics& unheard);

// What was published `before`, but for the addresses that the same papers have on that day, and not today: `now`.
AddressBook without_what_the_day_hides(AddressBook before, const AddressBook& now, const BuildOptions& that_day);

// What an option replaces of the settings is replaced.
SiteFiles site_files_for(const BuildOptions& options, const SourceTree& sources, Diagnostics& diagnostics);
Date today_for(const BuildOptions& options, const Settings& settings);

// The way of the content files from an earlier commit to these sources.
AddressHistory history_since(const std::string& commit, const SourceOptions& options, const SourceTree& sources);

unsigned threads_for(const BuildOptions& options);

}  // namespace motebok
