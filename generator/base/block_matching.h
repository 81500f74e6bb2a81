// Which blocks of two editions of a text, or which rows of two tables, are the same one: what reads the same, and what has half of
// its words in common.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/numbering.h"
#include "base/text_blocks.h"

namespace motebok {

using WordNumbers = std::vector<std::uint32_t>;  // numbers of words, sorted
// `numbering` is the same on both sides of a comparison.
WordNumbers word_numbers(std::string_view text, Numbering<std::string>& numbering);

// One side of a comparison of blocks or rows.
struct Side {
  std::vector<std::uint32_t> numbers;  // equal for what reads the same
  std::vector<TextBlock::Kind> kinds;  // only blocks of one kind are alike
  std::vector<std::size_t> partner;
  std::vector<bool> is_moved;

  // What one is about. Most have a partner that reads the same, and are never asked.
  std::function<WordNumbers(std::size_t)> words_at;
  mutable std::vector<std::optional<WordNumbers>> words = {};

  void add(std::uint32_t number, TextBlock::Kind kind) {
    numbers.push_back(number);
    kinds.push_back(kind);
    partner.push_back(kNoBlock);
    is_moved.push_back(false);
    words.emplace_back();
  }
  std::size_t size() const { return numbers.size(); }
  const WordNumbers& words_of(std::size_t i) const {
    std::optional<WordNumbers>& known = words[i];
    if (!known) known = words_at(i);
    return *known;
  }
};

// Those that stand where they stood: pairs that do not cross.
void match_in_place(Side& before, Side& after);
// Of the others, those that stand elsewhere: the same first, then what is alike. No more than 10,000 pairs are looked at.
void match_moved(Side& before, Side& after);

// What is gone is told before what came in its place: up to the next that stayed.
std::size_t end_of_gone(const Side& before, const Side& after, std::size_t a);

}  // namespace motebok
