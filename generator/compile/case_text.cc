#include "compile/case_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/characters.h"
#include "compile/plain_text.h"
#include "compile/text_words.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

constexpr std::size_t kMostDigits = 5;  // of a case's number in its year

constexpr std::array kRangeDashes = {"–"sv, "-"sv, "—"sv};

// Bytes of the dash that `text` begins with; 0 for none.
std::size_t dash_length(std::string_view text) {
  const auto dash = std::ranges::find_if(kRangeDashes, [&](std::string_view each) { return text.starts_with(each); });
  return dash == kRangeDashes.end() ? 0 : dash->size();
}
bool ends_with_dash(std::string_view text) {
  return std::ranges::any_of(kRangeDashes, [&](std::string_view dash) { return text.ends_with(dash); });
}

// Length of "21/24" at `at`; 0 when no case number stands there as a whole word.
std::size_t case_number_length(std::string_view text, std::size_t at) {
  const bool is_within_word = at > 0 && (is_word(text[at - 1]) || text[at - 1] == '/');
  if (is_within_word && !ends_with_dash(text.substr(0, at))) return 0;
  const std::size_t number = digits_at(text, at);
  if (number == 0 || number > kMostDigits || at + number >= text.size() || text[at + number] != '/') return 0;
  const std::size_t year = digits_at(text, at + number + 1);
  const std::size_t end = at + number + 1 + year;
  const bool whole =
      end == text.size() || (!is_word(text[end]) && text[end] != '/') || dash_length(text.substr(end)) > 0;
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
  const auto word = std::ranges::find_if(kWords, [&](std::string_view each) { return more.starts_with(each); });
  const std::size_t joint = word != kWords.end() ? word->size() : dash_length(more);
  if (joint == 0) return false;
  more.remove_prefix(joint);
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

// "–", " - sak ": how much stands between the two numbers of a range; 0 where no range goes on.
std::size_t range_joint_length(std::string_view rest) {
  std::size_t at = 0;
  skip(rest, at, " ");
  const std::size_t dash = dash_length(rest.substr(at));
  if (dash == 0) return 0;
  at += dash;
  skip(rest, at, " ");
  if (folded(rest.substr(at, 4)) == "sak ") at += 4;
  return at;
}

// Of "1/25–3/25" the case between.
void add_passed_over(std::vector<CaseReference>& found, const CaseReference& last) {
  constexpr int kMostInRange = 50;
  const CaseReference first = found.back();
  const int until = last.number.number;
  if (first.number.year != last.number.year || until - first.number.number > kMostInRange) return;
  for (int number = first.number.number + 1; number < until; ++number)
    found.push_back({{{}, last.text.at}, {}, {last.number.year, number}, first.in_text});
}

// "/utvalg/ssu/sak/1-25/"
std::optional<CaseReference> case_reference_of_address(const Written& target) {
  constexpr std::string_view kCommittees = "/utvalg/";
  constexpr std::string_view kCase = "/sak/";
  std::string_view path = target.text;
  path = path.substr(0, path.find_first_of("?#"));
  const std::size_t at = path.find(kCase);
  if (!path.starts_with(kCommittees) || at == std::string_view::npos || at < kCommittees.size()) return std::nullopt;
  std::string number(path.substr(at + kCase.size()));
  if (number.ends_with('/')) number.pop_back();
  const std::size_t dash = number.find('-');
  if (dash != std::string::npos) number[dash] = '/';
  const auto found = parse_case_number(number);
  const std::string_view slug = path.substr(kCommittees.size(), at - kCommittees.size());
  return found ? std::optional(CaseReference{target, std::string(slug), *found, {}}) : std::nullopt;
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

std::optional<CaseHeading> heading_with_number_alone(std::string_view text) {
  const std::size_t length = case_number_length(text, 0);
  const auto number = parse_case_number(text.substr(0, length));
  if (!number) return std::nullopt;
  std::size_t at = length;
  skip_separator(text, at);
  if (at == length || at == text.size() || !is_letter(text[at])) return std::nullopt;
  return CaseHeading{*number, std::string(text.substr(0, length)), at};
}

std::vector<CaseReference> find_case_references(std::string_view text, Span at) {
  std::vector<CaseReference> found;
  std::size_t end_of_range = 0;  // where the last number of one would begin
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t length = is_digit(text[i]) ? case_number_length(text, i) : 0;
    if (length == 0) continue;
    if (const auto number = parse_case_number(text.substr(i, length))) {
      const Written written{std::string(text.substr(i, length)), at};
      const CaseReference reference{written, {}, *number, CaseReference::InText{0, static_cast<std::uint32_t>(i)}};
      if (i == end_of_range && !found.empty()) add_passed_over(found, reference);
      found.push_back(reference);
    }
    i += length - 1;
    const std::size_t joint = range_joint_length(text.substr(i + 1));
    end_of_range = joint > 0 ? i + 1 + joint : 0;
  }
  return found;
}

std::optional<CaseReference> case_reference_of_link(const Written& target) {
  std::string_view name = target.text;
  if (name.starts_with('/')) return case_reference_of_address(target);
  const std::size_t colon = name.find(':');
  const std::string scheme = folded(name.substr(0, colon));
  if (colon == std::string_view::npos || (scheme != "sak" && scheme != "vedtak")) return std::nullopt;
  name = name.substr(colon + 1);
  name = name.substr(0, name.find('#'));
  if (const auto number = parse_case_number(name)) return CaseReference{target, {}, *number, {}};
  const std::size_t slash = std::min(name.find('/'), name.size());
  const auto number = parse_case_number(name.substr(std::min(slash + 1, name.size())));
  return number ? std::optional(CaseReference{target, std::string(name.substr(0, slash)), *number, {}}) : std::nullopt;
}

}  // namespace motebok
