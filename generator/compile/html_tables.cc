// The tables' part of HtmlWriter: a caption, scopes, and a frame that scrolls on its own and takes the keyboard's focus
// (WCAG 2.1.1, 1.3.1, 1.4.10). Alignment is a class, since `align` is gone from HTML and inline style is forbidden.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <fmt/format.h>

#include "base/html.h"
#include "base/no_break.h"
#include "compile/html_writer.h"
#include "compile/markup_messages.h"

namespace motebok {
namespace {

bool is_header(cmark_node* row) {
  const auto* const mark = static_cast<const RowMark*>(cmark_node_get_user_data(row));
  return mark != nullptr ? mark->header : cmark_gfm_extensions_get_table_row_is_header(row) != 0;
}

bool is_shown(cmark_node* row) {
  const auto* const mark = static_cast<const RowMark*>(cmark_node_get_user_data(row));
  return mark == nullptr || !mark->hidden;
}

// A shown body row with no shown body row above it opens the table's body.
bool opens_body(cmark_node* row) {
  cmark_node* above = cmark_node_previous(row);
  while (above != nullptr && !is_shown(above)) above = cmark_node_previous(above);
  return above == nullptr || is_header(above);
}

bool has_body(cmark_node* table) {
  for (cmark_node* row = cmark_node_first_child(table); row != nullptr; row = cmark_node_next(row)) {
    if (is_shown(row) && !is_header(row)) return true;
  }
  return false;
}

std::string_view alignment_class(cmark_node* cell) {
  cmark_node* const table = cmark_node_parent(cmark_node_parent(cell));
  int column = 0;
  for (cmark_node* each = cmark_node_previous(cell); each != nullptr; each = cmark_node_previous(each)) ++column;
  if (column >= cmark_gfm_extensions_get_table_columns(table)) return {};
  switch (cmark_gfm_extensions_get_table_alignments(table)[column]) {
    case 'c':
      return " class=\"midt\"";
    case 'r':
      return " class=\"hoyre\"";
    default:
      return {};
  }
}

// As the author wrote them: the parser drops those for which there is no column.
std::size_t cells_written(std::string_view line) {
  const auto is_bar = [&](std::size_t at) { return line[at] == '|' && (at == 0 || line[at - 1] != '\\'); };
  while (line.ends_with(' ')) line.remove_suffix(1);
  if (line.starts_with('|')) line.remove_prefix(1);
  if (!line.empty() && is_bar(line.size() - 1)) line.remove_suffix(1);
  std::size_t cells = 1;
  for (std::size_t at = 0; at < line.size(); ++at) cells += is_bar(at) ? 1 : 0;
  return cells;
}

// An empty heading cell would be a header that says nothing (axe: empty-table-header).
bool is_header_cell(cmark_node* cell) {
  return is_header(cmark_node_parent(cell)) && cmark_node_first_child(cell) != nullptr;
}

std::string_view continues_in(Language language) {
  switch (language) {
    case Language::Nynorsk:
      return "Vidarefører";
    case Language::English:
      return "Continues";
    case Language::Bokmaal:
    case Language::NorthernSami:
      break;
  }
  return "Viderefører";
}

}  // namespace

void HtmlWriter::write_table_edge(cmark_node* table, Edge edge) {
  std::string& html = document_.html;
  if (edge == Edge::Exit) {
    html += has_body(table) ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n";
    return;
  }
  new_line();
  ++tables_;
  const auto* const mark = static_cast<const TableMark*>(cmark_node_get_user_data(table));
  const std::string id = fmt::format("{}tabell-{}", id_prefix_, tables_);
  html += fmt::format(
      "<div class=\"tabell\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{}\">\n<table>\n<caption "
      "id=\"{}\">Tabell {}",
      id, id, tables_);
  std::string memory;
  if (mark != nullptr && !mark->caption.empty()) {
    html += ": ";
    append_escaped(html, with_no_break_spaces(mark->caption, memory));
  } else if (!table_context_.empty()) {
    // Who sees the page sees the heading; in a list of the page's regions a number alone says nothing.
    html += "<span class=\"ds-sr-only\"> under «";
    append_escaped(html, with_no_break_spaces(table_context_, memory));
    html += "»</span>";
  }
  html += "</caption>\n";
}

void HtmlWriter::write_row_edge(cmark_node* row, Edge edge) {
  std::string& html = document_.html;
  if (edge == Edge::Exit) {
    html += is_header(row) ? "</tr>\n</thead>\n" : "</tr>\n";
    return;
  }
  tell_of_lost_cells(row);
  new_line();
  if (is_header(row))
    html += "<thead>\n";
  else if (opens_body(row))
    html += "<tbody>\n";
  const auto* const mark = static_cast<const RowMark*>(cmark_node_get_user_data(row));
  html += mark == nullptr || mark->anchor.empty() ? "<tr>\n" : fmt::format("<tr id=\"{}\">\n", mark->anchor);
}

void HtmlWriter::tell_of_lost_cells(cmark_node* row) {
  const Span line = body_.first_line_of(row);
  const std::size_t cells = cells_written(body_.file().substr(line.begin, line.end - line.begin));
  if (body_.is_text_below_table(row)) return tell_of_text_below_table(row, line);
  const std::size_t columns = cmark_gfm_extensions_get_table_columns(cmark_node_parent(row));
  if (cells > columns) diagnostics_.add(cells_left_out({document_.path, line}, cells, columns));
  // Elsewhere a row may end early; among measures, who is responsible would stand under another column's name.
  const bool is_of_measures = cmark_node_get_user_data(row) != nullptr;
  if (is_of_measures && cells < columns) diagnostics_.add(cells_missing({document_.path, line}, cells, columns));
}

// Once for its lines.
void HtmlWriter::tell_of_text_below_table(cmark_node* row, Span line) {
  cmark_node* const above = cmark_node_previous(row);
  if (above == nullptr || !body_.is_text_below_table(above)) diagnostics_.add(text_below_table({document_.path, line}));
}

void HtmlWriter::write_cell_edge(cmark_node* cell, Edge edge) {
  std::string& html = document_.html;
  const bool header = is_header_cell(cell);
  auto* const mark = static_cast<CellMark*>(cmark_node_get_user_data(cell));
  if (edge == Edge::Exit) {
    if (!header) note_prose(cell, edge);
    if (mark != nullptr) mark->content.end = position();
    if (mark != nullptr && !mark->ancestor.empty()) write_ancestor(mark->ancestor);
    html += header ? "</th>\n" : "</td>\n";
    return;
  }
  html += header ? "<th scope=\"col\"" : "<td";
  if (mark != nullptr && mark->rows > 1) html += fmt::format(" rowspan=\"{}\"", mark->rows);
  html += alignment_class(cell);
  html += '>';
  note_prose(cell, edge);
  if (mark != nullptr) mark->content.begin = position();
}

// "(viderefører hp-2023/hospitering)" as a link whose text makes sense alone.
void HtmlWriter::write_ancestor(const std::string& ancestor) {
  document_.html += " <a class=\"videreforer\" href=\"";
  add_hole(WrittenReference::Form::Noun, "tiltak:" + ancestor, find_written(ancestor));
  document_.html += fmt::format("\">{} ", continues_in(document_.front.common.language));
  const std::uint32_t begin = position();
  append_escaped(document_.html, ancestor);
  document_.holes.back().id = {begin, position()};
  document_.html += "</a>";
}

}  // namespace motebok
