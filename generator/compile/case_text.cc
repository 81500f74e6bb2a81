#include "compile/case_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/characters.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

bool is_word(char c) { return is_digit(c) || is_letter(c); }

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

constexpr std::size_t kMostDigits = 5;  // of a case's number in its year

// Length of "21/24" at `at`; 0 when no case number stands there as a whole word.
std::size_t case_number_length(std::string_view text, std::size_t at) {
  if (at > 0 && (is_word(text[at - 1]) || text[at - 1] == '/')) return 0;
  const std::size_t number = digits_at(text, at);
  if (number == 0 || number > kMostDigits || at + number >= text.size() || text[at + number] != '/') return 0;
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

// What stands behind "Sak" or "Sak nr." at the front of a heading; blanks may stand around the slash.
struct WrittenNumber {
  std::string_view number;  // empty: the heading does not begin so
  std::string_view year;
  std::size_t end = 0;
  bool is_whole = false;  // both, and nothing that continues them
};

WrittenNumber number_of_heading(std::string_view text) {
  if (!folded(text.substr(0, 3)).starts_with("sak")) return {};
  std::size_t at = 3;
  skip(text, at, " ");
  if (folded(text.substr(at, 2)) == "nr") {
    at += 2;
    skip(text, at, ". ");
  }
  WrittenNumber written;
  if (at == 3) return written;
  written.number = text.substr(at, digits_at(text, at));
  at += written.number.size();
  skip(text, at, " ");
  if (written.number.empty() || at >= text.size() || text[at] != '/') return written;
  ++at;
  skip(text, at, " ");
  written.year = text.substr(at, digits_at(text, at));
  written.end = at + written.year.size();
  const bool ends = written.end == text.size() || (!is_word(text[written.end]) && text[written.end] != '/');
  written.is_whole = ends && (written.year.size() == 2 || written.year.size() == 4);
  return written;
}

std::optional<CaseHeading> heading_with(const WrittenNumber& written, std::string_view text) {
  if (!written.is_whole) return std::nullopt;
  std::string number_text = fmt::format("{}/{}", written.number, written.year);
  const auto number = written.number.size() <= kMostDigits ? parse_case_number(number_text) : std::nullopt;
  if (!number) return std::nullopt;
  std::size_t at = written.end;
  skip_separator(text, at);
  return CaseHeading{*number, std::move(number_text), at};
}

// " og 8/25", ", sak 8/25", "-10/25" behind a case's number. A title of its own may well begin with another case: " – Sak 3/24".
bool goes_on_with_a_number(std::string_view rest) {
  std::size_t at = 0;
  skip(rest, at, " ");
  const std::string lower = folded(rest.substr(at));
  std::string_view more = lower;
  constexpr std::array kWords = {"og "sv, "samt "sv, "& "sv, "+ "sv, ", "sv};
  constexpr std::array kDashes = {"–"sv, "-"sv, "—"sv};
  const auto word = std::ranges::find_if(kWords, [&](std::string_view each) { return more.starts_with(each); });
  const auto dash = std::ranges::find_if(kDashes, [&](std::string_view each) { return more.starts_with(each); });
  if (word == kWords.end() && dash == kDashes.end()) return false;
  more.remove_prefix(word != kWords.end() ? word->size() : dash->size());
  more.remove_prefix(std::min(more.find_first_not_of(' '), more.size()));
  if (word != kWords.end() && more.starts_with("sak ")) more.remove_prefix(4);
  return case_number_length(more, 0) > 0;
}

// "sak", "saker", "saksnr", "orienteringssak", "flr-sak"; not "saken", which speaks of a case.
bool is_case_word(std::string_view word) {
  constexpr std::array kWords = {"saker"sv,      "sakene"sv, "sakane"sv,   "saksnr"sv,
                                 "saksnummer"sv, "saknr"sv,  "saknummer"sv};
  return word.ends_with("sak") || word.ends_with("ssaker") || std::ranges::find(kWords, word) != kWords.end();
}

// The first case number, where only words that mean "case" and "number", or an abbreviation, stand before it; else empty.
std::string number_after_case_words(std::string_view text) {
  constexpr std::size_t kLongestBeginning = 40;  // bytes
  bool has_case_word = false;
  for (std::size_t at = 0; at < std::min(text.size(), kLongestBeginning);) {
    if (const std::size_t length = is_digit(text[at]) ? case_number_length(text, at) : 0; length > 0)
      return std::string(has_case_word ? text.substr(at, length) : std::string_view());
    const std::size_t begin = at;
    while (at < text.size() && !is_digit(text[at]) && (is_word(text[at]) || text[at] == '-')) ++at;
    const std::string_view word = text.substr(begin, at - begin);
    if (word.empty()) {
      if (std::string_view(" .:").find(text[at++]) == std::string_view::npos) return {};
      continue;
    }
    const std::string lower = folded(word);
    const bool is_abbreviation = std::ranges::all_of(word, is_ascii_capital);
    const bool means_case = is_case_word(lower);
    if (!means_case && lower != "nr" && lower != "nummer" && !is_abbreviation) return {};
    has_case_word = has_case_word || means_case;
  }
  return {};
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

// "15. januar", "15.01" or "15." with its month, and in any case its year, from the date it stands before.
std::optional<Date> completed(std::string_view written, Date later) {
  const int year = static_cast<int>(later.year());
  const std::string_view stop = written.ends_with('.') ? "" : ".";
  for (const std::string& whole : {fmt::format("{} {}", written, year), fmt::format("{}{}{}", written, stop, year),
                                   fmt::format("{}{}.{}", written, unsigned(later.month()), year)}) {
    const auto found = date_at_front(whole);
    if (found && found->length == whole.size()) return found->date;
  }
  return std::nullopt;
}

// The day that nothing but "og", "samt" or a comma parts from the `later` one, and that stands behind `from`.
std::optional<DatePlace> shortened_date_before(std::string_view text, std::size_t from, const DatePlace& later) {
  constexpr std::array kJoining = {" og "sv, " samt "sv, ", "sv};
  constexpr std::size_t kLongest = "15. september"sv.size();
  const std::string_view before = text.substr(0, later.begin);
  const auto joining = std::ranges::find_if(kJoining, [&](std::string_view each) { return before.ends_with(each); });
  if (joining == kJoining.end() || before.size() - joining->size() < from) return std::nullopt;
  const std::size_t end = before.size() - joining->size();
  for (std::size_t i = std::max(from, end - std::min(end, kLongest)); i < end; ++i) {
    if (!is_digit(text[i]) || (i > 0 && (is_word(text[i - 1]) || text[i - 1] == '.'))) continue;
    if (const auto date = completed(text.substr(i, end - i), later.date)) return DatePlace{*date, i, end};
  }
  return std::nullopt;
}

// Those without a year too, where one that has it follows: "15. januar og 15. februar 2025".
std::vector<DatePlace> dates_in(std::string_view text) {
  std::vector<DatePlace> dates;
  std::size_t from = 0;
  while (const auto found = next_date(text, from)) {
    std::vector<DatePlace> shortened = {*found};
    while (const auto before = shortened_date_before(text, from, shortened.back())) shortened.push_back(*before);
    dates.insert(dates.end(), shortened.rbegin(), shortened.rend());
    from = found->end;
  }
  return dates;
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
  return heading_with(number_of_heading(text), text);
}

std::optional<UnclearCaseHeading> unclear_case_heading(std::string_view text) {
  using Reason = UnclearCaseHeading::Reason;
  const WrittenNumber written = number_of_heading(text);
  if (auto found = heading_with(written, text)) {
    if (!goes_on_with_a_number(text.substr(written.end))) return std::nullopt;
    return UnclearCaseHeading{Reason::Several, std::move(found->number_text)};
  }
  if (written.number.empty()) {
    std::string number = number_after_case_words(text);
    return number.empty() ? std::nullopt : std::optional(UnclearCaseHeading{Reason::Words, std::move(number)});
  }
  const bool has_year = written.year.size() == 2 || written.year.size() == 4;
  if (!written.year.empty() && !has_year) return UnclearCaseHeading{Reason::Year, {}};
  return UnclearCaseHeading{written.is_whole ? Reason::Number : Reason::Form, {}};
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

void add_once(std::vector<Date>& dates, Date date) {
  if (std::ranges::find(dates, date) == dates.end()) dates.push_back(date);
}

std::vector<Date> find_dates(std::string_view text) {
  std::vector<Date> dates;
  for (const DatePlace& each : dates_in(text)) add_once(dates, each.date);
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
  for (const DatePlace& found : dates_in(title)) {
    if (!dates.empty() && !goes_on_with_a_meeting(title.substr(end, found.begin - end))) break;
    add_once(dates, found.date);
    end = found.end;
  }
  return dates;
}

}  // namespace motebok
