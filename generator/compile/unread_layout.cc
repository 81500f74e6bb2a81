#include "compile/unread_layout.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/blanks.h"
#include "base/characters.h"
#include "compile/unread_layout_messages.h"

namespace motebok {
namespace {

// A line that begins as an item of a list does in Word.
struct MeantItem {
  Span at;                      // its bullet or number
  std::optional<int> number;    // none: a bullet
  bool has_hard_space = false;  // behind it, which is why it is none
};

bool follows(const MeantItem& item, const MeantItem& before) {
  if (item.number.has_value() != before.number.has_value()) return false;
  return !item.number || *item.number == *before.number + 1;
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
  return !line.empty() && (is_digit(line.front()) || is_beyond_ascii(line.front()));
}

std::optional<MeantItem> meant_item(std::string_view line, std::uint32_t offset) {
  if (!may_begin_item(line)) return std::nullopt;
  for (const std::string_view bullet : {"•", "▪", "●", "◦", "‣", "·"}) {
    if (!line.starts_with(bullet)) continue;
    return MeantItem{{offset, offset + static_cast<std::uint32_t>(bullet.size())}, std::nullopt, false};
  }
  int number = 0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + std::min<std::size_t>(line.size(), 3), number);
  const auto digits = static_cast<std::size_t>(end - line.data());
  if (error != std::errc() || digits >= line.size() || (line[digits] != '.' && line[digits] != ')'))
    return std::nullopt;
  const std::string_view behind = line.substr(digits + 1);
  if (!behind.starts_with("\u00A0") && !behind.starts_with("\u202F")) return std::nullopt;
  return MeantItem{{offset, offset + static_cast<std::uint32_t>(digits) + 1}, number, true};
}

std::vector<MeantItem> meant_items(cmark_node* paragraph, const BodyText& body) {
  std::vector<MeantItem> items;
  if (paragraph == nullptr || cmark_node_get_type(paragraph) != CMARK_NODE_PARAGRAPH) return items;
  for_each_line(body, body.span_of(paragraph), [&](std::string_view line, std::uint32_t offset) {
    if (const auto item = meant_item(line, offset)) items.push_back(*item);
  });
  return items;
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
  if (first == items.end() || (first->number && *first->number != 1)) return;
  const std::string mark(body.file().substr(first->at.begin, first->at.end - first->at.begin));
  const Place place{std::string(body.path()), first->at};
  diagnostics.add(first->has_hard_space ? list_with_hard_spaces(place, mark) : list_with_other_bullets(place, mark));
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

}  // namespace

void tell_of_unread_layout(cmark_node* paragraph, const BodyText& body, Diagnostics& diagnostics) {
  tell_of_table(paragraph, body, diagnostics);
  tell_of_list(paragraph, body, diagnostics);
}

}  // namespace motebok
