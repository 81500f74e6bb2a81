#include "base/difference.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "base/characters.h"
#include "base/common_pairs.h"
#include "base/norwegian.h"
#include "base/numbering.h"

namespace motebok {
namespace {

enum class Sort { Letter, Blank, Quote, Dash, Sign };

struct Character {
  Sort sort = Sort::Letter;
  std::size_t length = 1;  // bytes
};

// Characters of two bytes and more: letters, but for these.
struct TypesetCharacter {
  std::string_view bytes;
  Sort sort;
};
constexpr TypesetCharacter kTypeset[] = {
    {"\u00A0", Sort::Blank}, {"\u2002", Sort::Blank}, {"\u2003", Sort::Blank}, {"\u2007", Sort::Blank},
    {"\u2008", Sort::Blank}, {"\u2009", Sort::Blank}, {"\u200A", Sort::Blank}, {"\u202F", Sort::Blank},
    {"«", Sort::Quote},      {"»", Sort::Quote},      {"‹", Sort::Quote},      {"›", Sort::Quote},
    {"“", Sort::Quote},      {"”", Sort::Quote},      {"„", Sort::Quote},      {"‟", Sort::Quote},
    {"‘", Sort::Quote},      {"’", Sort::Quote},      {"‚", Sort::Quote},      {"‛", Sort::Quote},
    {"\u2010", Sort::Dash},  {"\u2011", Sort::Dash},  {"\u2012", Sort::Dash},  {"–", Sort::Dash},
    {"—", Sort::Dash},       {"―", Sort::Dash},       {"−", Sort::Dash},       {"…", Sort::Sign},
    {"§", Sort::Sign},       {"•", Sort::Sign},
};

// What the bytes of each begin with: æ, ø and å are not looked for among them.
constexpr char kTypesetLead = '\xC2';
constexpr char kTypesetLeadOfThree = '\xE2';
static_assert(std::ranges::all_of(kTypeset, [](const TypesetCharacter& each) {
  return each.bytes.front() == (each.bytes.size() == 2 ? kTypesetLead : kTypesetLeadOfThree);
}));

Character character_at(std::string_view text) {
  const char c = text.front();
  if (is_ascii_letter(c) || is_digit(c)) return {};
  if (c == ' ' || c == '\n' || c == '\t' || c == '\r') return {Sort::Blank};
  if (c == '"' || c == '\'') return {Sort::Quote};
  if (c == '-') return {Sort::Dash};
  if (!is_beyond_ascii(c)) return {Sort::Sign};
  if (c != kTypesetLead && c != kTypesetLeadOfThree) return {};
  for (const TypesetCharacter& each : kTypeset) {
    if (text.starts_with(each.bytes)) return {each.sort, each.bytes.size()};
  }
  return {};
}

bool is_letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && character_at(text.substr(at)).sort == Sort::Letter;
}

// The dots of a date, the comma and the slash of a number: a sign with letters close on both sides.
bool joins_words(std::string_view text, std::size_t at) {
  constexpr std::string_view kJoining = ".,:/@";
  return kJoining.find(text[at]) != std::string_view::npos && is_letter_at(text, at + 1);
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (is_letter_at(text, at) || (at < text.size() && joins_words(text, at))) ++at;
  return at;
}

std::size_t end_of_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Character next = character_at(text.substr(at));
    if (next.sort != Sort::Blank) break;
    at += next.length;
  }
  return at;
}

bool is_digits(std::string_view word) { return word.find_first_not_of("0123456789") == std::string_view::npos; }

// The end of the group of three digits that goes on with the number before `blank`; 0 when there is none.
std::size_t end_of_group(std::string_view text, std::size_t blank) {
  if (blank >= text.size() || character_at(text.substr(blank)).sort != Sort::Blank) return 0;
  const std::size_t begin = blank + character_at(text.substr(blank)).length;
  const std::size_t end = end_of_word(text, begin);
  return end == begin + 3 && is_digits(text.substr(begin, 3)) ? end : 0;
}

std::string key_of(std::string_view word, Sort sort) {
  if (sort == Sort::Quote) return "\"";
  return sort == Sort::Dash ? "-" : std::string(word);
}

using Number = std::uint32_t;

// A run of words that is the same in both texts, or of which one text or both have their own.
struct Run {
  bool is_same = true;
  std::size_t before_end = 0;
  std::size_t after_end = 0;
};

class Shortest {
 public:
  Shortest(std::span<const Number> before, std::span<const Number> after) : before_(before), after_(after) {}

  // Pairs of words that are the same, in order; nothing when there are too many differences to look through.
  std::optional<std::vector<std::pair<std::size_t, std::size_t>>> pairs() {
    constexpr std::ptrdiff_t kMostDifferences = 1000;
    const auto all = static_cast<std::ptrdiff_t>(before_.size() + after_.size());
    for (std::ptrdiff_t differences = 0; differences <= std::min(all, kMostDifferences); ++differences) {
      if (reaches_the_end(differences)) return walked_back(differences);
    }
    return std::nullopt;
  }

 private:
  // The furthest place in `before_` on diagonal k = before - after, with so many differences; row d holds k = -d, -d+2 … d.
  std::ptrdiff_t furthest(std::ptrdiff_t differences, std::ptrdiff_t k) const {
    return rows_[static_cast<std::size_t>(differences)][static_cast<std::size_t>((k + differences) / 2)];
  }

  bool takes_from_after(std::ptrdiff_t differences, std::ptrdiff_t k) const {
    if (k == -differences) return true;
    return k != differences && furthest(differences - 1, k - 1) < furthest(differences - 1, k + 1);
  }

  // Where the difference leads that comes before the words in common.
  std::ptrdiff_t begin_on(std::ptrdiff_t differences, std::ptrdiff_t k) const {
    if (differences == 0) return 0;
    return takes_from_after(differences, k) ? furthest(differences - 1, k + 1) : furthest(differences - 1, k - 1) + 1;
  }

  bool reaches_the_end(std::ptrdiff_t differences) {
    const auto before_size = static_cast<std::ptrdiff_t>(before_.size());
    const auto after_size = static_cast<std::ptrdiff_t>(after_.size());
    std::vector<std::ptrdiff_t> row;
    row.reserve(static_cast<std::size_t>(differences) + 1);
    for (std::ptrdiff_t k = -differences; k <= differences; k += 2) {
      std::ptrdiff_t at = begin_on(differences, k);
      while (at < before_size && at - k < after_size &&
             before_[static_cast<std::size_t>(at)] == after_[static_cast<std::size_t>(at - k)]) {
        ++at;
      }
      row.push_back(at);
      if (at == before_size && at - k == after_size) return true;
    }
    rows_.push_back(std::move(row));
    return false;
  }

  std::vector<std::pair<std::size_t, std::size_t>> walked_back(std::ptrdiff_t differences) const {
    std::vector<std::pair<std::size_t, std::size_t>> found;
    auto at = static_cast<std::ptrdiff_t>(before_.size());
    std::ptrdiff_t k = at - static_cast<std::ptrdiff_t>(after_.size());
    for (; differences >= 0; --differences) {
      const std::ptrdiff_t begin = begin_on(differences, k);
      for (; at > begin; --at) found.emplace_back(at - 1, at - 1 - k);
      if (differences == 0) break;
      const bool from_after = takes_from_after(differences, k);
      k += from_after ? 1 : -1;
      at = furthest(differences - 1, k);
    }
    std::ranges::reverse(found);
    return found;
  }

  std::span<const Number> before_;
  std::span<const Number> after_;
  std::vector<std::vector<std::ptrdiff_t>> rows_;
};

std::vector<Number> numbers_of(std::span<const DifferenceWord> words, Numbering<std::string_view>& numbering) {
  std::vector<Number> numbers;
  numbers.reserve(words.size());
  for (const DifferenceWord& each : words) numbers.push_back(numbering.of(each.key));
  return numbers;
}

struct CommonEnds {
  std::size_t front = 0;
  std::size_t back = 0;
};

CommonEnds ends_of(std::span<const Number> before, std::span<const Number> after) {
  const auto [front_before, front_after] = std::ranges::mismatch(before, after);
  CommonEnds ends{static_cast<std::size_t>(front_before - before.begin()), 0};
  while (ends.back < std::min(before.size(), after.size()) - ends.front &&
         before[before.size() - 1 - ends.back] == after[after.size() - 1 - ends.back])
    ++ends.back;
  return ends;
}

CommonPairs pairs_around(std::span<const Number> before, std::span<const Number> after, CommonEnds ends,
                         const CommonPairs& middle) {
  CommonPairs pairs;
  for (std::size_t i = 0; i < ends.front; ++i) pairs.emplace_back(i, i);
  for (const auto& [in_before, in_after] : middle) pairs.emplace_back(ends.front + in_before, ends.front + in_after);
  for (std::size_t i = ends.back; i > 0; --i) pairs.emplace_back(before.size() - i, after.size() - i);
  return pairs;
}

CommonPairs common_ends(std::span<const Number> before, std::span<const Number> after) {
  return pairs_around(before, after, ends_of(before, after), {});
}

class Runs {
 public:
  void add(bool is_same, std::size_t before_end, std::size_t after_end) {
    const std::size_t before_begin = runs_.empty() ? 0 : runs_.back().before_end;
    const std::size_t after_begin = runs_.empty() ? 0 : runs_.back().after_end;
    if (before_begin == before_end && after_begin == after_end) return;
    if (!runs_.empty() && runs_.back().is_same == is_same) {
      runs_.back().before_end = before_end;
      runs_.back().after_end = after_end;
    } else {
      runs_.push_back({is_same, before_end, after_end});
    }
  }

  std::vector<Run> all() && { return std::move(runs_); }

 private:
  std::vector<Run> runs_;
};

std::vector<Run> runs_of(std::span<const Number> before, std::span<const Number> after) {
  Runs runs;
  const std::optional<CommonPairs> pairs = common_pairs(before, after);
  for (const auto& [in_before, in_after] : pairs ? *pairs : common_ends(before, after)) {
    runs.add(false, in_before, in_after);
    runs.add(true, in_before + 1, in_after + 1);
  }
  runs.add(false, before.size(), after.size());
  return std::move(runs).all();
}

// A reader takes in one change more easily than two with a single word between them.
bool separates_too_little(std::span<const Run> runs, std::size_t i, std::span<const DifferenceWord> before) {
  if (i == 0 || i + 1 == runs.size()) return false;
  const std::size_t begin = runs[i - 1].before_end;
  const auto words = before.subspan(begin, runs[i].before_end - begin);
  if (std::ranges::count(words, false, &DifferenceWord::is_sign) > 1) return false;
  const Run start = i == 1 ? Run{} : runs[i - 2];
  const bool both_take_out = runs[i - 1].before_end > start.before_end && runs[i + 1].before_end > runs[i].before_end;
  const bool both_put_in = runs[i - 1].after_end > start.after_end && runs[i + 1].after_end > runs[i].after_end;
  return both_take_out || both_put_in;
}

std::vector<Run> made_readable(std::span<const Run> runs, std::span<const DifferenceWord> before) {
  Runs readable;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const bool is_same = runs[i].is_same && !separates_too_little(runs, i, before);
    readable.add(is_same, runs[i].before_end, runs[i].after_end);
  }
  return std::move(readable).all();
}

std::string_view text_of(std::span<const DifferenceWord> words) {
  if (words.empty()) return {};
  const char* const begin = words.front().text.data();
  return {begin, static_cast<std::size_t>(words.back().text.data() + words.back().text.size() - begin)};
}

}  // namespace

std::optional<CommonPairs> common_pairs(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after) {
  const CommonEnds ends = ends_of(before, after);
  const auto middle = [&](std::span<const Number> all) {
    return all.subspan(ends.front, all.size() - ends.front - ends.back);
  };
  const auto between = Shortest(middle(before), middle(after)).pairs();
  if (!between) return std::nullopt;
  return pairs_around(before, after, ends, *between);
}

std::vector<DifferenceWord> words_to_compare(std::string_view text) {
  std::vector<DifferenceWord> words;
  std::size_t begin = 0;
  std::size_t at = end_of_blanks(text, 0);
  while (at < text.size()) {
    const Character first = character_at(text.substr(at));
    const bool is_sign = first.sort != Sort::Letter;
    std::size_t end = is_sign ? at + first.length : end_of_word(text, at);
    std::string key = key_of(text.substr(at, end - at), first.sort);
    if (key.size() <= 3 && is_digits(key)) {
      for (std::size_t group = end_of_group(text, end); group > 0; group = end_of_group(text, end)) {
        key += text.substr(group - 3, 3);
        end = group;
      }
    }
    at = end_of_blanks(text, end);
    words.push_back({text.substr(begin, at - begin), std::move(key), is_sign});
    begin = at;
  }
  return words;
}

std::vector<std::string_view> plain_words(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const Character next = character_at(text.substr(at));
    if (next.sort != Sort::Letter) {
      at += next.length;
      continue;
    }
    const std::size_t begin = at;
    while (is_letter_at(text, at)) ++at;
    words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

bool share_a_word(std::string_view one, std::string_view other, std::size_t least_bytes) {
  const std::string a = lower_case(one);
  const std::string b = lower_case(other);
  const auto long_words = [least_bytes](std::string_view text) {
    std::vector<std::string_view> words = plain_words(text);
    std::erase_if(words, [&](std::string_view word) { return word.size() < least_bytes; });
    return words;
  };
  const std::vector<std::string_view> words = long_words(a);
  const std::vector<std::string_view> others = long_words(b);
  return words.empty() || others.empty() || std::ranges::find_first_of(words, others) != words.end();
}

bool read_the_same(std::span<const DifferenceWord> before, std::span<const DifferenceWord> after) {
  return std::ranges::equal(before, after, {}, &DifferenceWord::key, &DifferenceWord::key);
}

std::string reading_key(std::string_view text) {
  std::string key;
  key.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Character next = character_at(text.substr(at));
    if (next.sort == Sort::Quote) key += '"';
    if (next.sort == Sort::Dash) key += '-';
    if (next.sort == Sort::Letter || next.sort == Sort::Sign) key.append(text, at, next.length);
    at += next.length;
  }
  return key;
}

std::vector<DifferenceStretch> difference(std::span<const DifferenceWord> before,
                                          std::span<const DifferenceWord> after) {
  Numbering<std::string_view> numbering;
  const std::vector<Number> before_numbers = numbers_of(before, numbering);
  const std::vector<Number> after_numbers = numbers_of(after, numbering);
  std::vector<DifferenceStretch> stretches;
  std::size_t before_begin = 0;
  std::size_t after_begin = 0;
  for (const Run& run : made_readable(runs_of(before_numbers, after_numbers), before)) {
    stretches.push_back({run.is_same, text_of(before.subspan(before_begin, run.before_end - before_begin)),
                         text_of(after.subspan(after_begin, run.after_end - after_begin))});
    before_begin = run.before_end;
    after_begin = run.after_end;
  }
  return stretches;
}

}  // namespace motebok
