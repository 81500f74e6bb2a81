#include "compile/labels.h"

#include <cmark-gfm.h>
#include <cmark-gfm/node.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "base/blanks.h"
#include "base/characters.h"
#include "base/diagnostic.h"
#include "base/replaced.h"
#include "compile/bump_memory.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestLabel = 64;  // bytes, with room for blanks

struct Spelling {
  std::string_view folded;  // lower case
  Label label;
};

// A longer spelling stands before one that begins it. Nynorsk forms last.
constexpr std::array kSpellings = {
    Spelling{"forslag til vedtak"sv, Label::Proposal},
    Spelling{"vedtak"sv, Label::Decision},
    Spelling{"votering"sv, Label::Vote},
    Spelling{"oppfølging"sv, Label::FollowUp},
    Spelling{"følger opp"sv, Label::FollowsUp},
    Spelling{"godkjenner"sv, Label::Approves},
    Spelling{"utfall"sv, Label::Outcome},
    Spelling{"deltok"sv, Label::TookPart},
    Spelling{"til"sv, Label::To},
    Spelling{"fra"sv, Label::From},
    Spelling{"unntatt offentlighet"sv, Label::Exempt},
    Spelling{"framlegg til vedtak"sv, Label::Proposal},
    Spelling{"røysting"sv, Label::Vote},
    Spelling{"oppfølgjing"sv, Label::FollowUp},
    Spelling{"følgjer opp"sv, Label::FollowsUp},
    Spelling{"godkjenner referat"sv, Label::Approves},
    Spelling{"frå"sv, Label::From},
    Spelling{"unnateke offentlegheit"sv, Label::Exempt},
};

// The first three bytes, small and capital letters alike: in UTF-8 "Ø" and "ø" differ in the same bit as "O" and "o".
constexpr std::uint32_t beginning_of(std::string_view text) {
  std::uint32_t bytes = 0;
  for (const char c : text.substr(0, 3)) bytes = bytes << 8 | (static_cast<unsigned char>(c) | 0x20U);
  return bytes;
}

constexpr auto kBeginnings = [] {
  std::array<std::uint32_t, kSpellings.size()> beginnings{};
  std::ranges::transform(kSpellings, beginnings.begin(),
                         [](const Spelling& each) { return beginning_of(each.folded); });
  return beginnings;
}();

// A quick no for nearly every paragraph: its first text begins as no label does. One as short as "V" may be part of a word.
bool begins_like_a_label(cmark_node* block) {
  cmark_node* leaf = block;
  while (cmark_node* const below = cmark_node_first_child(leaf)) leaf = below;
  const std::string_view text =
      cmark_node_get_type(leaf) == CMARK_NODE_TEXT ? view(cmark_node_get_literal(leaf)) : std::string_view();
  const bool is_letter = text.size() >= 3 && (text[0] | 0x20) >= 'a' && (text[0] | 0x20) <= 'z';
  return !is_letter || std::ranges::find(kBeginnings, beginning_of(text)) != kBeginnings.end();
}

// As most paragraphs do. What is bold, or marked with stars that came out as text, begins otherwise.
bool begins_with_bare_word(cmark_node* first) {
  const std::string_view text = view(cmark_node_get_literal(first));
  return cmark_node_get_type(first) == CMARK_NODE_TEXT && !text.empty() && is_ascii_letter(text.front());
}

bool begins_bold(cmark_node* node) {
  for (; node != nullptr; node = cmark_node_first_child(node)) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_STRONG) return true;
    if (type != CMARK_NODE_EMPH) return false;
  }
  return false;
}

// What other secretariats call the same thing.
struct Habit {
  std::string_view folded;
  std::string_view label;
};
constexpr std::array kHabits = {
    Habit{"beslutning"sv, "vedtak"sv},
    Habit{"innstilling"sv, "forslag til vedtak"sv},
    Habit{"forslag til beslutning"sv, "forslag til vedtak"sv},
    Habit{"tilråding"sv, "forslag til vedtak"sv},
    Habit{"avstemning"sv, "votering"sv},
    Habit{"avstemming"sv, "votering"sv},
    Habit{"deltakere"sv, "deltok"sv},
    Habit{"deltagere"sv, "deltok"sv},
    Habit{"deltakarar"sv, "deltok"sv},
};

std::string_view spelling_of(std::string_view written) {
  const auto found = std::ranges::find(kSpellings, written, &Spelling::folded);
  return found == kSpellings.end() ? std::string_view() : found->folded;
}

// "Vedtak (enstemmig)"
std::string_view label_with_remark(std::string_view written) {
  const std::size_t bracket = written.find('(');
  if (bracket == std::string_view::npos || !written.ends_with(')')) return {};
  const std::string_view label = spelling_of(trimmed(written.substr(0, bracket)));
  return label.size() >= 5 ? label : std::string_view();  // "Til (kopi)" is part of a letter
}

// "Vedtka"
bool are_letters_swapped(std::string_view a, std::string_view b) {
  std::string letters_of_a(a);
  std::string letters_of_b(b);
  std::ranges::sort(letters_of_a);
  std::ranges::sort(letters_of_b);
  return letters_of_a == letters_of_b && edit_distance(a, b) <= 2;
}

// "Vedtaket" is a word of its own, and so is "Vurdering"; "Vedtk" and "Vedtakk" are not: only a slip of one letter counts.
std::string_view label_with_slip(std::string_view written) {
  std::array<std::string_view, kSpellings.size()> known;
  for (std::size_t i = 0; i < known.size(); ++i) known[i] = kSpellings[i].folded;
  const std::string_view near = nearest(written, known);
  if (near.size() < 5) return {};
  const bool is_doubled =
      written.size() == near.size() + 1 && written.starts_with(near) && written.back() == near.back();
  // "ø" is two bytes, and not on every keyboard.
  const std::size_t slips =
      std::min(edit_distance(written, near), edit_distance(written, replaced(std::string(near), "ø", "o")));
  const bool is_slip = slips <= 1 || are_letters_swapped(written, near);
  return is_doubled || (is_slip && !near.starts_with(written) && !written.starts_with(near)) ? near
                                                                                             : std::string_view();
}

enum class Ending { Colon, ColonOrEnd };

// "Vedtak:" or "Vedtak :" at the front of `text`, or "Vedtak" and nothing more.
std::optional<FoundLabel> label_at_front(std::string_view text, Ending ending) {
  const std::string lower = folded(text.substr(0, kLongestLabel));
  for (const Spelling& spelling : kSpellings) {
    if (!lower.starts_with(spelling.folded)) continue;
    std::size_t length = spelling.folded.size();
    if (ending == Ending::ColonOrEnd && length == text.size()) return FoundLabel{spelling.label, length, true};
    if (length < lower.size() && lower[length] == ' ') ++length;
    if (length < lower.size() && lower[length] == ':') return FoundLabel{spelling.label, length + 1, false};
  }
  return std::nullopt;
}

// Moves the inlines after `line_break` into a paragraph of their own, which begins `lines_down` lines further down.
void cut_after(cmark_node* paragraph, cmark_node* line_break, int lines_down) {
  cmark_node* const rest = cmark_node_new_with_mem(CMARK_NODE_PARAGRAPH, bump_memory());
  rest->start_line = paragraph->start_line + lines_down;
  rest->start_column = 1;
  rest->end_line = paragraph->end_line;
  paragraph->end_line = rest->start_line - 1;
  while (cmark_node* const next = cmark_node_next(line_break)) cmark_node_append_child(rest, next);
  cmark_node_unlink(line_break);
  cmark_node_insert_after(paragraph, rest);
}

bool is_line_break(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK;
}

struct LabelledLine {
  cmark_node* line_break = nullptr;  // before it
  int lines_down = 0;                // from the paragraph's first
};

std::vector<LabelledLine> labelled_lines(cmark_node* paragraph) {
  std::vector<LabelledLine> lines;
  int lines_down = 0;
  for (cmark_node* each = cmark_node_first_child(paragraph); each != nullptr; each = cmark_node_next(each)) {
    if (!is_line_break(each)) continue;
    ++lines_down;
    cmark_node* const next = cmark_node_next(each);
    const bool is_label = next != nullptr && begins_bold(next) &&
                          label_at_front(plain_text_from(next, kLongestLabel), Ending::Colon).has_value();
    if (is_label) lines.push_back({each, lines_down});
  }
  return lines;
}

}  // namespace

std::optional<FoundLabel> find_label(cmark_node* block) {
  cmark_node* const first = cmark_node_first_child(block);
  if (first == nullptr || !begins_like_a_label(block)) return std::nullopt;
  const bool is_heading = cmark_node_get_type(block) == CMARK_NODE_HEADING;
  std::optional<FoundLabel> found =
      label_at_front(plain_beginning(block, kLongestLabel), is_heading ? Ending::ColonOrEnd : Ending::Colon);
  if (found) found->bold = is_heading || begins_bold(first);
  return found;
}

std::string_view label_in_another_form(cmark_node* paragraph) {
  constexpr std::string_view kSoftHyphen = "\u00AD";
  constexpr std::size_t kShortest = 6;  // bytes: "til" and "fra" begin many a paragraph
  cmark_node* const first = cmark_node_first_child(paragraph);
  if (first == nullptr || begins_with_bare_word(first)) return {};
  std::string text = folded(plain_beginning(paragraph, kLongestLabel));
  const std::size_t marks = std::min(text.find_first_not_of("*_ "), text.size());
  const bool has_marks = text.substr(0, marks).find("**") != std::string::npos;
  if (!has_marks && !begins_bold(first)) return {};
  text = replaced(text.substr(marks), kSoftHyphen, "");
  const std::string bold = has_marks ? text.substr(0, text.find("**")) : folded(plain_text(first));
  for (const Spelling& each : kSpellings) {
    if (each.folded.size() < kShortest || !text.starts_with(each.folded)) continue;
    const std::string_view rest = std::string_view(text).substr(each.folded.size());
    const bool is_all_of_it = rest.empty() || rest.front() == ':' || rest.front() == ';' || rest.front() == '*';
    const bool is_all_that_is_bold = bold.find_first_not_of(" :;", each.folded.size()) == std::string::npos;
    if (is_all_of_it || is_all_that_is_bold) return label_name(each.label);
  }
  return {};
}

std::string_view nearly_a_label(cmark_node* paragraph) {
  cmark_node* const first = cmark_node_first_child(paragraph);
  if (first == nullptr || !begins_bold(first)) return {};
  const std::string text = folded(plain_beginning(paragraph, kLongestLabel).substr(0, kLongestLabel));
  const std::size_t colon = text.find(':');
  if (colon == std::string::npos || colon < 5) return {};
  const std::string_view written = trimmed(std::string_view(text).substr(0, colon));
  if (written.ends_with(" vedtak")) return "vedtak";  // "Enstemmig vedtak:"
  if (const auto label = label_with_remark(written); !label.empty()) return label;
  const auto habit = std::ranges::find(kHabits, written, &Habit::folded);
  return habit != kHabits.end() ? habit->label : label_with_slip(written);
}

void split_labelled_lines(cmark_node* document) {
  for (cmark_node* block = cmark_node_first_child(document); block != nullptr; block = cmark_node_next(block)) {
    if (cmark_node_get_type(block) != CMARK_NODE_PARAGRAPH) continue;
    // From the last, so that each cut moves no more than the line it is made for.
    const std::vector<LabelledLine> lines = labelled_lines(block);
    for (auto each = lines.rbegin(); each != lines.rend(); ++each) cut_after(block, each->line_break, each->lines_down);
  }
}

std::string_view label_name(Label label) {
  switch (label) {
    case Label::None:
      return "";
    case Label::Decision:
      return "Vedtak";
    case Label::Proposal:
      return "Forslag til vedtak";
    case Label::Vote:
      return "Votering";
    case Label::FollowUp:
      return "Oppfølging";
    case Label::FollowsUp:
      return "Følger opp";
    case Label::Approves:
      return "Godkjenner";
    case Label::Outcome:
      return "Utfall";
    case Label::TookPart:
      return "Deltok";
    case Label::To:
      return "Til";
    case Label::From:
      return "Fra";
    case Label::Exempt:
      return "Unntatt offentlighet";
  }
  return "";
}

// "Utfall: …" may well begin a sentence about something else.
bool carries_meaning(Label label) {
  return label != Label::None && label != Label::To && label != Label::From && label != Label::Outcome;
}

}  // namespace motebok
