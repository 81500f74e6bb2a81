#include "compile/case_builder.h"

#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <span>

#include "compile/approval_text.h"
#include "compile/case_messages.h"
#include "compile/labels.h"
#include "compile/outcomes.h"
#include "compile/plain_text.h"
#include "compile/promise_html.h"
#include "compile/promises.h"

namespace motebok {
namespace {

bool holds_points(Label label) { return label == Label::Decision || label == Label::Proposal; }

// Whether, after this block and at most a few more, the list goes on where it was interrupted: with this number.
bool goes_on_later(cmark_node* block, int number) {
  constexpr int kMostBetween = 8;
  int between = 0;
  for (cmark_node* next = cmark_node_next(block); next != nullptr && ++between <= kMostBetween;
       next = cmark_node_next(next)) {
    if (cmark_node_get_list_type(next) == CMARK_ORDERED_LIST) return cmark_node_get_list_start(next) == number;
    const auto label = cmark_node_get_type(next) == CMARK_NODE_PARAGRAPH ? find_label(next) : std::nullopt;
    if (cmark_node_get_type(next) == CMARK_NODE_HEADING || (label && label->bold)) return false;
  }
  return false;
}

constexpr std::string_view kEndOfPoints = "</ol>\n";
constexpr std::string_view kEndOfPoint = "</li>\n";

// A list's items one by one. The address of a link says which case it is; its words may say it again.
std::vector<std::string> texts_outside_case_links(cmark_node* block) {
  std::vector<cmark_node*> links;
  cmark_iter* const walk = cmark_iter_new(block);
  for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
    cmark_node* const each = cmark_iter_get_node(walk);
    const bool is_link = event == CMARK_EVENT_ENTER && cmark_node_get_type(each) == CMARK_NODE_LINK;
    if (is_link && case_reference_of_link({cmark_node_get_url(each), {}})) links.push_back(each);
  }
  cmark_iter_free(walk);
  for (cmark_node* const each : links) cmark_node_unlink(each);
  if (cmark_node_get_type(block) != CMARK_NODE_LIST) return {plain_text(block)};
  std::vector<std::string> texts;
  for (cmark_node* item = cmark_node_first_child(block); item != nullptr; item = cmark_node_next(item))
    texts.push_back(plain_text(item));
  return texts;
}

// Where the numbers of a block stand in the file, in the order in which they are found.
class FollowUpPlaces {
 public:
  FollowUpPlaces(const BodyText& body, cmark_node* block)
      : body_(body), first_line_(body.first_line_of(block)), rest_(body.span_of(block)), last_(first_line_) {}

  // What a range passes over is not written: it stands where the range begins. Written as an entity a number is not found, and
  // what follows is not searched again for each.
  Span next(std::string_view written) {
    if (written.empty()) return last_;
    const auto at = body_.number_within(rest_, written);
    rest_.begin = at ? at->end : rest_.end;
    last_ = at.value_or(first_line_);
    return last_;
  }

 private:
  const BodyText& body_;
  Span first_line_;
  Span rest_;
  Span last_;
};

bool is_empty_running_text(const LabelledPart& part) {
  return part.label == Label::None && part.lead.empty() && part.points.empty() && part.tail.empty();
}

}  // namespace

void CaseBuilder::begin(int level, const CaseHeading& heading, std::string title, Span at) {
  const auto has_number = [&](const CaseSection& each) { return each.number == heading.number; };
  if (std::ranges::any_of(document_.cases, has_number))
    diagnostics_.add(duplicate_case(place(at), heading.number_text));
  if (title.empty()) diagnostics_.add(case_without_title(place(at), heading.number_text));
  CaseSection& section = document_.cases.emplace_back();
  section.number = heading.number;
  section.number_text = heading.number_text;
  section.approves = approvals_in_title(title);
  section.title = std::move(title);
  section.anchor = "sak-" + to_slug(heading.number);
  section.html.begin = position();
  section.at = at;
  level_ = level;
  accepts_repetition_ = false;
  is_approval_labelled_ = false;
  begin_part(Label::None, at);
}

void CaseBuilder::open_part(Label label, Span at) {
  end_part();
  // What papers say before the meeting decides nothing.
  if (label == Label::Decision && document_.front.type != DocumentType::Minutes) {
    diagnostics_.add(decision_in_paper(place(at)));
    label = Label::Proposal;
  }
  tell_of_repetition(label, at);
  begin_part(label, at);
}

void CaseBuilder::end_label(Span at) {
  if (part().label != Label::None) open_part(Label::None, at);
}

void CaseBuilder::tell_of_repetition(Label label, Span at) {
  // A paper may well propose this or that.
  if (label != Label::Decision || accepts_repetition_) return;
  const bool is_second = std::ranges::find(current().parts, label, &LabelledPart::label) != current().parts.end();
  if (is_second) diagnostics_.add(label_twice(place(at), label_name(label)));
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
  notes_.clear();
}

void CaseBuilder::end_part() {
  LabelledPart& ended = part();
  if (ended.points.empty()) ended.lead.end = ended.tail.begin = position();
  ended.tail.end = position();
  if (holds_points(ended.label) && ended.points.empty()) make_single_point(ended);
  if (ended.label == Label::Approves && current().approves.empty())
    diagnostics_.add(approval_without_date(place(ended.at)));
  if (ended.label == Label::FollowsUp && current().follows_up.empty())
    diagnostics_.add(follows_up_nothing(place(ended.at)));
}

// A decision without a numbered list is one point.
void CaseBuilder::make_single_point(LabelledPart& ended) {
  if (ended.lead.empty()) {
    diagnostics_.add(decision_empty(place(ended.at), label_name(ended.label)));
    return;
  }
  ended.points.push_back({1, ended.lead, std::move(ended.text), std::move(notes_), ended.at});
  ended.text.clear();
  ended.lead.end = ended.lead.begin;
}

void CaseBuilder::add(cmark_node* block) {
  LabelledPart& open = part();
  const bool is_list = cmark_node_get_list_type(block) == CMARK_ORDERED_LIST;
  if (holds_points(open.label) && is_list && open.points.empty()) return add_points(block);
  if (holds_points(open.label) && continue_points(block)) return;
  if (holds_points(open.label) && is_list)
    diagnostics_.add(second_list(place(body_.first_line_of(block)), label_name(open.label)));
  if (open.label == Label::FollowUp) return add_promises(block);

  if (open.label != Label::None) {
    const std::string text = plain_text(block);
    if (open.label == Label::Approves) add_approvals(block, text);
    if (!open.text.empty()) open.text += ' ';
    open.text += text;
    if (holds_points(open.label)) notes_ += notes_of(block);
  }
  const std::size_t first_reference = document_.references.size();
  writer_.write(block);
  if (open.label == Label::FollowsUp) add_follow_ups(block, std::span(document_.references).subspan(first_reference));
}

std::string CaseBuilder::notes_of(cmark_node* block) const {
  std::string notes;
  if (footnotes_.empty()) return notes;
  for (const int number : footnotes_cited_in(block)) {
    const auto index = static_cast<std::size_t>(number);
    if (index >= 1 && index <= footnotes_.size()) notes += " (fotnote: " + plain_text(footnotes_[index - 1]) + ")";
  }
  return notes;
}

// The label's word goes before the title's. A link, "[referatet](mote:flr/2024-04-03)", says the day by its address, and its words
// may say it again; one to another committee's meeting approves nothing.
void CaseBuilder::add_approvals(cmark_node* block, std::string_view text) {
  std::vector<Date> dates = find_dates(text);
  for (const LinkedMeeting& link : linked_meetings(block, document_.path)) {
    for (const Date said : find_dates(link.words)) std::erase(dates, said);
    if (folded(link.committee) == folded(meeting_of(document_.front)->committee.text)) dates.push_back(link.date);
  }
  if (dates.empty()) return;
  std::vector<Date>& approves = current().approves;
  if (!is_approval_labelled_) approves.clear();
  is_approval_labelled_ = true;
  for (const Date date : dates) add_once(approves, date);
}

// By links, "[svaret](sak:ssu/1/25)", and by the words beside them. A link's own words may name its case once more.
void CaseBuilder::add_follow_ups(cmark_node* block, std::span<const WrittenReference> links) {
  std::vector<CaseReference>& follows_up = current().follows_up;
  const auto before = static_cast<std::ptrdiff_t>(follows_up.size());
  for (const WrittenReference& each : links) {
    if (auto reference = case_reference_of_link(each.target)) follows_up.push_back(*std::move(reference));
  }
  FollowUpPlaces places(body_, block);
  std::vector<std::string>& texts = current().follow_up_texts;
  for (std::string& text : texts_outside_case_links(block)) {
    for (CaseReference& reference : find_case_references(text, {})) {
      reference.text.at = places.next(reference.text.text);
      reference.in_text->text = static_cast<std::uint32_t>(texts.size());
      follows_up.push_back(std::move(reference));
    }
    texts.push_back(std::move(text));
  }
  const auto place = [](const CaseReference& each) { return each.text.at.begin; };
  std::ranges::stable_sort(follows_up.begin() + before, follows_up.end(), {}, place);
}

void CaseBuilder::add_points(cmark_node* list) {
  LabelledPart& open = part();
  open.lead.end = position();
  open.numbered = true;
  open.text.clear();
  document_.html += "<ol>\n";
  write_points(list);
}

void CaseBuilder::write_points(cmark_node* list) {
  LabelledPart& open = part();
  int number = std::max(cmark_node_get_list_start(list), 1);
  for (cmark_node* item = cmark_node_first_child(list); item != nullptr; item = cmark_node_next(item)) {
    document_.html += "<li>";
    std::string text = plain_text(item);
    const HtmlRange html = writer_.write_children(item);
    open.points.push_back({number++, html, std::move(text), notes_of(item), body_.span_of(item)});
    document_.html += kEndOfPoint;
  }
  document_.html += kEndOfPoints;
  open.tail = {position(), position()};
}

// A paragraph that is not indented ends a list in Markdown, though the author's numbers go on after it: it belongs to the point
// above. False when the block is no part of the list.
bool CaseBuilder::continue_points(cmark_node* block) {
  LabelledPart& open = part();
  if (!open.numbered || position() != open.tail.begin) return false;
  const int next = open.points.back().number + 1;
  const bool is_list = cmark_node_get_list_type(block) == CMARK_ORDERED_LIST;
  if (is_list ? cmark_node_get_list_start(block) != next : !goes_on_later(block, next)) return false;
  document_.html.resize(document_.html.size() - kEndOfPoints.size());
  if (is_list) {
    write_points(block);
    return true;
  }
  document_.html.resize(document_.html.size() - kEndOfPoint.size());
  Point& last = open.points.back();
  last.text += ' ' + plain_text(block);
  last.notes += notes_of(block);
  writer_.write(block);
  last.html.end = position();
  document_.html.append(kEndOfPoint).append(kEndOfPoints);
  open.tail = {position(), position()};
  return true;
}

void CaseBuilder::add_promises(cmark_node* block) {
  const std::vector<PromiseText> promised = promises_in(block, body_);
  const HtmlRange written = writer_.write(block);
  std::vector<WrittenPromise>& promises = current().promises;
  const std::size_t first = promises.size();
  for (const PromiseText& each : promised)
    promises.push_back(read_promise(each.text, document_.front.common.language, place(each.at), diagnostics_));
  find_promises(document_.html, written.begin, promised, std::span(promises).subspan(first));
}

// The author's word goes before the wording's. It is said with the decision, not as a text of its own.
void CaseBuilder::set_outcomes() {
  std::vector<LabelledPart>& parts = current().parts;
  for (LabelledPart& each : parts) {
    if (each.label != Label::Decision && each.label != Label::Proposal) continue;
    for (Point& point : each.points) point.outcome = outcome_of_wording(point.text);
  }
  const auto decision = std::ranges::find(parts, Label::Decision, &LabelledPart::label);
  LabelledPart* const decided = decision == parts.end() ? nullptr : &*decision;
  std::vector<Span> understood;
  for (const LabelledPart& each : parts) {
    if (each.label == Label::Outcome && set_outcome(each, decided)) understood.push_back(each.at);
  }
  std::erase_if(parts, [&](const LabelledPart& each) {
    return each.label == Label::Outcome && std::ranges::find(understood, each.at) != understood.end();
  });
  if (decided == nullptr) return;
  for (const Point& each : decided->points) {
    if (each.outcome == Outcome::Unclear) diagnostics_.add(outcome_unclear(place(each.at)));
  }
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

void CaseBuilder::close() {
  end_part();
  set_outcomes();
  CaseSection& section = current();
  if (const HtmlRange notes = writer_.write_footnotes(footnotes_); !notes.empty()) {
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
