#include "base/block_matching.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "base/common_pairs.h"
#include "base/difference.h"

namespace motebok {
namespace {

constexpr std::size_t kMostPairs = 10'000;

// Words in common of the longer one's, per thousand.
std::size_t likeness(const WordNumbers& a, const WordNumbers& b) {
  std::size_t common = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) ++common;
    const bool step_both = *i == *j;
    const bool step_a = *i < *j;
    if (step_both || step_a) ++i;
    if (step_both || !step_a) ++j;
  }
  const std::size_t longer = std::max(a.size(), b.size());
  return longer == 0 ? 0 : common * 1000 / longer;
}

class Matching {
 public:
  Matching(Side& before, Side& after) : before_(before), after_(after) {}

  void match_in_place() {
    const CommonPairs pairs = common_pairs(before_.numbers, after_.numbers).value_or(CommonPairs{});
    std::size_t b = 0;
    std::size_t a = 0;
    for (const auto& [in_before, in_after] : pairs) {
      match_gap(b, in_before, a, in_after);
      join(in_before, in_after, false);
      b = in_before + 1;
      a = in_after + 1;
    }
    match_gap(b, before_.size(), a, after_.size());
  }

  // What stands elsewhere: the same first, then what is alike.
  void match_moved() {
    std::unordered_map<std::uint32_t, std::size_t> gone;
    for (std::size_t b = 0; b < before_.size(); ++b) {
      if (before_.partner[b] == kNoBlock) gone.try_emplace(before_.numbers[b], b);
    }
    for (std::size_t a = 0; a < after_.size(); ++a) {
      const auto found = gone.find(after_.numbers[a]);
      if (after_.partner[a] != kNoBlock || found == gone.end()) continue;
      join(found->second, a, true);
      gone.erase(found);
    }
    join_alike(unmatched(before_, 0, before_.size()), unmatched(after_, 0, after_.size()), true);
  }

 private:
  static std::vector<std::size_t> unmatched(const Side& side, std::size_t begin, std::size_t end) {
    std::vector<std::size_t> all;
    for (std::size_t i = begin; i < end; ++i) {
      if (side.partner[i] == kNoBlock) all.push_back(i);
    }
    return all;
  }

  void join(std::size_t b, std::size_t a, bool is_moved) {
    before_.partner[b] = a;
    after_.partner[a] = b;
    before_.is_moved[b] = after_.is_moved[a] = is_moved;
  }

  // Between two blocks that stayed: of the pairs that do not cross, those that are the most alike all told. What is about the
  // very same stays together, however much is like it: of two awards with nearly one title the one kept is not taken for the other.
  void match_gap(std::size_t b_begin, std::size_t b_end, std::size_t a_begin, std::size_t a_end) {
    const std::size_t rows = b_end - b_begin;
    const std::size_t columns = a_end - a_begin;
    if (rows == 0 || columns == 0 || rows * columns > kMostPairs) return;
    const std::size_t wide = columns + 1;
    const auto value_of = [&](std::size_t row, std::size_t column) -> std::size_t {
      const std::size_t found = alike(b_begin + row, a_begin + column);
      if (found == 1000) return 1000 * (kMostPairs + 1);
      return found >= 500 ? found : 0;
    };
    std::vector<std::size_t> values(rows * columns);
    std::vector<std::size_t> best((rows + 1) * wide);  // of what follows in both
    for (std::size_t row = rows; row-- > 0;) {
      for (std::size_t column = columns; column-- > 0;) {
        const std::size_t value = values[row * columns + column] = value_of(row, column);
        const std::size_t joined = value == 0 ? 0 : value + best[(row + 1) * wide + column + 1];
        best[row * wide + column] = std::max({joined, best[(row + 1) * wide + column], best[row * wide + column + 1]});
      }
    }
    for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
      const std::size_t value = values[row * columns + column];
      if (value > 0 && best[row * wide + column] == value + best[(row + 1) * wide + column + 1]) {
        join(b_begin + row++, a_begin + column++, false);
      } else if (best[row * wide + column] == best[row * wide + column + 1]) {
        ++column;
      } else {
        ++row;
      }
    }
  }

  std::size_t alike(std::size_t b, std::size_t a) const {
    return before_.kinds[b] == after_.kinds[a] ? likeness(before_.words_of(b), after_.words_of(a)) : 0;
  }

  void join_alike(const std::vector<std::size_t>& before, const std::vector<std::size_t>& after, bool is_moved) {
    if (before.size() * after.size() > kMostPairs) return;
    std::vector<std::tuple<std::size_t, std::size_t, std::size_t>> pairs;
    for (const std::size_t b : before) {
      for (const std::size_t a : after) {
        // A word or two are soon alike.
        if (const std::size_t found = alike(b, a); found >= 500 && before_.words_of(b).size() > 3)
          pairs.emplace_back(1000 - found, b, a);
      }
    }
    std::ranges::sort(pairs);
    for (const auto& [unlikeness, b, a] : pairs) {
      if (before_.partner[b] == kNoBlock && after_.partner[a] == kNoBlock) join(b, a, is_moved);
    }
  }

  Side& before_;
  Side& after_;
};

}  // namespace

WordNumbers word_numbers(std::string_view text, Numbering<std::string>& numbering) {
  WordNumbers words;
  for (DifferenceWord& each : words_to_compare(text)) {
    if (!each.is_sign) words.push_back(numbering.of(std::move(each.key)));
  }
  std::ranges::sort(words);
  return words;
}

void match_in_place(Side& before, Side& after) { Matching(before, after).match_in_place(); }
void match_moved(Side& before, Side& after) { Matching(before, after).match_moved(); }

std::size_t end_of_gone(const Side& before, const Side& after, std::size_t a) {
  while (a < after.size() && (after.partner[a] == kNoBlock || after.is_moved[a])) ++a;
  return a < after.size() ? after.partner[a] : before.size();
}

}  // namespace motebok
