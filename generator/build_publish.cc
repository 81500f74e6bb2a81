// A commit, from papers to what readers see.
#include "build_publish.h"

#include <algorithm>
#include <optional>

#include "base/parallel.h"
#include "build_prepared.h"
#include "publish/messages.h"
#include "route/address_book.h"
#include "route/kept_addresses.h"

namespace motebok {
namespace {

ReleaseRecord record_of(const Draft& draft, const Changes& changes, const BuildOptions& build, const std::string& commit) {
  ReleaseRecord record;
  record.commit = commit;
  record.ref = build.source.ref;
  record.pages = draft.pages();
  record.files = changes.added.size() + changes.changed.size() + changes.unchanged.size();
  record.bytes = draft.bytes();
  return record;
}

// A publisher who has looked at what a check says may overrule it.
void accept(const std::vector<std::string>& codes, Diagnostics& diagnostics) {
  Diagnostics settled;
  for (Diagnostic each : diagnostics.all()) {
    if (std::ranges::find(codes, each.code) != codes.end()) each.severity = Severity::Warning;
    settled.add(std::move(each));
  }
  diagnostics = std::move(settled);
}

}  // namespace

PublishResult publish_site(const BuildOptions& build, const PublishOptions& options, Diagnostics& diagnostics) {
  keep_apart(options.root, std::vector{build.theme});
  const bool rehearses = options.rehearsal == PublishOptions::Rehearsal::DryRun;
  // From here on nobody else publishes, so what is live now stays so until this is done.
  std::optional<Publishing> publishing;
  if (!rehearses) publishing.emplace(options.root, options.patience);
  const PublishRoot looked_at = rehearses ? look_at_root(options.root) : PublishRoot{options.root, Descriptor()};
  const PublishRoot& root = rehearses ? looked_at : publishing->root();

  const ThemeFiles theme_files = read_theme_files(build.theme);
  const PreparedSite prepared = prepare_site(build, diagnostics);
  const Theme theme = load_theme(theme_files, prepared, diagnostics);
  const LiveRelease live = open_live_release(root, threads_for(build));
  const AddressBook addresses = list_addresses(prepared.site, prepared.routes);
  const bool knows_before = !live.version.addresses.pages.empty();
  if (knows_before) check_kept_addresses(live.version.addresses, addresses, prepared.site, history_since(live.version.commit, build.source, prepared.sources), diagnostics);
  settle(diagnostics, build, prepared.sources, theme_files);
  accept(options.accepted, diagnostics);
  if (diagnostics.has_errors()) return {};

  // Each file is compared with the live one as it is drawn; only what differs is written.
  Draft draft(live.version, {prepared.site.settings.base_url, prepared.routes.base_path});
  if (publishing) publishing->begin();
  draw_site(prepared, theme, build, [&](std::string_view path, std::string_view bytes) {
    if (draft.add(path, bytes) && publishing) publishing->write(path, bytes);
  });

  // The whole version is known: it is held against what readers have.
  check_release(draft, live.version, addresses, options.most_shrink, diagnostics);
  settle(diagnostics, build, prepared.sources, theme_files);
  accept(options.accepted, diagnostics);
  if (diagnostics.has_errors()) return {};

  PublishResult result;
  result.release = result.replaced = live.version.name;
  result.commit = prepared.sources.commit;
  result.changes = draft.changes();
  result.pages = draft.pages();
  result.outcome = PublishResult::Outcome::Rehearsed;
  if (rehearses) return result;
  result.outcome = PublishResult::Outcome::Unchanged;
  if (result.changes.any()) {
    publishing->link_from(live, result.changes.unchanged, threads_for(build));
    // What is live changes here, and nowhere else.
    result.release = publishing->go_live(record_of(draft, result.changes, build, result.commit), with_retired(addresses, live.version.addresses));
    result.outcome = PublishResult::Outcome::Published;
    result.written = publishing->written();
    result.linked = publishing->linked();
  }
  publishing->remove_old(options.keep);
  return result;
}

std::vector<Release> list_published(const PublishOptions& options) { return list_releases(look_at_root(options.root)); }

Release roll_back_site(const PublishOptions& options, const std::string& name) {
  if (list_published(options).empty()) throw nothing_published(options.root);
  Publishing publishing(options.root, options.patience);
  const std::string live = roll_back(publishing, name);
  const std::vector<Release> releases = list_releases(publishing.root());
  return *std::ranges::find(releases, live, &Release::name);
}

}  // namespace motebok
