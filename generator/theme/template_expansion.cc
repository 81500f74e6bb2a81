#include "theme/template_expansion.h"

#include <algorithm>

#include "theme/assets.h"
#include "theme/messages.h"
#include "theme/values.h"

namespace motebok {
namespace {

// Whether a place in HTML lies between tags; enough of the grammar to know where a finished piece of HTML may stand.
class TagFollower {
 public:
  void read(std::string_view html) {
    for (std::size_t at = 0; at < html.size(); ++at) {
      if (state_ == State::Text && html.substr(at).starts_with("<!--")) state_ = State::Comment;
      step(html[at]);
      if (state_ == State::Comment && html.substr(at).starts_with("-->")) state_ = State::Text;
    }
  }
  bool between_tags() const { return state_ == State::Text; }

 private:
  enum class State { Text, Tag, DoubleQuoted, SingleQuoted, Comment };

  void step(char c) {
    switch (state_) {
      case State::Text:
        state_ = c == '<' ? State::Tag : State::Text;
        break;
      case State::Tag:
        if (c == '>') state_ = State::Text;
        if (c == '"') state_ = State::DoubleQuoted;
        if (c == '\'') state_ = State::SingleQuoted;
        break;
      case State::DoubleQuoted:
        state_ = c == '"' ? State::Tag : state_;
        break;
      case State::SingleQuoted:
        state_ = c == '\'' ? State::Tag : state_;
        break;
      case State::Comment:
        break;
    }
  }

  State state_ = State::Text;
};

class Expander {
 public:
  Expander(const TemplateSet& all, std::span<const Asset> assets, std::string_view base_path, Diagnostics& diagnostics)
      : all_(all), assets_(assets), base_path_(base_path), diagnostics_(diagnostics) {}

  void expand(const ReadTemplate& current) {
    within_.push_back(&current);
    for (const TemplatePiece& piece : current.pieces) expand_piece(current, piece);
    within_.pop_back();
  }

  std::string text = R"({{%AUTOESCAPE context="HTML"}})";

 private:
  using Kind = TemplatePiece::Kind;

  void expand_piece(const ReadTemplate& current, const TemplatePiece& piece) {
    switch (piece.kind) {
      case Kind::Text:
        write_text(piece.text);
        break;
      case Kind::Value:
        write_value(current, piece);
        break;
      case Kind::Open:
      case Kind::Close:
        write_section(piece);
        break;
      case Kind::Include:
        include(current, piece);
        break;
      case Kind::Asset:
        write_asset(current, piece);
        break;
    }
  }

  // Indentation and empty lines are for the theme's author; a line that holds only sections and comments is empty.
  void write_text(std::string_view source) {
    tags_.read(source);
    for (const char c : source) {
      const bool space = c == ' ' || c == '\t' || c == '\r';
      if (c == '\n') {
        if (!line_is_empty_) text += '\n';
        line_is_empty_ = true;
      } else if (!(space && line_is_empty_)) {
        text += c;
        line_is_empty_ = false;
      }
    }
  }

  void write_value(const ReadTemplate& current, const TemplatePiece& piece) {
    const bool html = all_fields()[piece.field].kind == Field::Kind::Html;
    if (html && !tags_.between_tags()) diagnostics_.add(html_inside_tag(current.file, piece.at, piece.text));
    text += "{{" + library_name(piece.field, 'F') + (html ? ":none}}" : "}}");
    line_is_empty_ = false;
  }

  void write_section(const TemplatePiece& piece) {
    const bool without = piece.shown == TemplatePiece::Shown::WithoutRows;
    text += piece.kind == Kind::Open ? "{{#" : "{{/";
    text += library_name(piece.field, without ? 'N' : 'F');
    text += piece.shown == TemplatePiece::Shown::BetweenRows ? "_separator}}" : "}}";
  }

  void include(const ReadTemplate& current, const TemplatePiece& piece) {
    const auto found = all_.find(piece.text);
    if (found == all_.end()) {
      std::vector<std::string_view> known;
      for (const auto& [name, each] : all_) known.push_back(name);
      diagnostics_.add(unknown_include(current.file, piece.at, piece.text, known));
    } else if (std::find(within_.begin(), within_.end(), &found->second) != within_.end()) {
      diagnostics_.add(include_cycle(current.file, piece.at, piece.text));
    } else {
      expand(found->second);
    }
  }

  void write_asset(const ReadTemplate& current, const TemplatePiece& piece) {
    line_is_empty_ = false;
    if (assets_.empty()) return;
    const Asset* const asset = find_asset(assets_, piece.text);
    if (asset == nullptr) {
      diagnostics_.add(unknown_asset(current.file.path, piece.at, piece.text, asset_names(assets_)));
      return;
    }
    text += std::string(base_path_) + "/" + asset->address;
  }

  const TemplateSet& all_;
  std::span<const Asset> assets_;
  std::string_view base_path_;
  Diagnostics& diagnostics_;
  std::vector<const ReadTemplate*> within_;
  TagFollower tags_;
  bool line_is_empty_ = true;
};

}  // namespace

std::string expand_template(const ReadTemplate& start, const TemplateSet& all, std::span<const Asset> assets,
                            std::string_view base_path, Diagnostics& diagnostics) {
  Expander expander(all, assets, base_path, diagnostics);
  expander.expand(start);
  return std::move(expander.text);
}

}  // namespace motebok
