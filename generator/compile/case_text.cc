#include "compile/case_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/characters.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

bool is_word(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

int number_of(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Length of "21/24" at `at`; 0 when no case number stands there as a whole word.
std::size_t case_number_length(std::string_view text, std::size_t at) {
  if (at > 0 && (is_word(text[at - 1]) || text[at - 1] == '/')) return 0;
  const std::size_t number = digits_at(text, at);
  if (number == 0 || number > 5 || at + number >= text.size() || text[at + number] != '/') return 0;
  const std::size_t year = digits_at(text, at + number + 1);
  const std::size_t end = at + number + 1 + year;
  const bool whole = end == text.size() || (!is_word(text[end]) && text[end] != '/');
  return whole && (year == 2 || year == 4) ? end - at : 0;
}

void skip(std::string_view text, std::size_t& at, std::string_view characters) {
  while (at < text.size() && characters.find(text[at]) != std::string_view::npos) ++at;
}

// After the number: blanks, then at most one of ":", "–", "—", "-", "." and blanks.
void skip_separator(std::string_view text, std::size_t& at) {
  skip(text, at, " ");
  for (const std::string_view mark : {":"sv, "–"sv, "—"sv, "-"sv, "."sv}) {
    if (!text.substr(at).starts_with(mark)) continue;
    at += mark.size();
    break;
  }
  skip(text, at, " ");
}

// The word that ends right before `end`, with letters of any language.
std::string_view word_before(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_word(text[begin - 1])) --begin;
  return text.substr(begin, end - begin);
}

// "SSU" of "SSU-sak 45/23", where `at` is the number's place; and "SSU" of "12/24 i SSU", where `end` is the number's end.
std::string committee_around(std::string_view text, std::size_t at, std::size_t end) {
  std::string_view before = text.substr(0, at);
  while (before.ends_with(' ')) before.remove_suffix(1);
  const std::string_view sak = word_before(before, before.size());
  const bool after_hyphen = before.size() > sak.size() && before[before.size() - sak.size() - 1] == '-';
  if (folded(sak) == "sak" && after_hyphen) return std::string(word_before(before, before.size() - sak.size() - 1));
  std::string_view after = text.substr(end);
  if (!after.starts_with(" i ")) return {};
  after.remove_prefix(3);
  std::size_t length = 0;
  while (length < after.size() && is_word(after[length])) ++length;
  return std::string(after.substr(0, length));
}

struct DatePlace {
  Date date{};
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::optional<DatePlace> next_date(std::string_view text, std::size_t from) {
  for (std::size_t i = from; i < text.size(); ++i) {
    if (!is_digit(text[i]) || (i > 0 && is_word(text[i - 1]))) continue;
    if (const auto found = date_at_front(text.substr(i))) return DatePlace{found->date, i, i + found->length};
  }
  return std::nullopt;
}

void add_once(std::vector<Date>& dates, Date date) {
  if (std::ranges::find(dates, date) == dates.end()) dates.push_back(date);
}

// Between the dates of two meetings: " og ", ", ", " og referat fra møtet ". "frist" or a bracket says something else.
bool goes_on_with_a_meeting(std::string_view between) {
  constexpr std::array kJoining = {"og"sv,        "samt"sv, "referat"sv, "referatet"sv,   "møtebok"sv, "møteboken"sv,
                                   "protokoll"sv, "fra"sv,  "frå"sv,     "av"sv,          "for"sv,     "møte"sv,
                                   "møtet"sv,     "den"sv,  "møtene"sv,  "protokollen"sv, "møteboka"sv};
  const std::string text = folded(between);
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == ' ' || text[at] == ',' || text[at] == '/') {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && is_word(text[at])) ++at;
    const std::string_view word = std::string_view(text).substr(begin, at - begin);
    if (word.empty() || std::ranges::find(kJoining, word) == kJoining.end()) return false;
  }
  return true;
}

}  // namespace

std::optional<CaseHeading> find_case_heading(std::string_view text) {
  if (!folded(text.substr(0, 3)).starts_with("sak")) return std::nullopt;
  std::size_t at = 3;
  skip(text, at, " ");
  if (folded(text.substr(at, 2)) == "nr") {
    at += 2;
    skip(text, at, ". ");
  }
  const std::size_t length = case_number_length(text, at);
  if (length == 0 || at == 3) return std::nullopt;
  const std::string_view number_text = text.substr(at, length);
  const auto number = parse_case_number(number_text);
  if (!number) return std::nullopt;
  at += length;
  skip_separator(text, at);
  return CaseHeading{*number, std::string(number_text), at};
}

bool nearly_a_case_heading(std::string_view text) {
  if (!folded(text.substr(0, 4)).starts_with("sak ")) return false;
  std::size_t at = 4;
  skip(text, at, " ");
  return digits_at(text, at) > 0 && !find_case_heading(text);
}

std::vector<CaseReference> find_case_references(std::string_view text, Span at) {
  std::vector<CaseReference> found;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t length = is_digit(text[i]) ? case_number_length(text, i) : 0;
    if (length == 0) continue;
    if (const auto number = parse_case_number(text.substr(i, length))) {
      found.push_back(
          {Written{std::string(text.substr(i, length)), at}, committee_around(text, i, i + length), *number});
    }
    i += length - 1;
  }
  return found;
}

std::optional<Date> find_date(std::string_view text) {
  const auto found = next_date(text, 0);
  return found ? std::optional(found->date) : std::nullopt;
}

std::vector<Date> find_dates(std::string_view text) {
  std::vector<Date> dates;
  for (auto found = next_date(text, 0); found; found = next_date(text, found->end)) add_once(dates, found->date);
  return dates;
}

std::vector<Date> approvals_in_title(std::string_view title) {
  const std::string lower = folded(title);
  const bool approves = lower.find("godkjenning") != std::string::npos || lower.find("godkjenne") != std::string::npos;
  const bool minutes = lower.find("referat") != std::string::npos || lower.find("møtebok") != std::string::npos ||
                       lower.find("protokoll") != std::string::npos;
  std::vector<Date> dates;
  if (!approves || !minutes) return dates;
  std::size_t end = 0;
  for (auto found = next_date(title, 0); found; found = next_date(title, end)) {
    if (!dates.empty() && !goes_on_with_a_meeting(title.substr(end, found->begin - end))) break;
    add_once(dates, found->date);
    end = found->end;
  }
  return dates;
}

Due parse_due(std::string_view when) {
  const std::string text = folded(squeezed(when));
  Due due;
  if (const auto date = find_date(text)) return {Due::Form::Day, *date, 0, 0};
  if (const auto date = parse_iso_date(text)) return {Due::Form::Day, *date, 0, 0};
  // Every other form ends in a year.
  if (text.size() < 4 || digits_at(text, text.size() - 4) != 4) return due;
  due.year = number_of(std::string_view(text).substr(text.size() - 4));
  const std::string_view words = std::string_view(text).substr(0, text.size() - 4);
  constexpr std::array kSeasons = {std::pair{"vår"sv, Due::Form::Spring},   std::pair{"sommer"sv, Due::Form::Summer},
                                   std::pair{"sumar"sv, Due::Form::Summer}, std::pair{"høst"sv, Due::Form::Autumn},
                                   std::pair{"haust"sv, Due::Form::Autumn}, std::pair{"vinter"sv, Due::Form::Winter}};
  for (const auto& [word, form] : kSeasons) {
    if (words.starts_with(word)) due.form = form;
  }
  if (words.find("første møte") != std::string_view::npos) due.form = Due::Form::FirstMeeting;
  if (words.find("kvartal") != std::string_view::npos && words.front() >= '1' && words.front() <= '4') {
    due.form = Due::Form::Quarter;
    due.quarter = words.front() - '0';
  }
  if (words.empty() || words == "i " || words == "innen ") due.form = Due::Form::Year;
  if (due.form == Due::Form::Unclear) due.year = 0;
  return due;
}

}  // namespace motebok
