#include "write/output_files.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <unordered_set>
#include <utility>

#include "base/check.h"
#include "base/parallel.h"
#include "base/path.h"
#include "write/messages.h"

namespace motebok {
namespace {

std::string joined(const std::string& folder, const std::string& name) {
  return folder.empty() ? name : folder + '/' + name;
}

std::vector<Node> nodes_of(const Descriptor& output, const std::string& folder, const std::string& shown) {
  std::vector<Node> nodes;
  const int error = list_folder(output.number(), folder.empty() ? "." : folder, nodes);
  if (error != 0) throw cannot_read_output(joined(shown, folder), error);
  if (folder.empty()) std::erase_if(nodes, [](const Node& node) { return node.name.starts_with('.'); });
  return nodes;
}

}  // namespace

OutputFiles::OutputFiles(const Descriptor& output, unsigned threads, const std::string& shown) {
  // A level at a time, the folders of a level side by side.
  std::vector<std::string> level = {""};
  while (!level.empty()) {
    std::vector<std::vector<Node>> found(level.size());
    parallel_for(level.size(), threads, [&](std::size_t i) { found[i] = nodes_of(output, level[i], shown); });
    std::vector<std::string> next_level;
    for (std::size_t i = 0; i < level.size(); ++i) {
      for (const Node& node : found[i]) {
        std::string path = joined(level[i], node.name);
        if (node.kind == NodeKind::Folder) {
          next_level.push_back(std::move(path));
        } else {
          files_.push_back({std::move(path), node.kind});
        }
      }
    }
    folders_.insert(folders_.end(), next_level.begin(), next_level.end());
    level = std::move(next_level);
  }
  by_path_.reserve(files_.size());
  for (std::size_t i = 0; i < files_.size(); ++i) by_path_.emplace(files_[i].path, i);
  claimed_.resize(files_.size());
}

bool OutputFiles::claim(std::string_view path) {
  const auto found = by_path_.find(path);
  if (found == by_path_.end()) return false;
  const bool claimed_before = std::atomic_ref(claimed_[found->second]).exchange(1) != 0;
  CHECK(!claimed_before);
  return files_[found->second].kind == NodeKind::File;
}

StaleOutput OutputFiles::stale(std::span<const std::string_view> added) const {
  std::unordered_set<std::string_view> kept_folders;
  const auto keep_folders_of = [&](std::string_view path) {
    for (std::string_view folder = parent_of(path); !folder.empty(); folder = parent_of(folder)) {
      if (!kept_folders.insert(folder).second) return;
    }
  };
  StaleOutput stale;
  for (std::size_t i = 0; i < files_.size(); ++i) {
    if (claimed_[i] != 0) {
      keep_folders_of(files_[i].path);
    } else {
      (files_[i].kind == NodeKind::File ? stale.files : stale.links).push_back(files_[i].path);
    }
  }
  for (const std::string_view path : added) keep_folders_of(path);
  for (const std::string_view path : added) CHECK(!kept_folders.contains(path));
  const auto is_stale = [&](const std::string& folder) { return !kept_folders.contains(folder); };
  std::copy_if(folders_.rbegin(), folders_.rend(), std::back_inserter(stale.folders), is_stale);
  return stale;
}

}  // namespace motebok
