// What the whole site says of one file or one address. The site is read, linked and, to find what changes, drawn as ever, but
// nothing is written.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <mutex>

#include "base/hash.h"
#include "base/world_failure.h"
#include "build_prepared.h"
#include "model/address_book.h"
#include "render/render.h"

namespace motebok {
namespace {

// A hash of every page and file of the site, by path. Attachments are what they are.
std::map<std::string, std::string> drawn_hashes(const BuildOptions& options, const PreparedSite& prepared,
                                                const Theme& theme) {
  std::map<std::string, std::string> hashes;
  std::mutex mutex;
  render_pages(prepared.site, prepared.routes, theme, threads_for(options),
               [&](std::string_view path, std::string_view bytes) {
                 std::string hash = hash_hex(bytes);
                 const std::scoped_lock lock(mutex);
                 hashes.emplace(path, std::move(hash));
               });
  return hashes;
}

// Draws the site twice, the second time with other words in the file, and tells what differs. No list of who shows what could
// stay as true as that.
void find_changes(std::string_view path, const BuildOptions& options, const PreparedSite& prepared,
                  Inspection& inspection) {
  Diagnostics unheard;
  const Theme theme = load_theme(read_theme_files(options.theme), prepared, unheard);
  const PreparedSite other = prepare_site(options, unheard, [&](std::vector<CompiledDocument>& documents) {
    const auto edited = std::ranges::find(documents, path, &CompiledDocument::path);
    if (edited != documents.end()) *edited = with_other_words(std::move(*edited));
  });
  // Other words may be other names: what is still called by the old ones is nothing to draw.
  if (unheard.has_errors()) {
    inspection.changes_are = Inspection::Changes::UnknownForErrors;
    return;
  }
  const std::map<std::string, std::string> before = drawn_hashes(options, prepared, theme);
  for (const auto& [file, hash] : drawn_hashes(options, other, theme)) {
    const auto found = before.find(file);
    if (found == before.end() || found->second != hash) inspection.changes.push_back(address_of_file(file));
  }
  std::ranges::sort(inspection.changes);
}

// "https://eksempel.no/helse/utvalg/flr#moter" → "/utvalg/flr/"
std::string address_on_site(std::string_view written, const PreparedSite& prepared) {
  if (written.starts_with(prepared.site.settings.base_url))
    written.remove_prefix(prepared.site.settings.base_url.size());
  else if (written.starts_with(prepared.routes.base_path + "/"))
    written.remove_prefix(prepared.routes.base_path.size());
  return address_with_slash(written.substr(0, written.find_first_of("#?")));
}

WorldFailure no_such_page(std::string_view address, const std::vector<std::string>& known) {
  const std::vector<std::string_view> addresses(known.begin(), known.end());
  const std::string_view near = nearest(address, addresses);
  Wording remedy = {"adressene står i sitemap.xml", "the addresses are in sitemap.xml"};
  if (!near.empty()) remedy = {fmt::format("mente du {}?", near), fmt::format("did you mean {}?", near)};
  return {{fmt::format("nettstedet har ingen side med adressen {}", address),
           fmt::format("the site has no page at the address {}", address)},
          remedy};
}

}  // namespace

std::optional<Inspection> inspect_file_of_site(const BuildOptions& options, std::string_view path,
                                               Diagnostics& diagnostics) {
  const PreparedSite prepared = prepare_site(options, diagnostics);
  settle(diagnostics, options, prepared.sources, {});
  const SourceFile* const file = prepared.sources.find(path);
  if (file == nullptr) return std::nullopt;
  const auto index = static_cast<std::size_t>(file - prepared.sources.files.data());
  Inspection inspection{prepared.sources.read(index),
                        inspect_file(path, prepared.site, prepared.routes, prepared.sources),
                        {},
                        Inspection::Changes::Known};
  if (diagnostics.has_errors())
    inspection.changes_are = Inspection::Changes::UnknownForErrors;
  else if (!is_theme(options.theme))
    inspection.changes_are = Inspection::Changes::UnknownWithoutTheme;
  else if (inspection.file.standing == InspectedFile::Standing::Published)
    find_changes(path, options, prepared, inspection);
  return inspection;
}

InspectedPage inspect_page_of_site(const BuildOptions& options, std::string_view address, Diagnostics& diagnostics) {
  const PreparedSite prepared = prepare_site(options, diagnostics);
  settle(diagnostics, options, prepared.sources, {});
  const std::vector<std::string> known = page_addresses(prepared.site, prepared.routes);
  const std::string wanted = address_on_site(address, prepared);
  std::optional<InspectedPage> page = inspect_page(wanted, known, prepared.site, prepared.routes, prepared.sources);
  if (!page) throw no_such_page(wanted, known);
  return *std::move(page);
}

}  // namespace motebok
