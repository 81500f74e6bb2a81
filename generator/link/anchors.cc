#include "link/anchors.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/diagnostic.h"
#include "base/norwegian.h"
#include "base/path.h"

namespace motebok {
namespace {

// render/ numbers the points of decisions and proposals on a meeting's page.
void add_points(const CaseSection& section, std::vector<std::string>& ids) {
  for (const LabelledPart& part : section.parts) {
    const bool is_decision = part.label == Label::Decision;
    if (!is_decision && part.label != Label::Proposal) continue;
    for (const Point& point : part.points) {
      ids.push_back(fmt::format("{}-{}-{}", section.anchor, is_decision ? "vedtak" : "forslag", point.number));
    }
  }
}

}  // namespace

const Anchors::Known& Anchors::known_in(DocumentId id) {
  const auto [entry, is_new] = known_.try_emplace(id.index);
  Known& known = entry->second;
  if (!is_new) return known;
  const CompiledDocument& document = documents_[id.index].compiled;
  const auto add = [&](const std::string& written, const std::string& anchor) {
    if (known.ids.try_emplace(written, anchor).second) known.in_order.push_back(written);
  };
  // What authors write comes before what it becomes: a slug wins over an equal id of another heading.
  for (const auto* headings : {&document.headings, &document.case_headings}) {
    for (const Heading& heading : *headings) add(heading.slug, heading.anchor);
  }
  for (const CaseSection& section : document.cases) {
    add(section.anchor, section.anchor);
    std::vector<std::string> points;
    add_points(section, points);
    for (const std::string& point : points) known.ids.try_emplace(point, point);
  }
  for (const WrittenMeasure& measure : document.measures) add(measure.anchor, measure.anchor);
  for (const auto* headings : {&document.headings, &document.case_headings}) {
    for (const Heading& heading : *headings) known.ids.try_emplace(heading.anchor, heading.anchor);
  }
  return known;
}

std::optional<std::string_view> Anchors::find(DocumentId document, std::string_view written) {
  const Known& known = known_in(document);
  const std::string decoded = normalized(percent_decoded(written));
  for (const std::string& candidate : {decoded, lower_case(decoded)}) {
    if (const auto found = known.ids.find(candidate); found != known.ids.end()) return found->second;
  }
  return std::nullopt;
}

std::vector<std::string_view> Anchors::near(DocumentId document, std::string_view written) {
  constexpr std::size_t kMost = 5;
  const Known& known = known_in(document);
  const auto first = known.in_order.begin();
  if (known.in_order.size() <= may_compare_) {
    may_compare_ -= known.in_order.size();
    const std::vector<std::string_view> all(first, known.in_order.end());
    if (const std::string_view best = nearest(lower_case(percent_decoded(written)), all); !best.empty()) return {best};
  }
  return {first, first + static_cast<std::ptrdiff_t>(std::min(kMost, known.in_order.size()))};
}

}  // namespace motebok
