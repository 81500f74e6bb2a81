// In: a tree. Out: the same, with paragraphs for the lists that are dates.
//
// The hard thing: "1. mai" may be a point that begins with a month. One point alone is a date; several are when each has its
// year. Norwegian months have small letters, and points that begin with one are dates more often than not: the rest is told
// of. Deliberately absent: points with more than a paragraph; promises.h reads those under its label.
#include "compile/listed_dates.h"

#include <cmark-gfm.h>
#include <cmark-gfm/node.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/characters.h"
#include "base/date.h"
#include "compile/bump_memory.h"
#include "compile/markup_messages.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

constexpr int kLastDayOfAnyMonth = 31;
constexpr std::size_t kEnoughForADate = 24;  // "september", blanks, a year and what follows it

// Of a text: the month that it begins with, and whether a year follows.
struct MonthAtFront {
  std::string_view name;  // empty: it does not begin with one
  bool has_year = false;
};

bool begins_with_letter(std::string_view text) {
  constexpr char kFirstByteOfNorwegianLetters = '\xC3';
  return !text.empty() && (is_ascii_letter(text.front()) || text.front() == kFirstByteOfNorwegianLetters);
}

MonthAtFront month_at_front(std::string_view text) {
  const auto found = std::ranges::find_if(kMonthNames, [&](std::string_view each) { return text.starts_with(each); });
  if (found == kMonthNames.end() || begins_with_letter(text.substr(found->size()))) return {};
  std::string_view rest = text.substr(found->size());
  rest.remove_prefix(blank_length(rest));
  const std::size_t digits = std::ranges::find_if_not(rest, is_digit) - rest.begin();
  return {*found, digits == 4};
}

// A point's number is the day as its author wrote it.
int number_of(cmark_node* item) { return item->as.list.start; }

MonthAtFront date_in(cmark_node* item) {
  cmark_node* const paragraph = cmark_node_first_child(item);
  const bool is_day = number_of(item) >= 1 && number_of(item) <= kLastDayOfAnyMonth;
  if (!is_day || paragraph == nullptr || cmark_node_get_type(paragraph) != CMARK_NODE_PARAGRAPH) return {};
  cmark_node* const first = cmark_node_first_child(paragraph);
  if (first == nullptr || cmark_node_get_type(first) != CMARK_NODE_TEXT) return {};
  const std::string text = plain_beginning(paragraph, kEnoughForADate);
  const MonthAtFront month = month_at_front(text);
  // The name of the month must outlive `text`, and does: it is that of the table.
  return std::string_view(cmark_node_get_literal(first)).starts_with(month.name) ? month : MonthAtFront{};
}

bool is_plain(cmark_node* item) { return cmark_node_first_child(item) == cmark_node_last_child(item); }

bool is_all_dates(cmark_node* list) {
  const bool is_alone = cmark_node_first_child(list) == cmark_node_last_child(list);
  for (cmark_node* item = cmark_node_first_child(list); item != nullptr; item = cmark_node_next(item)) {
    const MonthAtFront found = date_in(item);
    if (found.name.empty() || !is_plain(item) || (!is_alone && !found.has_year)) return false;
  }
  return true;
}

// "1." on the line below a text interrupts its paragraph, as no other number does.
bool goes_on_from(cmark_node* before, cmark_node* paragraph) {
  return before != nullptr && cmark_node_get_type(before) == CMARK_NODE_PARAGRAPH &&
         before->end_line + 1 == paragraph->start_line;
}

void join(cmark_node* before, cmark_node* paragraph) {
  cmark_node_append_child(before, cmark_node_new_with_mem(CMARK_NODE_SOFTBREAK, bump_memory()));
  while (cmark_node* const inline_node = cmark_node_first_child(paragraph))
    cmark_node_append_child(before, inline_node);
  before->end_line = paragraph->end_line;
}

void make_paragraphs(cmark_node* list) {
  for (cmark_node* item = cmark_node_first_child(list); item != nullptr; item = cmark_node_next(item)) {
    cmark_node* const paragraph = cmark_node_first_child(item);
    cmark_node* const text = cmark_node_first_child(paragraph);
    cmark_node_set_literal(text, fmt::format("{}. {}", number_of(item), cmark_node_get_literal(text)).c_str());
    paragraph->start_column = item->start_column;
    cmark_node* const before = cmark_node_previous(list);
    const bool is_first = item == cmark_node_first_child(list);
    cmark_node_unlink(paragraph);
    if (is_first && goes_on_from(before, paragraph))
      join(before, paragraph);
    else
      cmark_node_insert_before(list, paragraph);
  }
  cmark_node_unlink(list);
}

// "1. oktober 2025 – sekretariatet:" with what is promised in the points below it.
bool may_be_promise(cmark_node* item) {
  const std::string text = plain_text(cmark_node_first_child(item));
  return !is_plain(item) && (text.find(" – ") != std::string::npos || text.find(" - ") != std::string::npos ||
                             text.find(" — ") != std::string::npos);
}

void tell_of_dates(cmark_node* list, const BodyText& body, Diagnostics& diagnostics) {
  for (cmark_node* item = cmark_node_first_child(list); item != nullptr; item = cmark_node_next(item)) {
    const MonthAtFront found = date_in(item);
    const bool is_alone = cmark_node_next(item) == nullptr && cmark_node_previous(item) == nullptr;
    if (found.name.empty() || !(found.has_year || is_alone) || may_be_promise(item)) continue;
    diagnostics.add(date_as_point({std::string(body.path()), body.first_line_of(item)}, number_of(item), found.name));
  }
}

std::vector<cmark_node*> numbered_lists(cmark_node* tree) {
  std::vector<cmark_node*> lists;
  cmark_iter* const walk = cmark_iter_new(tree);
  for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
    cmark_node* const node = cmark_iter_get_node(walk);
    if (event != CMARK_EVENT_ENTER) continue;
    if (cmark_node_get_list_type(node) == CMARK_ORDERED_LIST && cmark_node_get_type(node) == CMARK_NODE_LIST)
      lists.push_back(node);
    // What holds inlines holds no lists.
    if (cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH) cmark_iter_reset(walk, node, CMARK_EVENT_EXIT);
  }
  cmark_iter_free(walk);
  return lists;
}

}  // namespace

void read_listed_dates(cmark_node* tree, const BodyText& body, Diagnostics& diagnostics) {
  for (cmark_node* const list : numbered_lists(tree)) {
    if (is_all_dates(list))
      make_paragraphs(list);
    else
      tell_of_dates(list, body, diagnostics);
  }
}

}  // namespace motebok
