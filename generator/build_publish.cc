// A commit, from papers to what readers see.
#include "build_publish.h"

#include <algorithm>
#include <optional>

#include "build_prepared.h"
#include "manifest/manifest.h"
#include "publish/branch.h"
#include "publish/changed_list.h"
#include "publish/messages.h"
#include "route/address_book.h"
#include "route/kept_addresses.h"

namespace motebok {
namespace {

using Done = PublishResult::Outcome;

// A version that has been drawn, and is fit to take the place of the live one.
struct FitVersion {
  Changes changes;
  ReleaseRecord record;   // but for when and in whose place
  AddressBook addresses;  // with those given up before
};

// Another commit, or another day, that gives the same site is no new version of it: only what tells of them would differ.
Changes as_readers_see(Changes changes) {
  const auto only_tells = [](const std::string& path) {
    return path == kManifestPath || path == kChecksumsPath || path == "om/versjon/index.html";
  };
  const bool is_same =
      changes.added.empty() && changes.removed.empty() && std::ranges::all_of(changes.changed, only_tells);
  if (!is_same) return changes;
  changes.unchanged.insert(changes.unchanged.end(), changes.changed.begin(), changes.changed.end());
  std::ranges::sort(changes.unchanged);
  changes.changed.clear();
  return changes;
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

// Nothing where there are mistakes in the content, or a check says that readers should not see it. What differs from the live
// version is handed to `changed`, from several threads at once.
std::optional<FitVersion> draw_version(const BuildOptions& build, const PublishOptions& options,
                                       const LiveVersion& live, const PageSink& changed, Diagnostics& diagnostics) {
  const ThemeFiles theme_files = read_theme_files(build.theme);
  const PreparedSite prepared = prepare_site(build, diagnostics);
  const Theme theme = load_theme(theme_files, prepared, diagnostics);
  const AddressBook addresses = list_addresses(prepared.site, prepared.routes);
  if (!live.addresses.pages.empty()) {
    const AddressHistory history = history_since(live.commit, build.source, prepared.sources);
    check_kept_addresses(live.addresses, addresses, prepared.site, history, diagnostics);
  }
  const auto is_refused = [&] {
    settle(diagnostics, build, prepared.sources, theme_files);
    accept(options.accepted, diagnostics);
    return diagnostics.has_errors();
  };
  if (is_refused()) return std::nullopt;

  // Each file is compared with the live one as it is drawn.
  Draft draft(live, {prepared.site.settings.base_url, prepared.routes.base_path});
  const PageSink add = [&](std::string_view path, std::string_view bytes) {
    if (draft.add(path, bytes)) changed(path, bytes);
  };
  draw_site(prepared, theme, build, add, diagnostics);
  if (is_refused()) return std::nullopt;

  // The whole version is known: it is held against what readers have.
  check_release(draft, live, addresses, options.most_shrink, diagnostics);
  if (is_refused()) return std::nullopt;
  FitVersion version{as_readers_see(draft.changes()), {}, with_retired(addresses, live.addresses)};
  version.record.commit = prepared.sources.commit;
  version.record.ref = build.source.ref;
  version.record.pages = draft.pages();
  version.record.files =
      version.changes.added.size() + version.changes.changed.size() + version.changes.unchanged.size();
  version.record.bytes = draft.bytes();
  return version;
}

// Before the version is live: whoever copies by a list must not miss what is.
void write_lists(const PublishOptions& options, const Changes& changes) {
  if (!options.removed_list.empty()) write_list(options.removed_list, changes.removed);
  if (!options.changed_list.empty()) write_list(options.changed_list, paths_to_copy(changes));
}

PublishResult result_of(const FitVersion& version, const LiveVersion& live, Done outcome) {
  PublishResult result;
  result.outcome = outcome;
  result.release = result.replaced = live.name;
  result.commit = version.record.commit;
  result.changes = version.changes;
  result.pages = version.record.pages;
  return result;
}

PublishResult rehearse(const BuildOptions& build, const PublishOptions& options, const LiveVersion& live,
                       Diagnostics& diagnostics) {
  const PageSink nowhere = [](std::string_view, std::string_view) {};
  const auto version = draw_version(build, options, live, nowhere, diagnostics);
  if (!version) return {};
  write_lists(options, version->changes);
  return result_of(*version, live, Done::Rehearsed);
}

// A commit tells what it was made of, and so which addresses its site had.
LiveVersion with_addresses(LiveVersion live, const BuildOptions& build) {
  if (live.commit.empty() || !has_commit(build.source, live.commit)) return live;
  BuildOptions earlier = build;
  earlier.source.ref = live.commit;
  Diagnostics unheard;
  live.addresses = addresses_of(earlier, unheard);
  return live;
}

}  // namespace

PublishResult publish_site(const BuildOptions& build, const PublishOptions& options, Diagnostics& diagnostics) {
  keep_apart(options.root, std::vector{build.theme});
  if (options.rehearsal == PublishOptions::Rehearsal::DryRun) {
    const PublishRoot root = look_at_root(options.root);
    const LiveRelease live = open_live_release(root, threads_for(build));
    return rehearse(build, options, live.version, diagnostics);
  }
  // From here on nobody else publishes, so what is live now stays so until this is done.
  Publishing publishing(options.root, options.patience);
  const LiveRelease live = open_live_release(publishing.root(), threads_for(build));
  publishing.begin();
  const PageSink write = [&](std::string_view path, std::string_view bytes) { publishing.write(path, bytes); };
  const auto version = draw_version(build, options, live.version, write, diagnostics);
  if (!version) return {};

  PublishResult result = result_of(*version, live.version, Done::Unchanged);
  write_lists(options, version->changes);
  if (version->changes.any()) {
    publishing.link_from(live, version->changes.unchanged, threads_for(build));
    // What is live changes here, and nowhere else.
    result.release = publishing.go_live(version->record, version->addresses);
    result.outcome = Done::Published;
    result.written = publishing.written();
    result.linked = publishing.linked();
  }
  publishing.remove_old(options.keep);
  return result;
}

PublishResult publish_to_branch(const BuildOptions& build, const PublishOptions& options, Diagnostics& diagnostics) {
  const std::string& repository =
      options.branch_repository.empty() ? build.source.repository : options.branch_repository;
  BranchPublishing publishing(repository, options.branch);
  const LiveVersion live = with_addresses(publishing.live(), build);
  if (options.rehearsal == PublishOptions::Rehearsal::DryRun) return rehearse(build, options, live, diagnostics);
  const PageSink write = [&](std::string_view path, std::string_view bytes) { publishing.write(path, bytes); };
  const auto version = draw_version(build, options, live, write, diagnostics);
  if (!version) return {};

  PublishResult result = result_of(*version, live, Done::Unchanged);
  write_lists(options, version->changes);
  if (!version->changes.any()) return result;
  result.release = publishing.go_live(version->changes, result.commit);
  result.outcome = Done::Published;
  result.written = version->changes.added.size() + version->changes.changed.size();
  result.linked = version->changes.unchanged.size();
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
