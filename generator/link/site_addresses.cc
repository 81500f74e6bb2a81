#include "link/site_addresses.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/path.h"
#include "link/meetings.h"

namespace motebok {
namespace {

using Kind = Target::Kind;

// The folders whose documents have their address from their file's name, whatever folder they lie in.
constexpr std::array<std::pair<std::string_view, DocumentType>, 5> kFolders = {
    {{"planer", DocumentType::Plan},
     {"erklaeringer", DocumentType::Declaration},
     {"utlysninger", DocumentType::Grant},
     {"dokumenter", DocumentType::Other},
     {"partnere", DocumentType::Partner}}};

std::string_view first_part(std::string_view& path) {
  const std::string_view part = path.substr(0, path.find('/'));
  path.remove_prefix(std::min(part.size() + 1, path.size()));
  return part;
}

// "flr", "flr/2024-05-29", "flr/sak/21-24".
Target thing_of_committee(const Site& site, const CommitteeNames& committees, std::string_view path) {
  const CommitteeId committee = committees.by_slug(first_part(path));
  if (!committee.exists()) return {};
  if (path.empty()) return {Kind::Committee, committee.index, {}};
  const std::string_view part = first_part(path);
  if (const auto day = path.empty() ? parse_iso_date(part) : std::nullopt) {
    const MeetingId meeting = find_meeting(site.meetings, committee, *day);
    return meeting.exists() ? Target{Kind::Meeting, meeting.index, {}} : Target{};
  }
  const std::size_t dash = path.find('-');
  if (part != "sak" || dash == std::string_view::npos) return {};
  const auto number = parse_case_number(fmt::format("{}/{}", path.substr(0, dash), path.substr(dash + 1)));
  const CaseId found = number && to_slug(*number) == path ? find_case(site.cases, committee, *number) : CaseId{};
  return found.exists() ? Target{Kind::Case, found.index, {}} : Target{};
}

// Whether the document, that lies at `path`, is read at the address "/" + `path` + "/".
bool is_read_at(const Document& document, std::string_view path) {
  if (document.type() == DocumentType::Page) return true;
  const std::string_view folder = first_part(path);
  if (const auto* const report = std::get_if<AnnualReportFields>(&document.compiled.front.fields))
    return folder == "aarsmeldinger" && path == std::to_string(report->year) && !document.translation_of.exists();
  const auto known = std::ranges::find(kFolders, document.type(), &std::pair<std::string_view, DocumentType>::second);
  return known != kFolders.end() && folder == known->first && path.find('/') == std::string_view::npos;
}

}  // namespace

Target thing_at_address(const Site& site, const Paths& paths, const CommitteeNames& committees,
                        std::string_view address) {
  address.remove_prefix(std::min(address.find_first_not_of('/'), address.size()));
  while (address.ends_with('/')) address.remove_suffix(1);
  constexpr std::string_view kCommittees = "utvalg/";
  if (address.starts_with(kCommittees)) return thing_of_committee(site, committees, address.substr(kCommittees.size()));
  if (slug_of_path(address) != address) return {};
  const std::string folder = address.empty() ? "" : std::string(address) + "/";
  const DocumentId index = paths.document(folder + "index.md");
  if (index.exists() && site.documents[index.index].type() == DocumentType::Page)
    return {Kind::Document, index.index, {}};
  const DocumentId document = paths.document(std::string(address) + ".md");
  if (!document.exists() || !is_read_at(site.documents[document.index], address)) return {};
  return {Kind::Document, document.index, {}};
}

}  // namespace motebok
