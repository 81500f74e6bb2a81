#include "publish/root.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>

#include "publish/messages.h"
#include "publish/settled.h"

namespace motebok {
namespace {

// A disk of its own has this folder at its top.
constexpr std::string_view kOfTheDisk = "lost+found";

bool is_foreign(const std::vector<Node>& nodes) {
  const auto is_mark = [](const Node& node) { return node.name == kRootMark && node.kind == NodeKind::File; };
  if (std::ranges::any_of(nodes, is_mark)) return false;
  return std::ranges::any_of(nodes,
                             [](const Node& node) { return !node.name.starts_with('.') && node.name != kOfTheDisk; });
}

// What a symbolic link says; nothing where there is none.
std::optional<std::string> link_at(int below, const char* path) {
  std::array<char, 4096> target;
  const ssize_t length = readlinkat(below, path, target.data(), target.size());
  if (length < 0) return std::nullopt;
  return std::string(target.data(), static_cast<std::size_t>(length));
}

// Releases share their files, which no two disks do.
void refuse_linked_folders(const std::vector<Node>& nodes, const PublishRoot& root) {
  for (const Node& node : nodes) {
    const bool is_ours = node.name == kReleases || node.name == kRecords;
    if (is_ours && link_at(root.folder.number(), node.name.c_str()))
      throw folder_is_a_link(root.shown + "/" + node.name, root.shown);
  }
}

bool is_folder(int below, const std::string& path) { return static_cast<bool>(open_folder(below, path)); }

std::string path_of_release(const std::string& name) { return std::string(kReleases) + "/" + name; }
std::string path_of_record(const std::string& name) { return std::string(kRecords) + "/" + name; }

std::string text_of_record(const PublishRoot& root, const std::string& name) {
  std::string text;
  const int error = read_whole(root.folder.number(), path_of_record(name), text);
  if (error != 0 && error != ENOENT) throw cannot_read_root(root.shown + "/" + path_of_record(name), error);
  return text;
}

void take_record(const std::string& text, LiveVersion& version) {
  const auto known = read_record(text);
  if (!known) return;
  version.commit = known->commit;
  version.pages = known->pages;
  version.bytes = known->bytes;
  version.addresses = read_addresses(text);
}

}  // namespace

PublishRoot look_at_root(const std::string& folder) {
  PublishRoot root{folder, Descriptor(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))};
  if (!root.folder) {
    if (errno == ENOENT) return root;
    if (errno == ENOTDIR) throw root_is_a_file(folder);
    throw cannot_read_root(folder, errno);
  }
  std::vector<Node> nodes;
  if (const int error = list_folder(root.folder.number(), ".", nodes); error != 0)
    throw cannot_read_root(folder, error);
  if (is_foreign(nodes)) throw root_is_not_ours(folder);
  refuse_linked_folders(nodes, root);
  return root;
}

std::vector<Release> list_releases(const PublishRoot& root) {
  std::vector<Release> releases;
  if (!root.folder) return releases;
  std::vector<Node> nodes;
  const int error = list_folder(root.folder.number(), kReleases, nodes);
  if (error != 0 && error != ENOENT) throw cannot_read_root(root.shown + "/" + kReleases, error);
  const std::string live = live_release(root);
  for (const Node& node : nodes) {
    if (node.kind != NodeKind::Folder) continue;
    const auto record = read_record(text_of_record(root, node.name));
    const bool is_live = node.name == live;
    if (record || is_live) releases.push_back({node.name, record.value_or(ReleaseRecord{}), is_live});
  }
  std::ranges::sort(releases, {}, &Release::name);
  for (Release& each : releases) {
    // Whatever is published is newer than all before it.
    each.is_rolled_back_to = each.is_live && &each != &releases.back() && settled_on(root).release != each.name;
  }
  return releases;
}

std::string release_that_is_linked(const PublishRoot& root) {
  if (!root.folder) return {};
  const std::string shown = root.shown + "/" + kCurrent;
  struct stat facts {};
  if (fstatat(root.folder.number(), kCurrent, &facts, AT_SYMLINK_NOFOLLOW) != 0) {
    if (errno == ENOENT) return {};
    throw cannot_read_root(shown, errno);
  }
  const std::optional<std::string> target = link_at(root.folder.number(), kCurrent);
  if (!target) throw current_is_no_link(shown);
  std::string_view rest = *target;
  while (rest.ends_with('/')) rest.remove_suffix(1);
  const std::string name(rest.substr(rest.rfind('/') + 1));
  const std::string_view above = rest.substr(0, rest.size() - name.size());
  // By hand, somebody may have written the whole path.
  const bool is_ours = above == "releases/" || above == "./releases/" || above.ends_with("/releases/");
  if (!is_ours || name.empty()) throw current_leads_elsewhere(shown, *target);
  return name;
}

std::string live_release(const PublishRoot& root) {
  std::string name = release_that_is_linked(root);
  if (!name.empty() && !is_folder(root.folder.number(), path_of_release(name))) name.clear();
  return name;
}

LiveRelease open_live_release(const PublishRoot& root, unsigned threads) {
  const std::string name = live_release(root);
  if (!name.empty()) return open_release(root, name, threads);
  LiveRelease live;
  live.version.lost = release_that_is_linked(root);
  if (!live.version.lost.empty()) take_record(text_of_record(root, live.version.lost), live.version);
  if (!live.version.addresses.pages.empty()) return live;
  const std::vector<Release> releases = list_releases(root);
  if (!releases.empty()) take_record(text_of_record(root, releases.back().name), live.version);
  return live;
}

LiveRelease open_release(const PublishRoot& root, const std::string& name, unsigned threads) {
  LiveRelease live;
  live.version.name = name;
  const std::string shown = root.shown + "/" + path_of_release(live.version.name);
  live.folder = open_folder(root.folder.number(), path_of_release(live.version.name));
  if (!live.folder) throw cannot_read_root(shown, errno);
  const int folder = live.folder.number();
  const auto failed = [&](const std::string& path, int error) { throw cannot_read_root(shown + "/" + path, error); };
  for (FoundNode& node : list_below(folder, threads, failed)) {
    if (node.kind == NodeKind::File) live.version.files.push_back(std::move(node.path));
  }
  take_record(text_of_record(root, name), live.version);
  live.version.holds = [folder](const std::string& path, std::string_view bytes) { return holds(folder, path, bytes); };
  live.version.read = [folder, shown](const std::string& path) {
    std::string bytes;
    if (const int error = read_whole(folder, path, bytes); error != 0)
      throw cannot_read_root(shown + "/" + path, error);
    return bytes;
  };
  return live;
}

Changes changes_to(const LiveRelease& release, const LiveRelease& live) {
  const auto sorted = [](std::vector<std::string> files) {
    std::ranges::sort(files);
    return files;
  };
  const std::vector<std::string> before = sorted(live.version.files);
  const std::vector<std::string> after = sorted(release.version.files);
  Changes changes;
  std::ranges::set_difference(before, after, std::back_inserter(changes.removed));
  for (const std::string& path : after) {
    const bool is_new = !std::ranges::binary_search(before, path);
    const bool is_same = !is_new && live.version.holds(path, release.version.read(path));
    (is_new ? changes.added : is_same ? changes.unchanged : changes.changed).push_back(path);
  }
  return changes;
}

}  // namespace motebok
