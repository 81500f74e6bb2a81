// In: a point's words. Out: what became of it, by the table of patterns below; the first that fits decides.
//
// The hard thing is not to say more than the minutes do. "Fristen utsettes" postpones no case, and "når planen er godkjent" has
// approved nothing: so a pattern names what it is about ("saken utsettes") and does not begin within a subordinate clause.
// Deliberately absent: any reading of what is left. A decision that none of the patterns fits is a decision.

#include "compile/outcomes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/characters.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

// Words with a blank between, the first of them never left out. "a|b": one of them. "?a|b": one of them or none. "*": any words
// of the same sentence. "^" before the first: the sentence begins with it.
struct Pattern {
  Outcome outcome;
  std::string_view words;
};

// clang-format off
constexpr std::array kPatterns = {
    Pattern{Outcome::Withdrawn, "saken|saka|forslaget|framlegget ?er|ble|blei|blir|vart|vert trekkes|trukket|trekt"sv},
    Pattern{Outcome::Withdrawn, "trekker|trekkjer|trekte|trakk saken|saka|forslaget|framlegget"sv},
    Pattern{Outcome::Postponed, "saken|saka|behandlingen|behandlinga|handsaminga ?av ?saken|saka ?er|ble|blei|blir|vart|vert utsettes|utsatt|utsett|utsetjast"sv},
    Pattern{Outcome::Postponed, "utsetter|utset|utsatte|utsette|utsetje saken|saka|behandlingen|behandlinga|handsaminga"sv},
    Pattern{Outcome::Postponed, "saken|saka ?blir|vert|ble|blei|vart tas|tatt|takast|teken opp igjen|att"sv},
    Pattern{Outcome::Postponed, "saken|saka ?blir|vert|ble|blei|vart tas|tatt|takast|teken opp på * møte|møtet"sv},
    Pattern{Outcome::Postponed, "tar|tek saken|saka opp igjen|att"sv},
    Pattern{Outcome::Postponed, "behandler|behandle|handsamar|handsame saken|saka på nytt"sv},
    Pattern{Outcome::Postponed, "saken|saka ?blir|vert behandles|behandlet|behandla|handsamast|handsama på nytt"sv},
    Pattern{Outcome::Postponed, "kommer|kjem tilbake|attende til saken|saka"sv},
    Pattern{Outcome::Rejected, "forslaget|framlegget|søknaden|klagen|klaga|saken|saka ?er|ble|blei|blir|vart|vert avvises|avvist|avslås|avslått|forkastes|forkastet|forkasta|falt|fall|nedstemt|nedstemmes|nedrøysta"sv},
    Pattern{Outcome::Rejected, "avviser|avslår|forkaster|forkastar|nedstemmer|nedstemte alt|forslaget|framlegget|søknaden|klagen|klaga|saken|saka"sv},
    Pattern{Outcome::Rejected, "ikke|ikkje ?tas|tatt|teken til følge|følgje"sv},
    Pattern{Outcome::Rejected, "vedtar|vedtas|vedtek|godkjenner|godkjennes|godkjennast ikke|ikkje"sv},
    Pattern{Outcome::Rejected, "ta|tar|tas|tatt|tok|tek|teke|teken|takast ikke|ikkje ?saken|saka|rapporten|informasjonen til orientering|etterretning|etterretting|vitende|vitande"sv},
    Pattern{Outcome::Rejected, "støttes|støttast ikke|ikkje"sv},
    Pattern{Outcome::Rejected, "støtter|støttar ikke|ikkje forslaget|framlegget|søknaden|klagen|klaga"sv},
    Pattern{Outcome::Rejected, "ikke|ikkje ?bli|blitt|verte vedtatt|vedteke|vedteken|godkjent|godkjend"sv},
    Pattern{Outcome::Referred, "oversender|oversend|sender|sende saken|saka|forslaget|framlegget ?videre|vidare|over ?tilbake|attende til"sv},
    Pattern{Outcome::Referred, "saken|saka|forslaget|framlegget ?er|ble|blei|blir|vart|vert oversendes|oversendt|oversend|oversendast|sendes|sendt|sendast ?videre|vidare|over ?tilbake|attende til"sv},
    Pattern{Outcome::Referred, "saken|saka|forslaget|framlegget ?er|ble|blei|blir|vart|vert oversendes|oversendt|oversend|oversendast"sv},
    Pattern{Outcome::Referred, "^oversendes|oversendast"sv},
    Pattern{Outcome::Undecided, "^ingen|ikke|ikkje ?gjort|fattet|fatta vedtak"sv},
    Pattern{Outcome::Approved, "godkjenner|godkjennes|godkjent|godkjend|godkjende|godkjennast"sv},
    Pattern{Outcome::Adopted, "vedtar|vedtas|vedtatt|vedtek|vedteke|vedteken"sv},
    Pattern{Outcome::Noted, "ta|tar|tas|tatt|tok|tek|teke|teken|takast * til orientering|etterretning|etterretting|vitende|vitande"sv},
};

// The whole point.
constexpr std::array kAlone = {
    std::pair{"utsettes"sv, Outcome::Postponed}, std::pair{"utsatt"sv, Outcome::Postponed}, std::pair{"utsett"sv, Outcome::Postponed},
    std::pair{"til orientering"sv, Outcome::Noted}, std::pair{"tatt til orientering"sv, Outcome::Noted},
    std::pair{"oversendes"sv, Outcome::Referred}, std::pair{"trukket"sv, Outcome::Withdrawn}, std::pair{"trekt"sv, Outcome::Withdrawn},
    std::pair{"avvist"sv, Outcome::Rejected}, std::pair{"avslått"sv, Outcome::Rejected}, std::pair{"avslag"sv, Outcome::Rejected},
    std::pair{"nedstemt"sv, Outcome::Rejected}, std::pair{"nedrøysta"sv, Outcome::Rejected},
    std::pair{"avvises"sv, Outcome::Rejected}, std::pair{"avslås"sv, Outcome::Rejected}, std::pair{"trekkes"sv, Outcome::Withdrawn},
    std::pair{"oversendt"sv, Outcome::Referred}, std::pair{"oversend"sv, Outcome::Referred}, std::pair{"utsetjast"sv, Outcome::Postponed},
    std::pair{"uten vedtak"sv, Outcome::Undecided}, std::pair{"utan vedtak"sv, Outcome::Undecided},
};

// As authors name them under the label, the usual word of each first.
constexpr std::array kNames = {
    std::pair{"vedtatt"sv, Outcome::Adopted}, std::pair{"vedteke"sv, Outcome::Adopted},
    std::pair{"godkjent"sv, Outcome::Approved}, std::pair{"godkjend"sv, Outcome::Approved},
    std::pair{"tatt til orientering"sv, Outcome::Noted}, std::pair{"teke til orientering"sv, Outcome::Noted},
    std::pair{"teken til orientering"sv, Outcome::Noted}, std::pair{"til orientering"sv, Outcome::Noted},
    std::pair{"oversendt"sv, Outcome::Referred}, std::pair{"oversend"sv, Outcome::Referred},
    std::pair{"utsatt"sv, Outcome::Postponed}, std::pair{"utsett"sv, Outcome::Postponed},
    std::pair{"ikke vedtatt"sv, Outcome::Rejected}, std::pair{"ikkje vedteke"sv, Outcome::Rejected},
    std::pair{"avvist"sv, Outcome::Rejected}, std::pair{"avslått"sv, Outcome::Rejected},
    std::pair{"nedstemt"sv, Outcome::Rejected}, std::pair{"nedrøysta"sv, Outcome::Rejected},
    std::pair{"trukket"sv, Outcome::Withdrawn}, std::pair{"trekt"sv, Outcome::Withdrawn},
    std::pair{"uten vedtak"sv, Outcome::Undecided}, std::pair{"utan vedtak"sv, Outcome::Undecided},
};
// clang-format on

// A clause that such a word begins tells of a condition or of others, not of what was decided.
constexpr std::array kSubordinators = {"når"sv, "hvis"sv, "dersom"sv, "at"sv, "som"sv, "inntil"sv, "fordi"sv};

using Words = std::vector<std::string_view>;

bool is_word_byte(char c) { return is_ascii_small(c) || is_digit(c) || is_beyond_ascii(c); }

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

// A full stop ends a sentence when a capital follows: not in "3. april" or "jf. sak 2/24". In the text as written, since folding
// loses the capitals; it keeps every byte's place.
std::vector<Words> sentences_of(std::string_view written, std::string_view folded_text) {
  std::vector<Words> sentences;
  std::size_t begin = 0;
  for (std::size_t i = 0; i + 2 < written.size(); ++i) {
    const bool ends = (written[i] == '.' || written[i] == '!' || written[i] == '?') && written[i + 1] == ' ';
    if (!ends || !begins_with_capital(written.substr(i + 2))) continue;
    sentences.push_back(words_of(folded_text.substr(begin, i - begin)));
    begin = i + 1;
  }
  sentences.push_back(words_of(folded_text.substr(begin)));
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

bool fits(std::string_view pattern, std::span<const std::string_view> words) {
  while (!pattern.empty()) {
    std::string_view part = next_of(pattern, ' ');
    if (part.empty()) continue;
    if (part == "*") {
      for (std::size_t skipped = 0; skipped <= words.size(); ++skipped) {
        if (fits(pattern, words.subspan(skipped))) return true;
      }
      return false;
    }
    const bool optional = part.front() == '?';
    if (optional) part.remove_prefix(1);
    const bool found = !words.empty() && is_one_of(words.front(), part);
    if (!found && !optional) return false;
    if (found) words = words.subspan(1);
  }
  return true;
}

// By a word, the patterns that begin with it, a bit each: most words of most points begin none.
using PatternSet = std::uint32_t;
static_assert(kPatterns.size() <= 32);

bool begins_sentence(std::string_view pattern) { return pattern.starts_with('^'); }

std::unordered_map<std::string_view, PatternSet> patterns_by_first_word() {
  std::unordered_map<std::string_view, PatternSet> sets;
  for (std::size_t i = 0; i < kPatterns.size(); ++i) {
    std::string_view words = kPatterns[i].words;
    std::string_view first = next_of(words, ' ');
    if (begins_sentence(first)) first.remove_prefix(1);
    while (!first.empty()) sets[next_of(first, '|')] |= PatternSet{1} << i;
  }
  return sets;
}

// The first of the table that fits somewhere in the sentence; their number for none.
std::size_t first_pattern_in(const Words& sentence) {
  static const auto kByFirstWord = patterns_by_first_word();
  std::size_t best = kPatterns.size();
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    if (std::ranges::find(kSubordinators, sentence[at]) != kSubordinators.end()) break;
    const auto found = kByFirstWord.find(sentence[at]);
    if (found == kByFirstWord.end()) continue;
    for (std::size_t i = 0; i < best; ++i) {
      std::string_view words = kPatterns[i].words;
      if ((found->second >> i & 1U) == 0 || (begins_sentence(words) && at > 0)) continue;
      if (begins_sentence(words)) words.remove_prefix(1);
      if (fits(words, std::span(sentence).subspan(at))) best = i;
    }
  }
  return best;
}

std::string joined(const Words& words) {
  std::string text;
  for (const std::string_view word : words) text += (text.empty() ? "" : " ") + std::string(word);
  return text;
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
  const std::vector<Words> sentences = sentences_of(point, text);
  if (sentences.size() == 1 && sentences.front().size() <= 3) {
    const std::string all = joined(sentences.front());
    for (const auto& [words, outcome] : kAlone) {
      if (all == words) return outcome;
    }
  }
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
  return std::ranges::find(kNames, outcome, [](const auto& each) { return each.second; })->first;
}

}  // namespace motebok
