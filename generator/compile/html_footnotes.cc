// The footnotes' part of HtmlWriter. Definitions follow the text that cites them, so that a case's notes stay with the case
// when it stands on a page of its own. Numbers run through the whole document.
#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "compile/html_writer.h"

namespace motebok {
namespace {

int number_of_citation(cmark_node* reference) {
  const std::string_view text = cmark_node_get_literal(reference);
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace

std::vector<int> footnotes_cited_in(cmark_node* node) {
  std::vector<int> numbers;
  cmark_iter* const walk = cmark_iter_new(node);
  for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
    cmark_node* const each = cmark_iter_get_node(walk);
    const bool is_citation = event == CMARK_EVENT_ENTER && cmark_node_get_type(each) == CMARK_NODE_FOOTNOTE_REFERENCE;
    if (is_citation) numbers.push_back(number_of_citation(each));
  }
  cmark_iter_free(walk);
  return numbers;
}

void HtmlWriter::write_footnote_reference(cmark_node* reference) {
  const int number = number_of_citation(reference);
  const bool first = std::ranges::find(footnotes_cited_, number) == footnotes_cited_.end();
  if (first) footnotes_cited_.push_back(number);
  // Only the first citation can be led back to.
  const std::string id = first ? fmt::format(" id=\"{}fnref-{}\"", id_prefix_, number) : std::string();
  document_.html += fmt::format("<sup class=\"fotnote\"><a href=\"#{}fn-{}\"{} aria-label=\"Fotnote {}\">{}</a></sup>",
                                id_prefix_, number, id, number, number);
}

std::string HtmlWriter::back_link() const {
  return fmt::format(
      "<a href=\"#{}fnref-{}\" class=\"tilbake\" aria-label=\"Tilbake til teksten ved fotnote {}\">↩</a>", id_prefix_,
      definition_number_, definition_number_);
}

void HtmlWriter::write_definition(int number, cmark_node* definition) {
  definition_ = definition;
  definition_number_ = number;
  document_.html += fmt::format("<li id=\"{}fn-{}\" value=\"{}\">\n", id_prefix_, number, number);
  write_children(definition);
  cmark_node* const last = cmark_node_last_child(definition);
  const bool has_back_link = last != nullptr && cmark_node_get_type(last) == CMARK_NODE_PARAGRAPH;
  if (!has_back_link) document_.html += back_link() + "\n";
  document_.html += "</li>\n";
  definition_ = nullptr;
}

HtmlRange HtmlWriter::write_footnotes(const std::vector<cmark_node*>& definitions) {
  const std::uint32_t begin = position();
  if (footnotes_cited_.empty()) return {begin, begin};
  new_line();
  document_.html += "<div class=\"fotnoter\">\n<ol>\n";
  // A note may cite another note, which then joins the list.
  for (std::size_t i = 0; i < footnotes_cited_.size(); ++i) {
    const auto number = static_cast<std::size_t>(footnotes_cited_[i]);
    if (number >= 1 && number <= definitions.size()) write_definition(footnotes_cited_[i], definitions[number - 1]);
  }
  document_.html += "</ol>\n</div>\n";
  footnotes_cited_.clear();
  return {begin, position()};
}

}  // namespace motebok
