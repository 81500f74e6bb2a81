// Every mistake of the content at once. The site is read, linked and, where there is a theme, drawn as ever, but nothing is
// written.
#include <string_view>

#include "build_prepared.h"
#include "route/address_book.h"
#include "route/kept_addresses.h"
#include "route/messages.h"

namespace motebok {
namespace {

// Some mistakes show in the finished pages alone: a link to a place that its page does not have, and those of the theme.
void check_pages(const PreparedSite& prepared, const BuildOptions& options, Diagnostics& diagnostics) {
  const ThemeFiles theme_files = is_theme(options.theme) ? read_theme_files(options.theme) : ThemeFiles();
  if (!theme_files.files.empty()) {
    const Theme theme = load_theme(theme_files, prepared, diagnostics);
    const PageSink unwritten = [](std::string_view, std::string_view) {};
    // A half-linked site would render into misleading pages.
    if (!diagnostics.has_errors()) draw_site(prepared, theme, options, unwritten, diagnostics);
  }
  settle(diagnostics, options, prepared.sources, theme_files);
}

BuildResult result_of(const PreparedSite& prepared, const Diagnostics& diagnostics) {
  return {!diagnostics.has_errors(), prepared.site.documents.size(), {}, {}};
}

}  // namespace

BuildResult check_content(const BuildOptions& options, Diagnostics& diagnostics) {
  const PreparedSite prepared = prepare_site(options, diagnostics);
  check_pages(prepared, options, diagnostics);
  return result_of(prepared, diagnostics);
}

BuildResult check_content_against(const BuildOptions& options, const std::string& ref, Diagnostics& diagnostics) {
  BuildOptions earlier = options;
  earlier.source = committed_at(options.source, ref);
  // What was wrong with the content then is nobody's business now, but what could not be read then has no address to lose.
  Diagnostics then;
  const AddressBook before = addresses_of(earlier, then);
  if (then.has_errors()) diagnostics.add(route_messages::earlier_content_faulty(ref));

  const PreparedSite prepared = prepare_site(options, diagnostics);
  check_kept_addresses(before, list_addresses(prepared.site, prepared.routes), prepared.site,
                       history_since(ref, options.source, prepared.sources), diagnostics);
  check_pages(prepared, options, diagnostics);
  return result_of(prepared, diagnostics);
}

}  // namespace motebok
