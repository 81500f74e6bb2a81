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

// What is live says of itself; nothing where an older program made it.
std::optional<Manifest> manifest_of(const LiveVersion& live) {
  const std::string path(kManifestPath);
  if (std::ranges::find(live.files, path) == live.files.end()) return std::nullopt;
  return parse_manifest(live.read(path));
}

// Another commit, or another day, that gives the same site is no new version of it: only what tells of them would differ. But
// the day on which it will be another is read by the timer, so one that has moved is a change.
Changes as_readers_see(Changes changes, const LiveVersion& live, const std::optional<Date>& next_change) {
  const auto only_tells = [](const std::string& path) {
    return path == kManifestPath || path == kChecksumsPath || path == "om/versjon/index.html";
  };
  const bool is_same =
      changes.added.empty() && changes.removed.empty() && std::ranges::all_of(changes.changed, only_tells);
  if (!is_same) return changes;
  const std::optional<Manifest> manifest = manifest_of(live);
  if (manifest && parse_iso_date(manifest->next_change) != next_change) return changes;
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

// The day that the live version was made for, where it is still to come.
std::optional<Date> day_ahead(const LiveVersion& live, Date today) {
  const std::optional<Manifest> manifest = manifest_of(live);
  const std::optional<Date> made_for = manifest ? parse_iso_date(manifest->date) : std::nullopt;
  return made_for && today < *made_for ? made_for : std::nullopt;
}

// One publishing with the clock set wrong may have shown what is under embargo. It is hidden again: whoever mends the clock should
// not be stopped by addresses that never ought to have been.
AddressBook addresses_to_keep(const BuildOptions& build, const LiveVersion& live, const AddressBook& now, Date today) {
  const std::optional<Date> ahead = day_ahead(live, today);
  if (!ahead) return live.addresses;
  BuildOptions that_day = build;
  that_day.today = ahead;
  return without_what_the_day_hides(live.addresses, now, that_day);
}

void check_clock(const LiveVersion& live, Date today, Diagnostics& diagnostics) {
  if (const auto ahead = day_ahead(live, today)) diagnostics.add(clock_is_behind(to_iso(*ahead), to_iso(today)));
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
    check_kept_addresses(addresses_to_keep(build, live, addresses, prepared.site.today), addresses, prepared.site,
                         history, diagnostics);
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
  check_clock(live, prepared.site.today, diagnostics);
  if (is_refused()) return std::nullopt;
  FitVersion version{
      as_readers_see(draft.changes(), live, next_change(prepared.site)), {}, with_retired(addresses, live.addresses)};
  version.record.commit = prepared.sources.commit;
  version.record.ref = build.source.ref;
  version.record.pages = draft.pages();
  version.record.files =
      version.changes.added.size() + version.changes.changed.size() + version.changes.unchanged.size();
  version.record.bytes = draft.bytes();
  return version;
}

// A release is never changed, not by a list either.
void keep_lists_apart(const PublishOptions& options) {
  for (const std::string& list : {options.changed_list, options.removed_list}) {
    if (!list.empty() && lies_within(list, options.root)) throw list_among_releases(list, options.root);
  }
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

PublishResult rehearse_release(const BuildOptions& build, const PublishOptions& options, Diagnostics& diagnostics) {
  const PublishRoot root = look_at_root(options.root);
  const LiveRelease live = open_live_release(root, threads_for(build));
  return rehearse(build, options, live.version, diagnostics);
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

// Files of a release that lie in others too may have been changed or lost in any of them.
void expect_whole(const PublishRoot& root, const Release& release, unsigned threads) {
  std::vector<Verification::Finding> findings;
  try {
    findings = verify_site(root.shown + "/" + kReleases + "/" + release.name, threads).findings;
  } catch (const WorldFailure&) {
    throw release_is_damaged(release, std::string(kManifestPath), 1);
  }
  // What somebody has put there besides is not what readers would lack.
  std::erase_if(findings, [](const auto& each) { return each.fault == Verification::Fault::Extra; });
  if (!findings.empty()) throw release_is_damaged(release, findings.front().path, findings.size());
}

void write_lists_of_rollback(const PublishOptions& options, const PublishRoot& root, const Release& wanted,
                             unsigned threads) {
  if (options.changed_list.empty() && options.removed_list.empty()) return;
  write_lists(options, changes_to(open_release(root, wanted.name, threads), open_live_release(root, threads)));
}

// All but what is done when the release is live. `publishing` is begun here, and has the lock as long as it is there.
PublishResult put_live(const BuildOptions& build, const PublishOptions& options, std::optional<Publishing>& publishing,
                       Diagnostics& diagnostics) {
  // From here on nobody else publishes, so what is live now stays so until this is done.
  publishing.emplace(options.root, options.patience);
  const LiveRelease live = open_live_release(publishing->root(), threads_for(build));
  // First of all: on a disk that is full, `--keep` with fewer makes room.
  publishing->remove_old(options.keep);
  publishing->begin();
  const PageSink write = [&](std::string_view path, std::string_view bytes) { publishing->write(path, bytes); };
  const auto version = draw_version(build, options, live.version, write, diagnostics);
  if (!version) return {};

  PublishResult result = result_of(*version, live.version, Done::Unchanged);
  write_lists(options, version->changes);
  if (!version->changes.any()) {
    settle_on_live(publishing->root(), version->record.ref, version->record.commit);
    return result;
  }
  publishing->link_from(live, version->changes.unchanged, threads_for(build));
  // What is live changes here, and nowhere else.
  result.release = publishing->go_live(version->record, version->addresses);
  result.outcome = Done::Published;
  result.written = publishing->written();
  result.linked = publishing->linked();
  return result;
}

void remove_replaced(Publishing& publishing, const PublishResult& result, unsigned keep) {
  try {
    publishing.remove_old(keep);
  } catch (const WorldFailure& failure) {
    throw result.outcome == Done::Published ? new_release_is_live(failure) : site_is_as_it_was(failure);
  }
}

// The earlier release that `name` asks for, live once more.
Release put_live_again(const BuildOptions& build, const PublishOptions& options, const std::string& name,
                       std::optional<Publishing>& publishing) {
  const unsigned threads = threads_for(build);
  keep_lists_apart(options);
  publishing.emplace(options.root, options.patience);
  const PublishRoot& root = publishing->root();
  const Release wanted = earlier_release(root, name);
  expect_whole(root, wanted, threads);
  write_lists_of_rollback(options, root, wanted, threads);
  if (wanted.is_live) return wanted;
  remember_newest(root);
  publishing->go_live_again(wanted.name);
  return wanted;
}

PublishResult put_on_branch(const BuildOptions& build, const PublishOptions& options, Diagnostics& diagnostics) {
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

}  // namespace

PublishResult publish_site(const BuildOptions& build, const PublishOptions& options, Diagnostics& diagnostics) {
  std::optional<Publishing> publishing;
  const PublishResult result = before_it_is_live([&] {
    keep_apart(options.root, std::vector{build.theme, git_folder_of(build.source.repository)});
    keep_lists_apart(options);
    return options.rehearsal == PublishOptions::Rehearsal::DryRun ? rehearse_release(build, options, diagnostics)
                                                                  : put_live(build, options, publishing, diagnostics);
  });
  if (publishing && result.outcome != Done::Refused) remove_replaced(*publishing, result, options.keep);
  return result;
}

PublishResult publish_to_branch(const BuildOptions& build, const PublishOptions& options, Diagnostics& diagnostics) {
  return before_it_is_live([&] { return put_on_branch(build, options, diagnostics); });
}

std::vector<Release> list_published(const PublishOptions& options) { return list_releases(look_at_root(options.root)); }

Release roll_back_site(const BuildOptions& build, const PublishOptions& options, const std::string& name) {
  if (list_published(options).empty()) throw nothing_published(options.root);
  std::optional<Publishing> publishing;
  const Release wanted = before_it_is_live([&] { return put_live_again(build, options, name, publishing); });
  const std::vector<Release> releases = list_releases(publishing->root());
  return *std::ranges::find(releases, wanted.name, &Release::name);
}

}  // namespace motebok
