// In: a GFM table. Out: its measures, and marks on its nodes that tell the writer how to draw it.
//
// The hard thing: an empty cell continues the one above, so a goal may span many measures; the reader gets a rowspan, the
// register gets the words filled in.
#include "compile/measures.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/diagnostic.h"
#include "base/hash.h"
#include "base/path.h"
#include "compile/measure_columns.h"
#include "compile/measure_messages.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

struct Row {
  cmark_node* node = nullptr;
  std::vector<cmark_node*> cells;
  std::vector<std::string> texts;
};

std::vector<Row> rows_of(cmark_node* table) {
  std::vector<Row> rows;
  for (cmark_node* row = cmark_node_first_child(table); row != nullptr; row = cmark_node_next(row)) {
    Row& added = rows.emplace_back();
    added.node = row;
    for (cmark_node* cell = cmark_node_first_child(row); cell != nullptr; cell = cmark_node_next(cell)) {
      added.cells.push_back(cell);
      added.texts.push_back(plain_text(cell));
    }
  }
  return rows;
}

// "Hovedmål 1: …" alone in the header row: one cell with text, the first.
bool holds_only_a_goal(const Row& header) {
  if (header.texts.empty() || header.texts.front().empty()) return false;
  return std::ranges::all_of(header.texts.begin() + 1, header.texts.end(),
                             [](const std::string& text) { return text.empty(); });
}

// Table nodes get their marks here: row and cell marks of every node, so that nothing depends on what was there before.
class Marker {
 public:
  Marker(TableMarks& marks, std::vector<Row>& rows, std::size_t header_row, const std::vector<Column>& columns)
      : marks_(marks), rows_(rows), header_row_(header_row), columns_(columns) {}

  void mark() {
    row_marks_.resize(rows_.size());
    cell_marks_.resize(rows_.size());
    for (std::size_t r = 0; r < rows_.size(); ++r) mark_row(r);
    for (std::size_t c = 0; c < columns_.size(); ++c) join_continued(c);
  }

  RowMark& row(std::size_t r) { return *row_marks_[r]; }
  CellMark& cell(std::size_t r, std::size_t c) { return *cell_marks_[r][c]; }
  // A row with a goal of its own, and neither measure nor id, is a heading for those below: it continues nothing.
  bool is_heading(std::size_t r) const {
    return says(r, Column::Goal) && !says(r, Column::Measure) && !says(r, Column::Id);
  }
  // Something of a measure, though none is named.
  bool says_more(std::size_t r) const {
    return says(r, Column::Responsible) || says(r, Column::Deadline) || says(r, Column::Status) || says(r, Column::Id);
  }
  bool names_goal_alone(std::size_t r) const { return says(r, Column::Goal) && !says(r, Column::Measure); }
  // The row whose cell covers column c of row r.
  std::size_t owner(std::size_t r, std::size_t c) const {
    while (r > header_row_ + 1 && (cell_marks_[r][c]->hidden || row_marks_[r]->hidden)) --r;
    return r;
  }

 private:
  bool says(std::size_t r, Column column) const {
    for (std::size_t c = 0; c < std::min(columns_.size(), rows_[r].texts.size()); ++c) {
      if (columns_[c] == column && !rows_[r].texts[c].empty()) return true;
    }
    return false;
  }

  void mark_row(std::size_t r) {
    RowMark& row = marks_.rows.emplace_back();
    row.header = r == header_row_;
    row.hidden = r < header_row_ || is_blank(rows_[r]);
    cmark_node_set_user_data(rows_[r].node, &row);
    row_marks_[r] = &row;
    for (std::size_t c = 0; c < rows_[r].cells.size(); ++c) {
      CellMark& cell = marks_.cells.emplace_back();
      cell.hidden = c < columns_.size() && columns_[c] == Column::Id;
      cmark_node_set_user_data(rows_[r].cells[c], &cell);
      cell_marks_[r].push_back(&cell);
    }
  }

  static bool is_blank(const Row& row) {
    return std::ranges::all_of(row.texts, [](const std::string& text) { return text.empty(); });
  }

  // An empty cell below a shown one is taken up by it. Ids are never joined, nor what stands in unknown columns.
  void join_continued(std::size_t c) {
    const Column column = columns_[c];
    if (column == Column::Id || column == Column::Other) return;
    CellMark* above = nullptr;
    for (std::size_t r = header_row_ + 1; r < rows_.size(); ++r) {
      if (row_marks_[r]->hidden || c >= rows_[r].cells.size()) continue;
      const bool continues = rows_[r].texts[c].empty() && !is_heading(r);
      if (above != nullptr && continues) {
        cell_marks_[r][c]->hidden = true;
        ++above->rows;
      } else {
        above = cell_marks_[r][c];
      }
    }
  }

  TableMarks& marks_;
  std::vector<Row>& rows_;
  std::size_t header_row_;
  const std::vector<Column>& columns_;
  std::vector<RowMark*> row_marks_;
  std::vector<std::vector<CellMark*>> cell_marks_;
};

cmark_node* last_leaf(cmark_node* node) {
  while (cmark_node* const child = cmark_node_last_child(node)) node = child;
  return node;
}

// Takes "(viderefører hp-2023/hospitering)" off the end of a measure's cell and returns the reference.
std::string take_ancestor(cmark_node* cell) {
  cmark_node* const leaf = last_leaf(cell);
  const char* const literal = cmark_node_get_type(leaf) == CMARK_NODE_TEXT ? cmark_node_get_literal(leaf) : nullptr;
  if (literal == nullptr) return {};
  const std::string text = literal;
  const std::string lower = folded(text);
  for (const std::string_view word : {"(viderefører "sv, "(vidarefører "sv, "(vidareførar "sv}) {
    const std::size_t at = lower.rfind(word);
    const std::size_t close = at == std::string::npos ? at : text.find(')', at);
    if (close == std::string::npos || text.find_first_not_of(". ", close + 1) != std::string::npos) continue;
    const std::string kept = text.substr(0, text.find_last_not_of(' ', at - 1) + 1);
    cmark_node_set_literal(leaf, at == 0 ? "" : kept.c_str());
    return squeezed(text.substr(at + word.size(), close - at - word.size()));
  }
  return {};
}

bool is_in_slug(char c) { return is_digit(c) || is_ascii_small(c) || c == '-'; }

// "hp-2023/hospitering" in a text that says "viderefører": what the measure carries on, but not written so that it is read. A
// word of plain text has no digit or hyphen before its slash ("og/eller").
bool has_unread_ancestor(std::string_view text) {
  const std::string lower = folded(text);
  const std::size_t word = std::min(lower.find("viderefør"), lower.find("vidarefør"));
  if (word == std::string::npos) return false;
  for (std::size_t slash = lower.find('/', word); slash != std::string::npos; slash = lower.find('/', slash + 1)) {
    std::size_t begin = slash;
    while (begin > word && is_in_slug(lower[begin - 1])) --begin;
    const std::string_view plan = std::string_view(lower).substr(begin, slash - begin);
    const bool is_plan = std::ranges::any_of(plan, [](char c) { return is_digit(c) || c == '-'; });
    if (is_plan && slash + 1 < lower.size() && is_in_slug(lower[slash + 1])) return true;
  }
  return false;
}

// From the plan and the words alone, so that rows may change places.
std::string made_id(std::string_view plan, std::string_view text) {
  // An address must not go because its editor said that the measure is new, as the warning asks.
  constexpr std::string_view kNew = " (nytt)";
  if (text.ends_with(kNew)) text.remove_suffix(kNew.size());
  std::string words = slug_of(text);
  if (words.size() > 32) words.resize(std::min(words.find_last_of('-', 32), std::size_t{32}));
  return fmt::format("{}-{}", words, hash_hex(fmt::format("{}\n{}", plan, text)).substr(0, 6));
}

void fill_in(WrittenMeasure& measure, Column column, const std::string& text) {
  switch (column) {
    case Column::Goal:
      measure.goal = text;
      break;
    case Column::Measure:
      measure.text = text;
      break;
    case Column::Responsible:
      measure.responsible = text;
      break;
    case Column::Deadline:
      measure.deadline = text;
      break;
    case Column::Status:
      measure.status = text;
      break;
    case Column::Id:
      measure.id = text;
      break;
    case Column::Other:
      break;
  }
}

FoundMeasure measure_of(const std::vector<Row>& rows, std::size_t r, const std::vector<Column>& columns, Marker& marker,
                        const BodyText& body) {
  FoundMeasure found;
  for (std::size_t c = 0; c < std::min(columns.size(), rows[r].cells.size()); ++c) {
    const bool joined = columns[c] != Column::Id && columns[c] != Column::Measure;
    fill_in(found.measure, columns[c], rows[joined ? marker.owner(r, c) : r].texts[c]);
    const bool has_id = !found.measure.id.empty();
    if (columns[c] == Column::Id ? has_id : columns[c] == Column::Measure && !has_id) {
      found.named_at = body.cell_text(rows[r].cells[c]);
    }
    if (columns[c] != Column::Measure) continue;
    CellMark& cell = marker.cell(r, c);
    cell.ancestor = take_ancestor(rows[r].cells[c]);
    found.measure.ancestor = {cell.ancestor, body.first_line_of(rows[r].node)};
    if (!cell.ancestor.empty()) found.measure.text = plain_text(rows[r].cells[c]);
    found.cell = &cell;
  }
  found.measure.at = body.first_line_of(rows[r].node);
  return found;
}

// A row in which the measure's own cell is empty says more of the one above: others who are responsible, another deadline.
void add_to(WrittenMeasure& measure, const Row& row, const std::vector<Column>& columns) {
  const auto append = [](std::string& words, const std::string& more) {
    if (!more.empty()) words += (words.empty() ? "" : ", ") + more;
  };
  for (std::size_t c = 0; c < std::min(columns.size(), row.texts.size()); ++c) {
    if (columns[c] == Column::Responsible) append(measure.responsible, row.texts[c]);
    if (columns[c] == Column::Deadline) append(measure.deadline, row.texts[c]);
    if (columns[c] == Column::Status) append(measure.status, row.texts[c]);
  }
}

void add_measure(std::vector<FoundMeasure>& measures, FoundMeasure found, const Row& row,
                 const std::vector<Column>& columns, std::string_view plan) {
  if (found.measure.text.empty()) {
    if (found.measure.id.empty()) return add_to(measures.back().measure, row, columns);
    found.measure.text = measures.back().measure.text;
    found.cell = measures.back().cell;
  }
  if (found.measure.id.empty()) found.measure.id = made_id(plan, found.measure.text);
  measures.push_back(std::move(found));
}

void tell_of_near_columns(const Row& header, const BodyText& body, Diagnostics& diagnostics) {
  for (const NearColumn& near : near_columns(header.texts)) {
    const Place place{std::string(body.path()), body.cell_text(header.cells[near.column])};
    diagnostics.add(measure_column_unknown(place, header.texts[near.column], near.meant));
  }
}

}  // namespace

std::optional<MeasuresTable> read_measures_table(cmark_node* table, std::string_view plan, const BodyText& body,
                                                 TableMarks& marks, Diagnostics& diagnostics) {
  std::vector<Row> rows = rows_of(table);
  if (rows.empty()) return std::nullopt;
  std::size_t header_row = 0;
  std::vector<Column> columns = columns_of(rows[0].texts);
  MeasuresTable result;
  if (!names_measures(columns) && rows.size() > 1 && holds_only_a_goal(rows[0])) {
    header_row = 1;
    columns = columns_of(rows[1].texts);
    result.main_goal = rows[0].texts.front();
  }
  tell_of_near_columns(rows[header_row], body, diagnostics);
  if (!names_measures(columns)) return std::nullopt;
  if (!result.main_goal.empty())
    cmark_node_set_user_data(table, &marks.tables.emplace_back(TableMark{result.main_goal}));

  Marker marker(marks, rows, header_row, columns);
  marker.mark();
  bool has_measure_above = false;
  for (std::size_t r = header_row + 1; r < rows.size(); ++r) {
    if (marker.row(r).hidden || body.is_text_below_table(rows[r].node)) continue;
    const Place place{std::string(body.path()), body.first_line_of(rows[r].node)};
    FoundMeasure found = measure_of(rows, r, columns, marker, body);
    if (has_unread_ancestor(found.measure.text)) diagnostics.add(ancestor_unclear(place));
    const bool is_named = !found.measure.text.empty();
    const bool belongs_nowhere = !is_named && (marker.is_heading(r) || !has_measure_above);
    if (marker.says_more(r) && (belongs_nowhere || marker.names_goal_alone(r)))
      diagnostics.add(measure_missing(place, marker.names_goal_alone(r)));
    if (!belongs_nowhere) add_measure(result.measures, std::move(found), rows[r], columns, plan);
    has_measure_above = !belongs_nowhere;
  }
  return result;
}

}  // namespace motebok
