#include "publish/draft.h"

#include <algorithm>

#include "publish/page_reading.h"

namespace motebok {
namespace {

// Shorter pages may well become shorter still.
constexpr std::size_t kSubstance = 200;  // bytes to read
constexpr std::size_t kEmptiedTo = 10;   // of a hundred

}  // namespace

bool is_page(std::string_view path) { return path.ends_with(".html"); }

Draft::Draft(const LiveVersion& live, SitePlace place) : live_(live), links_(std::move(place)) {
  by_path_.reserve(live.files.size());
  for (std::size_t i = 0; i < live.files.size(); ++i) by_path_.emplace(live.files[i], i);
  fates_.resize(live.files.size(), Fate::Removed);
}

bool Draft::add(std::string_view path, std::string_view bytes) {
  const std::string name(path);
  PageReading page;
  if (is_page(path)) {
    page = read_page(bytes);
    links_.add_page(name, page.ids, page.links);
    ++pages_;
  } else {
    links_.add_file(name);
  }
  bytes_ += bytes.size();
  const auto found = by_path_.find(path);
  if (found == by_path_.end()) {
    const std::scoped_lock lock(mutex_);
    added_.push_back(name);
    return true;
  }
  const bool is_same = live_.holds(name, bytes);
  fates_[found->second] = is_same ? Fate::Same : Fate::Changed;
  if (!is_same && is_page(path)) compare_text(name, page.text_bytes);
  return !is_same;
}

void Draft::compare_text(const std::string& path, std::size_t after) {
  const std::string old = live_.read(path);
  const std::size_t before = read_page(old).text_bytes;
  if (before < kSubstance || after * 100 >= before * kEmptiedTo) return;
  const std::scoped_lock lock(mutex_);
  emptied_.push_back({path, before, after});
}

Changes Draft::changes() const {
  Changes changes;
  {
    const std::scoped_lock lock(mutex_);
    changes.added = added_;
  }
  for (std::size_t i = 0; i < fates_.size(); ++i) {
    std::vector<std::string>* const list = fates_[i] == Fate::Same      ? &changes.unchanged
                                           : fates_[i] == Fate::Changed ? &changes.changed
                                                                        : &changes.removed;
    list->push_back(live_.files[i]);
  }
  for (auto* const list : {&changes.added, &changes.changed, &changes.removed, &changes.unchanged}) {
    std::ranges::sort(*list);
  }
  return changes;
}

std::vector<EmptiedPage> Draft::emptied_pages() const {
  const std::scoped_lock lock(mutex_);
  std::vector<EmptiedPage> pages = emptied_;
  std::ranges::sort(pages, {}, &EmptiedPage::path);
  return pages;
}

}  // namespace motebok
