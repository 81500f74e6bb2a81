// The content held against what an earlier commit had published: is anything gone that somebody may have a link to?
#include "build_prepared.h"
#include "route/address_book.h"
#include "route/kept_addresses.h"

namespace motebok {

AddressHistory history_since(const std::string& commit, const SourceOptions& options, const SourceTree& sources) {
  return {[commit, options] { return renames_since(options, commit); },
          [&sources](const std::string& path) { return sources.find(path) != nullptr; }, sources.history.is_whole};
}

BuildResult check_content_against(const BuildOptions& options, const std::string& ref, Diagnostics& diagnostics) {
  // What was wrong with the content then is nobody's business now.
  BuildOptions earlier = options;
  earlier.source.ref = ref;
  Diagnostics unheard;
  const PreparedSite before = prepare_site(earlier, unheard);

  const PreparedSite prepared = prepare_site(options, diagnostics);
  check_kept_addresses(list_addresses(before.site, before.routes), list_addresses(prepared.site, prepared.routes),
                       prepared.site, history_since(before.sources.commit, options.source, prepared.sources),
                       diagnostics);
  settle(diagnostics, options, prepared.sources, {});
  return {!diagnostics.has_errors(), prepared.site.documents.size(), {}, {}};
}

}  // namespace motebok
