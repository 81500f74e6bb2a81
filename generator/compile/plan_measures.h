// The measures of a plan, table by table, under the headings they stand under.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "compile/body_text.h"
#include "compile/html_writer.h"
#include "compile/measures.h"
#include "compile/outline.h"
#include "model/compiled_document.h"

struct cmark_node;

namespace motebok {

class PlanMeasures {
 public:
  // All of them must outlive this, and this the tree it marks.
  PlanMeasures(const BodyText& body, CompiledDocument& document, HtmlWriter& writer, Outline& outline,
               Diagnostics& diagnostics)
      : body_(body), document_(document), writer_(writer), outline_(outline), diagnostics_(diagnostics) {}

  void enter_heading(const std::string& text);
  // Writes the table. Its measures, where it has any, join the document's.
  void add_table(cmark_node* table);

 private:
  void name_measure(FoundMeasure& found, const std::string& goal_of_table);
  void anchor_rows(cmark_node* table, const std::vector<FoundMeasure>& measures) const;

  const BodyText& body_;
  CompiledDocument& document_;
  HtmlWriter& writer_;
  Outline& outline_;
  Diagnostics& diagnostics_;
  std::string area_;
  std::string main_goal_;
  TableMarks table_marks_;
};

}  // namespace motebok
