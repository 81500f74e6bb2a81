// The content held against what an earlier commit had published: is anything gone that somebody may have a link to?
#include "build_prepared.h"
#include "compile/compile.h"
#include "link/link.h"
#include "route/address_book.h"
#include "route/kept_addresses.h"
#include "route/messages.h"
#include "route/route.h"

namespace motebok {

AddressHistory history_since(const std::string& commit, const SourceOptions& options, const SourceTree& sources) {
  return {[commit, options] { return renames_since(options, commit); },
          [&sources](const std::string& path) { return sources.find(path) != nullptr; }, sources.history.is_whole};
}

AddressBook addresses_of(const BuildOptions& options, Diagnostics& unheard) {
  const SourceTree sources = read_sources(options.source, unheard);
  SiteFiles files = site_files_for(options, sources, unheard);
  const Date today = today_for(options, files.settings);
  const unsigned threads = threads_for(options);
  const auto unwatched = [](std::size_t, std::size_t) {};
  const Site site = link_site(compile_documents(sources, threads, unwatched, unheard), std::move(files.settings),
                              std::move(files.abbreviations), sources, today, threads, unheard);
  return list_addresses(site, assign_routes(site, unheard));
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
  settle(diagnostics, options, prepared.sources, {});
  return {!diagnostics.has_errors(), prepared.site.documents.size(), {}, {}};
}

}  // namespace motebok
