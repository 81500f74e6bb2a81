// What differs between two editions of a text, block by block: what was put in and taken out, what was changed within a
// paragraph, an item or a table's cell, and what was moved.
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/text_blocks.h"

namespace motebok {

inline constexpr std::size_t kNoBlock = std::numeric_limits<std::size_t>::max();

// A stretch of a block's text or a cell's.
struct TextStretch {
  enum class Kind { Same, Added, Removed };
  Kind kind = Kind::Same;
  std::string text;

  friend bool operator==(const TextStretch&, const TextStretch&) = default;
};

// What was changed in a line of text, word by word.
std::vector<TextStretch> text_difference(const std::string& before, const std::string& after);

// How a block, a table's row or a list's item stands to the edition before.
enum class BlockFate {
  Same,
  Changed,
  Added,
  Removed,
  MovedHere,  // it stood elsewhere; it may have been changed as well
  MovedAway,  // where it stood: told here, read there
};

struct ChangedRow {
  BlockFate fate = BlockFate::Same;
  std::vector<std::vector<TextStretch>> cells;
  std::vector<bool> is_header;  // parallel to cells
};

struct BlockChange {
  BlockFate fate = BlockFate::Same;
  std::size_t before = kNoBlock;  // into the edition before
  std::size_t after = kNoBlock;   // into the one after
  std::vector<TextStretch> text;  // of a block that is no table
  std::vector<ChangedRow> rows;   // of a table
};

// In the order of the edition after; what is gone stands where it was. A shortest difference of whole blocks; of the rest those
// are the same block, changed, that have half of their words in common, first where they stand, then anywhere (moved). Bounded:
// what is unlike in more than a thousand blocks is all put in and taken out, and no more than 10,000 pairs are looked at.
std::vector<BlockChange> block_difference(std::span<const TextBlock> before, std::span<const TextBlock> after);

}  // namespace motebok
