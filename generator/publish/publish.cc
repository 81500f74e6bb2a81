// In: a site as it is drawn, and the release that readers see. Out: a release with the new files and, for all that is as it
// was, other names for the old ones; and a link that leads to it. publishing.cc holds the one hard thing: a publishing may be
// killed at any moment. Deliberately not done: copying to other machines, which rsync and its like do well (changed_list.h).
#include "publish/publish.h"

#include <algorithm>

#include "publish/messages.h"

namespace motebok {
namespace {

const Release* find_release(const std::vector<Release>& releases, const std::string& name) {
  const auto found = std::ranges::find(releases, name, &Release::name);
  return found == releases.end() ? nullptr : &*found;
}

// The one that was live before it, or where that is gone, the one made before it.
const Release* release_before(const std::vector<Release>& releases, const Release& live) {
  if (const Release* const replaced = find_release(releases, live.record.replaced)) return replaced;
  return &live == releases.data() ? nullptr : &live - 1;
}

}  // namespace

Release earlier_release(const PublishRoot& root, const std::string& name) {
  const std::vector<Release> releases = list_releases(root);
  if (releases.empty()) throw nothing_published(root.shown);
  if (!name.empty()) {
    if (const Release* const named = find_release(releases, name)) return *named;
    std::vector<std::string_view> names;
    for (const Release& each : releases) names.push_back(each.name);
    throw no_such_release(root.shown, name, std::string(nearest(name, names)));
  }
  const auto live = std::ranges::find_if(releases, &Release::is_live);
  if (live == releases.end()) throw nothing_live(root.shown, releases.back().name);
  const Release* const before = release_before(releases, *live);
  if (before == nullptr) throw no_earlier_release(live->name);
  return *before;
}

}  // namespace motebok
