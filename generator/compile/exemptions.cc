#include "compile/exemptions.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "base/diagnostic.h"
#include "compile/markdown.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

constexpr std::array<std::string_view, 4> kWords = {"unntatt offentlighet", "unntatt fra offentlighet",
                                                    "unnateke offentlegheit", "unnateke frå offentlegheit"};

// Each word of a label as it may be meant, and by how many letters it may be wrong.
constexpr std::array<std::string_view, 3> kFirstWords = {"unntatt", "unnateke", "unntak"};
constexpr std::array<std::string_view, 4> kLastWords = {"offentlighet", "offentlegheit", "offentlig", "offentligheten"};
constexpr std::size_t kSlips = 3;
constexpr std::size_t kLongestSlip = 40;  // bytes

// Asterisks and underscores that came to no emphasis, and the blanks between them.
constexpr std::string_view kMarkup = "*_~ ";

bool begins_with_words(std::string_view text) {
  return std::ranges::any_of(kWords, [&](std::string_view words) { return text.starts_with(words); });
}

bool has_colon_after_words(std::string_view text) {
  return std::ranges::any_of(kWords, [&](std::string_view words) {
    for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
      const std::size_t next = text.find_first_not_of(kMarkup, at + words.size());
      if (next != std::string_view::npos && text[next] == ':') return true;
    }
    return false;
  });
}

bool is_nearly(std::string_view word, std::span<const std::string_view> meant) {
  return std::ranges::any_of(meant, [&](std::string_view each) { return edit_distance(word, each) <= kSlips; });
}

// "untatt offentlighet", "unntak fra offentlegheit": nothing else in a paper begins so and ends so.
bool is_nearly_the_label(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == ':')) text.remove_suffix(1);
  const std::size_t first = text.find(' ');
  if (text.size() > kLongestSlip || first == std::string_view::npos) return false;
  const std::size_t last = text.rfind(' ') + 1;
  return text.starts_with("un") && last - first < sizeof " fra " && is_nearly(text.substr(0, first), kFirstWords) &&
         is_nearly(text.substr(last), kLastWords);
}

bool has_bold_words(cmark_node* block) {
  bool found = false;
  cmark_iter* const walk = cmark_iter_new(block);
  for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE && !found;
       event = cmark_iter_next(walk)) {
    cmark_node* const node = cmark_iter_get_node(walk);
    if (event != CMARK_EVENT_ENTER || cmark_node_get_type(node) != CMARK_NODE_STRONG) continue;
    const std::string text = folded(plain_text(node));
    found = begins_with_words(text) || is_nearly_the_label(text);
  }
  cmark_iter_free(walk);
  return found;
}

bool marks_exemption(cmark_node* block) {
  const std::string text = folded(plain_text(block));
  const bool is_heading = cmark_node_get_type(block) == CMARK_NODE_HEADING;
  return has_colon_after_words(text) || has_bold_words(block) || (is_heading && is_nearly_the_label(text));
}

bool holds_inlines(cmark_node* block) {
  cmark_node* const first = cmark_node_first_child(block);
  return first != nullptr && !is_block(first);
}

}  // namespace

std::string_view exemption_note(Language language) {
  switch (language) {
    case Language::Bokmaal:
      return "Teksten er unntatt offentlighet.";
    case Language::Nynorsk:
      return "Teksten er unnateken offentlegheit.";
    case Language::NorthernSami:
      return "Teaksta ii leat almmolaš.";
    case Language::English:
      return "This text is exempt from public disclosure.";
  }
  return {};
}

bool speaks_of_exemption(std::string_view body) {
  constexpr std::array<std::string_view, 2> kAnyCase = {"ffentl", "FFENTL"};
  constexpr std::size_t kBefore = 40;  // bytes that may stand between "un" and it, markup too
  return std::ranges::any_of(kAnyCase, [&](std::string_view part) {
    for (std::size_t at = body.find(part); at != std::string_view::npos; at = body.find(part, at + 1)) {
      const std::string_view before = body.substr(0, at).substr(at - std::min(at, kBefore));
      for (const std::string_view un : {"un", "Un", "UN"}) {
        if (before.find(un) != std::string_view::npos) return true;
      }
    }
    return false;
  });
}

cmark_node* unread_exemption(cmark_node* block) {
  cmark_node* found = nullptr;
  cmark_iter* const walk = cmark_iter_new(block);
  for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE && found == nullptr;
       event = cmark_iter_next(walk)) {
    cmark_node* const node = cmark_iter_get_node(walk);
    if (event == CMARK_EVENT_ENTER && is_block(node) && holds_inlines(node) && marks_exemption(node)) found = node;
  }
  cmark_iter_free(walk);
  return found;
}

}  // namespace motebok
