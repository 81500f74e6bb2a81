#include "model/document_text.h"

#include <algorithm>
#include <string_view>

namespace motebok {
namespace {

class Text {
 public:
  explicit Text(const CompiledDocument& document) : document_(document) {}

  std::vector<DocumentBlock> all() && {
    if (document_.cases.empty())
      add({0, static_cast<std::uint32_t>(document_.html.size())});
    else
      for (const BodyBlock& each : document_.blocks) add_block(each);
    return std::move(blocks_);
  }

 private:
  void add(HtmlRange range) {
    const std::string_view html = std::string_view(document_.html).substr(range.begin, range.end - range.begin);
    for (TextBlock& each : blocks_of_html(html)) blocks_.push_back({std::move(each), std::nullopt});
  }

  void add_heading(int level, std::string text, std::optional<Label> label) {
    blocks_.push_back({{TextBlock::Kind::Heading, level, std::move(text), {}}, label});
  }

  void add_block(const BodyBlock& block) {
    if (!block.case_index) return add(block.html);
    const CaseSection& section = document_.cases[*block.case_index];
    add_heading(2, "Sak " + section.number_text + ": " + section.title, std::nullopt);
    for (const LabelledPart& part : section.parts) {
      if (part.label != Label::None) add_heading(3, "", part.label);
      const std::size_t before = blocks_.size();
      const std::uint32_t points_end = part.points.empty() ? part.lead.end : part.points.back().html.end;
      add({part.lead.begin, points_end});
      number_points(part, before);
      add({points_end, std::max(points_end, part.tail.end)});
      const bool is_said_at_once = blocks_.size() == before && !part.text.empty();
      if (is_said_at_once) blocks_.push_back({{TextBlock::Kind::Paragraph, 0, part.text, {}}, std::nullopt});
    }
  }

  // The HTML of a decision counts from one, whatever its author began with.
  void number_points(const LabelledPart& part, std::size_t begin) {
    for (std::size_t i = begin; i < blocks_.size(); ++i) {
      TextBlock& block = blocks_[i].block;
      if (block.level != 1 || !block.number) continue;
      const auto place = static_cast<std::size_t>(*block.number - 1);
      if (place < part.points.size()) block.number = part.points[place].number;
    }
  }

  const CompiledDocument& document_;
  std::vector<DocumentBlock> blocks_;
};

}  // namespace

std::vector<DocumentBlock> text_blocks(const CompiledDocument& document) { return Text(document).all(); }

std::string running_text(const CompiledDocument& document) {
  std::string text;
  for (const DocumentBlock& each : text_blocks(document)) {
    text += each.block.text;
    for (const TextRow& row : each.block.rows) {
      for (const TextCell& cell : row) text += cell.continues ? "" : cell.text + " ";
    }
    text += '\n';
  }
  return text;
}

}  // namespace motebok
