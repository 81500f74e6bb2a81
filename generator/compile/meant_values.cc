#include "compile/meant_values.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

#include "base/blanks.h"
#include "base/characters.h"
#include "base/norwegian.h"
#include "base/replaced.h"
#include "compile/due_times.h"

namespace motebok {
namespace {

// "18.000.000", whose last two points cannot both begin decimals.
bool is_grouped_by_points(std::string_view text) {
  const std::size_t first = text.find('.');
  if (first == std::string_view::npos || first == 0 || first > 3 || (text.size() - first) % 4 != 0) return false;
  for (std::size_t i = first; i < text.size(); ++i) {
    if ((i - first) % 4 == 0 ? text[i] != '.' : !is_digit(text[i])) return false;
  }
  return std::ranges::all_of(text.substr(0, first), is_digit) && std::ranges::count(text, '.') > 1;
}

}  // namespace

std::optional<Date> numeric_day_meant(std::string_view written) {
  const std::string text = replaced(std::string(written), "–", "-");
  int numbers[3] = {0, 0, 0};
  std::size_t part = 0;
  bool any = false;
  for (const char c : text) {
    if (is_digit(c)) {
      numbers[part] = numbers[part] * 10 + (c - '0');
      if (numbers[part] > 9999) return std::nullopt;
      any = true;
    } else if ((c == '.' || c == '/' || c == '-') && any && part < 2) {
      ++part;
      any = false;
    } else {
      return std::nullopt;
    }
  }
  if (part != 2 || !any) return std::nullopt;
  if (numbers[0] < 1000) std::swap(numbers[0], numbers[2]);
  if (numbers[0] < 1000) return std::nullopt;
  const Date date{std::chrono::year(numbers[0]), std::chrono::month(static_cast<unsigned>(numbers[1])),
                  std::chrono::day(static_cast<unsigned>(numbers[2]))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<Date> day_meant(std::string_view written) {
  if (const auto day = numeric_day_meant(written)) return day;
  const Due due = parse_due(written);
  return due.form == Due::Form::Day ? std::optional(due.date) : std::nullopt;
}

std::optional<Period> period_meant(std::string_view written) {
  std::vector<std::string> runs;
  bool in_run = false;
  for (const char c : written) {
    if (is_digit(c) && !in_run) runs.emplace_back();
    in_run = is_digit(c);
    if (in_run) runs.back() += c;
  }
  if (runs.size() != 2 || runs[0].size() != 4 || (runs[1].size() != 4 && runs[1].size() != 2)) return std::nullopt;
  if (runs[1].size() == 2) runs[1].insert(0, runs[0], 0, 2);
  const Period period{std::stoi(runs[0]), std::stoi(runs[1])};
  return period.first_year <= period.last_year ? std::optional(period) : std::nullopt;
}

std::optional<std::string> number_meant(std::string_view written) {
  const std::string_view text = written;
  std::string digits;
  if (is_grouped_by_points(text)) {
    std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
    return digits;
  }
  int commas = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_digit(text[i])) {
      digits += text[i];
    } else if (text[i] == ',') {
      digits += '.';
      ++commas;
    } else if (text.substr(i).starts_with("\u00A0")) {
      ++i;
    } else if (text.substr(i).starts_with("\u202F")) {
      i += 2;
    } else if (text[i] != ' ' && text[i] != '\t') {
      return std::nullopt;
    }
  }
  const std::size_t zeros = digits.find_first_not_of('0');
  if (zeros == std::string::npos || digits.back() == '.' || digits.front() == '.' || commas > 1) return std::nullopt;
  return digits;
}

std::optional<bool> truth_meant(std::string_view written) {
  using namespace std::string_view_literals;
  constexpr std::array kWords = {std::pair{"true"sv, true},   std::pair{"sant"sv, true},   std::pair{"sann"sv, true},
                                 std::pair{"ja"sv, true},     std::pair{"yes"sv, true},    std::pair{"1"sv, true},
                                 std::pair{"false"sv, false}, std::pair{"usant"sv, false}, std::pair{"usann"sv, false},
                                 std::pair{"nei"sv, false},   std::pair{"no"sv, false},    std::pair{"0"sv, false}};
  const std::string word = lower_case(trimmed(written));
  const auto found = std::ranges::find(kWords, word, &std::pair<std::string_view, bool>::first);
  return found == kWords.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace motebok
