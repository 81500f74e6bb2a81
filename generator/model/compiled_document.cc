#include "model/compiled_document.h"

#include <algorithm>
#include <iterator>

#include "base/path.h"

namespace motebok {

bool CaseSection::has_decision() const {
  return std::ranges::find(parts, Label::Decision, &LabelledPart::label) != parts.end();
}

const CaseSection* CompiledDocument::case_at(std::uint32_t place) const {
  const auto after =
      std::ranges::upper_bound(cases, place, {}, [](const CaseSection& each) { return each.html.begin; });
  if (after == cases.begin()) return nullptr;
  const CaseSection& section = *std::prev(after);
  return place < section.html.end ? &section : nullptr;
}

const Prose* CompiledDocument::prose_before(std::uint32_t place) const {
  const auto after = std::ranges::upper_bound(prose, place, {}, [](const Prose& each) { return each.html.begin; });
  return after == prose.begin() ? nullptr : &*std::prev(after);
}

std::string document_slug(std::string_view path) {
  const bool is_index = stem_of(path) == "index" && !parent_of(path).empty();
  return slug_of(is_index ? file_name(parent_of(path)) : stem_of(path));
}

}  // namespace motebok
