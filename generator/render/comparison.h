// Proposal and decision side by side: what was decided as proposed, and what was not.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/page_parts.h"
#include "render/point_changes.h"

namespace motebok {

struct Comparison {
  enum class Outcome {
    AsProposed,
    InOtherOrder,
    InOtherWords,  // but what stands before or after the points is not the same
    WithChanges,
    Otherwise,  // no point of the proposal was decided
    InPart,     // some of it was refused or put off
    Not,        // all of it
  };
  Outcome outcome = Outcome::AsProposed;
  std::vector<PointChange> changes;
  bool is_numbered = false;  // one of the two has numbered points
  Language content = Language::Bokmaal;
};

// How the item's decision differs from the proposal laid before the meeting: the one in its case papers, else in the notice, else
// in the minutes. Nothing where none is known, or several; where a part is exempt; where they are in two languages.
std::optional<Comparison> compare_with_proposal(const Drawing& drawing, const AgendaItem& item);

// What was decided, where the decision says only that it is as proposed ("Som innstilt"): the proposal's first point, by the same
// rules as above. Null where the decision speaks for itself.
const Point* adopted_proposal(const Drawing& drawing, const AgendaItem& item);

// "Vedtatt med endringer: to punkter endret, ett nytt."
std::string sentence_of(const Comparison& comparison, Language language);
// The same without its details, for a list: "Vedtatt med endringer".
std::string outcome_of(const Comparison& comparison, Language language);

// Adds COMPARISON to the text that holds the decision: the sentence, and each point when some are changed.
void add_comparison(Fields case_text, const Comparison& comparison, std::string_view anchor, Language page);

}  // namespace motebok
