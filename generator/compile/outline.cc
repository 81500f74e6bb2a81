#include "compile/outline.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/norwegian.h"
#include "base/path.h"
#include "base/word_characters.h"

namespace motebok {
namespace {

std::string numbered(std::unordered_map<std::string, int>& times, const std::string& wanted) {
  const int before = times[wanted]++;
  if (before == 0) return wanted;
  // "mal-1" may itself be a heading's own slug.
  std::string candidate = fmt::format("{}-{}", wanted, before);
  return times.contains(candidate) ? numbered(times, wanted) : (times[candidate] = 1, candidate);
}

}  // namespace

std::string github_slug(std::string_view heading) {
  std::string slug = only_word_characters(lower_case(heading), " -");
  std::ranges::replace(slug, ' ', '-');
  return slug;
}

void Outline::start_under(int base) {
  base_ = base;
  open_levels_.clear();
}

Heading Outline::place(int written_level, std::string text, Span at) {
  while (!open_levels_.empty() && open_levels_.back() >= written_level) open_levels_.pop_back();
  open_levels_.push_back(written_level);
  Heading heading;
  heading.level = std::min(base_ + static_cast<int>(open_levels_.size()) - 1, 6);
  heading.slug = slug_of_next(text);
  std::string anchor = slug_of(text);
  heading.anchor = reserve(anchor.empty() ? "avsnitt" : std::move(anchor));
  heading.text = std::move(text);
  heading.at = at;
  return heading;
}

std::string Outline::slug_of_next(std::string_view text) { return numbered(times_slug_, github_slug(text)); }

std::string Outline::reserve(std::string anchor) { return numbered(times_anchor_, prefix_ + anchor); }

}  // namespace motebok
