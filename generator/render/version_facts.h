// What stands above a document's text in a version of it, and what was changed there in another: facts, awards, people.
#pragma once

#include <string>
#include <vector>

#include "model/compiled_document.h"
#include "model/document_facts.h"
#include "render/drawing.h"
#include "render/redline.h"

namespace motebok {

struct FactDifference {
  DocumentFact::Name name = DocumentFact::Name::Title;
  std::string before;  // in words; empty where it was not said
  std::string after;
  const Phrase* change = nullptr;  // "{} er flyttet fra {} til {}."; null where both say the same

  bool is_changed() const { return before != after; }
};

struct FrontMatterDifference {
  std::vector<FactDifference> facts;
  Redline awards;  // a heading and a table; empty where there are none
  Redline people;  // headings and lists
};

// Of a version and itself: what stood there, nothing changed. The title is a fact only where it was changed. Names of committees and
// partners are those of today; a committee that the site does not have any more is not told of.
FrontMatterDifference front_matter_difference(const Drawing& drawing, const CompiledDocument& before,
                                              const CompiledDocument& after, Language language);

// "Fristen er flyttet fra 1. juni 2024 til 15. juni 2024. Tildelinger lagt til: 2."; empty where nothing was changed.
std::string summary_of_front_matter(const FrontMatterDifference& difference, Language language);

// Adds VERSION_FACTS and a REDLINE each for awards and people. False where there is nothing to add.
bool add_front_matter(Fields page, const FrontMatterDifference& difference, Language language);

}  // namespace motebok
