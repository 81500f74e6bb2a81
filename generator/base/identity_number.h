// Norwegian national identity numbers in text: fødselsnummer, D-number, H-number and those of made-up persons. By Skatteetaten's
// rules, with the wider first control digit of 2032, since such numbers are also given to people who were born earlier.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace motebok {

struct IdentityNumber {
  enum class Kind {
    Person,   // a real day of birth, or that of a D-number or an H-number
    MadeUp,   // a month that only test persons are born in
    Account,  // written as bank accounts are, 1234.56.78901: every identity number could be one
    Columns,  // its two parts in neighbouring cells or columns, where they may be two numbers
  };
  Kind kind = Kind::Person;
  Span at;  // bytes
};

// In order. Both control digits and the day must be right. Found as eleven digits, glued to letters or not, and as people
// part them: "020132 99997", "02.01.32-99997", "020132 999 97", also where markup, the end of a line or the edge of a cell
// stands between. Not within longer numbers, telephone numbers with '+', and checksums.
std::vector<IdentityNumber> find_identity_numbers(std::string_view text);

// The same text with a star for each of their digits, so that every place stays where it was.
std::string without_identity_numbers(std::string text);

}  // namespace motebok
