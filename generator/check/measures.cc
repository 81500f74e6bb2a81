// A measure that looks like one of the plan its own plan replaces is perhaps the same measure, carried on. Only the author
// knows: it is told, with what to write, and never assumed.
//
// Measures are near when they have the same id, or most of the same rare words. Words are looked up in the earlier plan's
// index, and only rare ones, so the time is that of reading both plans.

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/diagnostic.h"
#include "base/numbering.h"
#include "base/path.h"
#include "check/messages.h"
#include "check/rules.h"

namespace motebok {
namespace {

constexpr std::size_t kShortWord = 3;  // letters; "for", "og", "den" say nothing
constexpr std::size_t kRare = 16;      // measures of the earlier plan that have the word
constexpr double kNear = 0.5;          // cosine of the two texts' words, the rare ones weighing most
constexpr double kSame = 0.9;          // so near that one word is enough

using WordId = std::uint32_t;

const WrittenMeasure& written_of(const Site& site, MeasureId id) {
  const Measure& measure = site.measures[id.index];
  return site.documents[site.plans[measure.plan.index].document.index].compiled.measures[measure.written];
}

// What an author writes to say that a measure is none of the earlier ones.
bool is_said_to_be_new(const WrittenMeasure& measure) {
  const std::string words = "-" + slug_of(measure.text);
  return words.ends_with("-nytt") || words.ends_with("-nytt-tiltak");
}

class PlanComparison {
 public:
  PlanComparison(const Site& site, const Plan& later) : site_(site), later_(later) {
    for (const DocumentId document : later.replaces) {
      const PlanId plan = site.documents[document.index].plan;
      if (!plan.exists()) continue;
      const std::vector<MeasureId>& measures = site.plans[plan.index].measures;
      earlier_.insert(earlier_.end(), measures.begin(), measures.end());
    }
  }

  bool is_empty() const { return earlier_.empty(); }

  void read() {
    for (const MeasureId id : earlier_) earlier_words_.push_back(words_of(id));
    measures_with_.resize(word_ids_.size());
    for (std::uint32_t i = 0; i < earlier_.size(); ++i) {
      for (const WordId word : earlier_words_[i]) measures_with_[word].push_back(i);
      by_id_.try_emplace(written_of(site_, earlier_[i]).id, i);
      by_text_.try_emplace(slug_of(written_of(site_, earlier_[i]).text), i);
    }
    for (const MeasureId id : later_.measures) later_words_.push_back(words_of(id));
  }

  // The earlier measure that the i-th of the later plan may be carrying on: the one with the same text before the one with the
  // same id, and of those that share as much the one that is spelled most like it.
  std::optional<MeasureId> nearest_to(std::size_t i) const {
    const WrittenMeasure& later = written_of(site_, later_.measures[i]);
    if (const auto same = by_text_.find(slug_of(later.text)); same != by_text_.end()) return earlier_[same->second];
    if (const auto same = by_id_.find(later.id); same != by_id_.end()) return earlier_[same->second];
    std::optional<MeasureId> nearest;
    double best = kNear;
    const auto is_nearer_in_spelling = [&](MeasureId one, MeasureId other) {
      return edit_distance(written_of(site_, one).text, later.text) <
             edit_distance(written_of(site_, other).text, later.text);
    };
    for (const std::uint32_t candidate : candidates(later_words_[i])) {
      const double nearness = nearness_of(later_words_[i], earlier_words_[candidate]);
      if (nearness < best || (nearness == best && !nearest)) continue;
      if (nearness == best && !is_nearer_in_spelling(earlier_[candidate], *nearest)) continue;
      best = nearness;
      nearest = earlier_[candidate];
    }
    return nearest;
  }

 private:
  using Words = std::vector<WordId>;  // sorted, each once

  Words words_of(MeasureId id) {
    const std::string slug = slug_of(written_of(site_, id).text);
    Words words;
    for (std::size_t begin = 0; begin < slug.size();) {
      const std::size_t end = std::min(slug.find('-', begin), slug.size());
      if (end - begin > kShortWord) words.push_back(word_ids_.of(slug.substr(begin, end - begin)));
      begin = end + 1;
    }
    std::ranges::sort(words);
    const auto repeated = std::ranges::unique(words);
    words.erase(repeated.begin(), repeated.end());
    return words;
  }

  std::vector<std::uint32_t> candidates(const Words& words) const {
    std::vector<std::uint32_t> found;
    for (const WordId word : words) {
      if (word >= measures_with_.size() || measures_with_[word].size() > kRare) continue;
      found.insert(found.end(), measures_with_[word].begin(), measures_with_[word].end());
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
  }

  // By how rare the word is in the earlier plan; one that only the later plan has is as rare as can be.
  double weight_of(WordId word) const {
    const std::size_t count = word < measures_with_.size() ? measures_with_[word].size() : 1;
    const double rarity = std::log(static_cast<double>(earlier_.size() + 1) / static_cast<double>(count));
    return rarity * rarity;
  }

  double weight_of(const Words& words) const {
    double sum = 0;
    for (const WordId word : words) sum += weight_of(word);
    return sum;
  }

  double nearness_of(const Words& one, const Words& other) const {
    Words shared;
    std::ranges::set_intersection(one, other, std::back_inserter(shared));
    const double nearness = weight_of(shared) / std::sqrt(weight_of(one) * weight_of(other));
    return shared.size() > 1 || nearness > kSame ? nearness : 0;
  }

  const Site& site_;
  const Plan& later_;
  std::vector<MeasureId> earlier_;
  std::vector<Words> earlier_words_;
  std::vector<Words> later_words_;
  Numbering<std::string> word_ids_;
  std::vector<std::vector<std::uint32_t>> measures_with_;  // earlier ones by word
  std::unordered_map<std::string_view, std::uint32_t> by_id_;
  std::unordered_map<std::string, std::uint32_t> by_text_;  // in the letters of a slug
};

}  // namespace

void check_measures(const Site& site, Diagnostics& diagnostics) {
  for (const Plan& plan : site.plans) {
    PlanComparison comparison(site, plan);
    if (comparison.is_empty()) continue;
    comparison.read();
    for (std::size_t i = 0; i < plan.measures.size(); ++i) {
      const WrittenMeasure& written = written_of(site, plan.measures[i]);
      if (!written.ancestor.empty() || is_said_to_be_new(written)) continue;
      const auto near = comparison.nearest_to(i);
      if (!near) continue;
      const Plan& earlier = site.plans[site.measures[near->index].plan.index];
      diagnostics.add(check_messages::measure_may_continue(
          {site.documents[plan.document.index].compiled.path, written.at}, written_of(site, *near).text,
          earlier.slug + "/" + written_of(site, *near).id));
    }
  }
}

}  // namespace motebok
