#include "build_due.h"

#include "base/time_zone.h"
#include "base/world_failure.h"
#include "manifest/manifest.h"

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

}  // namespace

std::optional<Date> announced_change(const std::string& site) {
  const std::optional<Manifest> manifest = manifest_of(site);
  return manifest ? parse_iso_date(manifest->next_change) : std::nullopt;
}

bool is_due(const std::string& site, const std::optional<Date>& today) {
  const std::optional<Manifest> manifest = manifest_of(site);
  if (!manifest || manifest->date.empty()) return true;
  const std::optional<Date> day = parse_iso_date(manifest->next_change);
  return day && *day <= today.value_or(today_in(manifest->time_zone));
}

}  // namespace motebok
