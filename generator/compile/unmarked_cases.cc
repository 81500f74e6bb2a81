#include "compile/unmarked_cases.h"

#include <cmark-gfm.h>

#include <string_view>

#include "compile/case_text.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

constexpr std::size_t kLongestTitle = 200;  // bytes

// "##Sak 2/26": marks of a heading that came to none, for want of a blank or with one that does not break.
std::string_view without_heading_marks(std::string_view text) {
  const std::size_t begin = text.find_first_not_of("# \xC2\xA0");
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

// A quick no for nearly every paragraph.
bool begins_like_a_case(cmark_node* paragraph) {
  cmark_node* leaf = paragraph;
  while (cmark_node* const below = cmark_node_first_child(leaf)) leaf = below;
  const char* const literal = cmark_node_get_type(leaf) == CMARK_NODE_TEXT ? cmark_node_get_literal(leaf) : nullptr;
  if (literal == nullptr) return false;
  const std::string_view text = literal;
  return folded(without_heading_marks(text).substr(0, 3)) == "sak" || text.starts_with('#');
}

}  // namespace

std::optional<std::string> unmarked_case(cmark_node* paragraph) {
  if (!begins_like_a_case(paragraph)) return std::nullopt;
  const std::vector<std::string> lines = plain_lines(paragraph);
  if (lines.size() > 1 || lines.front().size() > kLongestTitle) return std::nullopt;
  const std::string_view line = without_heading_marks(lines.front());
  const auto found = find_case_heading(line);
  if (!found) return std::nullopt;
  if (lines.front().starts_with('#')) return found->number_text;
  const std::string_view separator = line.substr(0, found->length);
  const bool is_bold = cmark_node_get_type(cmark_node_first_child(paragraph)) == CMARK_NODE_STRONG;
  return is_bold || separator.find(':') != std::string_view::npos ? std::optional(found->number_text) : std::nullopt;
}

}  // namespace motebok
