#include "base/block_difference.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <tuple>
#include <unordered_map>

#include "base/common_pairs.h"
#include "base/difference.h"

namespace motebok {
namespace {

constexpr std::size_t kMostPairs = 10'000;

using Words = std::vector<std::uint32_t>;  // numbers of words, sorted

std::string text_of_row(const TextRow& row) {
  std::string text;
  for (const TextCell& cell : row) text += cell.continues ? "\x1f" : cell.text + '\x1f';
  return text;
}

std::string text_of(const TextBlock& block) {
  std::string text = block.text;
  for (const TextRow& row : block.rows) text += text_of_row(row) + '\n';
  return text;
}

// The same number for the same word, on both sides of a comparison.
class WordNumbers {
 public:
  Words of(std::string_view text) {
    Words words;
    for (DifferenceWord& each : words_to_compare(text)) {
      if (each.is_sign) continue;
      const auto next = static_cast<std::uint32_t>(numbers_.size());
      words.push_back(numbers_.try_emplace(std::move(each.key), next).first->second);
    }
    std::ranges::sort(words);
    return words;
  }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

// Words in common of the longer one's, per thousand.
std::size_t likeness(const Words& a, const Words& b) {
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

// One side of a comparison of blocks or rows.
struct Side {
  std::vector<std::uint32_t> numbers;  // equal for what reads the same
  std::vector<TextBlock::Kind> kinds;  // only blocks of one kind are alike
  std::vector<std::size_t> partner;
  std::vector<bool> is_moved;

  // What one is about. Most have a partner that reads the same, and are never asked.
  std::function<Words(std::size_t)> words_at;
  mutable std::vector<std::optional<Words>> words = {};

  void add(std::uint32_t number, TextBlock::Kind kind) {
    numbers.push_back(number);
    kinds.push_back(kind);
    partner.push_back(kNoBlock);
    is_moved.push_back(false);
    words.emplace_back();
  }
  std::size_t size() const { return numbers.size(); }
  const Words& words_of(std::size_t i) const {
    if (!words[i]) words[i] = words_at(i);
    return *words[i];
  }
};

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

  // Between two blocks that stayed: pairs that do not cross.
  void match_gap(std::size_t b_begin, std::size_t b_end, std::size_t a_begin, std::size_t a_end) {
    if ((b_end - b_begin) * (a_end - a_begin) > kMostPairs) return;
    std::size_t next = a_begin;
    for (std::size_t b = b_begin; b < b_end; ++b) {
      std::size_t best = kNoBlock;
      std::size_t best_likeness = 499;
      for (std::size_t a = next; a < a_end; ++a) {
        const std::size_t found = alike(b, a);
        if (found <= best_likeness) continue;
        best = a;
        best_likeness = found;
      }
      if (best == kNoBlock) continue;
      join(b, best, false);
      next = best + 1;
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

// What is gone is told before what came in its place: up to the next that stayed.
std::size_t end_of_gone(const Side& before, const Side& after, std::size_t a) {
  while (a < after.size() && (after.partner[a] == kNoBlock || after.is_moved[a])) ++a;
  return a < after.size() ? after.partner[a] : before.size();
}

std::vector<TextStretch> whole(const std::string& text, TextStretch::Kind kind) {
  if (text.empty()) return {};
  return {{kind, text}};
}

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
    RowNumbers numbers;
    WordNumbers words;
    Side before = side_of(before_, numbers, words);
    Side after = side_of(after_, numbers, words);
    // Whatever their columns are called, the first rows belong together.
    Matching(before, after).match_in_place();
    std::vector<ChangedRow> rows;
    std::size_t b = 0;
    for (std::size_t a = 0; a < after_.size(); ++a) {
      for (const std::size_t end = end_of_gone(before, after, a); b < end; ++b) {
        if (before.partner[b] == kNoBlock) rows.push_back(alone(before_[b], BlockFate::Removed));
      }
      const std::size_t partner = after.partner[a];
      rows.push_back(partner == kNoBlock ? alone(after_[a], BlockFate::Added) : changed(before_[partner], after_[a]));
      if (partner != kNoBlock) b = partner + 1;
    }
    for (; b < before_.size(); ++b) rows.push_back(alone(before_[b], BlockFate::Removed));
    return rows;
  }

 private:
  using RowNumbers = std::unordered_map<std::string, std::uint32_t>;

  static Side side_of(const std::vector<TextRow>& rows, RowNumbers& numbers, WordNumbers& words) {
    Side side;
    side.words_at = [&rows, &words](std::size_t i) { return words.of(longest_cell(rows[i])); };
    for (const TextRow& row : rows) {
      const auto number = static_cast<std::uint32_t>(numbers.size());
      side.add(numbers.try_emplace(text_of_row(row), number).first->second, TextBlock::Kind::Table);
    }
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
      changed.cells.push_back(cell == nullptr ? std::vector<TextStretch>{} : whole(cell->text, kind));
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

// The same number for blocks of a kind that read the same. Most are told apart, or found to be equal, by a hash: words are taken
// apart only of those that differ in nothing but blanks, quotation marks and dashes.
class BlockNumbers {
 public:
  std::uint32_t of(const TextBlock& block) {
    std::string text(1, static_cast<char>(1 + static_cast<int>(block.kind)));
    text += text_of(block);
    const auto [found, is_new] = first_.try_emplace(reading_hash(text), First{{}, next_, false});
    First& first = found->second;
    if (is_new) {
      first.text = std::move(text);
      return next_++;
    }
    if (first.text == text) return first.number;
    if (!first.has_key) by_key_.emplace(key_of(first.text), first.number);
    first.has_key = true;
    const auto [known, is_unknown] = by_key_.try_emplace(key_of(text), next_);
    return is_unknown ? next_++ : known->second;
  }

 private:
  struct First {
    std::string text;
    std::uint32_t number;
    bool has_key;
  };

  static std::string key_of(std::string_view text) {
    std::string key;
    for (const DifferenceWord& word : words_to_compare(text)) key += word.key + ' ';
    return key;
  }

  std::unordered_map<std::uint64_t, First> first_;  // by hash
  std::unordered_map<std::string, std::uint32_t> by_key_;
  std::uint32_t next_ = 0;
};

Side side_of(std::span<const TextBlock> blocks, BlockNumbers& numbers, WordNumbers& words) {
  Side side;
  side.words_at = [blocks, &words](std::size_t i) { return words.of(text_of(blocks[i])); };
  for (const TextBlock& block : blocks) side.add(numbers.of(block), block.kind);
  return side;
}

std::vector<ChangedRow> rows_alone(const TextBlock& block, TextStretch::Kind kind, BlockFate fate) {
  std::vector<ChangedRow> rows;
  for (const TextRow& row : block.rows) {
    ChangedRow& made = rows.emplace_back(ChangedRow{fate, {}, {}});
    for (const TextCell& cell : row) {
      made.cells.push_back(whole(cell.text, kind));
      made.is_header.push_back(cell.is_header);
    }
  }
  return rows;
}

BlockChange alone(const TextBlock& block, BlockFate fate, std::size_t before, std::size_t after) {
  const auto kind = fate == BlockFate::Added     ? TextStretch::Kind::Added
                    : fate == BlockFate::Removed ? TextStretch::Kind::Removed
                                                 : TextStretch::Kind::Same;
  return {fate, before, after, whole(block.text, kind), rows_alone(block, kind, fate)};
}

BlockChange pair(const TextBlock& before, const TextBlock& after, bool is_same, bool is_moved, std::size_t b,
                 std::size_t a) {
  BlockChange change{is_moved ? BlockFate::MovedHere : is_same ? BlockFate::Same : BlockFate::Changed, b, a, {}, {}};
  const bool are_tables = !before.rows.empty() && !after.rows.empty();
  if (are_tables && before.rows == after.rows)
    change.rows = rows_alone(after, TextStretch::Kind::Same, BlockFate::Same);
  else if (are_tables)
    change.rows = TableDifference(before, after).all();
  else
    change.text = text_difference(before.text, after.text);
  return change;
}

// A new item of a list within a list belongs to the item above, not to the one that is gone from below it: the first of those that
// are gone to stand outside its list.
std::size_t first_around(std::span<const TextBlock> before, std::size_t begin, std::size_t end, const TextBlock& item) {
  if (item.kind != TextBlock::Kind::Item) return end;
  const auto is_around = [&](const TextBlock& each) {
    return each.kind == TextBlock::Kind::Item && each.level < item.level;
  };
  const std::span<const TextBlock> gone = begin < end ? before.subspan(begin, end - begin) : before.first(0);
  return begin + static_cast<std::size_t>(std::ranges::find_if(gone, is_around) - gone.begin());
}

}  // namespace

std::vector<TextStretch> text_difference(const std::string& before, const std::string& after) {
  if (before == after) return whole(after, TextStretch::Kind::Same);
  std::vector<TextStretch> all;
  const auto add = [&](TextStretch::Kind kind, std::string_view text) {
    if (!text.empty()) all.push_back({kind, std::string(text)});
  };
  for (const DifferenceStretch& each : difference(words_to_compare(before), words_to_compare(after))) {
    if (each.is_same) {
      add(TextStretch::Kind::Same, each.after);
    } else {
      add(TextStretch::Kind::Removed, each.before);
      add(TextStretch::Kind::Added, each.after);
    }
  }
  return all;
}

std::vector<BlockChange> block_difference(std::span<const TextBlock> before, std::span<const TextBlock> after) {
  BlockNumbers numbers;
  WordNumbers words;
  Side was = side_of(before, numbers, words);
  Side is = side_of(after, numbers, words);
  Matching matching(was, is);
  matching.match_in_place();
  matching.match_moved();

  std::vector<BlockChange> changes;
  std::size_t b = 0;
  const auto tell_gone_until = [&](std::size_t end) {
    for (; b < end; ++b) {
      if (was.partner[b] == kNoBlock)
        changes.push_back(alone(before[b], BlockFate::Removed, b, kNoBlock));
      else if (was.is_moved[b])
        changes.push_back(
            {BlockFate::MovedAway, b, was.partner[b], whole(before[b].text, TextStretch::Kind::Same), {}});
    }
  };
  for (std::size_t a = 0; a < after.size(); ++a) {
    const std::size_t partner = is.partner[a];
    const bool stayed = partner != kNoBlock && !is.is_moved[a];
    // What was moved here did not take anybody's place.
    if (!is.is_moved[a]) {
      const std::size_t end = end_of_gone(was, is, a);
      tell_gone_until(partner == kNoBlock ? first_around(before, b, end, after[a]) : end);
    }
    if (partner == kNoBlock)
      changes.push_back(alone(after[a], BlockFate::Added, kNoBlock, a));
    else
      changes.push_back(
          pair(before[partner], after[a], was.numbers[partner] == is.numbers[a], is.is_moved[a], partner, a));
    if (stayed) b = partner + 1;
  }
  tell_gone_until(before.size());
  return changes;
}

}  // namespace motebok
