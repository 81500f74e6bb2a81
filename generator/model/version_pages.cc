#include "model/version_pages.h"

namespace motebok {

std::string versions_address(std::string_view page) { return std::string(page) + "versjon/"; }

bool is_version_address(std::string_view address) {
  constexpr std::string_view kVersions = "/versjon/";
  const std::size_t at = address.find(kVersions);
  return at != std::string_view::npos && at + kVersions.size() < address.size();
}

std::string version_address(std::string_view page, const DocumentVersion& version, VersionPage which) {
  std::string address = versions_address(page) + version.name + "/";
  if (which == VersionPage::ChangesToNext) address += "endringer/";
  if (which == VersionPage::ChangesToNow) address += "endringer-til-naa/";
  return address;
}

bool has_version_pages(const Site& site, const Document& document) {
  if (document.type() != DocumentType::Minutes) return true;
  return document.meeting.exists() && site.meetings[document.meeting.index].approved.has_value();
}

std::vector<std::size_t> versions_with_pages(const Site& site, const Document& document) {
  std::vector<std::size_t> found;
  const std::vector<DocumentVersion>& versions = document.compiled.versions;
  for (std::size_t i = 1; i < versions.size(); ++i) {
    if (!versions[i].text.empty() && has_version_pages(site, document)) found.push_back(i);
  }
  return found;
}

std::size_t next_readable(const Document& document, std::size_t i) {
  do --i;
  while (i > 0 && document.compiled.versions[i].text.empty());
  return i;
}

}  // namespace motebok
