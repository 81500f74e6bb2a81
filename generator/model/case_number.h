// "21/24": running number and two-digit year, per committee. `21/2024` and `021/24` are the same number.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace motebok {

struct CaseNumber {
  int year = 0;  // four digits
  int number = 0;

  friend auto operator<=>(const CaseNumber&, const CaseNumber&) = default;
};

// Exactly "<digits>/<two or four digits>".
std::optional<CaseNumber> parse_case_number(std::string_view text);
std::string to_text(CaseNumber number);  // "21/24"
std::string to_slug(CaseNumber number);  // "21-24"

}  // namespace motebok
