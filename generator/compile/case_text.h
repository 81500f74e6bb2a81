// Cases as they are written in running text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/compiled_document.h"

namespace motebok {

struct CaseHeading {
  CaseNumber number;
  std::string number_text;  // "021/24", also where blanks stand around the slash
  std::size_t length = 0;   // of "Sak 021/24: " in the plain text
};

// "Sak 21/24: Tittel", "sak 21/24 – Tittel", "Sak nr. 21/2024". `text` is plain text.
std::optional<CaseHeading> find_case_heading(std::string_view text);
// A heading that is meant as a case, but not read as one or not as all of it.
struct UnclearCaseHeading {
  enum class Reason {
    Form,     // "Sak 21-24: …", "Sak 21: …"
    Number,   // "Sak 0/24", "Sak 123456/24"
    Year,     // "Sak 20/025"
    Words,    // "FLR-sak 21/24", "Saksnr. 21/24", "Orienteringssak 21/24", "Sak: 21/24"
    Several,  // "Sak 7/25 og 8/25": read as the first of them
    Nested,   // in a quotation or a list
  };
  Reason reason = Reason::Form;
  std::string number_text;  // empty with Form, Number and Year
};
// Any reason but Nested: what stands around the heading is not known here.
std::optional<UnclearCaseHeading> unclear_case_heading(std::string_view text);

// "2/26 Møteplan": a heading that would be a case, were its number's year the meeting's and "Sak" before it.
std::optional<CaseHeading> heading_with_number_alone(std::string_view text);

// Every "21/24" of a `Følger opp` text, in order; of "1/25–3/25" also what the range passes over, with an empty text, between
// its ends. Whose they are is not read here: "SSU-sak 45/23".
std::vector<CaseReference> find_case_references(std::string_view text, Span at);
// The case that "sak:ssu/45/23", "vedtak:45/23#2" or "/utvalg/ssu/sak/45-23/" names.
std::optional<CaseReference> case_reference_of_link(const Written& target);

}  // namespace motebok
