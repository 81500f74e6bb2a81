// What differs between two editions of a table, row by row and cell by cell.
#pragma once

#include <string>
#include <vector>

#include "base/text_blocks.h"
#include "base/text_stretches.h"

namespace motebok {

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

// In the order of the table after, with its columns; rows that are gone stand where they were, those that were moved only where
// they are now. Neither is empty.
std::vector<ChangedRow> table_difference(const TextBlock& before, const TextBlock& after);

// Of a table that is in one edition only, or the same in both.
std::vector<ChangedRow> rows_alone(const TextBlock& table, TextStretch::Kind kind, BlockFate fate);

// Equal for rows of the same cells.
std::string text_of_row(const TextRow& row);

}  // namespace motebok
