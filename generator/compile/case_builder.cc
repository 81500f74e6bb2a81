#include "compile/case_builder.h"

#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "compile/labels.h"
#include "compile/messages.h"
#include "compile/outcomes.h"
#include "compile/plain_text.h"
#include "compile/promises.h"

namespace motebok {
namespace {

// "- 3. kvartal 2025 – …" is, to Markdown, a numbered list within the item: the number belongs to the words.
std::string promise_text(cmark_node* node) {
  cmark_node* const first = cmark_node_first_child(node);
  const bool numbered = first != nullptr && cmark_node_get_list_type(first) == CMARK_ORDERED_LIST;
  return numbered ? fmt::format("{}. {}", cmark_node_get_list_start(first), plain_text(node)) : plain_text(node);
}

bool is_empty_running_text(const LabelledPart& part) {
  return part.label == Label::None && part.lead.empty() && part.points.empty() && part.tail.empty();
}

}  // namespace

void CaseBuilder::begin(int level, const CaseHeading& heading, std::string title, Span at) {
  const auto has_number = [&](const CaseSection& each) { return each.number == heading.number; };
  if (std::ranges::any_of(document_.cases, has_number)) diagnostics_.add(duplicate_case(place(at), heading.number_text));
  if (title.empty()) diagnostics_.add(case_without_title(place(at), heading.number_text));
  CaseSection& section = document_.cases.emplace_back();
  section.number = heading.number;
  section.number_text = heading.number_text;
  section.approves = approval_in_title(title);
  section.title = std::move(title);
  section.anchor = "sak-" + to_slug(heading.number);
  section.html.begin = position();
  section.at = at;
  level_ = level;
  begin_part(Label::None, at);
}

void CaseBuilder::open_part(Label label, Span at) {
  end_part();
  begin_part(label, at);
}

void CaseBuilder::open_exempt_part(Span at) {
  open_part(Label::Exempt, at);
  current().exempt = true;
}

void CaseBuilder::begin_part(Label label, Span at) {
  LabelledPart& begun = current().parts.emplace_back();
  begun.label = label;
  begun.at = at;
  begun.lead = begun.tail = {position(), position()};
}

void CaseBuilder::end_part() {
  LabelledPart& ended = part();
  if (ended.points.empty()) ended.lead.end = ended.tail.begin = position();
  ended.tail.end = position();
  const bool holds_points = ended.label == Label::Decision || ended.label == Label::Proposal;
  if (holds_points && ended.points.empty()) make_single_point(ended);
  if (ended.label == Label::Approves && !current().approves) diagnostics_.add(approval_without_date(place(ended.at)));
  if (ended.label == Label::FollowsUp && current().follows_up.empty()) diagnostics_.add(follows_up_nothing(place(ended.at)));
}

// A decision without a numbered list is one point.
void CaseBuilder::make_single_point(LabelledPart& ended) {
  if (ended.lead.empty()) {
    diagnostics_.add(decision_empty(place(ended.at), label_name(ended.label)));
    return;
  }
  ended.points.push_back({1, ended.lead, std::move(ended.text), ended.at});
  ended.text.clear();
  ended.lead.end = ended.lead.begin;
}

void CaseBuilder::add(cmark_node* block) {
  LabelledPart& open = part();
  const bool holds_points = open.label == Label::Decision || open.label == Label::Proposal;
  if (holds_points && cmark_node_get_list_type(block) == CMARK_ORDERED_LIST && open.points.empty()) return add_points(block);
  if (open.label == Label::FollowUp) return add_promises(block);

  if (open.label != Label::None) {
    const std::string text = plain_text(block);
    if (open.label == Label::FollowsUp) add_follow_ups(block, text);
    if (const auto date = find_date(text); date && open.label == Label::Approves) current().approves = date;
    if (!open.text.empty()) open.text += ' ';
    open.text += text;
  }
  writer_.write(block);
}

void CaseBuilder::add_follow_ups(cmark_node* block, const std::string& text) {
  Span rest = body_.span_of(block);
  for (CaseReference& reference : find_case_references(text, body_.first_line_of(block))) {
    // Written as an entity it is not found, and what follows is not searched again for each.
    const auto at = body_.number_within(rest, reference.text.text);
    rest.begin = at ? at->end : rest.end;
    if (at) reference.text.at = *at;
    current().follows_up.push_back(std::move(reference));
  }
}

void CaseBuilder::add_points(cmark_node* list) {
  LabelledPart& open = part();
  open.lead.end = position();
  open.numbered = true;
  open.text.clear();
  int number = std::max(cmark_node_get_list_start(list), 1);
  document_.html += "<ol>\n";
  for (cmark_node* item = cmark_node_first_child(list); item != nullptr; item = cmark_node_next(item)) {
    document_.html += "<li>";
    std::string text = plain_text(item);
    const HtmlRange html = writer_.write_children(item);
    open.points.push_back({number++, html, std::move(text), body_.span_of(item)});
    document_.html += "</li>\n";
  }
  document_.html += "</ol>\n";
  open.tail = {position(), position()};
}

void CaseBuilder::add_promises(cmark_node* block) {
  if (cmark_node_get_type(block) != CMARK_NODE_LIST) return add_promise(block, writer_.write(block));
  document_.html += "<ul>\n";
  for (cmark_node* item = cmark_node_first_child(block); item != nullptr; item = cmark_node_next(item)) {
    document_.html += "<li>";
    const HtmlRange html = writer_.write_children(item);
    document_.html += "</li>\n";
    add_promise(item, html);
  }
  document_.html += "</ul>\n";
}

void CaseBuilder::add_promise(cmark_node* node, HtmlRange html) {
  WrittenPromise promise = read_promise(promise_text(node), place(body_.first_line_of(node)), diagnostics_);
  promise.html = html;
  current().promises.push_back(std::move(promise));
}

// The author's word goes before the wording's. It is said with the decision, not as a text of its own.
void CaseBuilder::set_outcomes() {
  std::vector<LabelledPart>& parts = current().parts;
  const auto decision = std::ranges::find(parts, Label::Decision, &LabelledPart::label);
  if (decision != parts.end()) {
    for (Point& point : decision->points) point.outcome = outcome_of_wording(point.text);
  }
  LabelledPart* const decided = decision == parts.end() ? nullptr : &*decision;
  std::vector<Span> understood;
  for (const LabelledPart& each : parts) {
    if (each.label == Label::Outcome && set_outcome(each, decided)) understood.push_back(each.at);
  }
  std::erase_if(parts, [&](const LabelledPart& each) {
    return each.label == Label::Outcome && std::ranges::find(understood, each.at) != understood.end();
  });
}

bool CaseBuilder::set_outcome(const LabelledPart& written, LabelledPart* decision) {
  const auto outcomes = read_outcomes(written.text);
  if (!outcomes) {
    diagnostics_.add(outcome_unknown(place(written.at), written.text));
    return false;
  }
  for (const WrittenOutcome& each : *outcomes) {
    bool found = false;
    if (decision != nullptr) {
      for (Point& point : decision->points) {
        if (each.point != 0 && each.point != point.number) continue;
        point.outcome = each.outcome;
        found = true;
      }
    }
    if (!found) diagnostics_.add(outcome_without_point(place(written.at), each.point));
  }
  return true;
}

void CaseBuilder::close(const std::vector<cmark_node*>& footnotes) {
  end_part();
  set_outcomes();
  CaseSection& section = current();
  if (const HtmlRange notes = writer_.write_footnotes(footnotes); !notes.empty()) {
    begin_part(Label::None, section.at);
    part().lead = notes;
    part().tail = {notes.end, notes.end};
  }
  section.html.end = position();
  std::erase_if(section.parts, is_empty_running_text);
  document_.blocks.push_back({static_cast<std::uint32_t>(document_.cases.size() - 1), section.html});
  level_ = -1;
}

}  // namespace motebok
