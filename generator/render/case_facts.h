// Who took part in a case, and who wrote to whom: told above its text.
#pragma once

#include <string>

#include "render/drawing.h"
#include "theme/theme.h"

namespace motebok {

bool is_fact(Label label);
std::string fact_label(Label label, Language language);

// A fact is the paragraph behind its label. What follows it in the part is the discussion again.
struct SplitFact {
  HtmlRange fact;  // inside of the paragraph
  HtmlRange rest;
};

SplitFact split_fact(const CompiledDocument& compiled, const LabelledPart& part);

// "Deltok: …", "Til: …", "Fra: …" as CASE_FACT; false when the paper has none.
bool add_case_facts(const Drawing& drawing, Fields around, const Appearance& where, Language page);

}  // namespace motebok
