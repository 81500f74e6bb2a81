// In: a tree and its document's front matter. Out: blocks, cases, labelled parts, points, promises, measures, headings, and
// the HTML they are ranges of.
//
// The hard thing: everything is decided block by block while the HTML is written, so that the structure is nothing but
// ranges of it. What belongs to one case is CaseBuilder's. Deliberately absent: cases and labels inside lists and quotations.
#include "compile/structure.h"

#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "base/hash.h"
#include "base/path.h"
#include "base/utf8.h"
#include "compile/case_builder.h"
#include "compile/case_days.h"
#include "compile/case_groups.h"
#include "compile/case_messages.h"
#include "compile/case_text.h"
#include "compile/exemptions.h"
#include "compile/html_writer.h"
#include "compile/labels.h"
#include "compile/markup_messages.h"
#include "compile/outline.h"
#include "compile/plain_text.h"
#include "compile/plan_measures.h"
#include "compile/unread_layout.h"
#include "compile/unread_structure.h"

namespace motebok {
namespace {

constexpr std::size_t kExcerptBytes = 300;
constexpr int kBelowHeadings = kDeepestHeading + 1;

// Meeting papers share their meeting's page: what may stand there twice begins with a prefix, except in the minutes.
std::string anchor_prefix(const CompiledDocument& document) {
  switch (document.front.type) {
    case DocumentType::Notice:
      return "innkalling-";
    case DocumentType::CasePaper:
      return "framlegg-" + slug_of(stem_of(document.path)) + "-";
    default:
      return "";
  }
}

bool is_table(cmark_node* block) {
  const char* const type = cmark_node_get_type_string(block);
  return type != nullptr && std::string_view(type) == "table";
}

std::optional<Date> day_of_meeting(const FrontMatter& front) {
  const MeetingFields* const meeting = meeting_of(front);
  return meeting == nullptr ? std::nullopt : std::optional(meeting->date);
}

// "**Deltok:** UNN" is complete; the paragraph after it is running text, as anyone who reads the paper takes it. Alone on its
// line such a label takes what follows, like the others.
bool says_all_in_one_paragraph(Label label) {
  return label == Label::To || label == Label::From || label == Label::TookPart || label == Label::Approves ||
         label == Label::FollowsUp || label == Label::Outcome;
}

class StructureReader {
 public:
  StructureReader(const BodyText& body, CompiledDocument& document, Diagnostics& diagnostics)
      : body_(body),
        document_(document),
        diagnostics_(diagnostics),
        writer_(body, document, diagnostics),
        case_(body, document, writer_, footnotes_, diagnostics),
        outline_(anchor_prefix(document)),
        unread_(body, document, case_, diagnostics),
        measures_(body, document, writer_, outline_, diagnostics),
        holds_cases_(meeting_of(document.front) != nullptr) {
    writer_.set_id_prefix(anchor_prefix(document));
    start_under(top_level());
  }

  void read(cmark_node* tree) {
    collect_footnotes(tree);
    open_case_of_title();
    for (cmark_node* block = cmark_node_first_child(tree); block != nullptr; block = cmark_node_next(block)) {
      if (cmark_node_get_type(block) != CMARK_NODE_FOOTNOTE_DEFINITION) read_block(block);
    }
    if (case_.is_open())
      close_case();
    else
      close_running_text();
    std::ranges::sort(document_.exempt);
  }

 private:
  std::uint32_t position() const { return static_cast<std::uint32_t>(document_.html.size()); }
  Place place_of(cmark_node* block) const { return {document_.path, body_.first_line_of(block)}; }

  // On the meeting's page a paper's own text stands under a heading; a translated paper has a page of its own.
  int top_level() const { return holds_cases_ && document_.front.common.translation_of.text.empty() ? 3 : 2; }

  void start_under(int level) {
    outline_.start_under(level);
    writer_.stand_under(level - 1);
  }

  void collect_footnotes(cmark_node* tree) {
    for (cmark_node* block = cmark_node_first_child(tree); block != nullptr; block = cmark_node_next(block)) {
      if (cmark_node_get_type(block) != CMARK_NODE_FOOTNOTE_DEFINITION) continue;
      footnotes_.push_back(block);
      unread_.look_for_exemption(block);
    }
  }

  void read_block(cmark_node* block) {
    const cmark_node_type type = cmark_node_get_type(block);
    if (type == CMARK_NODE_HEADING) return read_heading(block);
    if (type == CMARK_NODE_PARAGRAPH && !skipping_exempt_) tell_of_unread_layout(block, body_, diagnostics_);
    if (type == CMARK_NODE_PARAGRAPH && read_label(block)) return;
    if (skipping_exempt_) return note_exempt(block);
    unread_.look_for_exemption(block);
    if (type == CMARK_NODE_PARAGRAPH && tells_of_document())
      document_.excerpt = shortened(plain_text(block), kExcerptBytes);
    if (is_plan_ && is_table(block)) return measures_.add_table(block);
    if (holds_cases_) unread_.tell_of_nested_cases(block);
    if (case_.is_open())
      case_.add(block);
    else
      writer_.write(block);
  }

  // A paragraph from the midst of one case says nothing of minutes with twelve.
  bool tells_of_document() const {
    return document_.excerpt.empty() && (document_.cases.empty() || (is_case_of_title_ && document_.cases.size() == 1));
  }

  // Headings

  void read_heading(cmark_node* heading) {
    const int level = cmark_node_get_heading_level(heading);
    const std::string text = plain_text(heading);
    if (is_underlined(heading)) tell_of_underline(heading, text);
    if (skipping_exempt_ && (level > exempt_level_ || is_underlined(heading)))
      return note_exempt_heading(heading, text);
    unread_.enter_heading(level);
    if (holds_cases_) {
      if (const auto found = find_case_heading(text)) return open_case(heading, level, *found, text);
      unread_.tell_of_heading(heading, level, text);
    }
    const auto label = find_label(heading);
    const bool is_label = label && label->length == text.size();
    if (case_.is_open() && level <= case_.level()) {
      if (is_label) unread_.tell_of_label_beside_case(heading, level, label->label);
      close_case();
    }
    skipping_exempt_ = false;
    if (is_label && label->label == Label::Exempt) return open_exempt(heading, level);
    if (case_.is_open()) {
      case_.open_part(is_label ? label->label : Label::None, body_.first_line_of(heading));
      // The label's own heading is drawn with the case's text: a link to it leads to the case.
      if (is_label) return lead_to_case(outline_.slug_of_next(text), text, heading);
    }
    place_heading(heading, level, text);
  }

  // "---" on the line below made a heading of the text: it is the only one that has two lines.
  static bool is_underlined(cmark_node* heading) {
    return cmark_node_get_end_line(heading) > cmark_node_get_start_line(heading);
  }

  // As a rule drawn in Word stands. What ends as a sentence was not meant as a heading, and in an exempt part none is read.
  void tell_of_underline(cmark_node* heading, std::string_view text) {
    constexpr std::string_view kEndsOfSentence = ".:;,!)";
    const bool is_sentence = !text.empty() && kEndsOfSentence.find(text.back()) != std::string_view::npos;
    if (is_sentence || skipping_exempt_) diagnostics_.add(heading_underlined(place_of(heading)));
  }

  void note_exempt_heading(cmark_node* heading, const std::string& text) {
    if (const auto found = holds_cases_ ? find_case_heading(text) : std::nullopt)
      diagnostics_.add(under_exempt_heading(place_of(heading), "sak " + found->number_text));
    note_exempt(heading);
  }

  void place_heading(cmark_node* node, int level, const std::string& text) {
    unread_.look_for_exemption(node);
    Heading heading = outline_.place(level, text, body_.first_line_of(node));
    marks_.push_back({heading.level, heading.anchor});
    if (!case_.is_open()) {
      groups_.add_heading(level, position());
      days_.add_heading(level, text);
    }
    writer_.begin_section();
    cmark_node_set_user_data(node, &marks_.back());
    writer_.set_table_context(text);
    measures_.enter_heading(text);
    (case_.is_open() ? document_.case_headings : document_.headings).push_back(std::move(heading));
    writer_.write(node);
  }

  // Cases

  void open_case(cmark_node* heading, int level, const CaseHeading& found, const std::string& text) {
    unread_.tell_of_html_in_title(heading);
    if (const auto unclear = unclear_case_heading(text))
      diagnostics_.add(case_heading_unclear(place_of(heading), *unclear));
    if (case_.is_open() && case_.is_named_by_title(found.number)) {
      case_.adopt_level(level);
    } else {
      begin_case(level, found, text.substr(found.length), body_.first_line_of(heading));
    }
    // An author links to the heading by GitHub's rule for the whole of it.
    lead_to_case(github_slug(text), text, heading);
  }

  void lead_to_case(std::string slug, const std::string& text, cmark_node* heading) {
    const std::string& anchor = document_.cases.back().anchor;
    document_.case_headings.push_back({2, anchor, std::move(slug), text, body_.first_line_of(heading)});
  }

  // A case paper may be about one case, named in its title alone.
  void open_case_of_title() {
    if (document_.front.type != DocumentType::CasePaper) return;
    const Written& title = document_.front.common.title;
    const std::string text = squeezed(title.text);
    const auto found = find_case_heading(text);
    if (!found) return;
    if (const auto unclear = unclear_case_heading(text))
      diagnostics_.add(case_heading_unclear({document_.path, title.at}, *unclear));
    begin_case(0, *found, text.substr(found->length), title.at);
    is_case_of_title_ = true;
  }

  void begin_case(int level, const CaseHeading& found, std::string title, Span at) {
    if (case_.is_open())
      close_case();
    else
      close_running_text();
    groups_.begin_case(level, document_.blocks);
    case_.begin(level, found, std::move(title), at);
    document_.cases.back().day = days_.day_of_case(level);
    skipping_exempt_ = false;
    writer_.begin_section();
    start_under(3);
    writer_.set_id_prefix(anchor_prefix(document_) + document_.cases.back().anchor + "-");
    writer_.set_table_context("sak " + found.number_text);
  }

  void close_case() {
    case_.close();
    tell_of_exempt_title(document_.cases.back());
    running_begin_ = position();
    writer_.begin_section();
    start_under(top_level());
    writer_.set_id_prefix(anchor_prefix(document_));
    writer_.set_table_context({});
  }

  // A case whose title says so, and of which all is shown.
  void tell_of_exempt_title(const CaseSection& section) {
    if (section.exempt || section.html.begin == section.html.end || !says_title_is_exempt(section.title)) return;
    diagnostics_.add(exempt_title({document_.path, section.at}));
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
    if (skipping_exempt_ && exempt_level_ < kBelowHeadings) {
      if (found && found->bold && carries_meaning(found->label) && found->label != Label::Exempt)
        diagnostics_.add(under_exempt_heading(place_of(paragraph), fmt::format("«{}:»", label_name(found->label))));
      return false;
    }
    if (found && found->label == Label::Exempt) {
      if (!found->bold) diagnostics_.add(exemption_not_bold(place_of(paragraph)));
      open_exempt(paragraph, kBelowHeadings);
      return true;
    }
    if (found && found->bold) skipping_exempt_ = false;
    if (found && found->bold && case_.is_open()) {
      open_labelled_part(paragraph, *found);
      return true;
    }
    if (holds_cases_ && !skipping_exempt_) unread_.tell_of_paragraph(paragraph, found);
    return false;
  }

  void open_labelled_part(cmark_node* paragraph, const FoundLabel& found) {
    case_.open_part(found.label, body_.first_line_of(paragraph));
    drop_plain_prefix(cmark_node_first_child(paragraph), found.length);
    if (plain_beginning(paragraph, 0).empty()) return;
    unread_.look_for_exemption(paragraph);
    case_.add(paragraph);
    if (says_all_in_one_paragraph(found.label)) case_.open_part(Label::None, body_.first_line_of(paragraph));
  }

  // Nothing that follows reaches the HTML, the references or the plain text. Under a heading it lasts to the next one of its
  // `level` or above, whatever stands in bold; at kBelowHeadings, said by a label, to the next label or heading.
  void open_exempt(cmark_node* block, int level) {
    if (case_.is_open())
      case_.open_exempt_part(body_.first_line_of(block));
    else
      document_.html += fmt::format("<p>{}</p>\n", exemption_note(document_.front.common.language));
    skipping_exempt_ = true;
    exempt_level_ = level;
    note_exempt(block);
  }

  // Enough to know the same words in another version of the document, and no more.
  void note_exempt(cmark_node* block) {
    const Span at = body_.span_of(block);
    document_.exempt.push_back({case_.is_open() ? document_.cases.back().anchor : std::string(),
                                hash_hex(squeezed(body_.file().substr(at.begin, at.end - at.begin)))});
  }

  const BodyText& body_;
  CompiledDocument& document_;
  Diagnostics& diagnostics_;
  HtmlWriter writer_;
  CaseBuilder case_;
  Outline outline_;
  UnreadStructure unread_;
  PlanMeasures measures_;
  CaseGroups groups_;
  CaseDays days_{day_of_meeting(document_.front)};
  bool holds_cases_;  // only meeting papers have a committee for a case to belong to
  bool is_plan_ = document_.front.type == DocumentType::Plan || document_.front.type == DocumentType::Declaration;
  bool skipping_exempt_ = false;
  int exempt_level_ = 0;                // of the heading that said so; kBelowHeadings: a label did
  bool is_case_of_title_ = false;       // the paper as a whole is one case, named by its title
  std::uint32_t running_begin_ = 0;     // of the running text that is being written
  std::vector<cmark_node*> footnotes_;  // definitions by number
  std::deque<HeadingMark> marks_;       // hung on nodes: must not move
};

}  // namespace

void read_structure(cmark_node* tree, const BodyText& body, CompiledDocument& document, Diagnostics& diagnostics) {
  split_labelled_lines(tree);
  StructureReader(body, document, diagnostics).read(tree);
}

}  // namespace motebok
