// What an earlier commit had published, to hold the content of now against: is anything gone that somebody may have a link to?
#include <algorithm>

#include "build_prepared.h"
#include "compile/compile.h"
#include "link/link.h"
#include "route/address_book.h"
#include "route/route.h"

namespace motebok {
namespace {

bool has_place(const KeptPage& page, const std::string& id) {
  return std::ranges::find(page.anchors, id, &KeptAnchor::id) != page.anchors.end();
}

}  // namespace

AddressHistory history_since(const std::string& commit, const SourceOptions& options, const SourceTree& sources) {
  return {[commit, options] { return renames_since(options, commit); },
          [&sources](const std::string& path) { return sources.find(path) != nullptr; }, sources.history.is_whole,
          sources.history.is_cut};
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

AddressBook without_what_the_day_hides(AddressBook before, const AddressBook& now, const BuildOptions& that_day) {
  Diagnostics unheard;
  const AddressBook then = addresses_of(that_day, unheard);
  std::erase_if(before.pages, [&](const KeptPage& old) {
    return now.find(old.address) == nullptr && then.find(old.address) != nullptr;
  });
  for (KeptPage& old : before.pages) {
    const KeptPage* const page = now.find(old.address);
    const KeptPage* const shown = then.find(old.address);
    if (page == nullptr || shown == nullptr) continue;
    std::erase_if(old.anchors,
                  [&](const KeptAnchor& each) { return has_place(*shown, each.id) && !has_place(*page, each.id); });
  }
  return before;
}

}  // namespace motebok
