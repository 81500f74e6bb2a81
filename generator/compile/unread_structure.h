// What looks like structure and is read as text: a heading meant as a case, a label out of its place or form, an exemption
// that would not hold. Nothing is read here; it is told of, so that nothing is lost in silence.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.h"
#include "compile/body_text.h"
#include "compile/case_builder.h"
#include "compile/labels.h"
#include "model/compiled_document.h"

struct cmark_node;

namespace motebok {

class UnreadStructure {
 public:
  // All of them must outlive this.
  UnreadStructure(const BodyText& body, const CompiledDocument& document, CaseBuilder& open_case,
                  Diagnostics& diagnostics);

  // Every heading is passed here, before anything is told of it.
  void enter_heading(int level);

  // Of a heading that opens no case, in a paper that holds cases.
  // Of a heading that is a label, and ends the open case.
  void tell_of_label_beside_case(cmark_node* heading, int level, Label label);
  void tell_of_heading(cmark_node* heading, int level, const std::string& text);
  void tell_of_html_in_title(cmark_node* heading);
  // Headings in quotations and lists: no cases, but perhaps meant as some. Other blocks hold none.
  void tell_of_nested_cases(cmark_node* block);
  // Of a paragraph that is read as running text, in a paper that holds cases. `found`: the label it begins with.
  void tell_of_paragraph(cmark_node* paragraph, const std::optional<FoundLabel>& found);
  // Of what is about to be published.
  void look_for_exemption(cmark_node* block);

 private:
  Place place_of(cmark_node* block) const { return {document_.path, body_.first_line_of(block)}; }

  std::optional<UnclearCaseHeading> case_by_number_alone(std::string_view heading) const;
  void leave_unread(int level);
  void tell_of_nested_case(cmark_node* heading);
  void tell_of_misplaced_label(const Place& place, const FoundLabel& found);
  void tell_of_unmarked_case(const Place& place, const std::string& number);

  const BodyText& body_;
  const CompiledDocument& document_;
  CaseBuilder& case_;
  Diagnostics& diagnostics_;
  bool speaks_of_exemption_;
  int unread_case_level_ = 0;  // of the heading that looks like a case but is none, 0: none stands above
};

}  // namespace motebok
