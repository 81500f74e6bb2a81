#include "history/exempt_places.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "base/difference.h"
#include "base/norwegian.h"
#include "base/text_blocks.h"

namespace motebok {
namespace {

class OpenWords {
 public:
  explicit OpenWords(const CompiledDocument& document) : document_(document) {}

  std::vector<std::string> at(const std::string& place) && {
    if (place.empty()) {
      add_running_text();
    } else {
      for (const CaseSection& section : document_.cases) {
        if (section.anchor == place) add_case(section);
      }
    }
    std::ranges::sort(words_);
    return std::move(words_);
  }

 private:
  void add_running_text() {
    if (document_.cases.empty()) return add(HtmlRange{0, static_cast<std::uint32_t>(document_.html.size())});
    for (const BodyBlock& block : document_.blocks) {
      if (!block.case_index) add(block.html);
    }
  }

  void add_case(const CaseSection& section) {
    add_words(section.title);
    add(section.html);
    // Some labels' words stand nowhere else.
    for (const LabelledPart& part : section.parts) add_words(part.text);
  }

  void add(HtmlRange range) {
    const std::string_view html = std::string_view(document_.html).substr(range.begin, range.end - range.begin);
    for (const TextBlock& block : blocks_of_html(html)) {
      add_words(block.text);
      for (const TextRow& row : block.rows) {
        for (const TextCell& cell : row) add_words(cell.text);
      }
    }
  }

  void add_words(std::string_view text) {
    for (const std::string_view word : plain_words(text)) words_.push_back(lower_case(word));
  }

  const CompiledDocument& document_;
  std::vector<std::string> words_;
};

}  // namespace

void ExemptPlaces::add(const CompiledDocument& version) {
  if (version.exempt.empty()) return;
  std::vector<ExemptBlock> all;
  std::ranges::set_union(blocks_, version.exempt, std::back_inserter(all));
  blocks_ = std::move(all);
}

void ExemptPlaces::add_shown(const CompiledDocument& version) {
  add(version);
  const std::string* last = nullptr;
  for (const ExemptBlock& block : version.exempt) {
    if (last == nullptr || *last != block.place) open_words_[block.place] = OpenWords(version).at(block.place);
    last = &block.place;
  }
}

bool ExemptPlaces::are_kept_by(const CompiledDocument& older) const {
  if (!std::ranges::includes(older.exempt, blocks_)) return false;
  return std::ranges::all_of(open_words_, [&](const auto& newer) {
    return std::ranges::includes(newer.second, OpenWords(older).at(newer.first));
  });
}

}  // namespace motebok
