#include "model/case_number.h"

#include <fmt/compile.h>

#include <algorithm>
#include <charconv>

#include "base/characters.h"

namespace motebok {
namespace {

// Two digits mean 1970–2069: every health community's papers and the older archives they refer to.
constexpr int kFirstShortYear = 1970;

bool is_digits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

int to_int(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

int full_year(int two_digits) { return two_digits < kFirstShortYear % 100 ? 2000 + two_digits : 1900 + two_digits; }

std::string year_text(int year) {
  const bool is_short = year >= kFirstShortYear && year < kFirstShortYear + 100;
  return is_short ? fmt::format(FMT_COMPILE("{:02}"), year % 100) : fmt::format(FMT_COMPILE("{:04}"), year);
}

}  // namespace

std::optional<CaseNumber> parse_case_number(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const std::string_view number = text.substr(0, slash);
  const std::string_view year = text.substr(slash + 1);
  // Nine digits always fit an int.
  if (!is_digits(number) || number.size() > 9) return std::nullopt;
  if (!is_digits(year) || (year.size() != 2 && year.size() != 4)) return std::nullopt;
  if (to_int(number) == 0) return std::nullopt;
  return CaseNumber{year.size() == 2 ? full_year(to_int(year)) : to_int(year), to_int(number)};
}

std::string to_text(CaseNumber number) { return fmt::format("{}/{}", number.number, year_text(number.year)); }

std::string to_slug(CaseNumber number) {
  return fmt::format(FMT_COMPILE("{}-{}"), number.number, year_text(number.year));
}

}  // namespace motebok
