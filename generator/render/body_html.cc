#include "render/body_html.h"

#include <algorithm>

#include "base/html.h"

namespace motebok {
namespace {

using Holes = std::span<const Hole>;

Holes holes_in(const CompiledDocument& compiled, HtmlRange range) {
  const auto begin = std::ranges::lower_bound(compiled.holes, range.begin, {}, &Hole::at);
  const auto end = std::ranges::lower_bound(begin, compiled.holes.end(), range.end, {}, &Hole::at);
  return {begin, end};
}

std::span<const Mention> mentions_in(const Document& document, HtmlRange range) {
  const auto begin_of = [](const Mention& mention) { return mention.html.begin; };
  const auto begin = std::ranges::lower_bound(document.mentions, range.begin, {}, begin_of);
  const auto end = std::ranges::lower_bound(begin, document.mentions.end(), range.end, {}, begin_of);
  return {begin, end};
}

// The stretch of HTML with what belongs at its holes and around its mentions.
class Splicer {
 public:
  Splicer(const Drawing& drawing, const Document& document, HtmlRange range, std::span<const Insertion> insertions)
      : drawing_(drawing), document_(document), range_(range), insertions_(insertions) {}

  std::string spliced(Holes holes, std::span<const Mention> mentions) {
    text_.reserve(range_.end - range_.begin + (holes.size() + mentions.size()) * 64);
    copied_ = range_.begin;
    auto hole = holes.begin();
    for (const Mention& mention : mentions) {
      for (; hole != holes.end() && hole->at < mention.html.begin; ++hole) fill(*hole);
      copy_to(mention.html.begin);
      text_ += "<a href=\"";
      append_escaped(text_, drawing_.routes.href(drawing_.site, mention.target));
      text_ += "\">";
      copy_to(mention.html.end);
      text_ += "</a>";
    }
    for (; hole != holes.end(); ++hole) fill(*hole);
    copy_to(range_.end);
    for (; next_ < insertions_.size(); ++next_) text_ += insertions_[next_].html;
    return std::move(text_);
  }

 private:
  void copy_to(std::uint32_t end) {
    // What is to stand right at the end comes next time: a mention's `</a>` may stand there first.
    for (; next_ < insertions_.size() && insertions_[next_].at < end; ++next_) {
      text_.append(document_.compiled.html, copied_, insertions_[next_].at - copied_);
      text_ += insertions_[next_].html;
      copied_ = insertions_[next_].at;
    }
    text_.append(document_.compiled.html, copied_, end - copied_);
    copied_ = end;
  }
  void fill(const Hole& hole) {
    copy_to(hole.at);
    append_escaped(text_, drawing_.routes.href(drawing_.site, document_.targets[hole.reference]));
  }

  const Drawing& drawing_;
  const Document& document_;
  HtmlRange range_;
  std::span<const Insertion> insertions_;
  std::size_t next_ = 0;  // of them
  std::string text_;
  std::uint32_t copied_ = 0;
};

}  // namespace

void set_html(const Drawing& drawing, Fields fields, const Field& field, const Document& document, HtmlRange range,
              std::span<const Insertion> insertions) {
  const Holes holes = holes_in(document.compiled, range);
  const auto mentions = mentions_in(document, range);
  if (holes.empty() && mentions.empty() && insertions.empty()) {
    fields.set_borrowed(field, std::string_view(document.compiled.html).substr(range.begin, range.end - range.begin));
    return;
  }
  fields.set(field, Splicer(drawing, document, range, insertions).spliced(holes, mentions));
}

std::string html_of(const Drawing& drawing, const Document& document, HtmlRange range) {
  return Splicer(drawing, document, range, {})
      .spliced(holes_in(document.compiled, range), mentions_in(document, range));
}

}  // namespace motebok
