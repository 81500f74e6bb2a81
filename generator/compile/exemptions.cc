#include "compile/exemptions.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <array>
#include <string>

#include "compile/markdown.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

constexpr std::array<std::string_view, 4> kWords = {"unntatt offentlighet", "unntatt fra offentlighet",
                                                    "unnateke offentlegheit", "unnateke frå offentlegheit"};

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

bool has_bold_words(cmark_node* block) {
  bool found = false;
  cmark_iter* const walk = cmark_iter_new(block);
  for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE && !found;
       event = cmark_iter_next(walk)) {
    cmark_node* const node = cmark_iter_get_node(walk);
    if (event == CMARK_EVENT_ENTER && cmark_node_get_type(node) == CMARK_NODE_STRONG)
      found = begins_with_words(folded(plain_text(node)));
  }
  cmark_iter_free(walk);
  return found;
}

bool marks_exemption(cmark_node* block) {
  return has_colon_after_words(folded(plain_text(block))) || has_bold_words(block);
}

bool holds_inlines(cmark_node* block) {
  cmark_node* const first = cmark_node_first_child(block);
  return first != nullptr && !is_block(first);
}

}  // namespace

bool speaks_of_exemption(std::string_view body) {
  constexpr std::array<std::string_view, 4> kAnyCase = {"ntatt", "NTATT", "nateke", "NATEKE"};
  return std::ranges::any_of(kAnyCase,
                             [&](std::string_view part) { return body.find(part) != std::string_view::npos; });
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
