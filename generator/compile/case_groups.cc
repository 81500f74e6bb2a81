#include "compile/case_groups.h"

namespace motebok {

// The nearest that is not ended by another of its own level or above.
std::optional<CaseGroups::Written> CaseGroups::heading_above(int level) const {
  for (auto each = headings_.rbegin(); each != headings_.rend(); ++each) {
    if (each->level < level) return *each;
  }
  return std::nullopt;
}

void CaseGroups::cut(std::vector<BodyBlock>& blocks, std::size_t index, std::uint32_t begin) {
  BodyBlock& running = blocks[index];
  if (running.case_index || begin < running.html.begin || begin >= running.html.end) return;
  BodyBlock group{std::nullopt, {begin, running.html.end}, true};
  if (begin == running.html.begin) {
    running = group;
    return;
  }
  running.html.end = begin;
  blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(index) + 1, group);
}

void CaseGroups::begin_case(int level, std::vector<BodyBlock>& blocks) {
  const auto above = heading_above(level);
  headings_.clear();
  if (!has_cases_) {
    has_cases_ = true;
    first_ = above;
    return;
  }
  if (!above || blocks.empty()) return;
  cut(blocks, blocks.size() - 1, above->begin);
  if (first_ && first_->level == above->level) cut(blocks, 0, first_->begin);
  first_.reset();
}

}  // namespace motebok
