#include "render/redline.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "base/norwegian.h"
#include "model/document_text.h"
#include "render/case_text.h"
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

class RedlineFields {
 public:
  RedlineFields(Fields page, const Redline& redline, Language language)
      : list_(page.add(fields::kRedline)), redline_(redline), language_(language) {}

  void add_all() {
    for (const BlockChange& change : redline_.changes) add(change);
  }

 private:
  const TextBlock& block_of(const BlockChange& change) const {
    const bool is_gone = change.after == kNoBlock || change.fate == BlockFate::MovedAway;
    return is_gone ? redline_.before[change.before] : redline_.after[change.after];
  }

  void add(const BlockChange& change) {
    const TextBlock& block = block_of(change);
    if (block.kind == TextBlock::Kind::Item) return add_item(change, block);
    items_.reset();
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
    Fields item = items_->add(fields::kRedlineItem);
    if (block.level > 1) item.show(fields::kRedlineDeep);
    add_marks(item, change);
    add_stretches(item, change.text);
  }

  void add_table(Fields row, const BlockChange& change) {
    Fields table = row.add(fields::kRedlineTable);
    table.set(fields::kRedlineTableName, phrases::kTableNumber(language_, ++tables_));
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

  void add_marks(Fields block, const BlockChange& change) const {
    const std::string there = fmt::format("til-{}", change.after);
    const std::string from = fmt::format("fra-{}", change.before);
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

  // The blank behind marked words is not marked.
  static void add_stretches(Fields around, const std::vector<TextStretch>& stretches) {
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

  static void add_stretch(Fields around, std::string_view text, const Field& kind) {
    Fields row = around.add(fields::kStretch);
    row.show(kind);
    row.set(fields::kStretchText, text);
  }

  Fields list_;
  const Redline& redline_;
  Language language_;
  std::optional<Fields> items_;
  int level_ = 1;
  int tables_ = 0;
};

struct Counts {
  std::size_t added = 0;
  std::size_t removed = 0;
  std::size_t changed = 0;
  std::size_t moved = 0;

  void note(BlockFate fate) {
    if (fate == BlockFate::Added) ++added;
    if (fate == BlockFate::Removed) ++removed;
    if (fate == BlockFate::Changed) ++changed;
    if (fate == BlockFate::MovedHere) ++moved;
  }
};

bool is_same(const WrittenMeasure& a, const WrittenMeasure& b) {
  return a.text == b.text && a.goal == b.goal && a.responsible == b.responsible && a.deadline == b.deadline &&
         a.status == b.status;
}

Counts count_measures(const CompiledDocument& before, const CompiledDocument& after) {
  std::map<std::string_view, const WrittenMeasure*> was;
  for (const WrittenMeasure& each : before.measures) was.emplace(each.id, &each);
  Counts counts;
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

std::string told(std::size_t count, const Phrase& phrase, Language language) {
  return count == 0 ? "" : phrase(language, count);
}

void join(std::string& text, std::string_view separator, const std::string& more) {
  if (!text.empty() && !more.empty()) text += separator;
  text += more;
}

std::string listed(std::initializer_list<std::string> parts) {
  std::string text;
  for (const std::string& each : parts) join(text, ", ", each);
  return text;
}

}  // namespace

Redline text_as_it_was(const CompiledDocument& document, Language language) {
  Redline redline;
  redline.after = blocks_to_read(document, language);
  redline.changes = block_difference(redline.after, redline.after);
  return redline;
}

Redline redline_between(const CompiledDocument& before, const CompiledDocument& after, Language language) {
  Redline redline{blocks_to_read(before, language), blocks_to_read(after, language), {}};
  redline.changes = block_difference(redline.before, redline.after);
  return redline;
}

std::string summary_of_changes(const Redline& redline, const CompiledDocument& before, const CompiledDocument& after,
                               Language language) {
  Counts passages;
  Counts rows;
  for (const BlockChange& change : redline.changes) {
    const bool is_table = !change.rows.empty();
    if (!is_table || change.fate == BlockFate::MovedHere) passages.note(change.fate);
    for (const ChangedRow& row : change.rows) rows.note(row.fate);
  }
  const bool has_measures = !before.measures.empty() || !after.measures.empty();
  const Counts measures = count_measures(before, after);
  std::string text = has_measures ? listed({told(measures.added, phrases::kMeasuresAdded, language),
                                            told(measures.removed, phrases::kMeasuresRemoved, language),
                                            told(measures.changed, phrases::kMeasuresChanged, language)})
                                  : listed({told(rows.added, phrases::kRowsAdded, language),
                                            told(rows.removed, phrases::kRowsRemoved, language),
                                            told(rows.changed, phrases::kRowsChanged, language)});
  join(text, "; ",
       listed({told(passages.added, phrases::kPassagesAdded, language),
               told(passages.removed, phrases::kPassagesRemoved, language),
               told(passages.changed, phrases::kPassagesChanged, language),
               told(passages.moved, phrases::kPassagesMoved, language)}));
  return text.empty() ? phrases::kNothingChanged(language) : with_capital(text) + ".";
}

void add_redline(Fields page, const Redline& redline, Language language) {
  RedlineFields(page, redline, language).add_all();
}

}  // namespace motebok
