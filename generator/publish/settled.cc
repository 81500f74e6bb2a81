#include "publish/settled.h"

#include <algorithm>
#include <ranges>
#include <string_view>
#include <vector>

#include "publish/messages.h"

namespace motebok {
namespace {

// The hook says `refs/heads/main`, a person `main`.
std::string_view short_ref(std::string_view ref) {
  constexpr std::string_view kBranches = "refs/heads/";
  if (ref.starts_with(kBranches)) ref.remove_prefix(kBranches.size());
  return ref;
}

// The release that this commit of the ref gave; empty where it gave none.
std::string given_by(const PublishRoot& root, const std::string& ref, const std::string& commit) {
  const auto is_it = [&](const std::string& its_ref, const std::string& its_commit) {
    return its_commit == commit && short_ref(its_ref) == short_ref(ref);
  };
  const Settled settled = settled_on(root);
  if (is_it(settled.ref, settled.commit)) return settled.release;
  // Only the newest of the ref: a branch that was set back to an older commit asks for that one again.
  const std::vector<Release> releases = list_releases(root);
  const auto same_ref = [&](const Release& each) { return short_ref(each.record.ref) == short_ref(ref); };
  const auto newest = std::ranges::find_if(releases | std::views::reverse, same_ref);
  if (newest == releases.rend() || !is_it(newest->record.ref, newest->record.commit)) return {};
  return newest->name;
}

void note(const PublishRoot& root, const Settled& settled) {
  const int folder = root.folder.number();
  const std::string text = settled.commit + "\n" + settled.ref + "\n" + settled.release + "\n";
  int error = remove_file(folder, kSettled);
  if (error == 0) error = create_file(folder, kSettled, text);
  if (error != 0) throw cannot_publish(root.shown + "/" + kSettled, error);
}

}  // namespace

Standing standing_of(const PublishRoot& root, const std::string& ref, const std::string& commit) {
  const std::string live = live_release(root);
  const std::string given = given_by(root, ref, commit);
  if (live.empty() || given.empty()) return Standing::Behind;
  return given == live ? Standing::UpToDate : Standing::RolledBack;
}

Settled settled_on(const PublishRoot& root) {
  std::string text;
  if (!root.folder || read_whole(root.folder.number(), kSettled, text) != 0) return {};
  std::vector<std::string> lines;
  for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n')) {
    lines.push_back(text.substr(0, end));
    text.erase(0, end + 1);
  }
  // One that was cut off says nothing.
  return lines.size() == 3 && text.empty() ? Settled{lines[0], lines[1], lines[2]} : Settled{};
}

void settle_on_live(const PublishRoot& root, const std::string& ref, const std::string& commit) {
  if (standing_of(root, ref, commit) != Standing::UpToDate) note(root, {commit, ref, live_release(root)});
}

void remember_newest(const PublishRoot& root) {
  const std::vector<Release> releases = list_releases(root);
  if (releases.empty() || !settled_on(root).release.empty()) return;
  const Release& newest = releases.back();
  note(root, {newest.record.commit, newest.record.ref, newest.name});
}

}  // namespace motebok
