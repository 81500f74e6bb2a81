#include "render/body_html.h"

#include <algorithm>
#include <iterator>

#include "base/html.h"
#include "base/utf8.h"
#include "render/measure_lines.h"
#include "render/page_parts.h"

namespace motebok {
namespace {

using Holes = std::span<const Hole>;

constexpr std::size_t kLongMeasure = 120;  // bytes

Holes holes_in(const CompiledDocument& compiled, HtmlRange range) {
  const auto begin = std::ranges::lower_bound(compiled.holes, range.begin, {}, &Hole::at);
  const auto end = std::ranges::lower_bound(begin, compiled.holes.end(), range.end, {}, &Hole::at);
  return {begin, end};
}

std::span<const Mention> mentions_in(const Document& document, HtmlRange range) {
  const auto begin_of = [](const Mention& mention) { return mention.html.begin; };
  const auto begin = std::ranges::lower_bound(document.mentions, range.begin, {}, begin_of);
  auto end = std::ranges::lower_bound(begin, document.mentions.end(), range.end, {}, begin_of);
  // One that goes on behind the stretch is left as text.
  if (end != begin && std::prev(end)->html.end > range.end) --end;
  return {begin, end};
}

std::span<const ExplainedAbbreviation> explained_in(const Document& document, HtmlRange range) {
  const auto begin_of = [](const ExplainedAbbreviation& each) { return each.html.begin; };
  const auto begin = std::ranges::lower_bound(document.explained, range.begin, {}, begin_of);
  const auto end = std::ranges::lower_bound(begin, document.explained.end(), range.end, {}, begin_of);
  return {begin, end};
}

// The stretch of HTML with what belongs at its holes and around its mentions.
class Splicer {
 public:
  Splicer(const Drawing& drawing, const Document& document, HtmlRange range, std::span<const Insertion> insertions)
      : drawing_(drawing), document_(document), range_(range), insertions_(insertions) {}

  std::string spliced(Holes holes, std::span<const Mention> mentions,
                      std::span<const ExplainedAbbreviation> explained) {
    text_.reserve(range_.end - range_.begin + (holes.size() + mentions.size() + explained.size()) * 64);
    copied_ = range_.begin;
    holes_ = holes;
    auto abbreviation = explained.begin();
    for (const Mention& mention : mentions) {
      for (; abbreviation != explained.end() && abbreviation->html.begin < mention.html.begin; ++abbreviation)
        explain(*abbreviation);
      link(mention);
    }
    for (; abbreviation != explained.end(); ++abbreviation) explain(*abbreviation);
    fill_until(range_.end);
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
  void link(const Mention& mention) {
    fill_until(mention.html.begin);
    copy_to(mention.html.begin);
    text_ += "<a href=\"";
    append_escaped(text_, drawing_.routes.href(drawing_.site, mention.target));
    text_ += "\">";
    copy_to(mention.html.end);
    text_ += "</a>";
  }
  void explain(const ExplainedAbbreviation& abbreviation) {
    fill_until(abbreviation.html.begin);
    copy_to(abbreviation.html.begin);
    text_ += "<abbr";
    // The glossary is in the site's language.
    const Language meaning = drawing_.site.settings.language;
    if (document_.common().language != meaning) {
      text_ += " lang=\"";
      text_ += language_tag(meaning);
      text_ += '"';
    }
    text_ += " title=\"";
    append_escaped(text_, drawing_.site.abbreviations[abbreviation.abbreviation].meaning);
    text_ += "\">";
    copy_to(abbreviation.html.end);
    text_ += "</abbr>";
  }
  // «Etablere et system for hospitering» (Handlingsplan 2023)
  void name_measure(HtmlRange id, MeasureId measure) {
    copy_to(id.begin);
    text_ += "«";
    append_escaped(text_, shortened(measure_title(written_measure(drawing_, measure)), kLongMeasure));
    text_ += "» (";
    append_escaped(text_, link_title(drawing_.document(plan_of(drawing_, measure).document)));
    text_ += ')';
    copied_ = id.end;
  }
  void fill_until(std::uint32_t end) {
    for (; !holes_.empty() && holes_.front().at < end; holes_ = holes_.subspan(1)) {
      copy_to(holes_.front().at);
      const Hole& hole = holes_.front();
      const Target& target = document_.targets[hole.reference];
      append_escaped(text_, drawing_.routes.href(drawing_.site, target));
      if (!hole.id.empty() && target.kind == Target::Kind::Measure) name_measure(hole.id, {target.index});
    }
  }

  const Drawing& drawing_;
  const Document& document_;
  HtmlRange range_;
  std::span<const Insertion> insertions_;
  std::size_t next_ = 0;  // of them
  Holes holes_;           // that are still to be filled
  std::string text_;
  std::uint32_t copied_ = 0;
};

}  // namespace

void set_html(const Drawing& drawing, Fields fields, const Field& field, const Document& document, HtmlRange range,
              std::span<const Insertion> insertions) {
  const Holes holes = holes_in(document.compiled, range);
  const auto mentions = mentions_in(document, range);
  const auto explained = explained_in(document, range);
  if (holes.empty() && mentions.empty() && explained.empty() && insertions.empty()) {
    fields.set_borrowed(field, std::string_view(document.compiled.html).substr(range.begin, range.end - range.begin));
    return;
  }
  fields.set(field, Splicer(drawing, document, range, insertions).spliced(holes, mentions, explained));
}

std::string html_of(const Drawing& drawing, const Document& document, HtmlRange range) {
  return Splicer(drawing, document, range, {})
      .spliced(holes_in(document.compiled, range), mentions_in(document, range), explained_in(document, range));
}

}  // namespace motebok
