// In: every compiled document. Out: those that may be published, and what is known of the rest.
//
// Drafts and embargoed documents go as a whole. Of a withdrawn one a tombstone stays: type, title, date, reason, and what
// its address is made of. Exempt parts never left compile/. Nothing later asks whether something is public: what is not is
// no longer there.

#include "link/publishable.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/path.h"

namespace motebok {
namespace {

std::optional<HiddenReason> reason_to_hide(const CompiledDocument& document, Date today) {
  const CommonFields& common = document.front.common;
  switch (visibility_on(common, today)) {
    case Visibility::Public:
      return std::nullopt;
    case Visibility::Draft:
      return HiddenReason{HiddenReason::Kind::Draft, {}, document.path};
    case Visibility::Embargoed:
      return HiddenReason{HiddenReason::Kind::Embargoed, *common.publish_from, document.path};
    case Visibility::Withdrawn:
      break;
  }
  return HiddenReason{HiddenReason::Kind::Withdrawn, *common.withdrawn, document.path};
}

void note_next_release(const CommonFields& common, Date today, std::optional<Date>& next) {
  if (common.draft) return;
  for (const std::optional<Date>& day : {common.publish_from, common.withdrawn}) {
    if (day && *day > today && (!next || *day < *next)) next = day;
  }
}

void remember_files(const CompiledDocument& document, HiddenThings& hidden) {
  const std::string_view folder = parent_of(document.path);
  const auto remember = [&](std::string_view written) {
    written = written.substr(0, written.find_first_of("#?"));
    if (auto path = resolve_path(folder, percent_decoded(written))) hidden.files.push_back(*std::move(path));
  };
  for (const WrittenReference& reference : document.references) {
    const bool is_file =
        reference.form == WrittenReference::Form::File || reference.form == WrittenReference::Form::Image;
    if (is_file) remember(reference.target.text);
  }
}

void remember_names(const CompiledDocument& document, const HiddenReason& reason, HiddenThings& hidden) {
  // A tombstone still has its address: only what stood in it is gone.
  const bool is_gone = reason.kind != HiddenReason::Kind::Withdrawn;
  if (is_gone) hidden.add(document.path, reason);
  switch (document.front.type) {
    case DocumentType::Committee:
      if (is_gone) hidden.add("utvalg:" + document_slug(document.path), reason);
      break;
    case DocumentType::Plan:
      hidden.add(fmt::format("plan:hp-{}", std::get<PlanFields>(document.front.fields).period.first_year), reason);
      [[fallthrough]];
    case DocumentType::Declaration:
      hidden.add("plan:" + document_slug(document.path), reason);
      break;
    case DocumentType::Grant:
      hidden.add("utlysning:" + document_slug(document.path), reason);
      break;
    case DocumentType::Partner:
      hidden.add("partner:" + document_slug(document.path), reason);
      break;
    default:
      break;
  }
  const MeetingFields* meeting = meeting_of(document.front);
  if (meeting == nullptr) return;
  if (is_gone) hidden.add(meeting_key(meeting->committee.text, meeting->date), reason);
  const bool is_minutes =
      document.front.type == DocumentType::Minutes && document.front.common.translation_of.text.empty();
  if (is_gone && is_minutes) hidden.add(minutes_key(meeting->committee.text, meeting->date), reason);
  for (const CaseSection& section : document.cases)
    hidden.add(case_key(meeting->committee.text, section.number), reason);
}

// The fields of a tombstone: what its place on the site needs, and nothing of what it said.
TypeFields fields_of_tombstone(const FrontMatter& front) {
  if (const auto* notice = std::get_if<NoticeFields>(&front.fields))
    return NoticeFields{notice->meeting, {}, false, {}, {}};
  if (const auto* paper = std::get_if<CasePaperFields>(&front.fields)) return CasePaperFields{paper->meeting, {}, {}};
  if (const auto* minutes = std::get_if<MinutesFields>(&front.fields)) {
    MinutesFields kept;
    kept.meeting = minutes->meeting;
    return kept;
  }
  if (const auto* committee = std::get_if<CommitteeFields>(&front.fields)) {
    CommitteeFields kept;
    kept.abbreviation = committee->abbreviation;
    kept.level = committee->level;
    kept.parent = committee->parent;
    return kept;
  }
  if (const auto* plan = std::get_if<PlanFields>(&front.fields)) return PlanFields{plan->period, {}, {}, {}, {}};
  if (const auto* report = std::get_if<AnnualReportFields>(&front.fields)) {
    return AnnualReportFields{report->year, {}, {}, {}};
  }
  if (const auto* other = std::get_if<OtherFields>(&front.fields)) return OtherFields{other->kind, {}, {}, {}, {}};
  if (std::holds_alternative<GrantFields>(front.fields)) return GrantFields{};
  if (std::holds_alternative<PartnerFields>(front.fields)) return PartnerFields{};
  return PageFields{};
}

CompiledDocument tombstone_of(CompiledDocument&& document) {
  CompiledDocument stone;
  stone.file = document.file;
  stone.path = std::move(document.path);
  stone.front.type = document.front.type;
  stone.front.fields = fields_of_tombstone(document.front);
  CommonFields& common = document.front.common;
  stone.front.common.title = std::move(common.title);
  stone.front.common.language = common.language;
  stone.front.common.translation_of = std::move(common.translation_of);
  stone.front.common.former_addresses = std::move(common.former_addresses);
  stone.front.common.withdrawn = common.withdrawn;
  stone.front.common.withdrawn_reason = std::move(common.withdrawn_reason);
  return stone;
}

}  // namespace

const HiddenReason* HiddenThings::find(std::string_view key) const {
  const auto found = reasons_.find(key);
  return found == reasons_.end() ? nullptr : &found->second;
}

void HiddenThings::note_unread(std::string_view path) {
  unread_files_.emplace_back(path);
  unread_.insert(slug_of(stem_of(path)));
  for (std::string_view folder = parent_of(path); !folder.empty(); folder = parent_of(folder)) {
    unread_.insert(slug_of(file_name(folder)));
  }
}

HiddenThings drop_unpublishable(std::vector<CompiledDocument>& documents, const SourceTree& sources, Date today) {
  HiddenThings hidden;
  auto next = documents.begin();
  for (const SourceFile& file : sources.files) {
    if (next != documents.end() && next->path == file.path) {
      ++next;
    } else if (extension_of(file.path) == ".md") {
      hidden.note_unread(file.path);
    }
  }
  for (CompiledDocument& document : documents) {
    note_next_release(document.front.common, today, hidden.next_release);
    // A withdrawal announced for a later day has not happened yet.
    std::optional<Date>& withdrawn = document.front.common.withdrawn;
    if (withdrawn && *withdrawn > today) withdrawn.reset();
    for (const Written& file : document.withheld) {
      if (auto path = resolve_path(parent_of(document.path), percent_decoded(file.text))) {
        hidden.files.push_back(*std::move(path));
      }
    }
    const auto reason = reason_to_hide(document, today);
    if (!reason) continue;
    remember_files(document, hidden);
    remember_names(document, *reason, hidden);
    if (reason->kind == HiddenReason::Kind::Withdrawn) document = tombstone_of(std::move(document));
  }
  std::erase_if(documents, [&](const CompiledDocument& document) {
    const auto reason = reason_to_hide(document, today);
    return reason && reason->kind != HiddenReason::Kind::Withdrawn;
  });
  std::ranges::sort(hidden.files);
  return hidden;
}

std::string case_key(std::string_view committee, CaseNumber number) {
  return fmt::format("sak:{}/{}", committee, to_text(number));
}

std::string meeting_key(std::string_view committee, Date date) {
  return fmt::format("mote:{}/{}", committee, to_iso(date));
}

std::string minutes_key(std::string_view committee, Date date) {
  return fmt::format("referat:{}/{}", committee, to_iso(date));
}

}  // namespace motebok
