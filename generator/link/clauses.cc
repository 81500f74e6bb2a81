#include "link/clauses.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/characters.h"
#include "base/no_break.h"
#include "link/inflection.h"
#include "link/prose_words.h"

namespace motebok {

bool parts_clauses(std::string_view gap) {
  bool is_in_tag = false;
  for (const char c : gap) {
    if (!is_in_tag && std::string_view(".,:;!?)").find(c) != std::string_view::npos) return true;
    is_in_tag = c == '<' || (is_in_tag && c != '>');
  }
  return gap.find("<br") != std::string_view::npos || gap.find("–") != std::string_view::npos;
}

bool may_begin_sentence_after(std::string_view gap) {
  while (!gap.empty()) {
    const bool is_no_break = gap.starts_with(kNoBreakSpace);
    if (!is_no_break && std::string_view(" \n,").find(gap.front()) == std::string_view::npos) return true;
    gap.remove_prefix(is_no_break ? kNoBreakSpace.size() : 1);
  }
  return false;
}

std::string_view without_genitive(std::string_view word) {
  return word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
}

bool is_elected_body(std::string_view word) {
  constexpr std::array<std::string_view, 13> kBodies = {
      "kommunestyret", "kommunestyre", "bystyret",   "bystyre",       "herredsstyret", "heradsstyret", "heradsstyre",
      "fylkestinget",  "fylkesting",   "stortinget", "formannskapet", "formannskap",   "sametinget"};
  std::string folded;
  fold_word(without_genitive(word), folded);
  return std::ranges::find(kBodies, folded) != kBodies.end();
}

bool is_body_of_others(std::string_view word) {
  constexpr std::array<std::string_view, 14> kBodies = {
      "statsforvalteren", "statsforvaltaren", "fylkesmannen",  "helsedirektoratet",   "brukerutvalget",
      "brukarutvalet",    "hovedutvalg",      "hovedutvalget", "hovudutval",          "hovudutvalet",
      "fylkesrådet",      "byrådet",          "departementet", "arbeidsmiljøutvalget"};
  std::string folded;
  fold_word(without_genitive(word), folded);
  return std::ranges::find(kBodies, folded) != kBodies.end();
}

bool is_ordinary_words(std::string_view name) {
  for (std::size_t i = 1; i < name.size(); ++i) {
    if (begins_with_capital(name.substr(i)) || is_digit(name[i])) return false;
  }
  return !may_be_lower_case(name) && !is_definite_body(name);
}

}  // namespace motebok
