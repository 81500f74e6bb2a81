#include "compile/unread_structure.h"

#include <cmark-gfm.h>

#include "compile/case_messages.h"
#include "compile/case_text.h"
#include "compile/exemptions.h"
#include "compile/markup_messages.h"
#include "compile/outline.h"
#include "compile/plain_text.h"
#include "compile/unmarked_cases.h"

namespace motebok {
namespace {

bool holds_blocks(cmark_node* block) {
  const cmark_node_type type = cmark_node_get_type(block);
  return type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM || type == CMARK_NODE_BLOCK_QUOTE;
}

}  // namespace

UnreadStructure::UnreadStructure(const BodyText& body, const CompiledDocument& document, CaseBuilder& open_case,
                                 Diagnostics& diagnostics)
    : body_(body),
      document_(document),
      case_(open_case),
      diagnostics_(diagnostics),
      speaks_of_exemption_(speaks_of_exemption(body.body())) {}

void UnreadStructure::enter_heading(int level) {
  if (level <= unread_case_level_) unread_case_level_ = 0;
}

// A heading within a case may well speak of another: "### SSU-sak 45/23".
void UnreadStructure::tell_of_heading(cmark_node* heading, int level, const std::string& text) {
  auto unclear = unclear_case_heading(text);
  if (!unclear) unclear = case_by_number_alone(text);
  if (!unclear) return;
  const bool is_within = case_.is_open() && level > case_.level();
  if (is_within && unclear->reason == UnclearCaseHeading::Reason::Words) return;
  diagnostics_.add(case_heading_unclear(place_of(heading), *unclear));
  leave_unread(level);
}

// "2/26 Møteplan" in the papers of a meeting in 2026. Of another year the number is something else, or nobody knows.
std::optional<UnclearCaseHeading> UnreadStructure::case_by_number_alone(std::string_view heading) const {
  const auto found = heading_with_number_alone(heading);
  if (!found || found->number.year != year_of(meeting_of(document_.front)->date)) return std::nullopt;
  return UnclearCaseHeading{UnclearCaseHeading::Reason::Words, found->number_text};
}

// The labels after it, down to the next heading of that level, are not where they should be either, for the same reason.
void UnreadStructure::leave_unread(int level) {
  unread_case_level_ = level;
  if (case_.is_open()) case_.accept_repetition();
}

// As deep as a paper may be nested: see input_limits.h.
void UnreadStructure::tell_of_nested_cases(cmark_node* block) {
  if (!holds_blocks(block)) return;
  for (cmark_node* each = cmark_node_first_child(block); each != nullptr; each = cmark_node_next(each)) {
    if (cmark_node_get_type(each) == CMARK_NODE_HEADING) tell_of_nested_case(each);
    tell_of_nested_cases(each);
  }
}

void UnreadStructure::tell_of_nested_case(cmark_node* heading) {
  const auto found = find_case_heading(plain_text(heading));
  if (!found) return;
  diagnostics_.add(case_heading_unclear(place_of(heading), {UnclearCaseHeading::Reason::Nested, found->number_text}));
  leave_unread(kDeepestHeading);
}

// The title is drawn as plain text, not by the writer that tells of HTML elsewhere.
void UnreadStructure::tell_of_html_in_title(cmark_node* heading) {
  for (cmark_node* each = cmark_node_first_child(heading); each != nullptr; each = cmark_node_next(each)) {
    const std::string_view html =
        cmark_node_get_type(each) == CMARK_NODE_HTML_INLINE ? cmark_node_get_literal(each) : "";
    if (html.empty() || html.starts_with("</") || html.starts_with("<!--") || is_line_break_tag(html)) continue;
    diagnostics_.add(raw_html(place_of(heading), squeezed(html), 0));
  }
}

void UnreadStructure::tell_of_paragraph(cmark_node* paragraph, const std::optional<FoundLabel>& found) {
  if (speaks_of_exemption_ && unread_exemption(paragraph) != nullptr) return;
  const Place place = place_of(paragraph);
  if (found) return tell_of_misplaced_label(place, *found);
  if (const auto number = unmarked_case(paragraph)) return tell_of_unmarked_case(place, *number);
  if (!case_.is_open()) return;
  if (const auto label = label_in_another_form(paragraph); !label.empty())
    diagnostics_.add(label_form(place, label));
  else if (const auto near = nearly_a_label(paragraph); !near.empty())
    diagnostics_.add(label_unknown(place, near));
}

// "## Vedtak" below "## Sak 5/24". A list of what is to be followed up may well stand behind all the cases.
void UnreadStructure::tell_of_label_beside_case(cmark_node* heading, int level, Label label) {
  if (label != Label::Decision && label != Label::Proposal && label != Label::Vote) return;
  diagnostics_.add(label_beside_case(place_of(heading), label_name(label), case_.level()));
  unread_case_level_ = level;
}

// In bold, it stands in no case, or it would have been read.
void UnreadStructure::tell_of_misplaced_label(const Place& place, const FoundLabel& found) {
  if (!carries_meaning(found.label)) return;
  if (found.bold && unread_case_level_ == 0) diagnostics_.add(label_outside_case(place, label_name(found.label)));
  if (!found.bold && case_.is_open()) diagnostics_.add(label_not_bold(place, label_name(found.label)));
}

// The labels after it are not where they should be either, for the same reason.
void UnreadStructure::tell_of_unmarked_case(const Place& place, const std::string& number) {
  diagnostics_.add(case_without_heading(place, number));
  // What follows is of another case: it is no part of this one's decision, and no promise.
  if (case_.is_open()) case_.end_label(place.span);
  leave_unread(kDeepestHeading);
}

void UnreadStructure::look_for_exemption(cmark_node* block) {
  if (!speaks_of_exemption_) return;
  cmark_node* const found = unread_exemption(block);
  if (found != nullptr) diagnostics_.add(exemption_not_read(place_of(found)));
}

}  // namespace motebok
