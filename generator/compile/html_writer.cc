// In: blocks of a tree, in order. Out: HTML appended to the document, with holes and references.
//
// The walk is cmark-gfm's iterator, not recursion, so ten thousand nested lists cannot exhaust the stack. Tables, footnotes and
// links have sources of their own. Deliberately absent: raw HTML but for <br> (a warning).
#include "compile/html_writer.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>

#include "base/characters.h"
#include "base/html.h"
#include "base/no_break.h"
#include "compile/markdown.h"
#include "compile/markup_messages.h"
#include "compile/missing_ends.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

bool is_task(cmark_node* item) { return view(cmark_node_get_type_string(item)) == "tasklist"; }

bool in_tight_list(cmark_node* paragraph) {
  cmark_node* const item = cmark_node_parent(paragraph);
  cmark_node* const list = item == nullptr ? nullptr : cmark_node_parent(item);
  return list != nullptr && cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0;
}

// Not so where text follows on the same line, or where the end is missing: both take text along that readers should have.
bool is_comment_alone(std::string_view html) {
  constexpr std::string_view kBlank = " \t\n";
  const std::string_view end = "-->";
  const std::size_t from = std::min(html.find_first_not_of(kBlank), html.size());
  const std::string_view written = html.substr(from, html.find_last_not_of(kBlank) + 1 - from);
  return written.starts_with("<!--") && written.find(end) + end.size() == written.size();
}

// What goes with a block of HTML. A comment's words were not for readers.
std::size_t words_between_tags(std::string_view html) {
  std::size_t words = 0;
  bool is_in_word = false;
  for (std::size_t at = 0; at < html.size(); ++at) {
    if (html[at] == '<') {
      const bool is_comment = html.substr(at).starts_with("<!--");
      const std::size_t end = html.find(is_comment ? "-->" : ">", at);
      at = end == std::string_view::npos ? html.size() : end + (is_comment ? 2 : 0);
      is_in_word = false;
      continue;
    }
    const bool is_blank = blank_length(html.substr(at)) > 0;
    if (!is_blank && !is_in_word) ++words;
    is_in_word = !is_blank;
  }
  return words;
}

bool is_hidden(cmark_node* node) {
  const void* const mark = cmark_node_get_user_data(node);
  if (mark == nullptr) return false;
  const std::string_view type = view(cmark_node_get_type_string(node));
  if (type == "table_cell") return static_cast<const CellMark*>(mark)->hidden;
  return (type == "table_row" || type == "table_header") && static_cast<const RowMark*>(mark)->hidden;
}

// Where the author's line ends within "29. mai".
bool stays_with_next(std::string_view html, cmark_node* line_end) {
  cmark_node* const next = cmark_node_next(line_end);
  return next != nullptr && cmark_node_get_type(next) == CMARK_NODE_TEXT &&
         stay_together(html, view(cmark_node_get_literal(next)));
}

}  // namespace

HtmlRange HtmlWriter::write(cmark_node* block) {
  const std::uint32_t begin = position();
  cmark_iter* const walk = cmark_iter_new(block);
  for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
    cmark_node* const node = cmark_iter_get_node(walk);
    if (event == CMARK_EVENT_ENTER && is_hidden(node)) {
      cmark_iter_reset(walk, node, CMARK_EVENT_EXIT);  // passes over everything below it
      continue;
    }
    write_event(node, event == CMARK_EVENT_ENTER ? Edge::Enter : Edge::Exit);
  }
  cmark_iter_free(walk);
  return {begin, position()};
}

HtmlRange HtmlWriter::write_children(cmark_node* block) {
  const std::uint32_t begin = position();
  current_block_ = block;
  for (cmark_node* child = cmark_node_first_child(block); child != nullptr; child = cmark_node_next(child))
    write(child);
  return {begin, position()};
}

void HtmlWriter::new_line() {
  if (!document_.html.empty() && document_.html.back() != '\n') document_.html += '\n';
}

Place HtmlWriter::here() const { return {std::string(body_.path()), body_.first_line_of(current_block_)}; }

// Looked for in the block's source, after what was looked for before: cmark-gfm's columns of inlines are off after a hard
// break. What is not found as it reads is somewhere in the block: its first line.
Span HtmlWriter::find_written(std::string_view written) {
  const Span block = body_.span_of(current_block_);
  if (searched_block_ != current_block_) {
    searched_block_ = current_block_;
    search_from_ = block.begin;
  }
  const std::size_t found = body_.file().substr(0, block.end).find(written, search_from_);
  if (found == std::string_view::npos) return body_.first_line_of(current_block_);
  search_from_ = static_cast<std::uint32_t>(found + written.size());
  return {static_cast<std::uint32_t>(found), search_from_};
}

Place HtmlWriter::place_of(std::string_view written) { return {std::string(body_.path()), find_written(written)}; }
void HtmlWriter::write_event(cmark_node* node, Edge edge) {
  if (plain_until_ != nullptr && node != plain_until_) {
    write_as_plain(node, edge);
  } else if (is_block(node)) {
    if (edge == Edge::Enter) current_block_ = node;
    write_block_edge(node, edge);
  } else {
    write_inline_edge(node, edge);
  }
}

// Inside an image's description.
void HtmlWriter::write_as_plain(cmark_node* node, Edge edge) {
  if (edge == Edge::Exit) return;
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
    append_escaped(document_.html, view(cmark_node_get_literal(node)));
  const bool is_html = type == CMARK_NODE_HTML_INLINE;
  const bool is_break = is_html && is_line_break_tag(view(cmark_node_get_literal(node)));
  if (is_html && !is_break) report_raw_html(node);
  if (type == CMARK_NODE_LINEBREAK || type == CMARK_NODE_SOFTBREAK || is_break) document_.html += ' ';
}

void HtmlWriter::write_block_edge(cmark_node* node, Edge edge) {
  std::string& html = document_.html;
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_PARAGRAPH) {
    write_paragraph_edge(node, edge);
  } else if (type == CMARK_NODE_LIST) {
    write_list_edge(node, edge);
  } else if (type == CMARK_NODE_ITEM) {
    if (edge == Edge::Enter)
      open_item(node);
    else
      html += "</li>\n";
  } else if (type == CMARK_NODE_HEADING) {
    write_heading_edge(node, edge);
  } else if (type == CMARK_NODE_BLOCK_QUOTE) {
    new_line();
    html += edge == Edge::Enter ? "<blockquote>\n" : "</blockquote>\n";
  } else if (type == CMARK_NODE_CODE_BLOCK) {
    write_code_block(node);
  } else if (type == CMARK_NODE_THEMATIC_BREAK) {
    new_line();
    html += "<hr />\n";
  } else if (type == CMARK_NODE_HTML_BLOCK) {
    report_raw_html(node);
  } else if (const std::string_view extension = view(cmark_node_get_type_string(node)); extension == "table") {
    write_table_edge(node, edge);
  } else if (extension == "table_row" || extension == "table_header") {
    write_row_edge(node, edge);
  } else if (extension == "table_cell") {
    write_cell_edge(node, edge);
  }
}

void HtmlWriter::write_inline_edge(cmark_node* node, Edge edge) {
  std::string& html = document_.html;
  const bool entering = edge == Edge::Enter;
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_TEXT) {
    write_text(view(cmark_node_get_literal(node)));
  } else if (type == CMARK_NODE_SOFTBREAK) {
    html += stays_with_next(html, node) ? kNoBreakSpace : "\n";
  } else if (type == CMARK_NODE_LINEBREAK) {
    html += "<br />\n";
  } else if (type == CMARK_NODE_STRONG) {
    html += entering ? "<strong>" : "</strong>";
  } else if (type == CMARK_NODE_EMPH) {
    html += entering ? "<em>" : "</em>";
  } else if (type == CMARK_NODE_CODE) {
    html += "<code>";
    append_escaped(html, view(cmark_node_get_literal(node)));
    html += "</code>";
  } else if (type == CMARK_NODE_LINK) {
    if (entering)
      open_link(node);
    else if (!tags_dropped(node))
      html += "</a>";
  } else if (type == CMARK_NODE_IMAGE) {
    if (entering)
      open_image(node);
    else
      close_image(node);
  } else if (type == CMARK_NODE_HTML_INLINE) {
    if (is_line_break_tag(view(cmark_node_get_literal(node))))
      html += "<br />";
    else
      report_raw_html(node);
  } else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
    if (entering) write_footnote_reference(node);
  } else if (is_struck(node)) {
    html += entering ? "<del>" : "</del>";
  }
}

// cmark-gfm leaves a citation of a footnote nobody wrote as it stands.
void HtmlWriter::write_text(std::string_view text) {
  std::string memory;
  append_escaped(document_.html, with_no_break_spaces(text, memory));
  const std::size_t citation = text.find("[^");
  const std::size_t end = citation == std::string_view::npos ? citation : text.find(']', citation);
  if (end == std::string_view::npos) return;
  const std::string_view written = text.substr(citation, end + 1 - citation);
  diagnostics_.add(undefined_footnote(place_of(written), written.substr(2, written.size() - 3)));
}

void HtmlWriter::report_raw_html(cmark_node* node) {
  // A comment is a note to colleagues: left out without a word. An end tag was told with its beginning.
  const std::string_view written = view(cmark_node_get_literal(node));
  const bool is_inline = cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE;
  if (!is_inline && !missing_end_of_html(written).empty()) return;  // told of as an error
  if (is_comment_alone(written) || (is_inline && written.starts_with("</"))) return;
  const std::size_t words = is_inline ? 0 : words_between_tags(written);
  diagnostics_.add(raw_html(is_inline ? place_of(written) : here(), squeezed(written), words));
}

void HtmlWriter::write_list_edge(cmark_node* list, Edge edge) {
  std::string& html = document_.html;
  const bool bullets = cmark_node_get_list_type(list) == CMARK_BULLET_LIST;
  if (edge == Edge::Exit) {
    html += bullets ? "</ul>\n" : "</ol>\n";
    return;
  }
  new_line();
  const int start = cmark_node_get_list_start(list);
  html += bullets ? "<ul>\n" : start == 1 ? "<ol>\n" : fmt::format("<ol start=\"{}\">\n", start);
}

void HtmlWriter::write_heading_edge(cmark_node* heading, Edge edge) {
  std::string& html = document_.html;
  const auto* const mark = static_cast<const HeadingMark*>(cmark_node_get_user_data(heading));
  // Within a list or a quotation no outline was made: it is one below what it stands under.
  const int level = mark != nullptr       ? mark->level
                    : heading_above_ == 0 ? cmark_node_get_heading_level(heading)
                                          : std::min(heading_above_ + 1, 6);
  if (mark != nullptr) heading_above_ = level;
  if (edge == Edge::Exit) {
    html += fmt::format("</h{}>\n", level);
    return;
  }
  new_line();
  html += mark == nullptr || mark->anchor.empty() ? fmt::format("<h{}>", level)
                                                  : fmt::format("<h{} id=\"{}\">", level, mark->anchor);
}

void HtmlWriter::open_item(cmark_node* item) {
  new_line();
  if (!is_task(item)) {
    document_.html += "<li>";
    return;
  }
  const bool checked = cmark_gfm_extensions_get_tasklist_item_checked(item);
  const bool nynorsk = document_.front.common.language == Language::Nynorsk;
  // A box may stand before what is to be done, or before "Ja".
  const std::string_view name =
      checked ? (nynorsk ? "kryssa av" : "avkrysset") : (nynorsk ? "ikkje kryssa av" : "ikke avkrysset");
  document_.html += fmt::format("<li class=\"oppgave\"><input type=\"checkbox\"{} disabled=\"\" aria-label=\"{}\" /> ",
                                checked ? " checked=\"\"" : "", name);
}

void HtmlWriter::write_code_block(cmark_node* block) {
  std::string& html = document_.html;
  new_line();
  const std::string_view info = view(cmark_node_get_fence_info(block));
  html += "<pre><code";
  if (const std::string_view language = info.substr(0, info.find_first_of(" \t\n")); !language.empty()) {
    html += " class=\"language-";
    append_escaped(html, language);
    html += '"';
  }
  html += '>';
  append_escaped(html, view(cmark_node_get_literal(block)));
  html += "</code></pre>\n";
}

// A quotation's words are another's: nothing in them becomes a link.
void HtmlWriter::note_prose(cmark_node* block, Edge edge) {
  if (edge == Edge::Enter) {
    prose_begin_ = position();
    return;
  }
  for (cmark_node* around = cmark_node_parent(block); around != nullptr; around = cmark_node_parent(around)) {
    if (cmark_node_get_type(around) == CMARK_NODE_BLOCK_QUOTE) return;
  }
  if (position() > prose_begin_)
    document_.prose.push_back({{prose_begin_, position()}, section_, body_.span_of(block)});
}

void HtmlWriter::write_paragraph_edge(cmark_node* paragraph, Edge edge) {
  if (in_tight_list(paragraph)) return note_prose(paragraph, edge);
  std::string& html = document_.html;
  if (edge == Edge::Enter) {
    new_line();
    html += "<p>";
    note_prose(paragraph, edge);
    return;
  }
  note_prose(paragraph, edge);
  const bool ends_footnote =
      definition_ != nullptr && cmark_node_parent(paragraph) == definition_ && cmark_node_next(paragraph) == nullptr;
  if (ends_footnote) html += ' ' + back_link();
  html += "</p>\n";
}

}  // namespace motebok
