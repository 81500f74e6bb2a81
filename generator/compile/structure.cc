// In: a tree and its document's front matter. Out: blocks, cases, labelled parts, points, promises, measures, headings, and
// the HTML they are ranges of.
//
// The hard thing: everything is decided block by block while the HTML is written, so that the structure is nothing but
// ranges of it. Deliberately absent: cases and labels inside lists and quotations.
#include "compile/structure.h"

#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/path.h"
#include "compile/case_text.h"
#include "compile/html_writer.h"
#include "compile/labels.h"
#include "compile/measures.h"
#include "compile/messages.h"
#include "compile/outline.h"
#include "compile/plain_text.h"
#include "compile/promises.h"

namespace motebok {
namespace {

constexpr std::size_t kExcerptCharacters = 300;

// Meeting papers share their meeting's page: what may stand there twice begins with a prefix, except in the minutes.
std::string anchor_prefix(const CompiledDocument& document) {
  switch (document.front.type) {
    case DocumentType::Notice: return "innkalling-";
    case DocumentType::CasePaper: return "framlegg-" + slug_of(stem_of(document.path)) + "-";
    default: return "";
  }
}

// At a blank, with an ellipsis; never inside a character.
std::string shortened(const std::string& text) {
  if (text.size() <= kExcerptCharacters) return text;
  std::size_t end = text.rfind(' ', kExcerptCharacters);
  if (end == std::string::npos) {
    end = kExcerptCharacters;
    while (end > 0 && (text[end] & 0xC0) == 0x80) --end;
  }
  return text.substr(0, end) + " …";
}

class StructureReader {
 public:
  StructureReader(const BodyText& body, CompiledDocument& document, Diagnostics& diagnostics)
      : body_(body), document_(document), diagnostics_(diagnostics), writer_(body, document, diagnostics),
        outline_(anchor_prefix(document)), holds_cases_(meeting_of(document.front) != nullptr) {
    writer_.set_id_prefix(anchor_prefix(document));
  }

  void read(cmark_node* tree) {
    collect_footnotes(tree);
    open_case_of_title();
    for (cmark_node* block = cmark_node_first_child(tree); block != nullptr; block = cmark_node_next(block)) {
      if (cmark_node_get_type(block) == CMARK_NODE_FOOTNOTE_DEFINITION) continue;
      read_block(block);
    }
    if (in_case()) close_case();
    else close_running_text();
  }

 private:
  bool in_case() const { return case_level_ >= 0; }
  CaseSection& current_case() { return document_.cases.back(); }
  LabelledPart& current_part() { return current_case().parts.back(); }
  std::uint32_t position() const { return static_cast<std::uint32_t>(document_.html.size()); }
  Place place_of(cmark_node* block) const { return {document_.path, body_.first_line_of(block)}; }

  void collect_footnotes(cmark_node* tree) {
    for (cmark_node* block = cmark_node_first_child(tree); block != nullptr; block = cmark_node_next(block)) {
      if (cmark_node_get_type(block) == CMARK_NODE_FOOTNOTE_DEFINITION) footnotes_.push_back(block);
    }
  }

  void read_block(cmark_node* block) {
    const cmark_node_type type = cmark_node_get_type(block);
    if (type == CMARK_NODE_HEADING) return read_heading(block);
    if (type == CMARK_NODE_PARAGRAPH && read_label(block)) return;
    if (skipping_exempt_) return;
    if (type == CMARK_NODE_PARAGRAPH && document_.excerpt.empty()) document_.excerpt = shortened(plain_text(block));
    if (const char* const kind = cmark_node_get_type_string(block); kind != nullptr && std::string_view(kind) == "table") return read_table(block);
    if (in_case() && current_part().label != Label::None) return read_labelled_block(block);
    writer_.write(block);
  }

  // Headings

  void read_heading(cmark_node* heading) {
    const int level = cmark_node_get_heading_level(heading);
    const std::string text = plain_text(heading);
    if (holds_cases_) {
      if (const auto found = find_case_heading(text)) return open_case(heading, level, *found, text);
      if (nearly_a_case_heading(text)) diagnostics_.add(case_heading_unclear(place_of(heading)));
    }
    if (in_case() && level <= case_level_) close_case();
    skipping_exempt_ = false;
    if (in_case()) {
      const auto label = find_label(heading);
      if (label && label->length == text.size() && text.size() > 0) return open_part(label->label, heading);
      open_part(Label::None, heading);
    }
    place_heading(heading, level, text);
  }

  void place_heading(cmark_node* node, int level, const std::string& text) {
    Heading heading = outline_.place(level, text, body_.first_line_of(node));
    marks_.push_back({heading.level, heading.anchor});
    cmark_node_set_user_data(node, &marks_.back());
    writer_.set_table_context(text);
    remember_goal(text);
    (in_case() ? document_.case_headings : document_.headings).push_back(std::move(heading));
    writer_.write(node);
  }

  void remember_goal(const std::string& heading) {
    if (folded(heading).starts_with("hovedmål")) {
      main_goal_ = heading;
    } else {
      area_ = heading;
      main_goal_.clear();
    }
  }

  // Cases

  void open_case(cmark_node* heading, int level, const CaseHeading& found, const std::string& text) {
    begin_case(level, found, text.substr(found.length), body_.first_line_of(heading));
    // An author links to the heading by GitHub's rule for the whole of it.
    document_.case_headings.push_back({2, current_case().anchor, github_slug(text), text, current_case().at});
  }

  // A case paper may be about one case, named in its title alone.
  void open_case_of_title() {
    if (!holds_cases_ || document_.front.type != DocumentType::CasePaper) return;
    const Written& title = document_.front.common.title;
    const std::string text = squeezed(title.text);
    if (const auto found = find_case_heading(text)) begin_case(0, *found, text.substr(found->length), title.at);
  }

  void begin_case(int level, const CaseHeading& found, std::string title, Span at) {
    if (in_case() && case_is_of_title_ && current_case().number == found.number) return adopt_heading(level);
    if (in_case()) close_case();
    else close_running_text();
    const Place place{document_.path, at};
    if (std::ranges::any_of(document_.cases, [&](const CaseSection& each) { return each.number == found.number; })) {
      diagnostics_.add(duplicate_case(place, found.number_text));
    }
    if (title.empty()) diagnostics_.add(case_without_title(place, found.number_text));
    CaseSection& section = document_.cases.emplace_back();
    section.number = found.number;
    section.number_text = found.number_text;
    section.approves = approval_in_title(title);
    section.title = std::move(title);
    section.anchor = "sak-" + to_slug(found.number);
    section.html.begin = position();
    section.at = at;
    case_level_ = level;
    case_is_of_title_ = level == 0;
    skipping_exempt_ = false;
    outline_.start_under(3);
    writer_.set_id_prefix(anchor_prefix(document_) + section.anchor + "-");
    writer_.set_table_context("sak " + section.number_text);
    begin_part(Label::None, at);
  }

  // The heading repeats the case that the title has already opened.
  void adopt_heading(int level) {
    case_level_ = level;
    case_is_of_title_ = false;
  }

  void close_case() {
    end_part();
    CaseSection& section = current_case();
    if (const HtmlRange notes = writer_.write_footnotes(footnotes_); !notes.empty()) {
      LabelledPart& part = section.parts.emplace_back();
      part.lead = notes;
      part.tail = {notes.end, notes.end};
      part.at = section.at;
    }
    section.html.end = position();
    std::erase_if(section.parts, [](const LabelledPart& part) {
      return part.label == Label::None && part.lead.empty() && part.points.empty() && part.tail.empty();
    });
    document_.blocks.push_back({static_cast<std::uint32_t>(document_.cases.size() - 1), section.html});
    case_level_ = -1;
    case_is_of_title_ = false;
    running_begin_ = position();
    outline_.start_under(2);
    writer_.set_id_prefix(anchor_prefix(document_));
    writer_.set_table_context({});
  }

  void close_running_text() {
    writer_.write_footnotes(footnotes_);
    if (position() > running_begin_) document_.blocks.push_back({std::nullopt, {running_begin_, position()}});
    running_begin_ = position();
  }

  // Labels

  // True when the paragraph began with a label and has been dealt with.
  bool read_label(cmark_node* paragraph) {
    const auto found = find_label(paragraph);
    if (!found) {
      if (const std::string_view near = in_case() ? nearly_a_label(paragraph) : std::string_view(); !near.empty()) {
        diagnostics_.add(label_unknown(place_of(paragraph), near));
      }
      return false;
    }
    if (found->label == Label::Exempt && !found->bold) diagnostics_.add(exemption_not_bold(place_of(paragraph)));
    if (found->label == Label::Exempt) return open_exempt(paragraph), true;
    if (!in_case()) {
      if (found->bold && holds_cases_ && carries_meaning(found->label)) {
        diagnostics_.add(label_outside_case(place_of(paragraph), label_name(found->label)));
      }
      if (found->bold) skipping_exempt_ = false;
      return false;
    }
    if (!found->bold) {
      if (carries_meaning(found->label)) diagnostics_.add(label_not_bold(place_of(paragraph), label_name(found->label)));
      return false;
    }
    open_part(found->label, paragraph);
    drop_plain_prefix(cmark_node_first_child(paragraph), found->length);
    if (plain_text(paragraph).empty()) return true;
    read_labelled_block(paragraph);
    if (says_all_in_one_paragraph(found->label)) open_part(Label::None, paragraph);
    return true;
  }

  // "**Deltok:** UNN" is complete; the paragraph after it is running text, as anyone who reads the paper takes it. Alone on
  // its line such a label takes what follows, like the others.
  static bool says_all_in_one_paragraph(Label label) {
    return label == Label::To || label == Label::From || label == Label::TookPart || label == Label::Approves || label == Label::FollowsUp;
  }

  void open_part(Label label, cmark_node* at) {
    end_part();
    skipping_exempt_ = false;
    begin_part(label, body_.first_line_of(at));
  }

  // Nothing that follows reaches the HTML, the references or the plain text.
  void open_exempt(cmark_node* paragraph) {
    if (in_case()) {
      open_part(Label::Exempt, paragraph);
      current_case().exempt = true;
    }
    skipping_exempt_ = true;
  }

  void begin_part(Label label, Span at) {
    LabelledPart& part = current_case().parts.emplace_back();
    part.label = label;
    part.at = at;
    part.lead = part.tail = {position(), position()};
  }

  void end_part() {
    LabelledPart& part = current_part();
    const bool has_points = !part.points.empty();
    (has_points ? part.tail : part.lead).end = position();
    const bool is_decision = part.label == Label::Decision || part.label == Label::Proposal;
    if (is_decision && !has_points) make_single_point(part);
    if (part.label == Label::Approves && !current_case().approves) diagnostics_.add(approval_without_date({document_.path, part.at}));
    if (part.label == Label::FollowsUp && current_case().follows_up.empty()) diagnostics_.add(follows_up_nothing({document_.path, part.at}));
  }

  // A decision without a numbered list is one point.
  void make_single_point(LabelledPart& part) {
    if (part.lead.empty()) {
      diagnostics_.add(decision_empty({document_.path, part.at}, label_name(part.label)));
      return;
    }
    part.points.push_back({1, part.lead, std::move(part.text), part.at});
    part.text.clear();
    part.lead.end = part.lead.begin;
    part.tail = {part.points.back().html.end, part.points.back().html.end};
  }

  void read_labelled_block(cmark_node* block) {
    LabelledPart& part = current_part();
    const std::string text = plain_text(block);
    switch (part.label) {
      case Label::Decision:
      case Label::Proposal:
        if (cmark_node_get_list_type(block) == CMARK_ORDERED_LIST && part.points.empty()) return read_points(block, part);
        break;
      case Label::FollowUp: return read_promises(block);
      case Label::FollowsUp:
        std::ranges::move(find_case_references(text, body_.first_line_of(block)), std::back_inserter(current_case().follows_up));
        break;
      case Label::Approves:
        if (const auto date = find_date(text)) current_case().approves = date;
        break;
      default: break;
    }
    if (!part.text.empty()) part.text += ' ';
    part.text += text;
    writer_.write(block);
  }

  void read_points(cmark_node* list, LabelledPart& part) {
    part.lead.end = position();
    part.numbered = true;
    part.text.clear();
    int number = std::max(cmark_node_get_list_start(list), 1);
    document_.html += "<ol>\n";
    for (cmark_node* item = cmark_node_first_child(list); item != nullptr; item = cmark_node_next(item)) {
      document_.html += "<li>";
      std::string text = plain_text(item);
      const HtmlRange html = writer_.write_children(item);
      part.points.push_back({number++, html, std::move(text), body_.span_of(item)});
      document_.html += "</li>\n";
    }
    document_.html += "</ol>\n";
    part.tail = {position(), position()};
  }

  void read_promises(cmark_node* block) {
    if (cmark_node_get_type(block) != CMARK_NODE_LIST) {
      add_promise(block, writer_.write(block));
      return;
    }
    document_.html += "<ul>\n";
    for (cmark_node* item = cmark_node_first_child(block); item != nullptr; item = cmark_node_next(item)) {
      document_.html += "<li>";
      const HtmlRange html = writer_.write_children(item);
      document_.html += "</li>\n";
      add_promise(item, html);
    }
    document_.html += "</ul>\n";
  }

  // "- 3. kvartal 2025 – …" is, to Markdown, a numbered list within the item: the number belongs to the words.
  static std::string promise_text(cmark_node* node) {
    cmark_node* const first = cmark_node_first_child(node);
    const bool numbered = first != nullptr && cmark_node_get_list_type(first) == CMARK_ORDERED_LIST;
    return numbered ? fmt::format("{}. {}", cmark_node_get_list_start(first), plain_text(node)) : plain_text(node);
  }

  void add_promise(cmark_node* node, HtmlRange html) {
    WrittenPromise promise = read_promise(promise_text(node), place_of(node), diagnostics_);
    promise.html = html;
    current_case().promises.push_back(std::move(promise));
  }

  // Measures

  void read_table(cmark_node* table) {
    const DocumentType type = document_.front.type;
    const bool is_plan = type == DocumentType::Plan || type == DocumentType::Declaration;
    auto found = is_plan ? read_measures_table(table, stem_of(document_.path), body_, table_marks_) : std::nullopt;
    if (!found) {
      writer_.write(table);
      return;
    }
    for (FoundMeasure& each : found->measures) name_measure(each.measure, found->main_goal);
    anchor_rows(table, found->measures);
    writer_.write(table);
    for (FoundMeasure& each : found->measures) {
      if (each.cell != nullptr) each.measure.html = each.cell->content;
      document_.measures.push_back(std::move(each.measure));
    }
  }

  void name_measure(WrittenMeasure& measure, const std::string& goal_of_table) {
    const Place place{document_.path, measure.at};
    measure.area = area_;
    measure.main_goal = goal_of_table.empty() ? main_goal_ : goal_of_table;
    if (slug_of(measure.id) != measure.id) {
      diagnostics_.add(measure_id_form(place, measure.id));
      measure.id = slug_of(measure.id);
    }
    measure.anchor = outline_.reserve("tiltak-" + measure.id);
    if (measure.anchor != anchor_prefix(document_) + "tiltak-" + measure.id) diagnostics_.add(duplicate_measure(place, measure.id));
  }

  // The rows' marks were made with the table; only the measures know their anchors.
  void anchor_rows(cmark_node* table, const std::vector<FoundMeasure>& measures) {
    std::size_t next = 0;
    for (cmark_node* row = cmark_node_first_child(table); row != nullptr && next < measures.size(); row = cmark_node_next(row)) {
      if (body_.first_line_of(row) != measures[next].measure.at) continue;
      static_cast<RowMark*>(cmark_node_get_user_data(row))->anchor = measures[next++].measure.anchor;
    }
  }

  const BodyText& body_;
  CompiledDocument& document_;
  Diagnostics& diagnostics_;
  HtmlWriter writer_;
  Outline outline_;
  bool holds_cases_;                    // only meeting papers have a committee for a case to belong to
  int case_level_ = -1;                 // of the open case's heading as written; 0: named by the title; -1: none is open
  bool case_is_of_title_ = false;
  bool skipping_exempt_ = false;
  std::uint32_t running_begin_ = 0;
  std::string area_;
  std::string main_goal_;
  std::vector<cmark_node*> footnotes_;  // definitions by number
  std::deque<HeadingMark> marks_;       // hung on nodes: must not move
  TableMarks table_marks_;
};

}  // namespace

void read_structure(cmark_node* tree, const BodyText& body, CompiledDocument& document, Diagnostics& diagnostics) {
  split_labelled_lines(tree);
  StructureReader(body, document, diagnostics).read(tree);
}

}  // namespace motebok
