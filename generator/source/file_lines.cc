#include "source/file_lines.h"

#include <algorithm>
#include <tuple>

namespace motebok {
namespace {

constexpr std::uint32_t kNotLaid = kNoCommit;

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

FileLine FileLines::behind(std::uint32_t path) const {
  FileLine line;
  Place at;
  while (true) {
    const PlacedChange* const found = next_change(at, path);
    if (found == nullptr) {
      const Chain& chain = chains_[at.chain];
      line.is_cut = chain.is_cut;
      if (chain.is_cut || chain.next == kNoCommit) return line;
      at = places_[chain.next];
      continue;
    }
    const FileChange& change = *found->change;
    if (change.is_own) {
      const LineVersion version{found->commit, path, change.blob};
      const bool is_same = !line.versions.empty() && git_oid_equal(&line.versions.back().blob, &change.blob) != 0;
      // A new name is no new text.
      if (is_same)
        line.versions.back() = version;
      else
        line.versions.push_back(version);
    }
    if (change.parent == kNoParent) return line;
    path = change.path_before;
    if (change.parent == 0)
      at = {found->chain, found->position + 1};
    else
      at = places_[facts_.parents[found->commit][change.parent]];
  }
}

}  // namespace motebok
