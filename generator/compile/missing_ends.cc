// In: a tree. Out: diagnostics, each at the line that began what is not ended.
//
// The cases below such a line are gone without a trace on the page, decisions and all: hence errors.
#include "compile/missing_ends.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <array>
#include <string>

#include "compile/markup_messages.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

struct HtmlForm {
  std::string_view begin;  // lower case
  std::string_view end;
};

// Those that CommonMark ends nowhere but there. A longer beginning stands before one that begins it.
constexpr std::array kForms = {HtmlForm{"<!--"sv, "-->"sv},        HtmlForm{"<![cdata["sv, "]]>"sv},
                               HtmlForm{"<?"sv, "?>"sv},           HtmlForm{"<script"sv, "</script>"sv},
                               HtmlForm{"<style"sv, "</style>"sv}, HtmlForm{"<textarea"sv, "</textarea>"sv},
                               HtmlForm{"<pre"sv, "</pre>"sv}};

bool begins_as(std::string_view html, const HtmlForm& form) {
  if (!html.starts_with(form.begin)) return false;
  const std::string_view rest = html.substr(form.begin.size());
  const bool is_tag = form.end.starts_with("</");
  return !is_tag || rest.empty() || std::string_view(" \t\n>").find(rest.front()) != std::string_view::npos;
}

std::string last_line(std::string_view text) {
  const std::size_t end = std::min(text.find_last_not_of("\r\n") + 1, text.size());
  const std::size_t line_break = text.substr(0, end).find_last_of("\r\n");
  return std::string(text.substr(line_break + 1, end - line_break - 1));
}

// The marks that should have ended the block of code; empty when they stand there, or none are called for.
std::string missing_fence(cmark_node* code, const BodyText& body) {
  int length = 0;
  int offset = 0;
  char mark = 0;
  if (cmark_node_get_fenced(code, &length, &offset, &mark) == 0) return {};
  std::string fence(static_cast<std::size_t>(length), mark);
  if (cmark_node_get_end_line(code) == cmark_node_get_start_line(code)) return fence;
  const Span span = body.span_of(code);
  std::string line = last_line(body.file().substr(span.begin, span.end - span.begin));
  // Within a quotation or a list.
  line.erase(0, std::min(line.find_first_not_of("> \t"), line.size()));
  line.erase(line.find_last_not_of(" \t") + 1);
  const bool is_fence =
      line.size() >= fence.size() && std::ranges::all_of(line, [mark](char each) { return each == mark; });
  return is_fence ? std::string() : fence;
}

void tell_of(cmark_node* block, const BodyText& body, Diagnostics& diagnostics) {
  Place place{std::string(body.path()), body.first_line_of(block)};
  const cmark_node_type type = cmark_node_get_type(block);
  if (type == CMARK_NODE_CODE_BLOCK) {
    if (const std::string fence = missing_fence(block, body); !fence.empty())
      diagnostics.add(code_without_end(std::move(place), fence));
  } else if (type == CMARK_NODE_HTML_BLOCK) {
    if (const std::string_view end = missing_end_of_html(cmark_node_get_literal(block)); !end.empty())
      diagnostics.add(html_without_end(std::move(place), end));
  }
}

}  // namespace

std::string_view missing_end_of_html(std::string_view html) {
  html.remove_prefix(std::min(html.find_first_not_of(" \t\n"), html.size()));
  const std::string lower = folded(html);
  const auto form = std::ranges::find_if(kForms, [&](const HtmlForm& each) { return begins_as(lower, each); });
  if (form == kForms.end() || lower.find(form->end, form->begin.size()) != std::string::npos) return {};
  return form->end;
}

void tell_of_missing_ends(cmark_node* tree, const BodyText& body, Diagnostics& diagnostics) {
  cmark_iter* const walk = cmark_iter_new(tree);
  for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
    cmark_node* const node = cmark_iter_get_node(walk);
    if (event != CMARK_EVENT_ENTER) continue;
    tell_of(node, body, diagnostics);
    // What holds inlines holds no blocks.
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING) cmark_iter_reset(walk, node, CMARK_EVENT_EXIT);
  }
  cmark_iter_free(walk);
}

}  // namespace motebok
