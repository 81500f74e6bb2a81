#include "render/redline.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "base/norwegian.h"
#include "model/document_facts.h"
#include "model/document_text.h"
#include "render/case_text.h"
#include "render/change_counts.h"
#include "render/page_parts.h"
#include "render/redline_fields.h"
#include "render/redline_words.h"

namespace motebok {
namespace {

// With the labels of parts in the words of the interface.
std::vector<TextBlock> blocks_to_read(const CompiledDocument& document, Language language) {
  std::vector<TextBlock> blocks;
  for (DocumentBlock& each : text_blocks(document)) {
    if (each.label) each.block.text = label_text(*each.label, language);
    if (!each.block.text.empty() || !each.block.rows.empty()) blocks.push_back(std::move(each.block));
  }
  return blocks;
}

bool is_heading(const TextBlock& block) { return block.kind == TextBlock::Kind::Heading; }

const Field& field_of_heading(int level) {
  if (level <= 2) return fields::kRedlineHeading2;
  return level == 3 ? fields::kRedlineHeading3 : fields::kRedlineHeading4;
}

void add_stretch(Fields around, std::string_view text, const Field& kind) {
  Fields row = around.add(fields::kStretch);
  row.show(kind);
  row.set(fields::kStretchText, text);
}

class RedlineFields {
 public:
  RedlineFields(Fields page, const Redline& redline, Language language)
      : list_(page.add(fields::kRedline)), redline_(redline), language_(language) {}

  Fields add_all() {
    for (const BlockChange& change : redline_.changes) add(change);
    end_items();
    return list_;
  }

 private:
  void add(const BlockChange& change) {
    const TextBlock& block = redline_.block_of(change);
    if (block.kind == TextBlock::Kind::Item) return add_item(change, block);
    end_items();
    Fields row = list_.add(fields::kRedlineBlock);
    if (block.kind == TextBlock::Kind::Table) return add_table(row, change);
    // A heading that is not there any more, or stands elsewhere, is none of this text's own.
    const bool is_gone = change.fate == BlockFate::Removed || change.fate == BlockFate::MovedAway;
    Fields own = row.add(is_heading(block) && !is_gone ? field_of_heading(level_of(block)) : fields::kRedlineParagraph);
    add_marks(own, change);
    add_stretches(own, change.text);
  }

  // A level is never skipped, whatever the text does.
  int level_of(const TextBlock& block) {
    level_ = std::min({block.level, level_ + 1, 4});
    return level_;
  }

  void add_item(const BlockChange& change, const TextBlock& block) {
    if (!items_) items_ = list_.add(fields::kRedlineBlock).add(fields::kRedlineItems);
    const std::size_t depth = std::clamp<std::size_t>(static_cast<std::size_t>(block.level), 1, lists_.size() + 1);
    const bool is_numbered = block.number.has_value();
    while (lists_.size() > depth || (lists_.size() == depth && lists_.back() != is_numbered)) end_list();
    const bool begins = lists_.size() < depth;
    if (!begins) end(fields::kRedlineEndItem);
    Fields item = items_->add(fields::kRedlineItem);
    if (begins) {
      lists_.push_back(is_numbered);
      item.show(is_numbered ? fields::kRedlineBeginNumbered : fields::kRedlineBeginBulleted);
    }
    if (block.number) item.add(fields::kRedlineNumbered).set_number(fields::kRedlineNumber, *block.number);
    add_marks(item, change);
    add_stretches(item, change.text);
    item_ = item;
  }

  // After the words of the last item.
  void end(const Field& what) { item_->add(fields::kRedlineEnd).show(what); }

  void end_list() {
    end(lists_.back() ? fields::kRedlineEndNumbered : fields::kRedlineEndBulleted);
    lists_.pop_back();
  }

  void end_items() {
    while (!lists_.empty()) end_list();
    items_.reset();
    item_.reset();
  }

  void add_table(Fields row, const BlockChange& change) {
    Fields table = row.add(fields::kRedlineTable);
    table.set(fields::kRedlineTableName, name_of_table());
    for (const ChangedRow& each : change.rows) {
      Fields line = table.add(fields::kRedlineRow);
      for (std::size_t i = 0; i < each.cells.size(); ++i) {
        Fields cell = line.add(fields::kRedlineCell);
        Fields own = cell.add(each.is_header[i] ? fields::kRedlineHeader : fields::kRedlinePlain);
        if (i == 0 && !each.is_header[i]) add_state(own, each.fate, "");
        add_stretches(own, each.cells[i]);
      }
    }
  }

  std::string name_of_table() {
    return redline_.table_name.empty() ? phrases::kTableNumber(language_, ++tables_) : redline_.table_name;
  }

  void add_marks(Fields block, const BlockChange& change) const {
    const std::string there = fmt::format("{}til-{}", redline_.prefix, change.after);
    const std::string from = fmt::format("{}fra-{}", redline_.prefix, change.before);
    if (change.fate == BlockFate::MovedHere) add_anchor(block, there);
    if (change.fate == BlockFate::MovedAway) add_anchor(block, from);
    const bool is_here = change.fate == BlockFate::MovedHere;
    const bool is_moved = is_here || change.fate == BlockFate::MovedAway;
    add_state(block, change.fate, is_moved ? "#" + (is_here ? from : there) : "");
  }

  static void add_anchor(Fields block, std::string_view name) {
    block.add(fields::kRedlineAnchor).set(fields::kRedlineAnchorName, name);
  }

  void add_state(Fields around, BlockFate fate, const std::string& href) const {
    std::string text;
    TagColor color = TagColor::Info;
    switch (fate) {
      case BlockFate::Same:
      case BlockFate::Changed:
        return;
      case BlockFate::Added:
        text = phrases::kBlockAdded(language_);
        color = TagColor::Success;
        break;
      case BlockFate::Removed:
        text = phrases::kBlockRemoved(language_);
        color = TagColor::Warning;
        break;
      case BlockFate::MovedHere:
        text = phrases::kBlockMovedHere(language_);
        break;
      case BlockFate::MovedAway:
        text = phrases::kBlockMovedAway(language_);
        break;
    }
    Fields state = around.add(fields::kRedlineState);
    state.set(fields::kRedlineStateText, text);
    state.set(fields::kRedlineStateColor, to_text(color));
    if (!href.empty()) state.add(fields::kRedlineStateLink).set(fields::kRedlineStateHref, href);
  }

  Fields list_;
  const Redline& redline_;
  Language language_;
  std::optional<Fields> items_;
  std::optional<Fields> item_;  // the last of them, still open
  std::vector<bool> lists_;     // open around it, outermost first: whether it is numbered
  int level_ = 1;
  int tables_ = 0;
};

bool is_same(const WrittenMeasure& a, const WrittenMeasure& b) {
  return a.text == b.text && a.goal == b.goal && a.responsible == b.responsible && a.deadline == b.deadline &&
         a.status == b.status;
}

constexpr CountPhrases kMeasures{&phrases::kMeasuresAdded, &phrases::kMeasuresRemoved, &phrases::kMeasuresChanged,
                                 &phrases::kMeasuresMoved};
constexpr CountPhrases kRows{&phrases::kRowsAdded, &phrases::kRowsRemoved, &phrases::kRowsChanged,
                             &phrases::kRowsMoved};
constexpr CountPhrases kPassages{&phrases::kPassagesAdded, &phrases::kPassagesRemoved, &phrases::kPassagesChanged,
                                 &phrases::kPassagesMoved};

ChangeCounts count_measures(const CompiledDocument& before, const CompiledDocument& after) {
  std::map<std::string_view, const WrittenMeasure*> was;
  for (const WrittenMeasure& each : before.measures) was.emplace(each.id, &each);
  ChangeCounts counts;
  for (const WrittenMeasure& each : after.measures) {
    const auto found = was.find(each.id);
    if (found == was.end())
      ++counts.added;
    else if (!is_same(*found->second, each))
      ++counts.changed;
    if (found != was.end()) was.erase(found);
  }
  counts.removed = was.size();
  return counts;
}

// Whether anything was changed under a call's heading of criteria, or the heading itself was.
bool changes_criteria(const Redline& redline) {
  int level = 0;  // of that heading, while under it
  for (const BlockChange& change : redline.changes) {
    const TextBlock& block = redline.block_of(change);
    if (is_heading(block) && block.level <= level) level = 0;
    if (is_heading(block) && level == 0 && speaks_of_criteria(block.text)) level = block.level;
    if (level > 0 && change.fate != BlockFate::Same) return true;
  }
  return false;
}

}  // namespace

const TextBlock& Redline::block_of(const BlockChange& change) const {
  const bool is_gone = change.after == kNoBlock || change.fate == BlockFate::MovedAway;
  return is_gone ? before[change.before] : after[change.after];
}

Redline text_as_it_was(const CompiledDocument& document, Language language) {
  std::vector<TextBlock> blocks = blocks_to_read(document, language);
  return redline_of(blocks, blocks);
}

Redline redline_between(const CompiledDocument& before, const CompiledDocument& after, Language language) {
  return redline_of(blocks_to_read(before, language), blocks_to_read(after, language));
}

Redline redline_of(std::vector<TextBlock> before, std::vector<TextBlock> after) {
  Redline redline{std::move(before), std::move(after), {}};
  redline.changes = block_difference(redline.before, redline.after);
  return redline;
}

std::string summary_of_changes(const Redline& redline, const CompiledDocument& before, const CompiledDocument& after,
                               Language language) {
  ChangeCounts passages;
  for (const BlockChange& change : redline.changes) {
    const bool is_table = !change.rows.empty();
    if (!is_table || change.fate == BlockFate::MovedHere) passages.note(change.fate);
  }
  const ChangeCounts rows = count_rows(redline.changes);
  const bool has_measures = !before.measures.empty() || !after.measures.empty();
  std::string text;
  if (has_measures) {
    ChangeCounts measures = count_measures(before, after);
    measures.moved = rows.moved;
    text = in_words(measures, kMeasures, language);
  } else {
    text = in_words(rows, kRows, language);
  }
  append_after(text, "; ", in_words(passages, kPassages, language));
  if (!text.empty()) text = with_capital(text) + ".";
  const bool tells_of_criteria = after.front.type == DocumentType::Grant && changes_criteria(redline);
  return tells_of_criteria ? phrases::kCriteriaChanged(language) + " " + text : text;
}

// The blank behind marked words is not marked.
void add_stretches(Fields around, const std::vector<TextStretch>& stretches) {
  for (const TextStretch& each : stretches) {
    const bool is_marked = each.kind != TextStretch::Kind::Same;
    const std::size_t blanks = is_marked && each.text.ends_with(' ') ? 1 : 0;
    const std::string words = each.text.substr(0, each.text.size() - blanks);
    const Field& kind = !is_marked                              ? fields::kStretchSame
                        : each.kind == TextStretch::Kind::Added ? fields::kStretchAdded
                                                                : fields::kStretchRemoved;
    if (!words.empty()) add_stretch(around, words, kind);
    if (blanks > 0) add_stretch(around, " ", fields::kStretchSame);
  }
}

Fields add_redline(Fields page, const Redline& redline, Language language) {
  return RedlineFields(page, redline, language).add_all();
}

}  // namespace motebok
