// What became of a point of a decision: read from its wording, or from the author's own word under "Utfall:".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/compiled_document.h"

namespace motebok {

// From the plain text of a point, in bokmål or nynorsk. What says nothing of what became of the case is adopted.
Outcome outcome_of_wording(std::string_view point);

struct WrittenOutcome {
  int point = 0;  // 0: every point of the decision
  Outcome outcome = Outcome::Adopted;
};

// "utsatt", or "vedtatt, punkt 2 utsatt". Nothing when some of it is no outcome.
std::optional<std::vector<WrittenOutcome>> read_outcomes(std::string_view written);

// As authors name it: "utsatt".
std::string_view outcome_word(Outcome outcome);

}  // namespace motebok
