// Nearly no text has one, so the search leaps: every way of writing it has five digits in a row, so one look at every fifth
// byte finds them all. Only around such a row is the text read closely.
#include "base/identity_number.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "base/characters.h"

namespace motebok {
namespace {

using Kind = IdentityNumber::Kind;
using Digits = std::array<int, 11>;

constexpr std::size_t kShortestRow = 5;
// Bytes of blanks, dashes and markup between two groups of one number.
constexpr std::size_t kWidestGap = 16;

bool is_hexadecimal(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

// Digits in a row; empty where there are none.
struct Row {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t length() const { return end - begin; }
};

Row row_ending_at(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  return {begin, end};
}

Row row_beginning_at(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && is_digit(text[end])) ++end;
  return {begin, end};
}

// Bytes of what may stand within a number at the front of `text`: a blank, a dash, markup, the edge of a cell, a space as an
// entity; 0 for none.
std::size_t gap_length(std::string_view text) {
  if (text.empty()) return 0;
  constexpr std::string_view kAscii = " -./*_~\\\t\r\n>|;";
  if (kAscii.find(text.front()) != std::string_view::npos) return 1;
  if (text.front() == '&' || text.front() == '<') {
    const std::size_t end = text.substr(0, kWidestGap).find(text.front() == '&' ? ';' : '>');
    return end == std::string_view::npos ? 0 : end + 1;
  }
  if (text.starts_with("\u00A0") || text.starts_with("\u00AD")) return 2;
  // U+2000–U+206F: spaces, dashes and what is not seen.
  const bool is_punctuation = text.size() >= 3 && text[0] == '\xE2' && (text[1] == '\x80' || text[1] == '\x81');
  return is_punctuation || text.starts_with("\u2212") || text.starts_with("\uFEFF") ? 3 : 0;
}

// Cells of a table, or columns of a file: not the end of an entity.
bool is_edge_of_cells(std::string_view gap) {
  return gap.find_first_of("|\t") != std::string_view::npos ||
         (gap.find(';') != std::string_view::npos && gap.find('&') == std::string_view::npos);
}

// Nothing but gaps, and no blank line.
bool is_gap(std::string_view text) {
  if (text.empty() || std::ranges::count(text, '\n') > 1) return false;
  while (!text.empty()) {
    const std::size_t length = gap_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

bool is_of_entity(std::string_view text, Row row) { return text.substr(0, row.begin).ends_with("&#"); }

// The digits before a row, with only a gap between. An entity's own digits (&#160;) are passed over.
std::optional<Row> row_before(std::string_view text, Row row) {
  const std::size_t first = row.begin - std::min(row.begin, kWidestGap);
  for (std::size_t end = row.begin; end-- > first;) {
    if (!is_digit(text[end]) || !is_gap(text.substr(end + 1, row.begin - end - 1))) continue;
    const Row before = row_ending_at(text, end + 1);
    if (!is_of_entity(text, before)) return before;
  }
  return std::nullopt;
}

std::optional<Row> row_after(std::string_view text, Row row) {
  std::size_t at = row.end;
  while (at < text.size() && at - row.end < kWidestGap && !is_digit(text[at])) {
    const std::size_t length = gap_length(text.substr(at));
    if (length == 0) return std::nullopt;
    at += length;
  }
  const Row next = row_beginning_at(text, at);
  return next.length() > 0 && is_gap(text.substr(row.end, at - row.end)) ? std::optional(next) : std::nullopt;
}

int remainder(const Digits& digits, std::span<const int> weights) {
  int sum = digits[weights.size()];
  for (std::size_t i = 0; i < weights.size(); ++i) sum += digits[i] * weights[i];
  return sum % 11;
}

bool has_control_digits(const Digits& digits) {
  constexpr std::array kFirst = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  constexpr std::array kSecond = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  return remainder(digits, kFirst) <= 3 && remainder(digits, kSecond) == 0;
}

// Of whom the six digits can be the birthday; nothing when there is no such day.
std::optional<Kind> born_on(const Digits& digits) {
  constexpr std::array kDays = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int day = digits[0] * 10 + digits[1];
  int month = digits[2] * 10 + digits[3];
  const int year = digits[4] * 10 + digits[5];
  if (day > 40) day -= 40;
  // 40 more is an H-number, though also one kind of made-up persons: what may be a patient counts as one.
  int added = 0;
  for (const int each : {80, 65, 40}) {
    if (added == 0 && month > each) added = each;
  }
  month -= added;
  if (day < 1 || month < 1 || month > 12 || day > kDays[static_cast<std::size_t>(month - 1)]) return std::nullopt;
  if (month == 2 && day == 29 && year % 4 != 0) return std::nullopt;
  return added > 40 ? Kind::MadeUp : Kind::Person;
}

// A checksum or a UUID: at least 32 hexadecimal digits in a row, or 12 after a hyphen and such groups.
bool is_of_checksum(std::string_view text, Row row) {
  constexpr std::size_t kShortestChecksum = 32;
  const auto is_part = [](char c) { return is_hexadecimal(c) || c == '-'; };
  std::size_t begin = row.begin;
  std::size_t end = row.end;
  while (begin > 0 && is_part(text[begin - 1])) --begin;
  while (end < text.size() && is_part(text[end])) ++end;
  const std::string_view whole = text.substr(begin, end - begin);
  return static_cast<std::size_t>(std::ranges::count_if(whole, is_hexadecimal)) >= kShortestChecksum;
}

// "+46 …", "0,02013299997", ".02013299997": digits of something else. But "fnr.02013299997" is none.
bool is_of_other_number(std::string_view text, Row row) {
  const char before = row.begin > 0 ? text[row.begin - 1] : ' ';
  const char second = row.begin > 1 ? text[row.begin - 2] : ' ';
  const bool is_after_word = is_ascii_letter(second);
  const bool is_decimal = (before == '.' || before == ',') && !is_after_word;
  return before == '+' || is_decimal || is_of_checksum(text, row);
}

class Search {
 public:
  explicit Search(std::string_view text) : text_(text) {}

  std::vector<IdentityNumber> found() {
    for (std::size_t at = kShortestRow - 1; at < text_.size();) {
      if (!is_digit(text_[at])) {
        at += kShortestRow;
        continue;
      }
      const Row row{row_ending_at(text_, at).begin, row_beginning_at(text_, at).end};
      if (row.length() == 11) take(std::array{row});
      if (row.length() == 6) read_three_and_two_after(row);
      if (row.length() == 5) read_day_before(row);
      at = row.end + kShortestRow;
    }
    return std::move(found_);
  }

 private:
  void take(std::span<const Row> rows, Kind least = Kind::Person) {
    const Row whole{rows.front().begin, rows.back().end};
    Digits digits{};
    std::size_t n = 0;
    for (const Row& row : rows) {
      for (std::size_t at = row.begin; at < row.end; ++at) digits[n++] = text_[at] - '0';
    }
    const auto kind = has_control_digits(digits) ? born_on(digits) : std::nullopt;
    if (!kind || is_of_other_number(text_, whole)) return;
    if (kind == Kind::MadeUp && least == Kind::Columns) return;
    found_.push_back({least == Kind::Person ? *kind : least,
                      {static_cast<std::uint32_t>(whole.begin), static_cast<std::uint32_t>(whole.end)}});
  }

  // "020132 999 97"
  void read_three_and_two_after(Row row) {
    const auto three = row_after(text_, row);
    const auto two = three && three->length() == 3 ? row_after(text_, *three) : std::nullopt;
    if (two && two->length() == 2) take(std::array{row, *three, *two});
  }

  // "020132 99997", "02.01.32 99997", "02.01.1932 99997", and "0201.32.99997" as accounts are written.
  void read_day_before(Row row) {
    const auto last = row_before(text_, row);
    if (!last) return;
    // "651234.12345" is a coordinate.
    const bool is_decimal = text_.substr(last->end, row.begin - last->end) == ".";
    const bool is_edge = is_edge_of_cells(text_.substr(last->end, row.begin - last->end));
    if (last->length() == 6)
      return is_decimal ? void() : take(std::array{*last, row}, is_edge ? Kind::Columns : Kind::Person);
    const auto middle = last->length() == 2 || last->length() == 4 ? row_before(text_, *last) : std::nullopt;
    if (!middle) return;
    if (middle->length() == 4 && last->length() == 2) return take(std::array{*middle, *last, row}, Kind::Account);
    const auto first = middle->length() == 2 ? row_before(text_, *middle) : std::nullopt;
    if (first && first->length() == 2) take(std::array{*first, *middle, Row{last->end - 2, last->end}, row});
  }

  std::string_view text_;
  std::vector<IdentityNumber> found_;
};

}  // namespace

std::vector<IdentityNumber> find_identity_numbers(std::string_view text) { return Search(text).found(); }

std::string without_identity_numbers(std::string text) {
  for (const IdentityNumber& each : find_identity_numbers(text)) {
    std::replace_if(text.begin() + each.at.begin, text.begin() + each.at.end, is_digit, '*');
  }
  return text;
}

}  // namespace motebok
