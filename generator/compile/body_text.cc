#include "compile/body_text.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>

namespace motebok {

BodyText::BodyText(std::string_view path, std::string_view file, std::uint32_t body_begin)
    : path_(path), file_(file), body_begin_(body_begin) {
  // cmark-gfm ends a line at LF, CR or CRLF alike. A CR is rare, so it is looked for within what LF ends.
  line_starts_.push_back(body_begin);
  for (std::size_t begin = body_begin; begin < file.size();) {
    const std::size_t end = std::min(file.find('\n', begin), file.size());
    const std::string_view line = file.substr(begin, end - begin);
    for (std::size_t cr = line.find('\r'); cr != std::string_view::npos; cr = line.find('\r', cr + 1)) {
      const bool is_half_of_crlf = cr + 1 == line.size() && end < file.size();
      if (!is_half_of_crlf) line_starts_.push_back(static_cast<std::uint32_t>(begin + cr + 1));
    }
    if (end < file.size()) line_starts_.push_back(static_cast<std::uint32_t>(end + 1));
    begin = end + 1;
  }
}

std::uint32_t BodyText::offset_of(int line, int column) const {
  const std::size_t index = std::clamp<std::size_t>(line < 1 ? 0 : line - 1, 0, line_starts_.size() - 1);
  const std::uint32_t offset = line_starts_[index] + static_cast<std::uint32_t>(std::max(column, 1) - 1);
  return std::min<std::uint32_t>(offset, static_cast<std::uint32_t>(file_.size()));
}

std::uint32_t BodyText::end_of_line(int line) const {
  const auto index = static_cast<std::size_t>(std::max(line, 1));
  std::uint32_t end = index < line_starts_.size() ? line_starts_[index] : static_cast<std::uint32_t>(file_.size());
  const std::uint32_t begin = offset_of(line, 1);
  while (end > begin && (file_[end - 1] == '\n' || file_[end - 1] == '\r')) --end;
  return end;
}

Span BodyText::span_of(cmark_node* block) const {
  const int first_line = cmark_node_get_start_line(block);
  const int last_line = std::max(first_line, cmark_node_get_end_line(block));
  const std::uint32_t begin = offset_of(first_line, cmark_node_get_start_column(block));
  return {begin, std::max(begin, end_of_line(last_line))};
}

Span BodyText::first_line_of(cmark_node* block) const {
  const int line = cmark_node_get_start_line(block);
  const std::uint32_t begin = offset_of(line, cmark_node_get_start_column(block));
  return {begin, std::max(begin, end_of_line(line))};
}

std::optional<Span> BodyText::number_within(Span stretch, std::string_view text) const {
  const auto is_digit = [&](std::size_t at) { return at < file_.size() && file_[at] >= '0' && file_[at] <= '9'; };
  const std::string_view until = file_.substr(0, stretch.end);
  for (std::size_t at = until.find(text, stretch.begin); at != until.npos; at = until.find(text, at + 1)) {
    const std::size_t end = at + text.size();
    if (is_digit(at - 1) || is_digit(end)) continue;
    return Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
  }
  return std::nullopt;
}

bool BodyText::is_text_below_table(cmark_node* row) const {
  const Span line = first_line_of(row);
  const bool has_columns = cmark_gfm_extensions_get_table_columns(cmark_node_parent(row)) > 1;
  return has_columns && file_.substr(line.begin, line.end - line.begin).find('|') == std::string_view::npos;
}

Span BodyText::cell_text(cmark_node* cell) const {
  const auto around = [&](std::uint32_t at) { return file_[at] == '|' || file_[at] == ' ' || file_[at] == '\t'; };
  const int line = cmark_node_get_start_line(cell);
  std::uint32_t begin = offset_of(line, cmark_node_get_start_column(cell));
  std::uint32_t end = std::min(offset_of(line, cmark_node_get_end_column(cell) + 1), end_of_line(line));
  while (begin < end && around(begin)) ++begin;
  while (end > begin && around(end - 1)) --end;
  return begin < end ? Span{begin, end} : first_line_of(cell);
}

}  // namespace motebok
