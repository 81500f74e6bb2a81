#include "link/approval_titles.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/characters.h"
#include "base/norwegian.h"
#include "link/case_owners.h"

namespace motebok {
namespace {

struct TitleWord {
  std::string_view text;
  bool is_before_hyphen = false;
};

std::vector<TitleWord> words_of_title(std::string_view title) {
  std::vector<TitleWord> words;
  for (std::size_t at = 0; at < title.size();) {
    while (at < title.size() && !is_letter(title[at])) ++at;
    const std::size_t begin = at;
    while (at < title.size() && is_letter(title[at])) ++at;
    if (at > begin) words.push_back({title.substr(begin, at - begin), at < title.size() && title[at] == '-'});
  }
  return words;
}

bool begins_a_body(const std::vector<TitleWord>& words, std::size_t i) {
  constexpr std::array<std::string_view, 6> kBefore = {"fra", "frå", "for", "i", "av", "hos"};
  if (i == 0 || !is_abbreviation(words[i].text)) return false;
  if (std::ranges::find(kBefore, lower_case(words[i - 1].text)) == kBefore.end()) return false;
  // "fra PET-senteret" is where they met, "fra AMU-møtet" who did.
  return !words[i].is_before_hyphen || (i + 1 < words.size() && lower_case(words[i + 1].text).starts_with("møte"));
}

// "arbeidsutvalg" of "Arbeidsutvalgets"; empty for "utvalget" itself, which is the committee's own word for it.
std::string stem_of_body(std::string_view word) {
  constexpr std::array<std::string_view, 5> kBodies = {"utvalget", "rådet", "styret", "nemnda", "komiteen"};
  constexpr std::size_t kLeastBefore = 3;
  std::string lower = lower_case(word);
  if (lower.ends_with('s')) lower.pop_back();
  const bool is_body = std::ranges::any_of(kBodies, [&](std::string_view body) {
    return lower.ends_with(body) && lower.size() >= body.size() + kLeastBefore;
  });
  return is_body ? lower.substr(0, lower.size() - (lower.ends_with('a') ? 1 : 2)) : std::string();
}

// The abbreviation as a word, or a word that is the body's: "samarbeidsutvalget" in "Strategisk samarbeidsutvalg".
bool holds(std::string_view name, std::string_view abbreviation, std::string_view stem) {
  return std::ranges::any_of(words_of_title(name), [&](const TitleWord& each) {
    return stem.empty() ? each.text == abbreviation : lower_case(each.text).starts_with(stem);
  });
}

}  // namespace

std::string_view other_body_in(std::string_view title, std::span<const Alias> own_names) {
  const std::vector<TitleWord> words = words_of_title(title);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i].text;
    const std::string stem = stem_of_body(word);
    if (stem.empty() && !begins_a_body(words, i)) continue;
    const bool is_own = std::ranges::any_of(own_names, [&](const Alias& each) { return holds(each.name, word, stem); });
    if (!is_own) return word;
  }
  return {};
}

}  // namespace motebok
