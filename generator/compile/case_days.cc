#include "compile/case_days.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

#include "base/characters.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

constexpr std::chrono::days kLongestMeeting{14};

// From Sunday, as std::chrono::weekday counts.
constexpr std::array<std::array<std::string_view, 2>, 7> kDaysOfWeek = {{{"søndag", "sundag"},
                                                                         {"mandag", "måndag"},
                                                                         {"tirsdag", "tysdag"},
                                                                         {"onsdag", "onsdag"},
                                                                         {"torsdag", "torsdag"},
                                                                         {"fredag", "fredag"},
                                                                         {"lørdag", "laurdag"}}};

bool take_word(std::string_view& text, std::string_view word) {
  const bool is_whole = text.starts_with(word) && (text.size() == word.size() || !is_letter(text[word.size()]));
  if (is_whole) text.remove_prefix(word.size());
  return is_whole;
}

void skip_marks(std::string_view& text) {
  for (;;) {
    const std::string_view before = text;
    while (!text.empty() && std::string_view(" ,:()-").find(text.front()) != std::string_view::npos)
      text.remove_prefix(1);
    if (text.starts_with("–")) text.remove_prefix(std::string_view("–").size());
    if (text.size() == before.size()) return;
  }
}

std::size_t digits_in_front(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
}

// "Dag 2": the number goes too, unless it is that of the date, "Dag 6. juni".
void take_number_of_day(std::string_view& text) {
  if (!take_word(text, "dag") && !take_word(text, "møtedag")) return;
  skip_marks(text);
  const std::size_t digits = digits_in_front(text);
  if (digits > 0 && !text.substr(digits).starts_with('.')) text.remove_prefix(digits);
  skip_marks(text);
}

std::optional<unsigned> take_day_of_week(std::string_view& text) {
  for (unsigned i = 0; i < kDaysOfWeek.size(); ++i) {
    for (const std::string_view name : kDaysOfWeek[i]) {
      if (take_word(text, name)) return i;
    }
  }
  return std::nullopt;
}

// "6. juni" or "6.6." without its year.
std::string_view day_and_month(std::string_view text) {
  std::size_t at = digits_in_front(text);
  if (at == 0 || !text.substr(at).starts_with('.')) return {};
  ++at;
  if (const std::size_t month = digits_in_front(text.substr(at)); month > 0)
    return text.substr(at + month).starts_with('.') ? text.substr(0, at + month + 1) : std::string_view();
  while (at < text.size() && text[at] == ' ') ++at;
  while (at < text.size() && is_letter(text[at])) ++at;
  return text.substr(0, at);
}

// Behind the date is nothing, or when they met: "kl. 9.00–15.00".
bool is_no_more_than_a_time(std::string_view rest) {
  skip_marks(rest);
  return rest.empty() || rest.starts_with("kl");
}

std::optional<Date> take_date(std::string_view text, Date first_day) {
  if (const auto whole = date_at_front(text))
    return is_no_more_than_a_time(text.substr(whole->length)) ? std::optional(whole->date) : std::nullopt;
  const std::string_view without_year = day_and_month(text);
  if (without_year.empty() || !is_no_more_than_a_time(text.substr(without_year.size()))) return std::nullopt;
  const std::string_view blank = without_year.ends_with('.') ? "" : " ";
  for (const int year : {year_of(first_day), year_of(first_day) + 1}) {
    const auto found = date_at_front(fmt::format("{}{}{:04}", without_year, blank, year));
    if (found && found->date >= first_day) return found->date;
  }
  return std::nullopt;
}

Date next_of(unsigned day_of_week, Date first_day) {
  const std::chrono::sys_days first{first_day};
  return std::chrono::weekday(day_of_week) - std::chrono::weekday(first) + first;
}

}  // namespace

std::optional<Date> day_in_heading(std::string_view heading, Date first_day) {
  if (!first_day.ok()) return std::nullopt;
  const std::string lower = folded(squeezed(heading));
  std::string_view text = lower;
  take_number_of_day(text);
  const auto day_of_week = take_day_of_week(text);
  skip_marks(text);
  if (take_word(text, "den")) skip_marks(text);
  if (day_of_week && text.empty()) return next_of(*day_of_week, first_day);
  const auto date = take_date(text, first_day);
  if (!date || *date < first_day) return std::nullopt;
  const bool is_of_meeting = std::chrono::sys_days(*date) - std::chrono::sys_days(first_day) < kLongestMeeting;
  return is_of_meeting ? date : std::nullopt;
}

void CaseDays::leave(int level) {
  while (!above_.empty() && above_.back().level >= level) above_.pop_back();
}

void CaseDays::add_heading(int level, std::string_view text) {
  if (!first_day_) return;
  leave(level);
  above_.push_back({level, day_in_heading(text, *first_day_)});
}

std::optional<Date> CaseDays::day_of_case(int level) {
  leave(level);
  const auto nearest =
      std::ranges::find_if(above_.rbegin(), above_.rend(), [](const Heading& each) { return each.day.has_value(); });
  return nearest == above_.rend() ? std::nullopt : nearest->day;
}

}  // namespace motebok
