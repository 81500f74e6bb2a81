// What stands above a document's text for readers: what its front matter tells them. Two versions of a document are compared
// by it, beside their text.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/compiled_document.h"

namespace motebok {

struct DocumentFact {
  enum class Name {
    Title,
    Summary,
    Kind,
    Round,
    Period,
    Pot,
    Deadline,  // of a call
    Announced,
    Applications,
    Awarded,
    Evaluation,  // months until it is due
    Dated,       // of a document
    MeetingDate,
    Time,
    Place,
    CaseDeadline,
    Adopted,
    Approved,
    Committee,
    Contact,
    BuildsOn,
    Replaces,
    Topics,
  };
  struct Kroner {
    double amount = 0;
  };
  struct CommitteeSlug {
    std::string slug;
  };
  // Other documents, by their paths as a file of `folder` names them.
  struct Papers {
    std::string folder;
    std::vector<std::string> paths;
  };
  using Value = std::variant<std::string, int, Date, TimeRange, Period, Kroner, MeetingFacts, CommitteeSlug, Papers>;

  Name name = Name::Title;
  Value value;
};

// Whether a heading in a call is the one over its criteria.
bool speaks_of_criteria(std::string_view heading);

// Each at most once, in the order of pages; what the front matter does not say is left out. The title always comes first.
std::vector<DocumentFact> document_facts(const CompiledDocument& document);

// The day a document speaks of: of its meeting, adoption or announcement; nothing where it names none.
std::optional<Date> stated_day(const FrontMatter& front);

// Minutes that say they are not the record: "Oppsummering av møtet 18. april 2024". No later case will approve them.
bool is_summary(const FrontMatter& front);

// All that the front matter tells, the facts and its lists of people and awards, as one text: a line for each.
std::string front_matter_text(const CompiledDocument& document);

}  // namespace motebok
