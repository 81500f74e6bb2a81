// A case's text is a row of labelled parts. Each becomes one PART with exactly one of its sections shown; facts stand above the
// text instead (case_facts.h).
#include "render/case_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/characters.h"
#include "base/html.h"
#include "render/body_html.h"
#include "render/case_facts.h"
#include "render/case_fields.h"
#include "render/decision_words.h"
#include "render/follow_up_fields.h"
#include "render/follow_ups.h"

namespace motebok {
namespace {

// It stands with the decision before it; one without is a text of its own.
bool is_vote_on_decision(const CaseSection& section, const LabelledPart& part) {
  if (part.label != Label::Vote) return false;
  const auto is_before = [&](const LabelledPart& each) { return &each < &part && each.label == Label::Decision; };
  return std::ranges::any_of(section.parts, is_before);
}

bool is_chosen(const CaseSection& section, const LabelledPart& part, PartChoice choice) {
  const bool is_outcome =
      part.label == Label::Decision || part.label == Label::FollowUp || is_vote_on_decision(section, part);
  const bool is_proposal = part.label == Label::Proposal;
  switch (choice) {
    case PartChoice::Everything:
      return true;
    case PartChoice::Outcome:
      return is_outcome;
    case PartChoice::Proposals:
      return is_proposal;
    case PartChoice::Discussion:
      return !is_outcome && !is_proposal;
  }
  return false;
}

// Whether there are words besides what names a case or a meeting: numbers, names, months and what stands between them.
bool says_more_than_references(std::string_view text) {
  constexpr std::array<std::string_view, 36> kOfReferences = {
      "nr",      "nummer",    "saksnr", "referater", "referatene", "møtene",      "sak",     "saken",    "saka",
      "sakene",  "saker",     "og",     "samt",      "i",          "av",          "fra",     "frå",      "den",
      "referat", "referatet", "møtet",  "møte",      "protokoll",  "protokollen", "januar",  "februar",  "mars",
      "april",   "mai",       "juni",   "juli",      "august",     "september",   "oktober", "november", "desember"};
  for (auto at = text.begin(); at != text.end();) {
    const auto begin = std::find_if(at, text.end(), is_letter);
    at = std::find_if_not(begin, text.end(), is_letter);
    const std::string_view word(begin, at);
    const bool is_name = !word.empty() && with_capital(word) == word;
    if (!word.empty() && !is_name && std::ranges::find(kOfReferences, word) == kOfReferences.end()) return true;
  }
  return false;
}

class PartWriter {
 public:
  PartWriter(const Drawing& drawing, Fields around, const AgendaItem& item, const Appearance& where,
             const CaseTextPlace& place, Anchors& anchors)
      : drawing_(drawing),
        around_(around),
        item_(item),
        document_(drawing.document(where.document)),
        section_(drawing.section(where)),
        place_(place),
        anchors_(anchors) {}

  void write(const LabelledPart& part) {
    switch (part.label) {
      case Label::Decision:
        return write_box(part, fields::kPartDecision, words::kDecision, place_.decision_anchor);
      case Label::Proposal:
        return write_box(part, fields::kPartProposal, words::kProposal, place_.proposal_anchor);
      case Label::Vote:
        if (!is_vote_on_decision(section_, part)) write_text(part, fields::kPartVote);
        return;
      case Label::FollowUp:
        // A decision carries its own promises.
        if (!has_label(section_, Label::Decision)) write_undecided_promises(part);
        return;
      case Label::FollowsUp:
        return write_followed_cases(part);
      case Label::Approves:
        return write_approval(part);
      case Label::Outcome:
        return write_labelled(part);
      case Label::TookPart:
      case Label::To:
      case Label::From:
        return write_after_fact(part);
      case Label::Exempt:
        row().show(fields::kPartExempt);
        return;
      default:
        return write_text(part, fields::kPartText);
    }
  }

  // The minutes that a case approves, where only its title says which: in the minutes that hold its decision.
  void write_approval_by_title() {
    const std::vector<MeetingId> approved = approved_here();
    if (!approved.empty() && has_label(section_, Label::Decision)) link_approved(approved);
  }

 private:
  Fields row() {
    Fields part = around_.add(fields::kPart);
    const Language content = document_.common().language;
    if (content != place_.page) part.add(fields::kPartForeign).set(fields::kPartLang, language_tag(content));
    return part;
  }

  void write_after_fact(const LabelledPart& part) {
    const SplitFact split = split_fact(document_.compiled, part);
    if (split.rest.empty()) return;
    Fields text = row().add(fields::kPartText);
    set_html(drawing_, text, fields::kPartHtml, document_, split.rest);
    if (split.fact.empty())
      text.add(fields::kPartLabel).set(fields::kPartLabelText, fact_label(part.label, place_.page));
  }

  // A label that was not understood stays with its words.
  void write_labelled(const LabelledPart& part) {
    Fields text = row().add(fields::kPartText);
    set_html(drawing_, text, fields::kPartHtml, document_, {part.lead.begin, part.tail.end});
    text.add(fields::kPartLabel).set(fields::kPartLabelText, label_text(part.label, place_.page));
  }

  void write_text(const LabelledPart& part, const Field& kind) {
    if (part.lead.empty() && part.tail.empty()) return;
    set_html(drawing_, row().add(kind), fields::kPartHtml, document_, {part.lead.begin, part.tail.end});
  }

  void write_box(const LabelledPart& part, const Field& kind, const Word& title, const std::string& anchor) {
    Fields box = row().add(kind);
    box.set(fields::kPartTitle, title.in(place_.page));
    box.set(fields::kPartName, name_of_box(title));
    if (anchors_.insert(anchor).second) {
      box.add(fields::kPartAnchored).set(fields::kPartAnchor, anchor);
      if (place_.mentioned != nullptr) place_.mentioned->mark(box, fields::kPartMentioned, anchor);
    }
    if (!part.lead.empty())
      set_html(drawing_, box.add(fields::kPartLead), fields::kPartLeadHtml, document_, inside(part.lead));
    write_points(part, box, title, anchor);
    if (!part.tail.empty())
      set_html(drawing_, box.add(fields::kPartTail), fields::kPartTailHtml, document_, inside(part.tail));
    if (part.label != Label::Decision) return;
    write_votes(part, box);
    write_promises(box);
  }

  // Before what is to be done about it, whatever order the minutes have.
  void write_votes(const LabelledPart& decision, Fields box) {
    for (const LabelledPart* part = &decision + 1; part != section_.parts.data() + section_.parts.size(); ++part) {
      if (part->label == Label::Decision) return;
      if (part->label != Label::Vote || (part->lead.empty() && part->tail.empty())) continue;
      set_html(drawing_, box.add(fields::kPartDecisionVote), fields::kPartDecisionVoteHtml, document_,
               {part->lead.begin, part->tail.end});
    }
  }

  // "vedtak 21/24"; of a case with several meetings also when, since each has its own.
  std::string name_of_box(const Word& title) const {
    std::string name = lower_case(title.in(place_.page)) + " " + section_.number_text;
    if (drawing_.the_case(item_.of_case).agenda_items.size() == 1) return name;
    return name + ", " + long_date(drawing_.meeting(item_.meeting).date, place_.page);
  }

  // compile/ writes the list's own tags around its points: they belong to the template here.
  HtmlRange inside(HtmlRange range) const {
    const std::string_view html =
        std::string_view(document_.compiled.html).substr(range.begin, range.end - range.begin);
    if (html.ends_with("<ol>\n")) range.end -= 5;
    if (html.starts_with("</ol>\n")) range.begin += 6;
    return range;
  }

  void write_points(const LabelledPart& part, Fields box, const Word& title, const std::string& anchor) {
    RowList list(box, part.numbered ? fields::kPoints : fields::kSinglePoint, fields::kPoint);
    const std::string name = name_of_box(title);
    for (const Point& point : part.points) {
      Fields row = list.add();
      row.set_number(fields::kPointNumber, point.number);
      row.set(fields::kPointName, part.numbered ? fmt::format("{}, punkt {}", name, point.number) : name);
      set_html(drawing_, row, fields::kPointHtml, document_, point.html);
      std::string id = fmt::format("{}-{}", anchor, point.number);
      if (!anchors_.insert(id).second) continue;
      row.add(fields::kPointAnchored).set(fields::kPointAnchor, id);
      if (place_.mentioned != nullptr) place_.mentioned->mark(row, fields::kPointMentioned, id);
    }
  }

  void write_promises(Fields box) {
    if (std::exchange(promises_written_, true)) return;
    RowList list(box, fields::kPromises, fields::kPromise);
    for (const FollowUp& each : follow_ups()) {
      Fields row = list.add();
      set_promise(drawing_, row, each, place_.page);
      std::string id = place_.promise_anchor.empty() ? promise_anchor(drawing_, each)
                                                     : fmt::format("{}-{}", place_.promise_anchor, each.promise + 1);
      if (anchors_.insert(id).second) row.add(fields::kPromiseAnchored).set(fields::kPromiseAnchor, id);
    }
    // Papers propose: nobody follows it yet.
    if (list.empty()) {
      for (const WrittenPromise& promise : section_.promises) set_promise(drawing_, list.add(), document_, promise);
    }
  }

  void write_undecided_promises(const LabelledPart& part) {
    if (promises_written_) return;
    Fields text = row().add(fields::kPartText);
    set_html(drawing_, text, fields::kPartHtml, document_, {part.lead.begin, part.tail.end});
    // The case's own page has them under a heading.
    if (!place_.promise_anchor.empty()) {
      text.add(fields::kPartLabel).set(fields::kPartLabelText, label_text(Label::FollowUp, place_.page));
    }
    write_promises(text.add(fields::kPartPromises));
  }

  // Of this text of the case; those of an item are in the order of its texts.
  std::span<const FollowUp> follow_ups() const {
    if (section_.promises.empty()) return {};
    const auto index = static_cast<std::uint32_t>(&item_ - drawing_.site.agenda_items.data());
    const std::span<const FollowUp> all = drawing_.site.follow_ups_of({index});
    const auto is_here = [&](const FollowUp& each) { return &drawing_.section(each.appearance) == &section_; };
    const auto begin = std::ranges::find_if(all, is_here);
    return {begin, std::ranges::find_if_not(begin, all.end(), is_here)};
  }

  void write_followed_cases(const LabelledPart& part) {
    const std::vector<CaseId>& followed = drawing_.the_case(item_.of_case).follows_up;
    if (followed.empty()) return write_labelled(part);
    Fields links = row().add(fields::kPartLinks);
    links.set(fields::kPartLinksTitle, phrases::kFollowsUpLabel(place_.page));
    for (const CaseId id : followed) {
      const Case& each = drawing_.the_case(id);
      add_link(links, drawing_.address(id), committee_case_name(drawing_, each, place_.page) + ": " + each.title);
    }
    if (links_all_followed(followed))
      write_what_links_do_not_say(part);
    else
      write_text(part, fields::kPartText);
  }

  // A case of which it is not clear whose it is has only words.
  bool links_all_followed(const std::vector<CaseId>& followed) const {
    return std::ranges::all_of(section_.follows_up, [&](const CaseReference& each) {
      return std::ranges::any_of(followed, [&](CaseId id) { return drawing_.the_case(id).number == each.number; });
    });
  }

  void write_approval(const LabelledPart& part) {
    const std::vector<MeetingId> approved = approved_here();
    if (approved.empty()) return write_labelled(part);
    link_approved(approved);
    write_what_links_do_not_say(part);
  }

  // "sak 21/26" is the link's own text; "sak 21/26, og en sak til neste år" says more.
  void write_what_links_do_not_say(const LabelledPart& part) {
    if (says_more_than_references(part.text)) write_text(part, fields::kPartText);
  }

  // Those that this text of the case names.
  std::vector<MeetingId> approved_here() const {
    std::vector<MeetingId> approved = drawing_.the_case(item_.of_case).approves;
    std::erase_if(approved, [&](MeetingId id) {
      return std::ranges::find(section_.approves, drawing_.meeting(id).date) == section_.approves.end();
    });
    return approved;
  }

  void link_approved(const std::vector<MeetingId>& approved) {
    Fields links = row().add(fields::kPartLinks);
    links.set(fields::kPartLinksTitle, phrases::kApprovesLabel(place_.page));
    for (const MeetingId id : approved) {
      const std::string day = long_date(drawing_.meeting(id).date, place_.page);
      add_link(links, drawing_.address(id), phrases::kMinutesFrom(place_.page, day));
    }
  }

  void add_link(Fields links, std::string_view address, std::string_view text) {
    Fields link = links.add(fields::kPartLink);
    link.set(fields::kPartLinkHref, drawing_.href(address));
    link.set(fields::kPartLinkText, text);
  }

  const Drawing& drawing_;
  Fields around_;
  const AgendaItem& item_;
  const Document& document_;
  const CaseSection& section_;
  const CaseTextPlace& place_;
  Anchors& anchors_;
  bool promises_written_ = false;
};

}  // namespace

std::string label_text(Label label, Language language) {
  switch (label) {
    case Label::Decision:
      return words::kDecision.text(language);
    case Label::Proposal:
      return words::kProposal.text(language);
    case Label::Vote:
      return words::kVote.text(language);
    case Label::FollowUp:
      return words::kFollowUp.text(language);
    case Label::FollowsUp:
      return phrases::kFollowsUpLabel(language);
    case Label::Approves:
      return phrases::kApprovesLabel(language);
    case Label::Outcome:
      return words::kOutcome.text(language);
    case Label::TookPart:
    case Label::To:
    case Label::From:
      return fact_label(label, language);
    case Label::Exempt:
      return words::kExempt.text(language);
    case Label::None:
      return {};
  }
  return {};
}

bool has_label(const CaseSection& section, Label label) {
  return std::ranges::any_of(section.parts, [&](const LabelledPart& part) { return part.label == label; });
}

bool has_parts(const Drawing& drawing, const Appearance& where, PartChoice choice) {
  const CompiledDocument& compiled = drawing.document(where.document).compiled;
  return std::ranges::any_of(drawing.section(where).parts, [&](const LabelledPart& part) {
    return is_chosen(drawing.section(where), part, choice) &&
           (!is_fact(part.label) || !split_fact(compiled, part).rest.empty());
  });
}

std::string name_of_text(const Drawing& drawing, std::string kind, std::span<const Appearance> all,
                         const Appearance& where) {
  if (all.front().document == all.back().document) return kind;
  return kind + ": " + drawing.document(where.document).common().title.text;
}

void add_parts(const Drawing& drawing, Fields around, const AgendaItem& item, const Appearance& where,
               PartChoice choice, const CaseTextPlace& place, Anchors& anchors) {
  PartWriter writer(drawing, around, item, where, place, anchors);
  const CaseSection& section = drawing.section(where);
  for (const LabelledPart& part : section.parts) {
    if (is_chosen(section, part, choice)) writer.write(part);
  }
  // Said by the title alone, it is said with the decision.
  const bool has_decisions = choice == PartChoice::Everything || choice == PartChoice::Outcome;
  if (has_decisions && !has_label(section, Label::Approves)) writer.write_approval_by_title();
}

std::string paper_html(const Drawing& drawing, const Document& document, Language page) {
  const CompiledDocument& compiled = document.compiled;
  std::string html;
  for (const BodyBlock& block : compiled.blocks) {
    if (!block.case_index) {
      html += html_of(drawing, document, block.html);
      continue;
    }
    const CaseSection& section = compiled.cases[*block.case_index];
    const std::string number = phrases::kCaseNumberTitle(page, section.number_text);
    html += fmt::format("<h2 id=\"{}\"><span lang=\"{}\">{}</span> {}</h2>\n", section.anchor, language_tag(page),
                        number, escaped_html(section.title));
    for (const LabelledPart& part : section.parts) {
      const std::string label = label_text(part.label, page);
      if (part.label == Label::Exempt) {
        html += fmt::format("<p lang=\"{}\"><strong>{}</strong></p>\n", language_tag(page), label);
      } else if (!label.empty()) {
        html += fmt::format("<p lang=\"{}\"><strong>{}:</strong></p>\n", language_tag(page), label);
      }
      html += html_of(drawing, document, {part.lead.begin, part.tail.end});
    }
  }
  return html;
}

}  // namespace motebok
