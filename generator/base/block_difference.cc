#include "base/block_difference.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/block_matching.h"
#include "base/difference.h"

namespace motebok {
namespace {

std::string text_of(const TextBlock& block) {
  std::string text = block.text;
  for (const TextRow& row : block.rows) text += text_of_row(row) + '\n';
  return text;
}

// The same number for blocks of a kind that read the same. Most are told apart, or found to be equal, by their letters: words are
// taken apart only of those that differ in nothing but blanks, quotation marks and dashes.
class BlockNumbers {
 public:
  std::uint32_t of(const TextBlock& block) {
    std::string text(1, static_cast<char>(1 + static_cast<int>(block.kind)));
    text += text_of(block);
    const auto [found, is_new] = first_.try_emplace(reading_key(text), First{{}, next_, false});
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

  std::unordered_map<std::string, First> first_;  // by what is read
  std::unordered_map<std::string, std::uint32_t> by_key_;
  std::uint32_t next_ = 0;
};

Side side_of(std::span<const TextBlock> blocks, BlockNumbers& numbers, Numbering<std::string>& words) {
  Side side;
  side.words_at = [blocks, &words](std::size_t i) { return word_numbers(text_of(blocks[i]), words); };
  for (const TextBlock& block : blocks) side.add(numbers.of(block), block.kind);
  return side;
}

BlockChange alone(const TextBlock& block, BlockFate fate, std::size_t before, std::size_t after) {
  const auto kind = fate == BlockFate::Added     ? TextStretch::Kind::Added
                    : fate == BlockFate::Removed ? TextStretch::Kind::Removed
                                                 : TextStretch::Kind::Same;
  return {fate, before, after, whole_text(block.text, kind), rows_alone(block, kind, fate)};
}

BlockChange pair(const TextBlock& before, const TextBlock& after, bool is_same, bool is_moved, std::size_t b,
                 std::size_t a) {
  BlockChange change{is_moved ? BlockFate::MovedHere : is_same ? BlockFate::Same : BlockFate::Changed, b, a, {}, {}};
  const bool are_tables = !before.rows.empty() && !after.rows.empty();
  if (are_tables && before.rows == after.rows)
    change.rows = rows_alone(after, TextStretch::Kind::Same, BlockFate::Same);
  else if (are_tables)
    change.rows = table_difference(before, after);
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

std::vector<BlockChange> block_difference(std::span<const TextBlock> before, std::span<const TextBlock> after) {
  BlockNumbers numbers;
  Numbering<std::string> words;
  Side was = side_of(before, numbers, words);
  Side is = side_of(after, numbers, words);
  match_in_place(was, is);
  match_moved(was, is);

  std::vector<BlockChange> changes;
  std::size_t b = 0;
  const auto tell_gone_until = [&](std::size_t end) {
    for (; b < end; ++b) {
      if (was.partner[b] == kNoBlock)
        changes.push_back(alone(before[b], BlockFate::Removed, b, kNoBlock));
      else if (was.is_moved[b])
        changes.push_back(
            {BlockFate::MovedAway, b, was.partner[b], whole_text(before[b].text, TextStretch::Kind::Same), {}});
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
