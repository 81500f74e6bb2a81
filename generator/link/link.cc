// The table of contents of linking. In: what each file says on its own. Out: one site, where names are ids.
//
// The order matters: what is not public goes first, so that nothing after it can leak; documents get their ids; then each
// kind of thing is gathered from the documents, in order of what needs what; references come last, when everything they may
// name exists. A mistake is reported and its link left out, so every id in the result is valid.
//
// Not done: anything about addresses, which route/ gives, and rules that only read, which check/ holds.

#include "link/link.h"

#include <algorithm>

#include "base/norwegian.h"
#include "link/active_files.h"
#include "link/approvals.h"
#include "link/attachments.h"
#include "link/attendance.h"
#include "link/backlinks.h"
#include "link/cases.h"
#include "link/committees.h"
#include "link/concerns.h"
#include "link/follow_ups.h"
#include "link/grants.h"
#include "link/meetings.h"
#include "link/mentions.h"
#include "link/partners.h"
#include "link/paths.h"
#include "link/plans.h"
#include "link/publishable.h"
#include "link/references.h"
#include "link/registers.h"
#include "link/shared_names.h"
#include "link/stand_ins.h"
#include "link/succession.h"

namespace motebok {
namespace {

std::vector<Document> to_documents(std::vector<CompiledDocument> compiled, const SourceTree& sources) {
  std::vector<Document> documents;
  documents.reserve(compiled.size());
  for (CompiledDocument& each : compiled) {
    Document& document = documents.emplace_back();
    document.compiled = std::move(each);
    document.last_changed = document.common().updated;
    if (!document.last_changed) document.last_changed = sources.files[document.compiled.file].last_changed;
  }
  return documents;
}

// The committee that a document's front matter names.
const Written& written_committee(const FrontMatter& front) {
  static const Written kNone;
  if (const MeetingFields* meeting = meeting_of(front)) return meeting->committee;
  if (const auto* plan = std::get_if<PlanFields>(&front.fields)) return plan->committee;
  if (const auto* report = std::get_if<AnnualReportFields>(&front.fields)) return report->committee;
  if (const auto* grant = std::get_if<GrantFields>(&front.fields)) return grant->committee;
  if (const auto* other = std::get_if<OtherFields>(&front.fields)) return other->committee;
  return kNone;
}

void name_committees(Site& site, const CommitteeNames& names, const HiddenThings& hidden, Diagnostics& diagnostics) {
  const auto named = [&](const Document& document, const Written& written) {
    if (written.empty()) return CommitteeId{};
    return names.named_by({document.compiled.path, written.at}, written.text, hidden, diagnostics);
  };
  for (Document& document : site.documents) {
    document.committee = named(document, written_committee(document.compiled.front));
    const auto* report = std::get_if<AnnualReportFields>(&document.compiled.front.fields);
    if (report == nullptr) continue;
    for (const ReportedFigure& figure : report->figures) named(document, figure.committee);
  }
  for (std::uint32_t i = 0; i < site.committees.size(); ++i) {
    site.documents[site.committees[i].document.index].committee = {i};
  }
}

void sort_abbreviations(std::vector<Abbreviation>& abbreviations, Language language) {
  std::vector<std::pair<std::string, Abbreviation>> sorted;
  for (Abbreviation& each : abbreviations) sorted.emplace_back(sort_key(each.short_form, language), std::move(each));
  std::ranges::stable_sort(sorted, {}, [](const auto& each) -> const std::string& { return each.first; });
  std::ranges::transform(sorted, abbreviations.begin(), [](auto& each) { return std::move(each.second); });
}

// From here on nothing is left that may not be published.
HiddenThings take_documents(Site& site, std::vector<CompiledDocument> documents, const SourceTree& sources) {
  std::ranges::sort(documents, {}, &CompiledDocument::path);
  HiddenThings hidden = drop_unpublishable(documents, sources, site.today);
  site.next_release = hidden.next_release;
  site.documents = to_documents(std::move(documents), sources);
  return hidden;
}

// Who meets.
void gather_committees(Site& site, const Paths& paths, const HiddenThings& hidden, Diagnostics& diagnostics) {
  site.committees = find_committees(site.documents, site.settings, paths, hidden, diagnostics);
  note_former_names(site.committees, site.documents, site.today);
  tell_of_shared_names(site.committees, site.documents, diagnostics);
}

// When, about what, and what was promised.
void gather_meeting_papers(Site& site, const SiteNames& names, const CommitteeNames& committees,
                           const HiddenThings& hidden, Diagnostics& diagnostics) {
  site.meetings = gather_meetings(site.documents, diagnostics);
  note_unpublished_minutes(site, hidden);
  gather_cases(site);
  link_follow_ups(site, {site, names, committees}, committees, hidden, diagnostics);
  link_approvals(site, committees, diagnostics);
  gather_follow_ups(site, committees);
}

void gather_lists(Site& site, Diagnostics& diagnostics) {
  list_documents(site);
  site.topics = find_topics(site.documents, site.settings.language, diagnostics);
  list_by_committee(site);
}

std::vector<ShownFile> gather_files(Site& site, const SourceTree& sources, const HiddenThings& hidden,
                                    Diagnostics& diagnostics) {
  std::vector<ShownFile> shown = find_shown_files(site.documents, sources);
  publish_files(site, shown, sources, hidden);
  refuse_active_files(site.attachments, sources, diagnostics);
  tell_of_file_kinds(site.attachments, diagnostics);
  refuse_stand_ins(site.attachments, sources, diagnostics);
  return shown;
}

// What follows from who refers to whom.
void gather_what_follows(Site& site, const PartnerNames& partners) {
  turn_references_around(site);
  link_agendas_of_measures(site);
  link_awarding_cases(site);
  gather_concerns(site, partners);
}

}  // namespace

Site link_site(std::vector<CompiledDocument> documents, Settings settings, std::vector<Abbreviation> abbreviations,
               const SourceTree& sources, Date today, unsigned threads, Diagnostics& diagnostics) {
  Site site;
  site.settings = std::move(settings);
  site.today = today;
  site.edition = sources.edition;
  site.abbreviations = std::move(abbreviations);
  sort_abbreviations(site.abbreviations, site.settings.language);
  const HiddenThings hidden = take_documents(site, std::move(documents), sources);
  const Paths paths(site.documents, sources, hidden);
  link_translations(site.documents, paths, diagnostics);
  link_succession(site.documents, paths, diagnostics);

  gather_committees(site, paths, hidden, diagnostics);
  const CommitteeNames committees(site.committees, site.documents);
  name_committees(site, committees, hidden, diagnostics);
  site.plans = find_plans(site.documents);
  site.partners = find_partners(site.documents, site.settings.language);
  // All that texts call by its name.
  const SiteNames names(site);
  gather_meeting_papers(site, names, committees, hidden, diagnostics);

  // What was planned, who came, and who was given what.
  gather_measures(site, committees);
  const MeasureNames measures(site);
  link_ancestors(site, measures, diagnostics);
  const PartnerNames partners(site.partners, site.documents);
  count_attendance(site, partners);
  check_attended_cases(site, diagnostics);
  site.grants = find_grants(site, partners, measures, hidden, diagnostics);
  link_awarded_measures(site);
  gather_lists(site, diagnostics);

  // Everything a reference may name has its id now.
  const std::vector<ShownFile> shown = gather_files(site, sources, hidden, diagnostics);
  link_references(site, shown, {paths, committees, partners, measures, hidden}, diagnostics);
  find_mentions(site, names, sources, hidden, threads, diagnostics);
  gather_what_follows(site, partners);
  return site;
}

}  // namespace motebok
