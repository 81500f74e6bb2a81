// A text as a reader goes through it: headings, paragraphs, list items, tables, without markup and links. What two editions
// of a text are compared by.
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace motebok {

struct TextCell {
  std::string text;
  bool is_header = false;
  bool continues = false;  // the cell above reaches down here; `text` is that one's
  bool is_aside = false;   // however long, it does not say what the row is about

  friend bool operator==(const TextCell&, const TextCell&) = default;
};
using TextRow = std::vector<TextCell>;

struct TextBlock {
  enum class Kind { Heading, Paragraph, Item, Table };
  Kind kind = Kind::Paragraph;
  int level = 0;                   // of a heading 2–6; of an item 1 for a list, 2 for one within it …
  std::string text;                // one line, blanks squeezed; of a table empty
  std::vector<TextRow> rows;       // of a table only
  std::optional<int> number = {};  // of an item of a numbered list, as its list counts

  friend bool operator==(const TextBlock&, const TextBlock&) = default;
};

// Of a place among blocks: none.
inline constexpr std::size_t kNoBlock = std::numeric_limits<std::size_t>::max();

// Of HTML that this program wrote. Of a caption only what its author wrote, as a paragraph before the table; "Tabell 3" and the way
// back from footnotes are the program's own words, and left out.
std::vector<TextBlock> blocks_of_html(std::string_view html);

}  // namespace motebok
