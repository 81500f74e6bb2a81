#include "write/output_files.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <unordered_set>
#include <utility>

#include "base/check.h"
#include "base/path.h"
#include "write/messages.h"

namespace motebok {

OutputFiles::OutputFiles(const Descriptor& output, unsigned threads, const std::string& shown) {
  const auto failed = [&](const std::string& folder, int error) {
    throw cannot_read_output(folder.empty() ? shown : shown + '/' + folder, error);
  };
  for (FoundNode& node : list_below(output.number(), threads, failed)) {
    if (node.kind == NodeKind::Folder) {
      folders_.push_back(std::move(node.path));
    } else {
      files_.push_back({std::move(node.path), node.kind});
    }
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
