// In: a point's words. Out: what became of it, by the table of patterns below; the first that fits decides.
//
// The hard thing is not to say more than the minutes do. "Fristen utsettes" postpones no case, and "når planen er godkjent" has
// approved nothing: so a pattern names what it is about ("saken utsettes") and does not begin within a subordinate clause.
// Deliberately absent: any reading of what is left. A decision that none of the patterns fits is a decision; but a case, a
// proposal or minutes that are "not" something are Unclear, and the author is asked.

#include "compile/outcomes.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/characters.h"
#include "compile/outcome_patterns.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

using namespace outcome_patterns;

using Words = std::vector<std::string_view>;

bool is_word_byte(char c) { return is_ascii_small(c) || is_digit(c) || is_beyond_ascii(c); }

bool is_among(std::span<const std::string_view> list, std::string_view word) {
  return std::ranges::find(list, word) != list.end();
}

Words words_of(std::string_view text) {
  Words words;
  for (std::size_t at = 0; at < text.size();) {
    while (at < text.size() && !is_word_byte(text[at])) ++at;
    const std::size_t begin = at;
    while (at < text.size() && is_word_byte(text[at])) ++at;
    if (at > begin) words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

Words words_of_sentence(std::string_view text) {
  Words words = words_of(text);
  std::erase_if(words, [](std::string_view each) { return is_among(kUnanimous, each); });
  return words;
}

// A full stop ends a sentence when a capital follows: not in "3. april" or "jf. sak 2/24". In the text as written, since folding
// loses the capitals; it keeps every byte's place.
std::vector<Words> sentences_of(std::string_view written, std::string_view folded_text) {
  std::vector<Words> sentences;
  std::size_t begin = 0;
  for (std::size_t i = 0; i + 2 < written.size(); ++i) {
    const bool ends = (written[i] == '.' || written[i] == '!' || written[i] == '?') && written[i + 1] == ' ';
    if (!ends || !begins_with_capital(written.substr(i + 2))) continue;
    sentences.push_back(words_of_sentence(folded_text.substr(begin, i - begin)));
    begin = i + 1;
  }
  sentences.push_back(words_of_sentence(folded_text.substr(begin)));
  return sentences;
}

std::string_view next_of(std::string_view& list, char separator) {
  const std::size_t end = std::min(list.find(separator), list.size());
  const std::string_view first = list.substr(0, end);
  list.remove_prefix(std::min(end + 1, list.size()));
  return first;
}

bool is_one_of(std::string_view word, std::string_view alternatives) {
  while (!alternatives.empty()) {
    if (next_of(alternatives, '|') == word) return true;
  }
  return false;
}

bool is_not(std::string_view word) { return word == "ikke" || word == "ikkje"; }

// How many words of the same clause a "~" may pass over: one of them undoes nothing, and few sentences hold more.
std::size_t passed_over(std::span<const std::string_view> words) {
  constexpr std::size_t kMost = 8;
  std::size_t count = 0;
  while (count < std::min(words.size(), kMost) && !is_not(words[count]) && !is_among(kSubordinators, words[count]))
    ++count;
  return count;
}

// What is left of the words after them; nothing when they do not fit.
using Rest = std::optional<std::span<const std::string_view>>;

Rest fits(std::string_view pattern, std::span<const std::string_view> words) {
  while (!pattern.empty()) {
    std::string_view part = next_of(pattern, ' ');
    if (part.empty()) continue;
    if (part == "*" || part == "~") {
      const std::size_t most = part == "*" ? words.size() : passed_over(words);
      for (std::size_t skipped = 0; skipped <= most; ++skipped) {
        if (const Rest rest = fits(pattern, words.subspan(skipped))) return rest;
      }
      return std::nullopt;
    }
    const bool optional = part.front() == '?';
    if (optional) part.remove_prefix(1);
    const bool found = !words.empty() && is_one_of(words.front(), part);
    if (!found && !optional) return std::nullopt;
    if (found) words = words.subspan(1);
  }
  return words;
}

bool begins_sentence(std::string_view pattern) { return pattern.starts_with('^'); }

// A bit for each pattern.
using PatternSet = std::bitset<kPatterns.size()>;

// What the rules know of a word: of most words of most points, nothing.
struct KnownWord {
  PatternSet begins;  // the patterns whose first word it may be
  bool subordinates = false;
  bool asks = false;
  bool is_infinitive = false;
};

std::unordered_map<std::string_view, KnownWord> read_vocabulary() {
  std::unordered_map<std::string_view, KnownWord> words;
  for (std::size_t i = 0; i < kPatterns.size(); ++i) {
    std::string_view pattern = kPatterns[i].words;
    std::string_view first = next_of(pattern, ' ');
    if (begins_sentence(first)) first.remove_prefix(1);
    while (!first.empty()) words[next_of(first, '|')].begins.set(i);
  }
  for (const std::string_view each : kSubordinators) words[each].subordinates = true;
  for (const std::string_view each : kRequests) words[each].asks = true;
  for (const std::string_view each : kInfinitives) words[each].is_infinitive = true;
  return words;
}

const KnownWord* known(std::string_view word) {
  static const auto kVocabulary = read_vocabulary();
  const auto found = kVocabulary.find(word);
  return found == kVocabulary.end() ? nullptr : &found->second;
}

// "vil ikke utsette saken", "saken utsettes ikke", "ikke endelig godkjent".
bool is_denied(const Words& sentence, std::size_t at, std::span<const std::string_view> rest) {
  if (at > 1 && is_among(kBesideNot, sentence[at - 1])) --at;
  if (rest.size() > 1 && is_among(kBesideNot, rest.front())) rest = rest.subspan(1);
  return (at > 0 && is_not(sentence[at - 1])) || (!rest.empty() && is_not(rest.front()));
}

bool fits_at(std::string_view pattern, const Words& sentence, std::size_t at) {
  if (begins_sentence(pattern)) {
    if (at > 0) return false;
    pattern.remove_prefix(1);
  }
  const Rest rest = fits(pattern, std::span(sentence).subspan(at));
  return rest && !is_denied(sentence, at, *rest);
}

// The first of the table that fits somewhere in the sentence; their number for none.
std::size_t first_pattern_in(const Words& sentence) {
  std::size_t best = kPatterns.size();
  bool is_asked = false;
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    const KnownWord* const word = known(sentence[at]);
    if (word == nullptr) continue;
    if (word->subordinates) break;
    const bool is_of_noun =
        at >= 2 && sentence[at - 1] == "å" && sentence[at - 2] == "om";  // "forslaget om å utsette saken"
    if (word->is_infinitive && (is_asked || is_of_noun)) continue;
    // "Forslaget om å utsette saken falt": it was not the case that did.
    const bool is_object = at >= 2 && sentence[at - 2] == "å" && is_among(kInfinitives, sentence[at - 1]);
    if (is_object) continue;
    is_asked = is_asked || word->asks;
    if (word->begins.none()) continue;
    for (std::size_t i = 0; i < best; ++i) {
      if (word->begins[i] && fits_at(kPatterns[i].words, sentence, at)) best = i;
    }
  }
  return best;
}

std::string joined(const Words& words) {
  std::string text;
  for (const std::string_view word : words) text += (text.empty() ? "" : " ") + std::string(word);
  return text;
}

// "…, men …" and "…, og …" begin what may have another outcome.
std::vector<Words> clauses_of(const std::vector<Words>& sentences) {
  std::vector<Words> clauses;
  for (const Words& sentence : sentences) {
    clauses.emplace_back();
    for (const std::string_view word : sentence) {
      const bool follows_comma = word.data() > sentence.front().data() + 1 && word.data()[-2] == ',';
      if (follows_comma && is_one_of(word, "men|og"))
        clauses.emplace_back();
      else
        clauses.back().push_back(word);
    }
  }
  return clauses;
}

// "Enstemmig vedtatt.", "Vedtatt mot to stemmer.", "Vedtaket ble vedtatt.": how many were for what stands before, whatever that is.
bool tells_of_vote(const Words& clause) {
  return is_one_of(clause.front(), "enstemmig|samrøystes|vedtatt|vedteke|vedtaket|dette|det");
}

bool speaks_of_proposal(const Words& clause) {
  return std::ranges::any_of(clause, [](std::string_view word) {
    return word.ends_with("forslag") || word.ends_with("forslaget") || word.ends_with("framlegg") ||
           word.ends_with("framlegget");
  });
}

bool may_refuse(const std::vector<Words>& sentences) {
  static const PatternSet kRefusals = [] {
    PatternSet refusals;
    for (std::size_t i = 0; i < kPatterns.size(); ++i) refusals[i] = kPatterns[i].outcome == Outcome::Rejected;
    return refusals;
  }();
  const auto may_begin_refusal = [](std::string_view each) {
    const KnownWord* const word = known(each);
    return word != nullptr && (word->begins & kRefusals).any();
  };
  return std::ranges::any_of(sentences,
                             [&](const Words& each) { return std::ranges::any_of(each, may_begin_refusal); });
}

// Of a point in which one thing is refused and another adopted. A proposal that falls makes way for the other, "Forslaget fra A ble
// ikke vedtatt. Bs forslag ble vedtatt"; otherwise two things have come to different ends, and no one word says both.
std::optional<Outcome> outcome_of_opposites(const std::vector<Words>& sentences) {
  if (!may_refuse(sentences)) return std::nullopt;
  constexpr std::size_t kNone = kPatterns.size();
  static const auto kFirstRefusal =
      static_cast<std::size_t>(std::ranges::find(kPatterns, Outcome::Rejected, &Pattern::outcome) - kPatterns.begin());
  std::size_t adopts = kNone;
  bool is_refused = false;
  bool is_of_proposals = true;
  bool is_vote_told = false;
  for (const Words& clause : clauses_of(sentences)) {
    if (clause.empty()) continue;
    const std::size_t found = first_pattern_in(clause);
    const Outcome outcome = found == kNone ? Outcome::Unclear : kPatterns[found].outcome;
    const bool is_adopted = found > kFirstRefusal && (outcome == Outcome::Adopted || outcome == Outcome::Approved);
    if (outcome == Outcome::Rejected) {
      is_refused = true;
      is_of_proposals = is_of_proposals && speaks_of_proposal(clause);
    } else if (is_adopted && tells_of_vote(clause)) {
      is_vote_told = true;
    } else if (is_adopted) {
      adopts = std::min(adopts, found);
    }
  }
  if (!is_refused) return std::nullopt;
  if (adopts == kNone) return is_vote_told ? std::optional(Outcome::Rejected) : std::nullopt;
  return is_of_proposals ? kPatterns[adopts].outcome : Outcome::Unclear;
}

std::optional<Outcome> outcome_named(std::string_view name) {
  const auto found = std::ranges::find(kNames, name, [](const auto& each) { return each.first; });
  return found == kNames.end() ? std::nullopt : std::optional(found->second);
}

// "vedtatt", "punkt 2 utsatt", "punkt 2: utsatt".
std::optional<WrittenOutcome> read_outcome(std::string_view piece) {
  Words words = words_of(piece);
  WrittenOutcome outcome;
  if (words.size() > 2 && words[0] == "punkt") {
    const auto [end, error] = std::from_chars(words[1].data(), words[1].data() + words[1].size(), outcome.point);
    if (error != std::errc() || end != words[1].data() + words[1].size() || outcome.point < 1) return std::nullopt;
    words.erase(words.begin(), words.begin() + 2);
  }
  const std::optional<Outcome> named = outcome_named(joined(words));
  if (!named) return std::nullopt;
  outcome.outcome = *named;
  return outcome;
}

}  // namespace

Outcome outcome_of_wording(std::string_view point) {
  const std::string text = folded(point);
  if (text == "-") return Outcome::Undecided;  // of a form that was not filled in, as a dash is
  const std::vector<Words> sentences = sentences_of(point, text);
  if (sentences.size() == 1 && sentences.front().size() <= 3) {
    const std::string all = joined(sentences.front());
    for (const auto& [words, outcome] : kAlone) {
      if (all == words) return outcome;
    }
  }
  if (const auto outcome = outcome_of_opposites(sentences)) return *outcome;
  std::size_t best = kPatterns.size();
  for (const Words& each : sentences) best = std::min(best, first_pattern_in(each));
  return best == kPatterns.size() ? Outcome::Adopted : kPatterns[best].outcome;
}

std::optional<std::vector<WrittenOutcome>> read_outcomes(std::string_view written) {
  const std::string text = folded(written);
  std::vector<WrittenOutcome> outcomes;
  std::string_view rest = text;
  while (!rest.empty()) {
    std::string_view pieces = next_of(rest, ';');
    while (!pieces.empty()) {
      const std::optional<WrittenOutcome> outcome = read_outcome(next_of(pieces, ','));
      if (!outcome) return std::nullopt;
      outcomes.push_back(*outcome);
    }
  }
  if (outcomes.empty()) return std::nullopt;
  return outcomes;
}

std::string_view outcome_word(Outcome outcome) {
  if (outcome == Outcome::Unclear) return "uklart";
  return std::ranges::find(kNames, outcome, [](const auto& each) { return each.second; })->first;
}

}  // namespace motebok
