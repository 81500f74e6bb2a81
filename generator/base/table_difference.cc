#include "base/table_difference.h"

#include <algorithm>
#include <string_view>

#include "base/block_matching.h"

namespace motebok {
namespace {

// Of two tables, which column is which: by the names in the header where all differ, else by place.
std::vector<std::size_t> columns_before(const TextRow& before, const TextRow& after) {
  std::vector<std::size_t> columns(after.size(), kNoBlock);
  for (std::size_t a = 0; a < after.size(); ++a) {
    const auto found = std::ranges::find_if(
        before, [&](const TextCell& cell) { return cell.is_header && cell.text == after[a].text; });
    if (found != before.end())
      columns[a] = static_cast<std::size_t>(found - before.begin());
    else if (before.size() == after.size())
      columns[a] = a;
  }
  return columns;
}

class TableDifference {
 public:
  TableDifference(const TextBlock& before, const TextBlock& after)
      : before_(before.rows), after_(after.rows), columns_(columns_before(before_.front(), after_.front())) {}

  std::vector<ChangedRow> all() {
    Numbering<std::string> numbers;
    Numbering<std::string> words;
    Side before = side_of(before_, numbers, words);
    Side after = side_of(after_, numbers, words);
    // Whatever their columns are called, the first rows belong together.
    match_in_place(before, after);
    match_moved(before, after);
    std::vector<ChangedRow> rows;
    std::size_t b = 0;
    const auto tell_gone_until = [&](std::size_t end) {
      for (; b < end; ++b) {
        if (before.partner[b] == kNoBlock) rows.push_back(alone(before_[b], BlockFate::Removed));
      }
    };
    for (std::size_t a = 0; a < after_.size(); ++a) {
      const std::size_t partner = after.partner[a];
      const bool is_moved = after.is_moved[a];
      if (!is_moved) tell_gone_until(end_of_gone(before, after, a));
      rows.push_back(partner == kNoBlock ? alone(after_[a], BlockFate::Added) : changed(before_[partner], after_[a]));
      if (is_moved) rows.back().fate = BlockFate::MovedHere;
      if (partner != kNoBlock && !is_moved) b = partner + 1;
    }
    tell_gone_until(before_.size());
    return rows;
  }

 private:
  static Side side_of(const std::vector<TextRow>& rows, Numbering<std::string>& numbers,
                      Numbering<std::string>& words) {
    Side side;
    side.words_at = [&rows, &words](std::size_t i) { return word_numbers(longest_cell(rows[i]), words); };
    for (const TextRow& row : rows) side.add(numbers.of(text_of_row(row)), TextBlock::Kind::Table);
    return side;
  }

  // What a row is about: dates and names beside it may all be new.
  static std::string_view longest_cell(const TextRow& row) {
    const auto size = [](const TextCell& cell) { return cell.continues || cell.is_aside ? 0 : cell.text.size(); };
    return row.empty() ? std::string_view() : std::string_view(std::ranges::max_element(row, {}, size)->text);
  }

  // A row that is in one edition only, in the columns of the one after.
  ChangedRow alone(const TextRow& row, BlockFate fate) const {
    ChangedRow changed{fate, {}, {}};
    const auto kind = fate == BlockFate::Added ? TextStretch::Kind::Added : TextStretch::Kind::Removed;
    for (std::size_t a = 0; a < columns_.size(); ++a) {
      const std::size_t column = fate == BlockFate::Added ? a : columns_[a];
      const TextCell* const cell = column < row.size() ? &row[column] : nullptr;
      changed.cells.push_back(cell == nullptr ? std::vector<TextStretch>{} : whole_text(cell->text, kind));
      changed.is_header.push_back(cell != nullptr && cell->is_header);
    }
    return changed;
  }

  ChangedRow changed(const TextRow& before, const TextRow& after) const {
    ChangedRow row;
    for (std::size_t a = 0; a < after.size(); ++a) {
      const std::size_t column = a < columns_.size() ? columns_[a] : kNoBlock;
      const std::string was = column < before.size() ? before[column].text : "";
      row.cells.push_back(text_difference(was, after[a].text));
      row.is_header.push_back(after[a].is_header);
      const auto is_change = [](const TextStretch& each) { return each.kind != TextStretch::Kind::Same; };
      if (std::ranges::any_of(row.cells.back(), is_change)) row.fate = BlockFate::Changed;
    }
    return row;
  }

  const std::vector<TextRow>& before_;
  const std::vector<TextRow>& after_;
  std::vector<std::size_t> columns_;  // of each column after, its place before
};

}  // namespace

std::vector<ChangedRow> table_difference(const TextBlock& before, const TextBlock& after) {
  return TableDifference(before, after).all();
}

std::vector<ChangedRow> rows_alone(const TextBlock& table, TextStretch::Kind kind, BlockFate fate) {
  std::vector<ChangedRow> rows;
  for (const TextRow& row : table.rows) {
    ChangedRow& made = rows.emplace_back(ChangedRow{fate, {}, {}});
    for (const TextCell& cell : row) {
      made.cells.push_back(whole_text(cell.text, kind));
      made.is_header.push_back(cell.is_header);
    }
  }
  return rows;
}

std::string text_of_row(const TextRow& row) {
  std::string text;
  for (const TextCell& cell : row) text += cell.continues ? "\x1f" : cell.text + '\x1f';
  return text;
}

}  // namespace motebok
