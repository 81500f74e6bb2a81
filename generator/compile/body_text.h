// The body of a document within its file: from cmark-gfm's lines and columns to spans of the file.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"

struct cmark_node;

namespace motebok {

class BodyText {
 public:
  // `file` is the whole file's bytes, `body_begin` where the body starts in them. Both must outlive this.
  BodyText(std::string_view path, std::string_view file, std::uint32_t body_begin);

  std::string_view path() const { return path_; }
  std::string_view file() const { return file_; }
  std::string_view body() const { return file_.substr(body_begin_); }

  // The block's source, from its first byte to the end of its last line.
  Span span_of(cmark_node* block) const;
  // The first line of the block, without the line ending: what a message underlines.
  Span first_line_of(cmark_node* block) const;
  // Where the text stands by itself in the stretch: "1/24" is not in "21/24".
  std::optional<Span> number_within(Span stretch, std::string_view text) const;
  // Whether a table's row is a text that was meant to stand under it: without an empty line between it becomes a row, though
  // there is no bar in it.
  bool is_text_below_table(cmark_node* row) const;
  // A table cell's words, without bars and blanks.
  Span cell_text(cmark_node* cell) const;

 private:
  std::uint32_t offset_of(int line, int column) const;  // 1-based, column in bytes
  std::uint32_t end_of_line(int line) const;

  std::string_view path_;
  std::string_view file_;
  std::uint32_t body_begin_;
  std::vector<std::uint32_t> line_starts_;  // in the file
};

}  // namespace motebok
