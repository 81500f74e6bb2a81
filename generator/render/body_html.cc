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

std::string spliced(const Drawing& drawing, const Document& document, HtmlRange range, Holes holes) {
  const std::string_view html = document.compiled.html;
  std::string text;
  text.reserve(range.end - range.begin + holes.size() * 48);
  std::uint32_t copied = range.begin;
  for (const Hole& hole : holes) {
    text += html.substr(copied, hole.at - copied);
    append_escaped(text, drawing.routes.href(drawing.site, document.targets[hole.reference]));
    copied = hole.at;
  }
  text += html.substr(copied, range.end - copied);
  return text;
}

}  // namespace

void set_html(const Drawing& drawing, Fields fields, const Field& field, const Document& document, HtmlRange range) {
  const Holes holes = holes_in(document.compiled, range);
  if (holes.empty()) {
    fields.set_borrowed(field, std::string_view(document.compiled.html).substr(range.begin, range.end - range.begin));
    return;
  }
  fields.set(field, spliced(drawing, document, range, holes));
}

std::string html_of(const Drawing& drawing, const Document& document, HtmlRange range) {
  return spliced(drawing, document, range, holes_in(document.compiled, range));
}

}  // namespace motebok
