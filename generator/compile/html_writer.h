// The tree → HTML with holes. Writes what cmark-gfm's own renderer writes (html_writer_test.cc and the CommonMark examples
// hold it to that), but for what a public site needs: links to papers become holes, headings get ids and fitting levels,
// tables get scopes and a scrolling frame, raw HTML is left out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "compile/body_text.h"
#include "compile/link_definitions.h"
#include "model/compiled_document.h"

struct cmark_node;

namespace motebok {

// What the outline decided for a heading; hung on the node as user data.
struct HeadingMark {
  int level = 2;
  std::string anchor;
};

// What the measures table decided for a table row or cell; hung on the node as user data.
struct CellMark {
  int rows = 1;          // rowspan
  bool hidden = false;   // taken up by the cell above, or a column readers do not need
  std::string ancestor;  // "hp-2023/hospitering": the measure it continues
  HtmlRange content;     // filled in by the writer
};
struct RowMark {
  std::string anchor;  // id of the row; empty: none
  bool header = false;
  bool hidden = false;
};
struct TableMark {
  std::string caption;  // "Hovedmål 1: …"
};

// The numbers of the footnotes cited under the node, in order.
std::vector<int> footnotes_cited_in(cmark_node* node);

class HtmlWriter {
 public:
  HtmlWriter(const BodyText& body, CompiledDocument& document, Diagnostics& diagnostics)
      : body_(body), document_(document), diagnostics_(diagnostics) {}

  // Ids of footnotes and tables begin with this: several documents, and several cases, may share a page.
  void set_id_prefix(std::string prefix) { id_prefix_ = std::move(prefix); }
  // Names the tables that follow: "Tabell 2: Innsatsområder".
  void set_table_context(std::string heading) { table_context_ = std::move(heading); }
  // What follows stands under another heading.
  void begin_section() { ++section_; }
  // The level of the heading that what follows stands under; without it, those in lists and quotations keep their own.
  void stand_under(int level) { heading_above_ = level; }

  // Appends one block to document.html and returns where it stands.
  HtmlRange write(cmark_node* block);
  // The inside of a block: a list item's or a table cell's content without the <li> or <td>.
  HtmlRange write_children(cmark_node* block);
  // The definitions of the footnotes cited since the last call, as one section; an empty range when none was.
  HtmlRange write_footnotes(const std::vector<cmark_node*>& definitions);

 private:
  enum class Edge { Enter, Exit };

  void write_event(cmark_node* node, Edge edge);
  void write_as_plain(cmark_node* node, Edge edge);
  void write_block_edge(cmark_node* node, Edge edge);
  void write_inline_edge(cmark_node* node, Edge edge);
  void write_list_edge(cmark_node* list, Edge edge);
  void write_heading_edge(cmark_node* heading, Edge edge);
  void write_paragraph_edge(cmark_node* paragraph, Edge edge);
  void note_prose(cmark_node* block, Edge edge);
  void write_code_block(cmark_node* block);
  void open_item(cmark_node* item);
  void open_link(cmark_node* link);
  void open_image(cmark_node* image);
  void close_image(cmark_node* image);
  bool tags_dropped(cmark_node* link) const;
  void write_text(std::string_view text);
  void report_raw_html(cmark_node* node);
  void add_hole(WrittenReference::Form form, std::string_view target, Span at);
  void new_line();
  Place here() const;                        // the block's first line
  Place place_of(std::string_view written);  // of what stands in the block
  Span find_written(std::string_view written);
  Place place_of_address(std::string_view address);  // of a link or a picture
  Span find_address(std::string_view address);

  // html_tables.cc
  void write_table_edge(cmark_node* table, Edge edge);
  void write_row_edge(cmark_node* row, Edge edge);
  void tell_of_lost_cells(cmark_node* row);
  void tell_of_text_below_table(cmark_node* row, Span line);
  void write_cell_edge(cmark_node* cell, Edge edge);
  void write_ancestor(const std::string& ancestor);

  // html_footnotes.cc
  void write_footnote_reference(cmark_node* reference);
  void write_definition(int number, cmark_node* definition);
  std::string back_link() const;
  std::uint32_t position() const { return static_cast<std::uint32_t>(document_.html.size()); }

  const BodyText& body_;
  std::optional<LinkDefinitions> definitions_;  // read when first asked for
  CompiledDocument& document_;
  Diagnostics& diagnostics_;
  std::string id_prefix_;
  std::string table_context_;
  int tables_ = 0;
  std::uint32_t section_ = 0;
  int heading_above_ = 0;
  std::uint32_t prose_begin_ = 0;     // of the paragraph or cell being written
  std::vector<int> footnotes_cited_;  // since the last write_footnotes, each once, in order
  cmark_node* definition_ = nullptr;  // the footnote being written, and its number
  int definition_number_ = 0;
  cmark_node* current_block_ = nullptr;   // for the places of inlines
  cmark_node* plain_until_ = nullptr;     // inside an image: only text is written
  std::vector<cmark_node*> dropped_;      // links and images whose tags are left out
  cmark_node* searched_block_ = nullptr;  // where find_written looked last, and how far it came
  std::uint32_t search_from_ = 0;
  cmark_node* addresses_in_ = nullptr;  // the block where addresses may stand at these places of the file
  std::vector<std::uint32_t> addresses_;
  std::size_t next_address_ = 0;
};

// As cmark-gfm writes an address inside href="": percent escapes for what no URL may hold, & and ' as entities.
void append_escaped_address(std::string& out, std::string_view address);

}  // namespace motebok
