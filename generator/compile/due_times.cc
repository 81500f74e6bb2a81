// In: what stands before the dash of a promise. Out: the one due time that it says.
//
// A day that nobody wrote makes somebody late. So the whole text must be one of the forms, but for words that change nothing
// before it ("innen", "i løpet av", "onsdag") and a remark in brackets after it. Two times, or a time from which, are none.

#include "compile/due_times.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

#include "base/characters.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

constexpr std::array kLeads = {
    "innen"sv,   "innan"sv,   "senest"sv, "seinast"sv,  "i"sv,       "på"sv,     "den"sv,     "til"sv,
    "fram"sv,    "løpet"sv,   "av"sv,     "møtet"sv,    "møte"sv,    "frist"sv,  "fristen"sv, "utgangen"sv,
    "utløpet"sv, "slutten"sv, "frist:"sv, "fristen:"sv, "mandag"sv,  "måndag"sv, "tirsdag"sv, "tysdag"sv,
    "onsdag"sv,  "torsdag"sv, "fredag"sv, "lørdag"sv,   "laurdag"sv, "søndag"sv, "sundag"sv};

constexpr std::array kSeasons = {std::pair{"våren"sv, Due::Form::Spring},    std::pair{"vår"sv, Due::Form::Spring},
                                 std::pair{"sommeren"sv, Due::Form::Summer}, std::pair{"sommer"sv, Due::Form::Summer},
                                 std::pair{"sumaren"sv, Due::Form::Summer},  std::pair{"sumar"sv, Due::Form::Summer},
                                 std::pair{"høsten"sv, Due::Form::Autumn},   std::pair{"høst"sv, Due::Form::Autumn},
                                 std::pair{"hausten"sv, Due::Form::Autumn},  std::pair{"haust"sv, Due::Form::Autumn},
                                 std::pair{"vinteren"sv, Due::Form::Winter}, std::pair{"vinter"sv, Due::Form::Winter}};

constexpr std::array kQuarters = {std::pair{"1."sv, 1},     std::pair{"2."sv, 2},    std::pair{"3."sv, 3},
                                  std::pair{"4."sv, 4},     std::pair{"1"sv, 1},     std::pair{"2"sv, 2},
                                  std::pair{"3"sv, 3},      std::pair{"4"sv, 4},     std::pair{"første"sv, 1},
                                  std::pair{"fyrste"sv, 1}, std::pair{"andre"sv, 2}, std::pair{"tredje"sv, 3},
                                  std::pair{"fjerde"sv, 4}};

constexpr std::array kHalves = {std::pair{"1."sv, 1},   std::pair{"2."sv, 2},     std::pair{"1"sv, 1},
                                std::pair{"2"sv, 2},    std::pair{"første"sv, 1}, std::pair{"fyrste"sv, 1},
                                std::pair{"andre"sv, 2}};

constexpr std::array kShortQuarters = {std::pair{"q1"sv, 1}, std::pair{"q2"sv, 2}, std::pair{"q3"sv, 3},
                                       std::pair{"q4"sv, 4}};

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

bool take(std::string_view& text, std::string_view word) {
  if (first_word(text) != word) return false;
  text.remove_prefix(std::min(word.size() + 1, text.size()));
  return true;
}

// By the word that stands first, which is taken.
template <typename Table>
auto take_one_of(std::string_view& text, const Table& table) -> std::optional<decltype(table.front().second)> {
  const auto found = std::ranges::find(table, first_word(text), [](const auto& each) { return each.first; });
  if (found == table.end()) return std::nullopt;
  take(text, found->first);
  return found->second;
}

void skip_leads(std::string_view& text) {
  while (std::ranges::find(kLeads, first_word(text)) != kLeads.end()) take(text, first_word(text));
}

void drop_remark(std::string& text) {
  if (!text.ends_with(')')) return;
  const std::size_t bracket = text.find(" (");
  if (bracket != std::string::npos) text.resize(bracket);
}

// "1.5.25": nobody promises anything for another century.
std::string with_century(std::string_view text) {
  const std::size_t last = text.rfind('.');
  const bool is_short = last != std::string_view::npos && text.size() == last + 3 && text.find('.') < last &&
                        std::ranges::all_of(text, [](char c) { return is_digit(c) || c == '.'; });
  return is_short ? fmt::format("{}20{}", text.substr(0, last + 1), text.substr(last + 1)) : std::string(text);
}

std::optional<Date> as_date(std::string_view text) {
  if (const std::size_t clock = text.find(" kl");
      clock != std::string_view::npos && parse_time_range(text.substr(clock + 1)))
    text = text.substr(0, clock);
  if (const auto iso = parse_iso_date(text)) return iso;
  const std::string whole = with_century(text);
  text = whole;
  const auto found = date_at_front(text);
  return found && found->length == text.size() ? std::optional(found->date) : std::nullopt;
}

// The year that is all of the text, 0 for none.
int as_year(std::string_view text) {
  int year = 0;
  if (text.size() == 4 && std::ranges::all_of(text, is_digit)) std::from_chars(text.data(), text.data() + 4, year);
  return year;
}

// "2027", and of the winter "2026/2027" and "2026/27": the year it ends in.
int end_of_winter(std::string_view text) {
  const int begin = as_year(text.substr(0, 4));
  if (begin == 0 || text.size() < 7 || text[4] != '/') return as_year(text);
  const std::string end = fmt::format("{}", begin + 1);
  const std::string_view written = text.substr(5);
  return written == end || written == std::string_view(end).substr(2) ? begin + 1 : 0;
}

Due in_year(Due::Form form, std::string_view text, int part = 0) {
  if (!take(text, "i")) take(text, "av");
  const int year = form == Due::Form::Winter ? end_of_winter(text) : as_year(text);
  return year == 0 ? Due{} : Due{form, {}, year, part};
}

// With something behind it; 0 for none.
int month_at_front(std::string_view text) {
  const auto found = std::ranges::find(kMonthNames, first_word(text));
  const bool is_month = found != kMonthNames.end() && text.size() > found->size();
  return is_month ? static_cast<int>(found - kMonthNames.begin()) + 1 : 0;
}

// "første halvår 2025", "2. halvår 2025".
std::optional<Due> half_at_front(std::string_view text) {
  const auto half = take_one_of(text, kHalves);
  if (!half || !(take(text, "halvår") || take(text, "halvåret"))) return std::nullopt;
  return in_year(Due::Form::Half, text, *half);
}

}  // namespace

Due parse_due(std::string_view when) {
  std::string folded_text = folded(squeezed(when));
  drop_remark(folded_text);
  std::string_view text = folded_text;
  skip_leads(text);
  if (const auto date = as_date(text)) return {Due::Form::Day, *date, 0, 0};
  // "før 1. oktober", but not "før første møte": that is a day nobody knows.
  if (std::string_view rest = text; take(rest, "før")) {
    const auto date = as_date(rest);
    return date ? Due{Due::Form::Day, *date, 0, 0} : Due{};
  }
  if (const auto season = take_one_of(text, kSeasons)) return in_year(*season, text);
  if (const int month = month_at_front(text); month > 0)
    return in_year(Due::Form::Month, text.substr(first_word(text).size() + 1), month);
  if (const auto half = half_at_front(text)) return *half;
  std::string_view rest = text;
  if (const auto quarter = take_one_of(rest, kShortQuarters)) return in_year(Due::Form::Quarter, rest, *quarter);
  if (const auto ordinal = take_one_of(rest, kQuarters)) {
    if (take(rest, "kvartal") || take(rest, "kv.") || take(rest, "kv"))
      return in_year(Due::Form::Quarter, rest, *ordinal);
    const bool is_first = text.starts_with("første ") || text.starts_with("fyrste ");
    return is_first && (take(rest, "møte") || take(rest, "møtet")) ? in_year(Due::Form::FirstMeeting, rest) : Due{};
  }
  return in_year(Due::Form::Year, text);
}

}  // namespace motebok
