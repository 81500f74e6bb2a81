#include "render/case_facts.h"

#include "base/html.h"
#include "render/attendance.h"
#include "render/attendance_words.h"
#include "render/body_html.h"
#include "render/case_fields.h"
#include "render/case_text.h"
#include "render/page_parts.h"

namespace motebok {
namespace {

// The text of all parts with the label.
std::string words_under(const CompiledDocument& document, const CaseSection& section, Label label) {
  std::string words;
  for (const LabelledPart& part : section.parts) {
    if (part.label == label)
      words +=
          text_of_html(std::string_view(document.html).substr(part.lead.begin, part.tail.end - part.lead.begin)) + " ";
  }
  return words;
}

void add_fact(RowList& facts, const std::string& label, const std::string& html) {
  Fields row = facts.add();
  row.set(fields::kCaseFactLabel, label);
  row.set(fields::kCaseFactText, html);
}

}  // namespace

bool is_fact(Label label) { return label == Label::TookPart || label == Label::To || label == Label::From; }

std::string fact_label(Label label, Language language) {
  if (label == Label::To) return phrases::kTo(language);
  return label == Label::From ? phrases::kFrom(language) : phrases::kTookPart(language);
}

SplitFact split_fact(const CompiledDocument& compiled, const LabelledPart& part) {
  constexpr std::string_view kOpen = "<p>";
  constexpr std::string_view kClose = "</p>\n";
  const HtmlRange all{part.lead.begin, part.tail.end};
  const std::string_view html = std::string_view(compiled.html).substr(all.begin, all.end - all.begin);
  const std::size_t close = html.find(kClose);
  if (!html.starts_with(kOpen) || close == std::string_view::npos) return {{all.begin, all.begin}, all};
  const auto end = static_cast<std::uint32_t>(all.begin + close);
  const auto begin = static_cast<std::uint32_t>(all.begin + kOpen.size());
  return {{begin, end}, {static_cast<std::uint32_t>(end + kClose.size()), all.end}};
}

bool add_case_facts(const Drawing& drawing, Fields around, const Appearance& where, Language page) {
  RowList facts(around, fields::kCaseFacts, fields::kCaseFact);
  const Document& document = drawing.document(where.document);
  const CaseSection& section = drawing.section(where);
  for (const LabelledPart& part : section.parts) {
    const SplitFact split = is_fact(part.label) ? split_fact(document.compiled, part) : SplitFact{};
    if (!split.fact.empty()) add_fact(facts, fact_label(part.label, page), html_of(drawing, document, split.fact));
  }
  // The file's own `til` and `fra` are for the cases that do not say.
  const auto* const paper = std::get_if<CasePaperFields>(&document.compiled.front.fields);
  if (paper != nullptr && !paper->to.empty() && !has_label(section, Label::To)) {
    add_fact(facts, phrases::kTo(page), escaped_html(paper->to));
  }
  if (paper != nullptr && !paper->from.empty() && !has_label(section, Label::From)) {
    add_fact(facts, phrases::kFrom(page), escaped_html(paper->from));
  }
  const auto* const minutes = std::get_if<MinutesFields>(&document.compiled.front.fields);
  const std::string present =
      minutes == nullptr
          ? std::string()
          : present_on_case(*minutes, section.number, words_under(document.compiled, section, Label::TookPart), page);
  if (!present.empty()) add_fact(facts, phrases::kPresentOnCase(page), escaped_html(with_capital(present)));
  return !facts.empty();
}

}  // namespace motebok
