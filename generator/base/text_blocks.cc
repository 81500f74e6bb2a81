#include "base/text_blocks.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/html.h"

namespace motebok {
namespace {

struct Tag {
  std::string_view name;  // "p", of "</p>" too
  std::string_view all;   // between the brackets
  bool is_end = false;
};

Tag read_tag(std::string_view inside) {
  Tag tag{{}, inside, inside.starts_with('/')};
  if (tag.is_end) inside.remove_prefix(1);
  tag.name = inside.substr(0, inside.find_first_of(" /\n"));
  return tag;
}

// The value of an attribute; empty where there is none.
std::string_view attribute(const Tag& tag, std::string_view with_quote) {
  const std::size_t at = tag.all.find(with_quote);
  if (at == std::string_view::npos) return {};
  const std::string_view rest = tag.all.substr(at + with_quote.size());
  return rest.substr(0, rest.find('"'));
}

// 1 where the attribute is not there.
int number_in(std::string_view value) {
  int number = 1;
  std::from_chars(value.data(), value.data() + value.size(), number);
  return number;
}

std::string squeezed_text(std::string_view html) {
  std::string text;
  for (const char c : text_of_html(html)) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\t';
    if (!is_blank)
      text += c;
    else if (!text.empty() && text.back() != ' ')
      text += ' ';
  }
  if (text.ends_with(' ')) text.pop_back();
  return text;
}

bool is_inline(std::string_view name) {
  constexpr std::string_view kInline[] = {"a", "em", "strong", "del", "code", "sup", "span", "abbr"};
  return std::ranges::find(kInline, name) != std::end(kInline);
}

class BlockReader {
 public:
  std::vector<TextBlock> read(std::string_view html) {
    while (!html.empty()) {
      const std::size_t open = std::min(html.find('<'), html.size());
      take(html.substr(0, open));
      html.remove_prefix(open);
      if (html.empty()) break;
      const std::size_t close = std::min(html.find('>'), html.size() - 1);
      meet(read_tag(html.substr(1, close - 1)));
      html.remove_prefix(close + 1);
    }
    flush();
    return std::move(blocks_);
  }

 private:
  void take(std::string_view html) {
    if (!skips_) pending_ += html;
  }

  void meet(const Tag& tag) {
    if (tag.name == "caption") return tag.is_end ? end_caption() : begin_caption();
    const bool is_own_words = (tag.name == "a" && tag.all.find("class=\"tilbake\"") != std::string_view::npos) ||
                              (tag.name == "span" && tag.all.find("class=\"ds-sr-only\"") != std::string_view::npos);
    if (is_own_words || (skips_ && (tag.name == "a" || tag.name == "span"))) {
      skips_ = !tag.is_end;
      return;
    }
    if (is_inline(tag.name)) return;
    if (tag.name == "br") return take(" ");
    if (tag.name == "img") return take(attribute(tag, "alt=\""));
    if (tag.name == "input") return take(tag.all.find("checked=") == std::string_view::npos ? "☐ " : "☑ ");
    meet_block(tag);
  }

  void meet_block(const Tag& tag) {
    if (in_cell_ && tag.name != "td" && tag.name != "th") return take(" ");
    const bool is_heading = tag.name.size() == 2 && tag.name[0] == 'h' && tag.name[1] >= '1' && tag.name[1] <= '6';
    if (is_heading && tag.is_end) kind_ = TextBlock::Kind::Heading;
    if (is_heading) level_ = tag.name[1] - '0';
    if (tag.name == "table") return tag.is_end ? end_table() : begin_table();
    if (tag.name == "tr" && !tag.is_end) rows_.emplace_back();
    if (tag.name == "tr" && tag.is_end) fill_down();
    if (tag.name == "td" || tag.name == "th") return tag.is_end ? end_cell() : begin_cell(tag);
    flush();
    if (tag.name == "ul" || tag.name == "ol") return tag.is_end ? end_list() : begin_list(tag);
    if (tag.name == "li" && !tag.is_end && !lists_.empty()) count_item(lists_.back());
    // What follows the first text of an item belongs to it, but is no item of its own.
    if (tag.name == "li") opens_item_ = !tag.is_end;
  }

  static void count_item(std::optional<int>& number) {
    if (number) ++*number;
  }

  void begin_list(const Tag& tag) {
    lists_.push_back(tag.name == "ol" ? std::optional(number_in(attribute(tag, "start=\"")) - 1) : std::nullopt);
  }

  // A piece of a text may begin within a list.
  void end_list() {
    if (!lists_.empty()) lists_.pop_back();
  }

  void flush() {
    TextBlock block{kind_, kind_ == TextBlock::Kind::Heading ? level_ : 0, squeezed_text(pending_), {}};
    pending_.clear();
    kind_ = TextBlock::Kind::Paragraph;
    if (block.text.empty()) return;
    if (block.kind == TextBlock::Kind::Paragraph && opens_item_) {
      block.kind = TextBlock::Kind::Item;
      block.level = static_cast<int>(lists_.size());
      if (!lists_.empty()) block.number = lists_.back();
      opens_item_ = false;
    }
    blocks_.push_back(std::move(block));
  }

  // Tables

  void begin_caption() { flush(); }

  // "Tabell 3: Hovedmål 2: …"
  void end_caption() {
    const std::string text = squeezed_text(std::exchange(pending_, {}));
    const std::size_t colon = text.find(": ");
    if (colon != std::string::npos) blocks_.push_back({TextBlock::Kind::Paragraph, 0, text.substr(colon + 2), {}});
  }

  struct Reach {
    TextCell cell;
    int rows = 0;  // further down
  };

  void begin_table() {
    flush();
    rows_.clear();
    reaches_.clear();
  }

  void end_table() {
    TextBlock block{TextBlock::Kind::Table, 0, {}, std::exchange(rows_, {})};
    std::erase_if(block.rows, [](const TextRow& row) { return row.empty(); });
    if (!block.rows.empty()) blocks_.push_back(std::move(block));
    pending_.clear();
  }

  void begin_cell(const Tag& tag) {
    pending_.clear();
    in_cell_ = true;
    if (rows_.empty()) rows_.emplace_back();
    fill_down();
    rows_span_ = number_in(attribute(tag, "rowspan=\""));
    is_header_ = tag.name == "th";
  }

  void end_cell() {
    in_cell_ = false;
    if (rows_.empty()) return;
    TextCell cell{squeezed_text(pending_), is_header_, false};
    pending_.clear();
    const std::size_t column = rows_.back().size();
    if (reaches_.size() <= column) reaches_.resize(column + 1);
    TextCell below = cell;
    below.continues = true;
    reaches_[column] = {std::move(below), rows_span_ - 1};
    rows_.back().push_back(std::move(cell));
  }

  // The cells from above that come before the next of this row.
  void fill_down() {
    if (rows_.empty()) return;
    TextRow& row = rows_.back();
    while (row.size() < reaches_.size() && reaches_[row.size()].rows > 0) {
      Reach& reach = reaches_[row.size()];
      --reach.rows;
      row.push_back(reach.cell);
    }
  }

  std::vector<TextBlock> blocks_;
  std::string pending_;  // HTML without block tags
  TextBlock::Kind kind_ = TextBlock::Kind::Paragraph;
  int level_ = 0;
  std::vector<std::optional<int>> lists_;  // around this place, outermost first: the number of a numbered one's item
  bool opens_item_ = false;
  bool skips_ = false;
  bool in_cell_ = false;
  bool is_header_ = false;
  int rows_span_ = 1;
  std::vector<TextRow> rows_;
  std::vector<Reach> reaches_;
};

}  // namespace

std::vector<TextBlock> blocks_of_html(std::string_view html) { return BlockReader().read(html); }

}  // namespace motebok
