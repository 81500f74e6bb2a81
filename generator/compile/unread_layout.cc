#include "compile/unread_layout.h"

#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/blanks.h"
#include "base/characters.h"
#include "compile/plain_text.h"
#include "compile/unread_layout_messages.h"

namespace motebok {
namespace {

// A line that begins as an item of a list does in Word.
struct MeantItem {
  enum class Form { Bullet, HardSpace, NoSpace, Letter };
  Span at;  // its bullet, number or letter
  Form form = Form::Bullet;
  int number = 0;  // 1 of "a)" too; 0 of a bullet
};

bool follows(const MeantItem& item, const MeantItem& before) {
  if (item.form != before.form) return false;
  return item.form == MeantItem::Form::Bullet || item.number == before.number + 1;
}

// Calls `visit(line, offset)` for each line of the paragraph, without blanks around it.
template <class Visit>
void for_each_line(const BodyText& body, Span paragraph, const Visit& visit) {
  for (std::uint32_t at = paragraph.begin; at < paragraph.end;) {
    const std::string_view rest = body.file().substr(at, paragraph.end - at);
    const std::string_view line = rest.substr(0, rest.find('\n'));
    const std::string_view words = trimmed(line);
    visit(words, at + static_cast<std::uint32_t>(line.find(words)));
    at += static_cast<std::uint32_t>(line.size()) + 1;
  }
}

bool may_begin_item(std::string_view line) {
  if (line.empty()) return false;
  const bool is_lettered = line.size() > 2 && line[1] == ')' && line[2] == ' ' && line[0] >= 'a' && line[0] <= 'z';
  return is_lettered || is_digit(line.front()) || is_beyond_ascii(line.front());
}

bool begins_with_capital(std::string_view text) {
  constexpr std::array<std::string_view, 3> kBeyondAscii = {"Æ", "Ø", "Å"};
  if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') return true;
  return std::ranges::any_of(kBeyondAscii, [&](std::string_view each) { return text.starts_with(each); });
}

// Of "1.<hard space>Møteplan", "1)Møteplan": what is wrong with it. "1.mai" is a day.
std::optional<MeantItem::Form> form_behind_number(std::string_view behind) {
  if (behind.starts_with("\u00A0") || behind.starts_with("\u202F")) return MeantItem::Form::HardSpace;
  if (begins_with_capital(behind)) return MeantItem::Form::NoSpace;
  return std::nullopt;
}

std::optional<MeantItem> meant_item(std::string_view line, std::uint32_t offset) {
  if (!may_begin_item(line)) return std::nullopt;
  const auto span_of = [&](std::size_t size) { return Span{offset, offset + static_cast<std::uint32_t>(size)}; };
  for (const std::string_view bullet : {"•", "▪", "●", "◦", "‣", "·"}) {
    if (line.starts_with(bullet)) return MeantItem{span_of(bullet.size()), MeantItem::Form::Bullet, 0};
  }
  if (!is_digit(line.front()))
    return line[1] == ')' ? std::optional(MeantItem{span_of(2), MeantItem::Form::Letter, line.front() - 'a' + 1})
                          : std::nullopt;
  int number = 0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + std::min<std::size_t>(line.size(), 3), number);
  const auto digits = static_cast<std::size_t>(end - line.data());
  if (error != std::errc() || digits >= line.size() || (line[digits] != '.' && line[digits] != ')'))
    return std::nullopt;
  const auto form = form_behind_number(line.substr(digits + 1));
  return form ? std::optional(MeantItem{span_of(digits + 1), *form, number}) : std::nullopt;
}

std::vector<MeantItem> meant_items(cmark_node* paragraph, const BodyText& body) {
  std::vector<MeantItem> items;
  if (paragraph == nullptr || cmark_node_get_type(paragraph) != CMARK_NODE_PARAGRAPH) return items;
  for_each_line(body, body.span_of(paragraph), [&](std::string_view line, std::uint32_t offset) {
    if (const auto item = meant_item(line, offset)) items.push_back(*item);
  });
  return items;
}

Diagnostic told_of_list(MeantItem::Form form, const Place& place, std::string_view mark) {
  switch (form) {
    case MeantItem::Form::Bullet:
      return list_with_other_bullets(place, mark);
    case MeantItem::Form::HardSpace:
      return list_with_hard_spaces(place, mark);
    case MeantItem::Form::NoSpace:
      return list_without_spaces(place, mark);
    case MeantItem::Form::Letter:
      return list_with_letters(place, mark);
  }
  return list_with_other_bullets(place, mark);
}

// "1. januar" with a hard space is a date that begins a line: a list has a second item, in this paragraph or the next.
void tell_of_list(cmark_node* paragraph, const BodyText& body, Diagnostics& diagnostics) {
  std::vector<MeantItem> items = meant_items(paragraph, body);
  if (items.empty()) return;
  const std::vector<MeantItem> before = meant_items(cmark_node_previous(paragraph), body);
  if (!before.empty() && follows(items.front(), before.back())) return;
  const std::vector<MeantItem> after = meant_items(cmark_node_next(paragraph), body);
  if (!after.empty()) items.push_back(after.front());
  const auto is_first = [](const MeantItem& a, const MeantItem& b) { return follows(b, a); };
  const auto first = std::ranges::adjacent_find(items, is_first);
  if (first == items.end() || first->number > 1) return;
  const std::string mark(body.file().substr(first->at.begin, first->at.end - first->at.begin));
  const Place place{std::string(body.path()), first->at};
  diagnostics.add(told_of_list(first->form, place, mark));
}

// Those of a row as it is written; a bar behind a backslash is no border.
std::size_t cells_of(std::string_view row) {
  if (row.starts_with('|')) row.remove_prefix(1);
  if (row.ends_with('|') && !row.ends_with("\\|")) row.remove_suffix(1);
  std::size_t cells = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i] == '|' && (i == 0 || row[i - 1] != '\\')) ++cells;
  }
  return cells;
}

bool is_rule(std::string_view row) {
  return row.find('-') != std::string_view::npos && row.find_first_not_of("|-: \t") == std::string_view::npos;
}

// From the first of two rows that follow one another.
void tell_of_table(cmark_node* paragraph, const BodyText& body, Diagnostics& diagnostics) {
  struct Row {
    std::string_view text;
    std::uint32_t at = 0;
  };
  std::vector<Row> rows;
  for_each_line(body, body.span_of(paragraph), [&](std::string_view line, std::uint32_t offset) {
    if (rows.size() == 2) return;
    if (line.starts_with('|'))
      rows.push_back({line, offset});
    else
      rows.clear();
  });
  if (rows.size() < 2) return;
  const std::size_t cells = cells_of(rows[0].text);
  const auto place_of = [&](const Row& row) {
    return Place{std::string(body.path()), {row.at, row.at + static_cast<std::uint32_t>(row.text.size())}};
  };
  if (is_rule(rows[1].text))
    diagnostics.add(table_with_other_rule(place_of(rows[1]), cells_of(rows[1].text), cells));
  else
    diagnostics.add(table_without_rule(place_of(rows[0]), cells));
}

// Columns of a table in Word come out as tabs. Three lines alike are no chance.
void tell_of_tabs(cmark_node* paragraph, const BodyText& body, Diagnostics& diagnostics) {
  constexpr int kLinesAlike = 3;
  const Span span = body.span_of(paragraph);
  if (body.file().substr(span.begin, span.end - span.begin).find('\t') == std::string_view::npos) return;
  std::ptrdiff_t tabs = 0;
  int alike = 0;
  Span first;
  bool is_told = false;
  for_each_line(body, span, [&](std::string_view line, std::uint32_t offset) {
    const std::ptrdiff_t here = std::ranges::count(line, '\t');
    if (here == 0 || here != tabs) {
      alike = 0;
      first = {offset, offset + static_cast<std::uint32_t>(line.size())};
    }
    tabs = here;
    alike += here > 0 ? 1 : 0;
    if (alike < kLinesAlike || std::exchange(is_told, is_told || alike == kLinesAlike)) return;
    diagnostics.add(table_with_tabs({std::string(body.path()), first}, static_cast<std::size_t>(tabs) + 1));
  });
}

// "KN1": whose comment it is, and which.
bool is_mark_of_comment(std::string_view text) {
  const std::size_t letters = std::min(text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), text.size());
  const std::string_view digits = text.substr(letters);
  return letters >= 2 && letters <= 4 && !digits.empty() && digits.size() <= 3 && std::ranges::all_of(digits, is_digit);
}

bool is_web_address(std::string_view text) {
  constexpr std::array<std::string_view, 4> kBeginnings = {"https://", "http://", "www.", "mailto:"};
  return text.find(' ') == std::string_view::npos &&
         std::ranges::any_of(kBeginnings, [&](std::string_view each) { return text.starts_with(each); });
}

// Where the words of "(words)[https://unn.no]" begin, whose "[" is at `open`. A page full of brackets is not read again for each.
std::size_t words_before(std::string_view text, std::size_t open, std::string_view inner) {
  constexpr std::size_t kLongest = 300;
  if (open == 0 || text[open - 1] != ')' || !is_web_address(inner)) return std::string_view::npos;
  const std::size_t from = open > kLongest ? open - kLongest : 0;
  const std::size_t found = text.substr(from, open - from).rfind('(');
  return found == std::string_view::npos ? found : from + found;
}

// In code, brackets are what they are. Of comments one is told, as the others are like it.
void tell_of_brackets(cmark_node* paragraph, const BodyText& body, Diagnostics& diagnostics) {
  constexpr int kMarksLookedAt = 8;  // each is looked for among the words that readers see
  const Span span = body.span_of(paragraph);
  const std::string_view text = body.file().substr(span.begin, span.end - span.begin);
  int marks = 0;
  if (text.find('`') != std::string_view::npos) return;
  for (std::size_t open = text.find('['); open != std::string_view::npos; open = text.find('[', open + 1)) {
    const std::size_t close = text.find_first_of("[]\n", open + 1);
    if (close == std::string_view::npos || text[close] != ']') continue;
    const std::string_view inner = text.substr(open + 1, close - open - 1);
    const auto place_from = [&](std::size_t begin) {
      return Place{
          std::string(body.path()),
          {span.begin + static_cast<std::uint32_t>(begin), span.begin + static_cast<std::uint32_t>(close) + 1}};
    };
    const std::size_t words = words_before(text, open, inner);
    if (words != std::string_view::npos && !text.substr(close + 1).starts_with('(')) {
      diagnostics.add(link_turned_around(place_from(words), text.substr(words + 1, open - words - 2), inner));
    }
    const bool is_escaped = open > 0 && text[open - 1] == '\\';
    if (is_escaped || marks >= kMarksLookedAt || !is_mark_of_comment(inner)) continue;
    ++marks;
    // A link has lost its brackets.
    if (plain_text(paragraph).find(fmt::format("[{}]", inner)) == std::string::npos) continue;
    diagnostics.add(word_comment(place_from(open), inner));
    marks = kMarksLookedAt;
  }
}

}  // namespace

void tell_of_unread_layout(cmark_node* paragraph, const BodyText& body, Diagnostics& diagnostics) {
  tell_of_table(paragraph, body, diagnostics);
  tell_of_list(paragraph, body, diagnostics);
  tell_of_tabs(paragraph, body, diagnostics);
  tell_of_brackets(paragraph, body, diagnostics);
}

}  // namespace motebok
