#include "route/claims.h"

#include <algorithm>
#include <span>
#include <tuple>

#include "base/norwegian.h"
#include "route/addresses.h"
#include "route/messages.h"

namespace motebok {
namespace {

// The paper by which a meeting is known.
const Document& document_of(const Meeting& meeting, const Site& site) {
  DocumentId paper = meeting.minutes.exists() ? meeting.minutes : meeting.notice;
  if (!paper.exists()) paper = meeting.case_papers.front();
  return site.documents[paper.index];
}

bool is_page_claim(const Claim& claim) { return claim.address.ends_with('/'); }

// A document that only lends its address to a committee or a meeting makes no claim of its own.
bool claims_for_itself(const Document& document) {
  return !document.meeting.exists() && document.type() != DocumentType::Committee;
}

// A paper of a meeting or a page of a committee that found neither.
bool has_own_page(const Document& document, const Site& site, std::uint32_t index) {
  if (claims_for_itself(document)) return true;
  if (document.type() != DocumentType::Committee) return false;
  return !document.committee.exists() || site.committees[document.committee.index].document.index != index;
}

}  // namespace

std::string file_of(std::string_view address) {
  std::string file = lower_case(address);
  if (file.ends_with('/')) file += "index.html";
  return file;
}

std::vector<Claim> claims_of(const Site& site, const RouteMap& routes) {
  std::vector<Claim> claims;
  claims.reserve(site.documents.size() + site.cases.size() + site.meetings.size() + site.attachments.size());
  const auto add = [&](const std::string& address, const std::string& path, Span at) {
    claims.push_back({file_of(address), address, path, at});
  };
  const auto add_document = [&](const std::string& address, const Document& document) {
    add(address, document.compiled.path, document.common().title.at);
  };
  for (std::size_t i = 0; i < site.committees.size(); ++i) {
    add_document(routes.committees[i], site.documents[site.committees[i].document.index]);
  }
  for (std::size_t i = 0; i < site.meetings.size(); ++i) {
    add_document(routes.meetings[i], document_of(site.meetings[i], site));
  }
  for (std::uint32_t i = 0; i < site.documents.size(); ++i) {
    const Document& document = site.documents[i];
    if (has_own_page(document, site, i)) add_document(routes.documents[i], document);
  }
  for (std::size_t i = 0; i < site.attachments.size(); ++i) {
    add(routes.attachments[i], site.attachments[i].path, {});
  }
  std::ranges::sort(claims,
                    [](const Claim& a, const Claim& b) { return std::tie(a.file, a.path) < std::tie(b.file, b.path); });
  return claims;
}

void report_collisions(std::span<const Claim> claims, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const Claim& claim = claims[i];
    if (i > 0 && claims[i - 1].file == claim.file) {
      diagnostics.add(route_messages::address_wanted_twice({claim.path, claim.at}, claim.address, claims[i - 1].path));
      continue;
    }
    if (is_page_claim(claim)) continue;
    // A file cannot stand where a folder has to.
    const std::string as_folder = claim.file + "/";
    const auto below = std::ranges::lower_bound(claims, as_folder, {}, &Claim::file);
    if (below != claims.end() && below->file.starts_with(as_folder)) {
      diagnostics.add(route_messages::address_wanted_twice({claim.path, claim.at}, claim.address, below->path));
    }
  }
}

const Claim* find_claim(std::span<const Claim> claims, std::string_view address) {
  const std::string file = file_of(address);
  const auto found = std::ranges::lower_bound(claims, file, {}, &Claim::file);
  return found != claims.end() && found->file == file ? &*found : nullptr;
}

std::string_view in_the_way_of(std::string_view file, std::span<const std::string_view> files) {
  for (std::size_t slash = file.find('/', 1);; slash = file.find('/', slash + 1)) {
    const std::string_view above = file.substr(0, slash);
    if (std::ranges::binary_search(files, above)) return above;
    if (slash == std::string_view::npos) break;
  }
  const std::string as_folder = std::string(file) + "/";
  const auto below = std::ranges::lower_bound(files, std::string_view(as_folder));
  return below != files.end() && below->starts_with(as_folder) ? *below : std::string_view();
}

}  // namespace motebok
