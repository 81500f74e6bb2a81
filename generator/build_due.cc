#include "build_due.h"

#include "base/time_zone.h"
#include "base/world_failure.h"
#include "manifest/manifest.h"
#include "publish/messages.h"

namespace motebok {
namespace {

// Nothing where there is no site, or one that an older program made.
std::optional<Manifest> manifest_of(const std::string& site) {
  try {
    return read_manifest(site);
  } catch (const WorldFailure&) {
    return std::nullopt;
  }
}

Dueness due_now(const BuildOptions& build, const PublishOptions& options) {
  const std::string commit = commit_at(build.source.repository, build.source.ref);
  const Standing standing = standing_of(look_at_root(options.root), build.source.ref, commit);
  if (standing == Standing::Behind) return Dueness::Now;
  if (standing == Standing::RolledBack) return Dueness::RolledBack;
  const std::optional<Manifest> manifest = manifest_of(options.root + "/" + kCurrent);
  if (!manifest || manifest->date.empty()) return Dueness::Now;
  const Date today = build.today.value_or(today_in(manifest->time_zone));
  // With a clock that was ahead, the day that was announced may be years away.
  const std::optional<Date> made_for = parse_iso_date(manifest->date);
  if (made_for && today < *made_for) return Dueness::Now;
  const std::optional<Date> day = parse_iso_date(manifest->next_change);
  return day && *day <= today ? Dueness::Now : Dueness::Later;
}

}  // namespace

std::optional<Date> announced_change(const std::string& site) {
  const std::optional<Manifest> manifest = manifest_of(site);
  return manifest ? parse_iso_date(manifest->next_change) : std::nullopt;
}

Dueness what_is_due(const BuildOptions& build, const PublishOptions& options) {
  return before_it_is_live([&] { return due_now(build, options); });
}

}  // namespace motebok
