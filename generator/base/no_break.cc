// All text of all pages is read: most has no digit, and no blank without a digit beside it, but for a full stop, is looked at twice.
#include "base/no_break.h"

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/date.h"

namespace motebok {
namespace {

constexpr std::array<std::string_view, 14> kBeforeNumber = {
    "§", "§§", "kl.", "kl", "nr.", "kr", "sak", "punkt", "pkt.", "kapittel", "kap.", "tabell", "side", "vedlegg"};
constexpr std::array<std::string_view, 15> kAfterNumber = {"kroner",     "kr",        "øre",  "%",   "prosent",
                                                           "million",    "millioner", "mill", "mrd", "milliard",
                                                           "milliarder", "millionar", "‰",    "km",  "milliardar"};

// "Sak" is "sak", too.
bool is_word(std::string_view text, std::string_view word) {
  return text.size() == word.size() && (text[0] == word[0] || (text[0] | 0x20) == word[0]) &&
         text.substr(1) == word.substr(1);
}

template <std::size_t N>
bool is_one_of(std::string_view text, const std::array<std::string_view, N>& words) {
  return !text.empty() && std::ranges::any_of(words, [&](std::string_view word) { return is_word(text, word); });
}

// Dashes and spaces beyond ASCII are no letters here, or "–10 000" were a word.
bool is_boundary(std::string_view before) {
  if (before.empty() || before.ends_with(kNoBreakSpace) || before.ends_with("–") || before.ends_with("«")) return true;
  return std::string_view(" \n(>-+").find(before.back()) != std::string_view::npos;
}

std::string_view last_word(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && !is_boundary(text.substr(0, begin))) --begin;
  return text.substr(begin);
}

// Letters only: what follows them is no longer the word.
std::string_view first_letters(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_letter(text[end]) && !text.substr(end).starts_with(kNoBreakSpace) &&
         !text.substr(end).starts_with("–")) {
    ++end;
  }
  return text.substr(0, end);
}

std::size_t digits_at_front(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
}

std::size_t digits_at_back(std::string_view text) {
  std::size_t count = 0;
  while (count < text.size() && is_digit(text[text.size() - 1 - count])) ++count;
  return count;
}

// "10" and "000": three digits behind one to three that begin a number.
bool is_group_of_thousands(std::string_view before, std::string_view after) {
  const std::size_t digits = digits_at_back(before);
  return digits >= 1 && digits <= 3 && digits_at_front(after) == 3 &&
         is_boundary(before.substr(0, before.size() - digits));
}

bool stays_with_number(std::string_view before, std::string_view number) {
  const std::string_view word = last_word(before);
  if (is_one_of(word, kMonthNames)) return digits_at_front(number) == 4;
  return is_one_of(word, kBeforeNumber) || is_group_of_thousands(before, number);
}

bool is_unit(std::string_view after) { return after.starts_with('%') || is_one_of(first_letters(after), kAfterNumber); }

// "29." before "mai".
bool is_day(std::string_view before) {
  if (!before.ends_with('.')) return false;
  before.remove_suffix(1);
  const std::size_t digits = digits_at_back(before);
  return digits == 1 || digits == 2;
}

// In pieces of one length, for which the compiler asks many bytes at once.
bool has_digit(std::string_view text) {
  constexpr std::size_t kPiece = 32;
  for (; text.size() >= kPiece; text.remove_prefix(kPiece)) {
    unsigned char found = 0;
    for (std::size_t i = 0; i < kPiece; ++i) found |= static_cast<unsigned char>(is_digit(text[i]));
    if (found != 0) return true;
  }
  return std::ranges::any_of(text, is_digit);
}

bool is_beside_digit(std::string_view text, std::size_t blank) {
  const char before = text[blank - 1];
  return is_digit(text[blank + 1]) || is_digit(before) || (before == '.' && blank >= 2 && is_digit(text[blank - 2]));
}

}  // namespace

bool stay_together(std::string_view before, std::string_view after) {
  if (before.empty() || after.empty()) return false;
  if (is_digit(after.front())) return stays_with_number(before, after);
  if (is_digit(before.back())) return is_unit(after);
  return is_day(before) && is_one_of(first_letters(after), kMonthNames);
}

std::string_view with_no_break_spaces(std::string_view text, std::string& memory) {
  if (!has_digit(text)) return text;
  std::size_t copied = 0;
  for (std::size_t blank = 1; blank + 1 < text.size(); ++blank) {
    if (text[blank] != ' ' || !is_beside_digit(text, blank)) continue;
    if (!stay_together(text.substr(0, blank), text.substr(blank + 1))) continue;
    if (copied == 0) memory.clear();
    memory.append(text, copied, blank - copied);
    memory += kNoBreakSpace;
    copied = blank + 1;
  }
  if (copied == 0) return text;
  return memory.append(text, copied);
}

}  // namespace motebok
