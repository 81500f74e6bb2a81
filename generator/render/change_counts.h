// How much two versions differ, in words: "3 tiltak lagt til, 1 tiltak strøket".
#pragma once

#include <span>
#include <string>

#include "base/block_difference.h"
#include "render/words.h"

namespace motebok {

struct ChangeCounts {
  std::size_t added = 0;
  std::size_t removed = 0;
  std::size_t changed = 0;
  std::size_t moved = 0;

  void note(BlockFate fate);
};

// What the {} of each says how many of; null where it cannot be.
struct CountPhrases {
  const Phrase* added = nullptr;
  const Phrase* removed = nullptr;
  const Phrase* changed = nullptr;
  const Phrase* moved = nullptr;
};

// Empty where there is nothing to tell.
std::string in_words(const ChangeCounts& counts, const CountPhrases& phrases, Language language);

// Rows of tables; the names of their columns are none.
ChangeCounts count_rows(std::span<const BlockChange> changes);

// Puts a separator between, if there is something on both sides of it.
void append_after(std::string& text, std::string_view separator, const std::string& more);

}  // namespace motebok
