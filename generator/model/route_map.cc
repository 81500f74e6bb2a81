#include "model/route_map.h"

#include <algorithm>
#include <string_view>

#include "base/check.h"

namespace motebok {
namespace {

std::string with_anchor(const std::string& address, std::string_view anchor) {
  return anchor.empty() ? address : address + "#" + std::string(anchor);
}

bool has_running_text(const CompiledDocument& paper) {
  return std::ranges::any_of(paper.blocks, [](const BodyBlock& block) { return !block.case_index; });
}

bool begins_with_cases(const CompiledDocument& paper) {
  return !paper.blocks.empty() && (paper.blocks.front().case_index || paper.blocks.front().heads_cases);
}

std::string address_of_document(const RouteMap& routes, const Site& site, const Target& target) {
  const std::string& address = routes.documents[target.index];
  return with_anchor(address, target.text.empty() ? place_on_meeting_page(site.documents[target.index]) : target.text);
}

std::string address_of_measure(const RouteMap& routes, const Site& site, std::uint32_t index) {
  const Measure& measure = site.measures[index];
  const DocumentId document = site.plans[measure.plan.index].document;
  return with_anchor(routes.documents[document.index],
                     site.documents[document.index].compiled.measures[measure.written].anchor);
}

}  // namespace

std::string place_on_meeting_page(const Document& paper) {
  if (!paper.meeting.exists() || paper.withdrawn()) return {};
  const std::vector<CaseSection>& cases = paper.compiled.cases;
  if (!has_running_text(paper.compiled)) return cases.empty() ? std::string() : cases.front().anchor;
  // Case papers' text stands in one place, whatever it began with; that of the others, on either side of the cases.
  const bool has_one_place = paper.type() == DocumentType::CasePaper;
  if (!has_one_place && begins_with_cases(paper.compiled)) return cases.front().anchor;
  switch (paper.type()) {
    case DocumentType::Notice:
      return "innkalling";
    case DocumentType::CasePaper:
      return "sakspapirer";
    default:
      return "referat";
  }
}

std::string decision_anchor(const Site& site, const AgendaItem& item) {
  for (const AgendaItemId id : site.cases[item.of_case.index].agenda_items) {
    const AgendaItem& each = site.agenda_items[id.index];
    if (each.decision.exists()) {
      return each.meeting == item.meeting ? "vedtak" : "vedtak-" + to_iso(site.meetings[item.meeting.index].date);
    }
  }
  return "vedtak";
}

std::string address_with_slash(std::string_view written) {
  const std::size_t path_end = std::min(written.find_first_of("?#"), written.size());
  const std::string_view path = written.substr(0, path_end);
  const std::string_view last = path.substr(path.rfind('/') + 1);
  const bool names_a_folder = !last.empty() && last.find('.') == std::string_view::npos;
  std::string address(path);
  if (names_a_folder) address += '/';
  address += written.substr(path_end);
  return address;
}

std::string RouteMap::href(const Site& site, const Target& target) const {
  switch (target.kind) {
    case Target::Kind::Document:
      return base_path + address_of_document(*this, site, target);
    case Target::Kind::Committee:
      return base_path + with_anchor(committees[target.index], target.text);
    case Target::Kind::Meeting:
      return base_path + with_anchor(meetings[target.index], target.text);
    case Target::Kind::Case:
      return base_path + with_anchor(cases[target.index], target.text);
    case Target::Kind::Measure:
      return base_path + address_of_measure(*this, site, target.index);
    case Target::Kind::Grant:
      return base_path + with_anchor(documents[site.grants[target.index].document.index], target.text);
    case Target::Kind::Partner:
      return base_path + with_anchor(documents[site.partners[target.index].document.index], target.text);
    case Target::Kind::Attachment:
      return base_path + attachments[target.index];
    case Target::Kind::Address:
      return target.text.starts_with('/') ? base_path + address_with_slash(target.text) : target.text;
    case Target::Kind::Nothing:
      break;
  }
  CHECK(!"only a target that exists has an address");
}

}  // namespace motebok
