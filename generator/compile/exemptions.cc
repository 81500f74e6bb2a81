#include "compile/exemptions.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>

#include "base/characters.h"
#include "base/diagnostic.h"
#include "base/replaced.h"
#include "compile/markdown.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

// The label in every form that is read or meant: one of the first, a joint or none, one of the last.
constexpr std::array<std::string_view, 3> kFirst = {"unntatt", "unnateke", "unnateken"};
constexpr std::array<std::string_view, 3> kJoints = {" ", " fra ", " frå "};
constexpr std::array<std::string_view, 2> kLast = {"offentlighet", "offentlegheit"};

// Each word of a label as it may be meant, and by how many letters it may be wrong.
constexpr std::array<std::string_view, 3> kFirstWords = {"unntatt", "unnateke", "unntak"};
constexpr std::array<std::string_view, 4> kLastWords = {"offentlighet", "offentlegheit", "offentlig", "offentligheten"};
constexpr std::size_t kSlips = 3;
constexpr std::size_t kLongestSlip = 40;  // bytes

// Asterisks and underscores that came to no emphasis, and the blanks between them.
constexpr std::string_view kMarkup = "*_~ ";

// What is not seen within a word, as Word and PDFs leave it: soft hyphens, joiners, marks of direction, a byte-order mark.
constexpr std::array<std::string_view, 8> kUnseen = {"\u00AD", "\u200B", "\u200C", "\u200D",
                                                     "\u200E", "\u200F", "\u2060", "\uFEFF"};
constexpr std::array<std::string_view, 3> kThinBlanks = {"\u202F", "\u2009", "\u2007"};

// Said of a case that is treated when the public has gone.
constexpr std::array<std::string_view, 4> kClosed = {"lukket sak", "lukka sak", "lukket møte", "lukka møte"};
constexpr std::array<std::string_view, 2> kNotPublic = {"ikke offentlig", "ikkje offentleg"};
constexpr std::array<std::string_view, 2> kShut = {"lukket", "lukka"};
constexpr std::array<std::string_view, 4> kBehindDoors = {"lukkede dører", "lukka dører", "i lukket møte",
                                                          "i lukka møte"};

bool is_said_of_the_closed(std::string_view text) {
  const auto is_it = [&](std::string_view words) { return text == words; };
  return std::ranges::any_of(kClosed, is_it) || std::ranges::any_of(kNotPublic, is_it) ||
         std::ranges::any_of(kShut, is_it) ||
         std::ranges::any_of(kBehindDoors, [&](std::string_view words) { return text.ends_with(words); });
}

// In small letters, without what is not seen.
std::string as_seen(std::string_view written) {
  std::string text = folded(written);
  for (const std::string_view each : kUnseen) text = replaced(std::move(text), each, "");
  for (const std::string_view each : kThinBlanks) text = replaced(std::move(text), each, " ");
  return text;
}

// As it is read aloud: a word that was parted is one.
std::string as_heard(cmark_node* node) {
  std::string text = as_seen(whole_text(node));
  return replaced(replaced(std::move(text), "- ", ""), "-", " ");
}

// Length in bytes of the label that the text begins with, 0 for none.
std::size_t length_of_words(std::string_view text) {
  for (const std::string_view first : kFirst) {
    for (const std::string_view joint : kJoints) {
      for (const std::string_view last : kLast) {
        const bool fits = text.starts_with(first) && text.substr(first.size()).starts_with(joint) &&
                          text.substr(first.size() + joint.size()).starts_with(last);
        if (fits) return first.size() + joint.size() + last.size();
      }
    }
  }
  return 0;
}

// The legal basis may stand between: "Unntatt offentlighet (offl. § 13): …".
bool has_colon_after_words(std::string_view text) {
  for (std::size_t at = text.find("un"); at != std::string_view::npos; at = text.find("un", at + 1)) {
    const std::size_t length = length_of_words(text.substr(at));
    if (length == 0) continue;
    std::size_t next = text.find_first_not_of(kMarkup, at + length);
    if (next != std::string_view::npos && text[next] == '(') {
      const std::size_t closed = text.find(')', next);
      next = closed == std::string_view::npos ? closed : text.find_first_not_of(kMarkup, closed + 1);
    }
    if (next != std::string_view::npos && text[next] == ':') return true;
  }
  return false;
}

// As public bodies mark it, with the law in the place of the word: "U.off. offl. § 13", "Unntatt off.", "Unntatt etter
// offentleglova § 13", "Unnateke frå offl. § 13".
bool begins_as_a_stamp(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(kMarkup), text.size()));
  for (const std::string_view each : {"u.off", "u. off", "u off", "uoff."}) {
    if (text.starts_with(each)) return true;
  }
  for (const std::string_view first : kFirst) {
    if (!text.starts_with(first)) continue;
    for (const std::string_view joint : {" ", " fra ", " frå ", " etter ", ", jf. ", " jf. ", " iht. "}) {
      const std::string_view rest = text.substr(first.size());
      if (rest.starts_with(joint) && rest.substr(joint.size()).starts_with("off")) return true;
    }
  }
  return false;
}

// Nothing but a law, its paragraphs and the like: no sentence that only speaks of it.
bool is_legal_basis(std::string_view text) {
  constexpr std::array<std::string_view, 23> kWords = {
      "jf",     "offl",    "off", "fvl", "forvl", "etter",         "fra",      "frå",
      "iht",    "og",      "nr",  "pkt", "ledd",  "første",        "andre",    "annet",
      "tredje", "bokstav", "a",   "b",   "c",     "taushetsplikt", "teieplikt"};
  while (!text.empty()) {
    const std::size_t begin = std::min(text.find_first_not_of(" .,;()§*_0123456789"), text.size());
    const std::size_t end = std::min(text.find_first_of(" .,;()§*_0123456789", begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    const bool is_law = word.ends_with("loven") || word.ends_with("lova") || word.starts_with("offentl");
    if (!word.empty() && !is_law && std::ranges::find(kWords, word) == kWords.end()) return false;
    text.remove_prefix(end);
  }
  return true;
}

// "unntatt offentlighet, jf. offl. § 13 første ledd", "u.off." – and not a word more.
bool is_mark_alone(std::string_view text) {
  if (const std::size_t length = length_of_words(text); length > 0) return is_legal_basis(text.substr(length));
  return begins_as_a_stamp(text) && is_legal_basis(text.substr(std::min(text.find(' '), text.size())));
}

// "U.off. offl. § 13: …"
bool has_colon_after_stamp(std::string_view text) {
  constexpr std::size_t kLongest = 80;  // bytes
  if (!begins_as_a_stamp(text)) return false;
  const std::size_t colon = text.substr(0, kLongest).find(':');
  if (colon == std::string_view::npos) return false;
  const std::string_view before = text.substr(0, colon);
  return is_legal_basis(before.substr(std::min(before.find(' '), before.size())));
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
  return text.starts_with("un") && last - first < sizeof " frå " && is_nearly(text.substr(0, first), kFirstWords) &&
         is_nearly(text.substr(last), kLastWords);
}

bool has_bold_words(cmark_node* block) {
  bool found = false;
  cmark_iter* const walk = cmark_iter_new(block);
  for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE && !found;
       event = cmark_iter_next(walk)) {
    cmark_node* const node = cmark_iter_get_node(walk);
    if (event != CMARK_EVENT_ENTER || cmark_node_get_type(node) != CMARK_NODE_STRONG) continue;
    const std::string text = as_heard(node);
    const std::string_view words = std::string_view(text).substr(0, text.find(':'));
    found = length_of_words(text) > 0 || is_nearly_the_label(text) || begins_as_a_stamp(text) ||
            std::ranges::find(kNotPublic, words) != kNotPublic.end();
  }
  cmark_iter_free(walk);
  return found;
}

// "Unntatt offentlighet (offl. § 13)", "Untatt offentlighet, jf. offl. § 13"
bool is_heading_of_exemption(std::string_view text) {
  std::size_t end = text.size();
  for (const std::string_view basis : {"(", ",", ";", " – ", " etter ", " jf", " offl"})
    end = std::min(end, text.find(basis));
  return length_of_words(text) > 0 || begins_as_a_stamp(text) || is_nearly_the_label(text.substr(0, end));
}

// "(Unntatt offentlighet, jf. offl. § 13)" as a paragraph of its own, and not to give the legal basis of a label that follows. In a
// list or a table it may be said of another paper.
bool is_paragraph_of_exemption(cmark_node* block, std::string_view text) {
  if (cmark_node_get_type(block) != CMARK_NODE_PARAGRAPH) return false;
  if (cmark_node_get_type(cmark_node_parent(block)) != CMARK_NODE_DOCUMENT) return false;
  cmark_node* const next = cmark_node_next(block);
  if (next != nullptr && length_of_words(as_heard(next)) > 0) return false;
  text.remove_prefix(std::min(text.find_first_not_of("([*_~ "), text.size()));
  return is_mark_alone(text);
}

bool marks_exemption(cmark_node* block) {
  const std::string text = as_heard(block);
  const bool is_heading = cmark_node_get_type(block) == CMARK_NODE_HEADING;
  return has_colon_after_words(text) || has_colon_after_stamp(text) || has_bold_words(block) ||
         is_paragraph_of_exemption(block, text) ||
         (is_heading && (is_heading_of_exemption(text) || says_title_is_exempt(whole_text(block))));
}

// The two letters are those of "off.", "offl." or "off", not of "effekt" or "offentlig".
bool is_off_alone(std::string_view body, std::size_t at) {
  const char next = at + 2 < body.size() ? body[at + 2] : ' ';
  return at > 0 && (body[at - 1] | 0x20) == 'o' && (!is_ascii_letter(next) || (next | 0x20) == 'l');
}

bool says_un_before(std::string_view body, std::size_t at) {
  constexpr std::size_t kBefore = 40;  // bytes that may stand between, markup too
  const std::string_view before = body.substr(0, at).substr(at - std::min(at, kBefore));
  for (const std::string_view each : {"un", "Un", "UN", "u.", "U.", "uo", "Uo", "UO", "U o", "u o", "kk", "KK"}) {
    if (before.find(each) != std::string_view::npos) return true;
  }
  return false;
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
  const auto stands_in_body = [&](std::string_view part) { return body.find(part) != std::string_view::npos; };
  if (std::ranges::any_of(kUnseen, stands_in_body) || stands_in_body("&shy")) return true;
  const auto stands_behind_un = [&](std::string_view part, const auto& is_meant) {
    for (std::size_t at = body.find(part); at != std::string_view::npos; at = body.find(part, at + 1)) {
      if (is_meant(body, at) && says_un_before(body, at)) return true;
    }
    return false;
  };
  const auto always = [](std::string_view, std::size_t) { return true; };
  return stands_behind_un("fent", always) || stands_behind_un("FENT", always) || stands_behind_un("ff", is_off_alone) ||
         stands_behind_un("FF", is_off_alone);
}

bool says_title_is_exempt(std::string_view title) {
  const std::string seen = as_seen(title);
  std::string_view text = seen;
  while (!text.empty() && (text.back() == ')' || text.back() == ']' || text.back() == '.')) text.remove_suffix(1);
  if (std::ranges::any_of(kClosed, [&](std::string_view words) { return text.starts_with(words); })) return true;
  if (is_mark_alone(text)) return true;
  constexpr std::array<std::string_view, 8> kBefore = {"(", "[", ", ", "– ", "— ", " - ", ": ", "; "};
  const auto says_so_after = [&](std::string_view before) {
    for (std::size_t at = text.find(before); at != std::string_view::npos; at = text.find(before, at + 1)) {
      const std::string_view rest = text.substr(at + before.size());
      if (is_mark_alone(rest) || is_said_of_the_closed(rest)) return true;
    }
    return false;
  };
  return std::ranges::any_of(kBefore, says_so_after);
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
