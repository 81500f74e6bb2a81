#include "link/mention_markup.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace motebok {
namespace {

constexpr std::array<std::string_view, 3> kOpening = {"<strong>", "<em>", "<del>"};
constexpr std::array<std::string_view, 3> kClosing = {"</strong>", "</em>", "</del>"};

std::size_t index_at_front(std::string_view html, const std::array<std::string_view, 3>& tags) {
  const auto found = std::ranges::find_if(tags, [&](std::string_view tag) { return html.starts_with(tag); });
  return static_cast<std::size_t>(found - tags.begin());
}

}  // namespace

bool begins_with_emphasis_tag(std::string_view html) {
  return index_at_front(html, kOpening) < kOpening.size() || index_at_front(html, kClosing) < kClosing.size();
}

std::string_view without_outer_tags(std::string_view gap) {
  while (begins_with_emphasis_tag(gap)) gap.remove_prefix(gap.find('>') + 1);
  while (gap.ends_with('>') && begins_with_emphasis_tag(gap.substr(gap.rfind('<'))))
    gap = gap.substr(0, gap.rfind('<'));
  return gap;
}

std::optional<HtmlRange> with_whole_emphasis(std::string_view html, HtmlRange range) {
  const std::string_view inside = html.substr(range.begin, range.end - range.begin);
  std::vector<std::size_t> open;  // which of kOpening
  for (std::size_t at = inside.find('<'); at != std::string_view::npos; at = inside.find('<', at + 1)) {
    if (const std::size_t opened = index_at_front(inside.substr(at), kOpening); opened < kOpening.size()) {
      open.push_back(opened);
      continue;
    }
    const std::size_t closed = index_at_front(inside.substr(at), kClosing);
    if (closed == kClosing.size()) return std::nullopt;
    if (!open.empty()) {
      open.pop_back();
      continue;
    }
    if (!html.substr(0, range.begin).ends_with(kOpening[closed])) return std::nullopt;
    range.begin -= static_cast<std::uint32_t>(kOpening[closed].size());
  }
  for (; !open.empty(); open.pop_back()) {
    const std::string_view closing = kClosing[open.back()];
    if (!html.substr(range.end).starts_with(closing)) return std::nullopt;
    range.end += static_cast<std::uint32_t>(closing.size());
  }
  return range;
}

}  // namespace motebok
