// What has a name gets its address from the name; a plain page from where its file lies. Papers share their meeting's
// address. A translation of something that has one place on the site stands below it or beside it, under its own file's name.

#include "route/addresses.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "base/characters.h"
#include "base/check.h"
#include "base/path.h"
#include "base/url.h"
#include "model/version_pages.h"

namespace motebok {
namespace {

// "https://helsefellesskapet.no/helse" → "/helse".
std::string base_path_of(std::string_view base_url) {
  std::string path(path_of_url(base_url));
  while (path.ends_with('/')) path.pop_back();
  return path;
}

// "om/index.md" → "/om/", "om/personvern.md" → "/om/personvern/".
std::string address_of_page(std::string_view path) {
  const std::string_view folder = parent_of(path);
  std::string address = folder.empty() ? "/" : "/" + slug_of_path(folder) + "/";
  if (stem_of(path) != "index") address += slug_of_path(stem_of(path)) + "/";
  return address;
}

std::string address_of_report(const Document& document) {
  const int year = std::get<AnnualReportFields>(document.compiled.front.fields).year;
  const std::string name =
      document.translation_of.exists() ? document_slug(document.compiled.path) : fmt::format("{}", year);
  return fmt::format("/aarsmeldinger/{}/", name);
}

// Meeting papers and committees: what is not the thing's own page is a translation, or a paper that found no meeting.
std::string address_below(const std::string& above, const Document& document) {
  return above + slug_of_path(stem_of(document.compiled.path)) + "/";
}

std::string address_of_document(const Document& document, const Site& site, const RouteMap& routes) {
  const auto original = [&]() -> const Document* {
    return document.translation_of.exists() ? &site.documents[document.translation_of.index] : nullptr;
  };
  const std::string slug = document_slug(document.compiled.path);
  switch (document.type()) {
    case DocumentType::Page:
      return address_of_page(document.compiled.path);
    case DocumentType::Committee:
      if (document.committee.exists()) return routes.committees[document.committee.index];
      if (original() != nullptr && original()->committee.exists()) {
        return address_below(routes.committees[original()->committee.index], document);
      }
      return address_of_page(document.compiled.path);
    case DocumentType::Notice:
    case DocumentType::CasePaper:
    case DocumentType::Minutes:
      if (document.meeting.exists()) return routes.meetings[document.meeting.index];
      if (original() != nullptr && original()->meeting.exists()) {
        return address_below(routes.meetings[original()->meeting.index], document);
      }
      return address_of_page(document.compiled.path);
    case DocumentType::Plan:
      return "/planer/" + slug + "/";
    case DocumentType::Declaration:
      return "/erklaeringer/" + slug + "/";
    case DocumentType::AnnualReport:
      return address_of_report(document);
    case DocumentType::Grant:
      return "/utlysninger/" + slug + "/";
    case DocumentType::Other:
      return "/dokumenter/" + slug + "/";
    case DocumentType::Partner:
      return "/partnere/" + slug + "/";
  }
  CHECK(!"every document type has an address");
}

// The registers of decisions and of follow-up: a page for each year, of everybody and of each committee that has any.
void add_register_addresses(const Site& site, const RouteMap& routes, std::vector<std::string>& addresses) {
  // Beside each year's page, its decisions as data.
  const auto add_years = [&](const std::string& above, const std::set<int>& years) {
    for (const int year : years) {
      for (const std::string_view file : {"", "vedtak.csv", "vedtak.json"})
        addresses.push_back(fmt::format("{}{}/{}", above, year, file));
    }
  };
  const auto year_decided = [&](const Decision& each) { return year_of(site.meetings[each.meeting.index].date); };
  const auto add_ledger_years = [&](const std::string& above, std::span<const FollowUpId> ledger) {
    std::set<int> years;
    for (const FollowUpId id : ledger) years.insert(site.ledger_year(id));
    for (const int year : years) addresses.push_back(fmt::format("{}{}/", above, year));
  };
  std::set<int> all_years;
  for (const Decision& each : site.decisions) all_years.insert(year_decided(each));
  add_years("/vedtak/", all_years);
  add_ledger_years("/oppfolging/", site.ledger);
  for (std::size_t i = 0; i < site.committees.size(); ++i) {
    const Committee& committee = site.committees[i];
    const std::string decisions = "/vedtak" + routes.committees[i];
    const std::string ledger = "/oppfolging" + routes.committees[i];
    if (!committee.decisions.empty()) addresses.push_back(decisions);
    if (!committee.follow_ups.empty()) addresses.push_back(ledger);
    std::set<int> years;
    for (const DecisionId id : committee.decisions) years.insert(year_decided(site.decisions[id.index]));
    add_years(decisions, years);
    add_ledger_years(ledger, committee.follow_ups);
  }
}

// A plan's measures stand in the register under the year it begins.
std::set<int> years_with_measures(const Site& site) {
  std::set<int> years;
  for (const Plan& each : site.plans) {
    if (!each.measures.empty()) years.insert(each.period.first_year);
  }
  return years;
}

// The archive has a page for every year in which something on the site is dated.
std::set<int> years_of_archive(const Site& site) {
  std::set<int> years;
  const auto add = [&](const std::optional<Date>& date) {
    if (date && date->ok()) years.insert(year_of(*date));
  };
  for (const Meeting& each : site.meetings) add(each.date);
  for (const Document& document : site.documents) {
    const TypeFields& fields = document.compiled.front.fields;
    if (const auto* plan = std::get_if<PlanFields>(&fields)) add(plan->adopted);
    if (const auto* report = std::get_if<AnnualReportFields>(&fields)) add(report->adopted);
    if (const auto* other = std::get_if<OtherFields>(&fields)) add(other->date);
    if (const auto* grant = std::get_if<GrantFields>(&fields)) {
      add(grant->announced);
      add(grant->deadline);
      add(grant->awarded);
    }
  }
  return years;
}

constexpr std::array<std::string_view, 18> kLists{"/",
                                                  "/utvalg/",
                                                  "/vedtak/",
                                                  "/oppfolging/",
                                                  "/tiltak/",
                                                  "/planer/",
                                                  "/erklaeringer/",
                                                  "/aarsmeldinger/",
                                                  "/utlysninger/",
                                                  "/dokumenter/",
                                                  "/partnere/",
                                                  "/arkiv/",
                                                  "/kalender/",
                                                  "/forkortelser/",
                                                  "/emner/",
                                                  "/tilgjengelighet/",
                                                  "/personvern/",
                                                  "/om/versjon/"};

// Kept from documents though no page stands there: pages to come, and the theme's files.
constexpr std::array<std::string_view, 3> kKept{"/sok/", "/data/", "/assets/"};

constexpr std::array<std::string_view, 7> kFiles{"/404.html",         "/atom.xml",           "/robots.txt",
                                                 "/sitemap.xml",      "/kalender/moter.ics", "/data/manifest.json",
                                                 "/data/filer.sha256"};

bool is_year(std::string_view text) { return text.size() == 4 && std::ranges::all_of(text, is_digit); }

// What documents were, and what was changed in them.
void add_version_addresses(const Site& site, const RouteMap& routes, std::vector<std::string>& addresses) {
  for (std::size_t index = 0; index < site.documents.size(); ++index) {
    const Document& document = site.documents[index];
    if (document.compiled.versions.empty()) continue;
    for (const std::size_t i : versions_with_pages(site, document)) {
      for (const VersionPage which : {VersionPage::Text, VersionPage::ChangesToNext, VersionPage::ChangesToNow}) {
        if (which == VersionPage::ChangesToNow && next_readable(document, i) == 0) continue;
        addresses.push_back(version_address(routes.documents[index], document.compiled.versions[i], which));
      }
    }
  }
}

}  // namespace

RouteMap give_addresses(const Site& site) {
  RouteMap routes;
  routes.base_path = base_path_of(site.settings.base_url);
  for (const Committee& each : site.committees) routes.committees.push_back("/utvalg/" + each.slug + "/");
  for (const Meeting& each : site.meetings) {
    routes.meetings.push_back(routes.committees[each.committee.index] + to_iso(each.date) + "/");
  }
  for (const Case& each : site.cases) {
    routes.cases.push_back(routes.committees[each.committee.index] + "sak/" + to_slug(each.number) + "/");
  }
  for (const Document& each : site.documents) routes.documents.push_back(address_of_document(each, site, routes));
  for (const Attachment& each : site.attachments) routes.attachments.push_back("/" + slug_of_path(each.path));
  for (const Topic& each : site.topics) routes.topics.push_back("/emner/" + each.slug + "/");
  return routes;
}

std::vector<std::string> generated_addresses(const Site& site, const RouteMap& routes) {
  std::vector<std::string> addresses(kLists.begin(), kLists.end());
  addresses.insert(addresses.end(), kFiles.begin(), kFiles.end());
  for (const int year : years_with_measures(site)) addresses.push_back(fmt::format("/tiltak/{}/", year));
  add_register_addresses(site, routes, addresses);
  for (const int year : years_of_archive(site)) addresses.push_back(fmt::format("/arkiv/{}/", year));
  for (std::size_t i = 0; i < site.committees.size(); ++i) {
    const std::string& committee = routes.committees[i];
    addresses.push_back(committee + "atom.xml");
    addresses.push_back(committee + "moter.ics");
    for (const int year : site.committees[i].years) addresses.push_back(fmt::format("{}{}/", committee, year));
  }
  for (const Partner& each : site.partners) addresses.push_back(routes.documents[each.document.index] + "atom.xml");
  add_version_addresses(site, routes, addresses);
  std::ranges::sort(addresses);
  return addresses;
}

bool is_kept(std::string_view address) {
  return std::ranges::any_of(kKept, [&](std::string_view kept) { return address.starts_with(kept); });
}

bool is_reserved(std::string_view address) {
  for (const std::string_view list : kLists) {
    const bool is_free = list == "/" || list == "/tilgjengelighet/" || list == "/personvern/";
    if (!is_free && address == list) return true;
  }
  if (std::ranges::find(kFiles, address) != kFiles.end()) return true;
  if (is_kept(address)) return true;
  for (const std::string_view prefix :
       {"/vedtak/", "/oppfolging/", "/tiltak/", "/arkiv/", "/kalender/", "/forkortelser/", "/emner/"}) {
    if (address.starts_with(prefix)) return true;
  }
  // Below a committee: its years and its cases.
  if (!address.starts_with("/utvalg/")) return false;
  std::string_view rest = address.substr(8);
  const std::size_t slash = rest.find('/');
  if (slash == std::string_view::npos) return false;
  rest.remove_prefix(slash + 1);
  const std::string_view next = rest.substr(0, rest.find('/'));
  return next == "sak" || is_year(next);
}

}  // namespace motebok
