#include "link/prose_position.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "base/characters.h"
#include "link/mention_markup.h"

namespace motebok {
namespace {

bool is_digits(std::string_view word, std::size_t least, std::size_t most) {
  return word.size() >= least && word.size() <= most && std::ranges::all_of(word, is_digit);
}

}  // namespace

void ProsePosition::enter(HtmlRange prose) {
  prose_ = prose;
  at_ = 0;
  read_prose_words(html_, prose, words_);
}

std::string_view ProsePosition::word(std::size_t ahead) const {
  return has(ahead) ? word_at(at_ + ahead) : std::string_view();
}

std::string_view ProsePosition::gap_before(std::size_t ahead) const {
  return without_outer_tags(gap_before_word(at_ + ahead));
}

std::string_view ProsePosition::word_at(std::size_t i) const {
  return html_.substr(words_[i].begin, words_[i].end - words_[i].begin);
}

HtmlRange ProsePosition::range_before_word(std::size_t i) const {
  return {i == 0 ? prose_.begin : words_[i - 1].end, words_[i].begin};
}

std::string_view ProsePosition::gap_before_word(std::size_t i) const {
  const HtmlRange gap = range_before_word(i);
  return html_.substr(gap.begin, gap.end - gap.begin);
}

std::uint32_t ProsePosition::behind_emphasis(std::size_t at) const {
  while (begins_with_emphasis_tag(html_so_far().substr(at))) at = html_.find('>', at) + 1;
  return static_cast<std::uint32_t>(at);
}

std::size_t ProsePosition::words_before_tag() const {
  std::size_t words = 1;
  while (follows(words) && html_.substr(words_[at_ + words - 1].end)[0] != '<' &&
         html_[words_[at_ + words].begin - 1] != '>')
    ++words;
  return words;
}

std::optional<CaseNumber> ProsePosition::number_at(std::size_t ahead) const {
  if (!follows(ahead + 1) || !is_digits(word(ahead), 1, 5) || gap_before(ahead + 1) != "/") return std::nullopt;
  const std::string_view year = word(ahead + 1);
  if (year.size() != 2 && year.size() != 4) return std::nullopt;
  // "21/24/3" is another archive's number.
  const std::string_view rest = rest_after(ahead + 2);
  if (rest.size() > 1 && rest[0] == '/' && rest[1] >= '0' && rest[1] <= '9') return std::nullopt;
  return parse_case_number(std::string(word(ahead)) + "/" + std::string(year));
}

std::size_t ProsePosition::case_words_at(std::size_t ahead) const {
  constexpr std::array<std::string_view, 9> kBehindAbbreviation = {" ",       "\n", "\u00A0", ". ", ".\n",
                                                                   ".\u00A0", ".",  ": ",     ".: "};
  std::string folded;
  fold_word(word(ahead), folded);
  bool is_number_word = is_one_of(folded, {"saksnr", "saksnummer", "saknr"});
  std::size_t words = 1;
  if (is_one_of(folded, {"sak", "saken", "saka"})) {
    fold_word(word(ahead + 1), folded);
    is_number_word = follows(ahead + 1) && is_one_of(folded, {"nr", "nummer"});
    if (is_number_word) ++words;
  } else if (!is_number_word) {
    return 0;
  }
  if (!has(ahead + words) || !number_at(ahead + words)) return 0;
  const bool is_joined =
      is_number_word ? is_one_of(gap_before(ahead + words), kBehindAbbreviation) : follows(ahead + words);
  return is_joined ? words : 0;
}

bool ProsePosition::is_plural_at(std::size_t ahead) const {
  std::string folded;
  fold_word(word(ahead), folded);
  return is_one_of(folded, {"saker", "sakene", "sakane", "sakar"});
}

std::size_t ProsePosition::words_before_number(std::size_t ahead) const {
  if (const std::size_t words = case_words_at(ahead); words > 0) return words;
  if (!is_plural_at(ahead) || !follows(ahead + 1) || !number_at(ahead + 1)) return 0;
  const bool is_definite = word(ahead).ends_with("ne");
  return is_definite || behind_more_numbers(ahead + 3) > ahead + 3 ? 1 : 0;
}

std::size_t ProsePosition::behind_more_numbers(std::size_t length) const {
  constexpr std::array<std::string_view, 7> kRangeDashes = {"–", "-", "—", " – ", " - ", " — ", "\u2011"};
  // Nobody lists more, and a text of numbers alone is not read through again for each.
  constexpr int kMost = 100;
  for (int numbers = 0; numbers < kMost && has(length); ++numbers) {
    const bool is_range = is_one_of(gap_before(length), kRangeDashes);
    if (!is_range && !follows(length)) return length;
    const bool joins = is_one_of(word(length), {"og", "samt", "eller"}) || (is_range && word(length) == "sak");
    const std::size_t next = length + (joins ? 1 : 0);
    if (!number_at(next)) return length;
    length = next + 2;
  }
  return length;
}

ProsePosition::WrittenDay ProsePosition::day_at(std::size_t ahead) const {
  if (at_ + ahead + 2 >= words_.size() || !is_digits(word(ahead), 1, 2) || !is_digits(word(ahead + 2), 4, 4)) return {};
  const bool joined =
      gap_before(ahead + 1).starts_with('.') && gap_before(ahead + 1).size() <= 3 && gap_before(ahead + 2).size() <= 2;
  if (!joined) return {};
  const bool has_name = !is_digits(word(ahead + 1), 1, 2);
  const std::string written =
      fmt::format(fmt::runtime(has_name ? "{}. {} {}" : "{}.{}.{}"), word(ahead), word(ahead + 1), word(ahead + 2));
  const std::optional<DateInText> found = date_at_front(written);
  const bool is_whole = found && found->length == written.size();
  return {3, is_whole ? std::optional(found->date) : std::nullopt};
}

}  // namespace motebok
