// Reads one template file into pieces and holds it against the known fields. The library would find some of the same
// mistakes, but reports them on stderr without a line, and renders a misspelt name as nothing at all.
#include "theme/template_text.h"

#include <algorithm>
#include <optional>

#include "base/blanks.h"
#include "theme/messages.h"

namespace motebok {
namespace {

constexpr std::string_view kSeparatorEnding = "_separator";
constexpr std::uint32_t kUnusable = 0xFFFFFFFF;

std::optional<std::uint32_t> find_field(std::string_view name) {
  const std::span<const FieldDescription> fields = all_fields();
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& each) { return each.name == name; });
  if (found == fields.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - fields.begin());
}

class Reader {
 public:
  Reader(const TemplateFile& file, Diagnostics& diagnostics) : file_(file), diagnostics_(diagnostics) {}

  std::vector<TemplatePiece> read() {
    std::size_t at = 0;
    while (at < file_.bytes.size()) at = read_piece(at);
    while (!open_.empty()) {
      diagnostics_.add(section_never_closed(file_, open_.back().at, open_.back().text));
      open_.pop_back();
    }
    return std::move(pieces_);
  }

 private:
  using Kind = TemplatePiece::Kind;
  using Shown = TemplatePiece::Shown;

  // Returns where the next piece begins.
  std::size_t read_piece(std::size_t at) {
    const std::string_view rest = file_.bytes.substr(at);
    if (!rest.starts_with("{{")) {
      const std::string_view text = rest.substr(0, rest.find("{{"));
      pieces_.push_back({.text = text, .at = span(at, text.size())});
      return at + text.size();
    }
    const std::size_t end = rest.find("}}");
    // A marker never runs over the end of its line, but for comments: so a forgotten `}}` is found where it is missing.
    const std::size_t newline = rest.starts_with("{{!") ? std::string_view::npos : rest.find('\n');
    if (end == std::string_view::npos || end > newline) {
      diagnostics_.add(marker_never_closed(file_, span(at, std::min(newline, rest.size()))));
      return at + std::min(newline, rest.size());
    }
    read_marker(rest.substr(2, end - 2), span(at, end + 2));
    return at + end + 2;
  }

  void read_marker(std::string_view inside, Span where) {
    const char sign = inside.empty() ? ' ' : inside.front();
    const std::string_view name = trimmed(inside.empty() ? inside : inside.substr(1));
    switch (sign) {
      case '!':
        return;
      case '#':
        return open_section(Shown::ForEachRow, name, where);
      case '^':
        return open_section(Shown::WithoutRows, name, where);
      case '/':
        return close_section(name, where);
      case '>':
        pieces_.push_back({.kind = Kind::Include, .text = name, .at = where});
        return;
      case '%':
      case '=':
      case '&':
      case '{':
        diagnostics_.add(marker_not_allowed(file_, where));
        return;
      default:
        return read_value(trimmed(inside), where);
    }
  }

  void read_value(std::string_view name, Span where) {
    if (name.starts_with("asset:")) {
      pieces_.push_back({.kind = Kind::Asset, .text = trimmed(name.substr(6)), .at = where});
      return;
    }
    if (name.find(':') != std::string_view::npos) {
      diagnostics_.add(modifier_not_allowed(file_, where, name.substr(0, name.find(':'))));
      return;
    }
    const auto field = known(name, where);
    if (!field) return;
    if (all_fields()[*field].kind == Field::Kind::Section) {
      diagnostics_.add(section_as_value(file_, where, name));
      return;
    }
    pieces_.push_back({.kind = Kind::Value, .text = name, .at = where, .field = *field});
  }

  void open_section(Shown shown, std::string_view name, Span where) {
    std::string_view field_name = name;
    if (shown == Shown::ForEachRow && name.ends_with(kSeparatorEnding)) {
      field_name.remove_suffix(kSeparatorEnding.size());
      shown = Shown::BetweenRows;
      if (open_.empty() || open_.back().text != field_name) {
        diagnostics_.add(separator_outside(file_, where, field_name));
      }
    }
    const auto field = known(field_name, where);
    const bool usable = field && all_fields()[*field].kind == Field::Kind::Section;
    if (field && !usable) diagnostics_.add(value_as_section(file_, where, name));
    // One that cannot be used is remembered all the same, so that its end is not one more mistake.
    open_.push_back({Kind::Open, name, where, usable ? *field : kUnusable, shown});
    if (usable) pieces_.push_back(open_.back());
  }

  void close_section(std::string_view name, Span where) {
    const auto opened = std::find_if(open_.rbegin(), open_.rend(), [&](const auto& each) { return each.text == name; });
    if (opened == open_.rend()) {
      diagnostics_.add(section_never_opened(file_, where, name));
      return;
    }
    while (open_.back().text != name) {
      diagnostics_.add(section_closed_by_another(file_, open_.back().at, open_.back().text, name));
      open_.pop_back();
    }
    const TemplatePiece opening = open_.back();
    open_.pop_back();
    if (opening.field != kUnusable) pieces_.push_back({Kind::Close, name, where, opening.field, opening.shown});
  }

  std::optional<std::uint32_t> known(std::string_view name, Span where) {
    const auto field = find_field(name);
    if (!field) diagnostics_.add(unknown_field(file_, where, name));
    return field;
  }

  static Span span(std::size_t begin, std::size_t size) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size)};
  }

  const TemplateFile& file_;
  Diagnostics& diagnostics_;
  std::vector<TemplatePiece> pieces_;
  std::vector<TemplatePiece> open_;
};

}  // namespace

std::vector<TemplatePiece> read_template(const TemplateFile& file, Diagnostics& diagnostics) {
  return Reader(file, diagnostics).read();
}

}  // namespace motebok
