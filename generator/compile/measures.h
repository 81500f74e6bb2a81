// Measures tables: what an action plan commits to, row by row.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "compile/body_text.h"
#include "compile/html_writer.h"
#include "model/compiled_document.h"

struct cmark_node;

namespace motebok {

// What the writer looks up on the nodes while it writes a table; lives as long as the tree.
struct TableMarks {
  std::deque<TableMark> tables;
  std::deque<RowMark> rows;
  std::deque<CellMark> cells;
};

struct FoundMeasure {
  WrittenMeasure measure;          // html is empty until the table has been written
  const CellMark* cell = nullptr;  // holds the html afterwards
  Span named_at;                   // the id, or the measure's cell where it has none
};

struct MeasuresTable {
  std::string main_goal;  // from a header row that holds only a goal; else empty
  std::vector<FoundMeasure> measures;
};

// Nothing when the table lacks a column for the measure or for who is responsible. Otherwise the table's nodes are marked:
// continued cells joined, the column Id hidden, a goal in the header row made the caption. `plan` goes into made ids. A column
// that is nearly named like one the table lacks is told of.
std::optional<MeasuresTable> read_measures_table(cmark_node* table, std::string_view plan, const BodyText& body,
                                                 TableMarks& marks, Diagnostics& diagnostics);

}  // namespace motebok
