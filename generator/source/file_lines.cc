#include "source/file_lines.h"

#include <algorithm>
#include <tuple>

#include "source/selection.h"

namespace motebok {
namespace {

constexpr std::uint32_t kNotLaid = kNoCommit;
constexpr std::uint32_t kMainChain = 0;  // of the newest commit's first parents

}  // namespace

FileLines::FileLines(const HistoryFacts& facts) : facts_(facts), places_(facts.commits.size(), {kNotLaid, 0}) {
  std::vector<std::uint32_t> heads;
  if (!places_.empty()) heads.push_back(0);
  while (!heads.empty()) {
    const std::uint32_t head = heads.back();
    heads.pop_back();
    if (places_[head].chain == kNotLaid) lay_chain(head, heads);
  }
  std::ranges::sort(changes_, [](const PlacedChange& a, const PlacedChange& b) {
    return std::tie(a.chain, a.path, a.position) < std::tie(b.chain, b.path, b.position);
  });
}

void FileLines::lay_chain(std::uint32_t commit, std::vector<std::uint32_t>& others) {
  const auto number = static_cast<std::uint32_t>(chains_.size());
  Chain chain;
  std::uint32_t position = 0;
  while (commit != kNoCommit && places_[commit].chain == kNotLaid) {
    places_[commit] = {number, position};
    for (const FileChange& each : facts_.commits[commit].changes) {
      changes_.push_back({number, each.path, position, commit, &each});
    }
    ++position;
    chain.is_cut = facts_.is_cut[commit];
    const std::vector<std::uint32_t>& parents = facts_.parents[commit];
    if (parents.size() > 1) others.insert(others.end(), parents.begin() + 1, parents.end());
    commit = parents.empty() ? kNoCommit : parents[0];
  }
  chain.next = commit;
  chains_.push_back(chain);
}

const FileLines::PlacedChange* FileLines::next_change(Place at, std::uint32_t path) const {
  const auto key = std::tuple(at.chain, path, at.position);
  const auto found = std::ranges::lower_bound(
      changes_, key, {}, [](const PlacedChange& each) { return std::tuple(each.chain, each.path, each.position); });
  const bool is_there = found != changes_.end() && found->chain == at.chain && found->path == path;
  return is_there ? &*found : nullptr;
}

void FileLines::add_version(const PlacedChange& found, Walk& walk, std::vector<LineVersion>& versions) {
  LineVersion version{found.commit, walk.path, found.change->blob, walk.is_merged || walk.was_no_content};
  const bool is_same = !versions.empty() && git_oid_equal(&versions.back().blob, &version.blob) != 0;
  // A new name is no new text, but the day it was published is not the day it was kept elsewhere.
  if (is_same && (!walk.was_no_content || versions.back().never_public)) {
    version.never_public = version.never_public && versions.back().never_public;
    versions.back() = version;
  } else {
    versions.push_back(version);
  }
  walk.is_merged = found.chain != kMainChain;
}

void FileLines::go_on(const PlacedChange& found, Walk& walk) const {
  const FileChange& change = *found.change;
  if (change.path_before != walk.path && !is_path_of_content(facts_.paths.name(change.path_before)))
    walk.was_no_content = true;
  walk.path = change.path_before;
  walk.at = change.parent == 0 ? Place{found.chain, found.position + 1}
                               : places_[facts_.parents[found.commit][change.parent]];
}

FileLine FileLines::behind(std::uint32_t path) const {
  FileLine line;
  Walk walk{{}, path};
  while (true) {
    const PlacedChange* const found = next_change(walk.at, walk.path);
    if (found == nullptr) {
      const Chain& chain = chains_[walk.at.chain];
      line.is_cut = chain.is_cut;
      if (chain.is_cut || chain.next == kNoCommit) return line;
      walk.at = places_[chain.next];
      continue;
    }
    if (found->chain == kMainChain) walk.is_merged = false;
    if (found->change->is_own) add_version(*found, walk, line.versions);
    if (found->change->parent == kNoParent) return line;
    go_on(*found, walk);
  }
}

}  // namespace motebok
