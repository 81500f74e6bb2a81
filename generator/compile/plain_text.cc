#include "compile/plain_text.h"

#include <cmark-gfm.h>
#include <cmark-gfm/node.h>

#include "base/characters.h"
#include "base/no_break.h"
#include "compile/markdown.h"

namespace motebok {
namespace {

constexpr std::size_t kEverything = std::string::npos;

bool is_ascii_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

void append_blank(std::string& out) {
  if (!out.empty() && out.back() != ' ') out += ' ';
}

// Appends with runs of blanks as one space, none at the very front, until `out` is longer than `enough`.
void append_squeezed(std::string& out, std::string_view text, std::size_t enough) {
  while (!text.empty() && out.size() <= enough) {
    if (const std::size_t blank = blank_length(text); blank > 0) {
      append_blank(out);
      text.remove_prefix(blank);
      continue;
    }
    // Up to the next blank in one go; 0xC2 may begin a no-break space.
    std::size_t word = 1;
    while (word < text.size() && !is_ascii_blank(text[word]) && text[word] != kNoBreakSpace.front()) ++word;
    out.append(text, 0, word);
    text.remove_prefix(word);
  }
}

std::string_view literal_of(cmark_node* node) { return view(cmark_node_get_literal(node)); }

// The end of a line, written or by a tag, and the end of a block.
bool breaks_words(cmark_node* node, cmark_event_type event) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) return true;
  if (type == CMARK_NODE_HTML_INLINE) return event == CMARK_EVENT_ENTER && is_line_break_tag(literal_of(node));
  return event == CMARK_EVENT_EXIT && (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
}

enum class Struck { LeftOut, Read };

void append_plain(std::string& out, cmark_node* node, std::size_t enough, Struck struck = Struck::LeftOut) {
  cmark_iter* const walk = cmark_iter_new(node);
  for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE && out.size() <= enough;
       event = cmark_iter_next(walk)) {
    cmark_node* const each = cmark_iter_get_node(walk);
    const cmark_node_type type = cmark_node_get_type(each);
    if (struck == Struck::LeftOut && event == CMARK_EVENT_ENTER && is_struck(each)) {
      cmark_iter_reset(walk, each, CMARK_EVENT_EXIT);
    } else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK) {
      if (event == CMARK_EVENT_ENTER) append_squeezed(out, literal_of(each), enough);
    } else if (breaks_words(each, event)) {
      append_blank(out);
    }
  }
  cmark_iter_free(walk);
}

void drop_trailing_blank(std::string& text) {
  if (text.ends_with(' ')) text.pop_back();
}

// Takes `text`'s first visible bytes away while `length` lasts; a run of blanks counts as one byte, as plain_text writes it.
std::string_view without_prefix(std::string_view text, std::size_t& length) {
  while (!text.empty() && length > 0) {
    if (std::size_t blank = blank_length(text); blank > 0) {
      for (; blank > 0; blank = blank_length(text)) text.remove_prefix(blank);
      --length;
    } else {
      text.remove_prefix(1);
      --length;
    }
  }
  return text;
}

std::string_view without_leading_blanks(std::string_view text) {
  while (const std::size_t blank = blank_length(text)) text.remove_prefix(blank);
  return text;
}

// Drops from the leaves under `node` in order; true while more is to be dropped, or blanks are still to be passed over.
bool drop_in(cmark_node* node, std::size_t& length) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
    if (length > 0) --length;
    node->type = CMARK_NODE_TEXT;  // an empty one: nothing is left of the break
    return true;
  }
  if (is_struck(node)) return true;
  if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
    const std::string_view rest = without_prefix(literal_of(node), length);
    const std::string kept(length == 0 ? without_leading_blanks(rest) : rest);
    cmark_node_set_literal(node, kept.c_str());
    return length > 0 || kept.empty();
  }
  for (cmark_node* child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child)) {
    if (!drop_in(child, length)) return false;
  }
  return true;
}

}  // namespace

std::string plain_text(cmark_node* node) { return plain_beginning(node, kEverything); }

std::string whole_text(cmark_node* node) {
  std::string text;
  append_plain(text, node, kEverything, Struck::Read);
  drop_trailing_blank(text);
  return text;
}

std::string plain_beginning(cmark_node* node, std::size_t enough) {
  std::string text;
  append_plain(text, node, enough);
  drop_trailing_blank(text);
  return text;
}

std::vector<std::string> plain_lines(cmark_node* paragraph) {
  std::vector<std::string> lines(1);
  for (cmark_node* each = cmark_node_first_child(paragraph); each != nullptr; each = cmark_node_next(each)) {
    const cmark_node_type type = cmark_node_get_type(each);
    if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
      lines.emplace_back();
    else
      append_plain(lines.back(), each, kEverything);
  }
  for (std::string& line : lines) drop_trailing_blank(line);
  return lines;
}

std::string plain_text_from(cmark_node* first, std::size_t enough) {
  std::string text;
  for (cmark_node* each = first; each != nullptr && text.size() <= enough; each = cmark_node_next(each))
    append_plain(text, each, enough);
  drop_trailing_blank(text);
  return text;
}

void drop_plain_prefix(cmark_node* first, std::size_t length) {
  while (first != nullptr) {
    cmark_node* const next = cmark_node_next(first);
    const bool more = drop_in(first, length);
    // "<strong></strong>" is all that would be left of a label.
    if (plain_beginning(first, 0).empty()) cmark_node_unlink(first);
    if (!more) return;
    first = next;
  }
}

bool is_line_break_tag(std::string_view html) {
  const std::string tag = folded(html);
  return tag == "<br>" || tag == "<br/>" || tag == "<br />";
}

std::size_t blank_length(std::string_view text) {
  if (text.empty()) return 0;
  if (is_ascii_blank(text.front())) return 1;
  return text.starts_with(kNoBreakSpace) ? kNoBreakSpace.size() : 0;
}

std::string squeezed(std::string_view text) {
  std::string out;
  append_squeezed(out, text, kEverything);
  drop_trailing_blank(out);
  return out;
}

std::string folded(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto small = [](char c) { return static_cast<char>(c + ('a' - 'A')); };
    if (out[i] >= 'A' && out[i] <= 'Z') {
      out[i] = small(out[i]);
    } else if (out[i] == '\xC3' && i + 1 < out.size() && is_beyond_ascii(out[i + 1]) && out[i + 1] <= '\x9E') {
      ++i;  // À–Þ lie as far before à–þ in the Latin-1 block
      out[i] = small(out[i]);
    }
  }
  return out;
}

}  // namespace motebok
