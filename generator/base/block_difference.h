// What differs between two editions of a text, block by block: what was put in and taken out, what was changed within a
// paragraph, an item or a table's cell, and what was moved.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/table_difference.h"
#include "base/text_blocks.h"
#include "base/text_stretches.h"

namespace motebok {

struct BlockChange {
  BlockFate fate = BlockFate::Same;
  std::size_t before = kNoBlock;  // into the edition before
  std::size_t after = kNoBlock;   // into the one after
  std::vector<TextStretch> text;  // of a block that is no table
  std::vector<ChangedRow> rows;   // of a table
};

// In the order of the edition after; what is gone stands where it was. A shortest difference of whole blocks; of the rest those
// are the same block, changed, that have half of their words in common, first where they stand (the most alike all told), then
// anywhere (moved). Bounded: what is unlike in more than a thousand blocks is all put in and taken out, and no more than 10,000
// pairs are looked at.
std::vector<BlockChange> block_difference(std::span<const TextBlock> before, std::span<const TextBlock> after);

}  // namespace motebok
