// In: references as written, each with its form. Out: a target for each.
//
// A reference is resolved by its form: a path against the folder of its file, an anchor within its document, a scheme
// (sak:, vedtak:, utvalg:, tiltak:, utlysning:, partner:, mote:) against the names of the site. The hard thing is what to say
// when it fails: something that exists but is not public is named as such, something that could not be read is passed
// over, the rest gets the nearest name that exists.
//
// Not done: prose. "sak 21/24" in running text is a mention (mentions.h).

#include "link/references.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "base/norwegian.h"
#include "base/path.h"
#include "link/anchors.h"
#include "link/cases.h"
#include "link/meetings.h"
#include "link/messages.h"
#include "link/registers.h"
#include "link/site_addresses.h"

namespace motebok {
namespace {

using Kind = Target::Kind;

// Where a reference was written.
struct Origin {
  Place place;
  DocumentId document;    // none for the menu
  CommitteeId committee;  // whose cases "sak:21/24" means
};

struct Parts {
  std::string_view before;
  std::string_view after;
};

Parts split_at(std::string_view text, char separator) {
  const std::size_t at = text.find(separator);
  if (at == std::string_view::npos) return {text, {}};
  return {text.substr(0, at), text.substr(at + 1)};
}

Target to(Kind kind, std::uint32_t index, std::string_view anchor = {}) { return {kind, index, std::string(anchor)}; }

// What may stand after the scheme; empty for one the site does not know.
std::string_view example_of(std::string_view scheme) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kExamples{{{"sak", "flr/21/24"},
                                                                                    {"vedtak", "flr/21/24"},
                                                                                    {"utvalg", "flr"},
                                                                                    {"tiltak", "hp-2025/hospitering"},
                                                                                    {"utlysning", "tilskudd-2025"},
                                                                                    {"partner", "narvik"},
                                                                                    {"mote", "flr/2024-05-29"}}};
  const auto known = std::ranges::find(kExamples, scheme, &std::pair<std::string_view, std::string_view>::first);
  return known == kExamples.end() ? std::string_view() : known->second;
}

class Resolver {
 public:
  Resolver(const Site& site, const Names& names, Diagnostics& diagnostics)
      : site_(site), names_(names), diagnostics_(diagnostics), anchors_(site.documents) {
    for (std::uint32_t i = 0; i < site.grants.size(); ++i) grants_.try_emplace(site.grants[i].slug, GrantId{i});
  }

  Target path(const Origin& origin, std::string_view written);
  Target picture(const Origin& origin, std::string_view written);
  Target anchor(const Origin& origin, DocumentId document, std::string_view written);
  Target noun(const Origin& origin, std::string_view written);
  Target address(std::string_view written);
  bool is_content_path(std::string_view written) const;

 private:
  Target case_target(const Origin& origin, std::string_view name);
  Target decision_target(const Origin& origin, std::string_view name);
  Target committee_target(const Origin& origin, std::string_view name);
  Target meeting_target(const Origin& origin, std::string_view name);
  Target grant_target(const Origin& origin, std::string_view name);
  Target partner_target(const Origin& origin, std::string_view name);
  Target measure_target(const Origin& origin, std::string_view name);

  CommitteeId committee_named(const Origin& origin, std::string_view name);
  struct NamedCase {
    CaseId id;
    Target tombstone;  // where there is no case any more, but a withdrawn text that held it
  };
  NamedCase case_named(const Origin& origin, std::string_view name, std::string_view scheme);
  Target tombstone(std::string_view key) const;
  Target tombstone_or_report(const Origin& origin, const std::string& key, std::string_view what_nb,
                             std::string_view what_en, std::span<const std::string_view> known);

  const Site& site_;
  const Names& names_;
  Diagnostics& diagnostics_;
  Anchors anchors_;
  std::unordered_map<std::string_view, GrantId> grants_;
};

Target Resolver::anchor(const Origin& origin, DocumentId document, std::string_view written) {
  if (written.empty()) return to(Kind::Document, document.index);
  if (const auto id = anchors_.find(document, written)) return to(Kind::Document, document.index, *id);
  const Document& target = site_.documents[document.index];
  if (target.withdrawn()) return to(Kind::Document, document.index);
  diagnostics_.add(
      link_messages::unknown_anchor(origin.place, written, target.compiled.path, anchors_.near(document, written)));
  return {};
}

Target Resolver::path(const Origin& origin, std::string_view written) {
  // No scheme has such a letter, so this came as a path.
  if (const Parts scheme = split_at(written, ':'); lower_case(percent_decoded(scheme.before)) == "møte") {
    diagnostics_.add(link_messages::unknown_scheme(origin.place, percent_decoded(scheme.before)));
    return {};
  }
  const Parts parts = split_at(written, '#');
  const std::string decoded = percent_decoded(split_at(parts.before, '?').before);
  const auto path = resolve_path(parent_of(origin.place.path), decoded);
  if (!path) {
    diagnostics_.add(link_messages::outside_content(origin.place, written));
    return {};
  }
  if (const DocumentId document = names_.paths.document_at(*path); document.exists()) {
    return anchor(origin, document, parts.after);
  }
  names_.paths.explain(origin.place, parts.before, *path, diagnostics_);
  return {};
}

// Pictures that exist were dealt with as files: what comes here is missing, or a page.
Target Resolver::picture(const Origin& origin, std::string_view written) {
  const Target found = path(origin, written);
  if (found.kind != Kind::Nothing) diagnostics_.add(link_messages::picture_is_a_page(origin.place, written));
  return {};
}

// A page with a paper behind it is spoken of by its address as well as by its file.
Target Resolver::address(std::string_view written) {
  const Parts parts = split_at(written, '#');
  Target found = thing_at_address(site_, names_.paths, names_.committees, percent_decoded(parts.before));
  const bool is_document = found.kind == Kind::Document;
  const auto id = is_document && !parts.after.empty() ? anchors_.find({found.index}, parts.after) : std::nullopt;
  // An anchor that only the page knows is left to it.
  if (found.kind == Kind::Nothing || (is_document && !parts.after.empty() && !id))
    return {Kind::Address, Id<Document>::kNone, std::string(written)};
  found.text = id ? *id : std::string(parts.after);
  return found;
}

// An absolute path that names a file of the content folder, as Git hosts resolve it.
bool Resolver::is_content_path(std::string_view written) const {
  const auto path = resolve_path("", percent_decoded(written.substr(0, written.find_first_of("#?"))));
  return path && (extension_of(*path) == ".md" || names_.paths.document(*path).exists());
}

Target Resolver::noun(const Origin& origin, std::string_view written) {
  const Parts parts = split_at(written, ':');
  const std::string scheme = lower_case(parts.before);
  const std::string name = percent_decoded(parts.after);
  if (const std::string_view example = example_of(scheme); !example.empty() && split_at(name, '#').before.empty()) {
    diagnostics_.add(link_messages::reference_without_name(origin.place, scheme, example));
    return {};
  }
  if (scheme == "sak") return case_target(origin, name);
  if (scheme == "vedtak") return decision_target(origin, name);
  if (scheme == "utvalg") return committee_target(origin, name);
  if (scheme == "tiltak") return measure_target(origin, name);
  if (scheme == "utlysning") return grant_target(origin, name);
  if (scheme == "partner") return partner_target(origin, name);
  if (scheme == "mote") return meeting_target(origin, name);
  diagnostics_.add(link_messages::unknown_scheme(origin.place, parts.before));
  return {};
}

CommitteeId Resolver::committee_named(const Origin& origin, std::string_view name) {
  const Date day =
      origin.document.exists() ? day_of(site_.documents[origin.document.index]).value_or(site_.today) : site_.today;
  if (const CommitteeId id = names_.committees.by_slug_or_abbreviation(name, {day, day}); id.exists()) return id;
  return names_.committees.named_by(origin.place, name, names_.hidden, diagnostics_);
}

// A withdrawal must not break what refers to the text: the reference leads to the tombstone.
Target Resolver::tombstone(std::string_view key) const {
  const HiddenReason* reason = names_.hidden.find(key);
  if (reason == nullptr || reason->kind != HiddenReason::Kind::Withdrawn) return {};
  return to(Kind::Document, names_.paths.document(reason->path).index);
}

// "flr/21/24", or "21/24" in a paper of a committee. Another form is reported, as is a case nobody has.
Resolver::NamedCase Resolver::case_named(const Origin& origin, std::string_view name, std::string_view scheme) {
  CommitteeId committee = origin.committee;
  auto number = parse_case_number(name);
  if (!number || !committee.exists()) {
    const Parts parts = split_at(name, '/');
    number = parse_case_number(parts.after);
    if (!number) {
      diagnostics_.add(link_messages::unclear_case(origin.place, scheme, name));
      return {};
    }
    committee = committee_named(origin, parts.before);
    if (!committee.exists()) return {};
  }
  const CaseId found = find_case(site_.cases, committee, *number);
  if (found.exists()) return {found, {}};
  Target stone = tombstone(case_key(site_.committees[committee.index].slug, *number));
  if (stone.kind == Kind::Nothing) {
    report_unknown_case(site_, origin.place, committee, *number, names_.hidden, diagnostics_);
  }
  return {{}, std::move(stone)};
}

Target Resolver::case_target(const Origin& origin, std::string_view name) {
  const Parts parts = split_at(name, '#');
  if (!parts.after.empty()) return decision_target(origin, name);
  NamedCase found = case_named(origin, name, "sak");
  return found.id.exists() ? to(Kind::Case, found.id.index) : std::move(found.tombstone);
}

// "flr/24/24": the case's first decision, whole. "flr/24/24#2" and "flr/24/24#vedtak-2": a point of the case's first decision that
// has it. A later meeting's decision of the same case is told apart by its day: "flr/24/24#vedtak-2024-10-02-2".
Target Resolver::decision_target(const Origin& origin, std::string_view name) {
  const Parts parts = split_at(name, '#');
  NamedCase named = case_named(origin, parts.before, "vedtak");
  if (!named.id.exists()) return std::move(named.tombstone);
  const Case& found = site_.cases[named.id.index];
  std::vector<std::string> points;
  bool is_first = true;
  for (const AgendaItemId item_id : found.agenda_items) {
    const AgendaItem& item = site_.agenda_items[item_id.index];
    if (!item.decision.exists()) continue;
    if (parts.after.empty()) return to(Kind::Case, named.id.index, "vedtak");
    const Decision& decision = site_.decisions[item.decision.index];
    const std::string day = is_first ? "" : to_iso(site_.meetings[item.meeting.index].date) + "-";
    for (const Point& point : section_of(site_.documents, decision.appearance).parts[decision.part].points) {
      points.push_back(fmt::format("{}{}", day, point.number));
      const bool is_meant = parts.after == fmt::format("{}", point.number) || parts.after == points.back() ||
                            parts.after == "vedtak-" + points.back();
      if (is_meant) return to(Kind::Case, named.id.index, "vedtak-" + points.back());
    }
    is_first = false;
  }
  const std::string case_text = "sak " + found.number_text;
  if (points.empty())
    diagnostics_.add(link_messages::no_decision(origin.place, case_text));
  else
    diagnostics_.add(link_messages::unknown_point(origin.place, case_text, parts.after, points));
  return {};
}

Target Resolver::committee_target(const Origin& origin, std::string_view name) {
  const Parts parts = split_at(name, '#');
  const CommitteeId found = committee_named(origin, parts.before);
  if (!found.exists()) return {};
  if (!parts.after.empty()) return anchor(origin, site_.committees[found.index].document, parts.after);
  return to(Kind::Committee, found.index);
}

Target Resolver::meeting_target(const Origin& origin, std::string_view name) {
  const Parts parts = split_at(name, '/');
  const auto date = parse_iso_date(parts.after);
  if (!date) {
    diagnostics_.add(link_messages::unclear_meeting(origin.place, name));
    return {};
  }
  const CommitteeId committee = committee_named(origin, parts.before);
  if (!committee.exists()) return {};
  const MeetingId found = find_meeting(site_.meetings, committee, *date);
  if (found.exists()) return to(Kind::Meeting, found.index);
  const Committee& owner = site_.committees[committee.index];
  if (names_.hidden.has_unread(owner.slug)) return {};
  if (const HiddenReason* reason = names_.hidden.find(meeting_key(owner.slug, *date))) {
    diagnostics_.add(link_messages::unpublished_target(origin.place, name, *reason));
    return {};
  }
  std::vector<std::string> dates;
  for (const MeetingId id : owner.meetings) dates.push_back(to_iso(site_.meetings[id.index].date));
  diagnostics_.add(link_messages::unknown_meeting(origin.place, owner.name, *date, dates));
  return {};
}

// `key` is the scheme and the name, "partner:narvik".
Target Resolver::tombstone_or_report(const Origin& origin, const std::string& key, std::string_view what_nb,
                                     std::string_view what_en, std::span<const std::string_view> known) {
  Target stone = tombstone(key);
  if (stone.kind != Kind::Nothing) return stone;
  const std::string_view name = split_at(key, ':').after;
  if (names_.hidden.has_unread(name)) return {};
  if (const HiddenReason* reason = names_.hidden.find(key)) {
    diagnostics_.add(link_messages::unpublished_target(origin.place, name, *reason));
  } else {
    diagnostics_.add(link_messages::unknown_name(origin.place, name, what_nb, what_en, known));
  }
  return {};
}

Target Resolver::grant_target(const Origin& origin, std::string_view name) {
  const Parts parts = split_at(name, '#');
  if (const auto found = grants_.find(parts.before); found != grants_.end()) {
    if (!parts.after.empty()) return anchor(origin, site_.grants[found->second.index].document, parts.after);
    return to(Kind::Grant, found->second.index);
  }
  std::vector<std::string_view> known;
  for (const Grant& each : site_.grants) known.push_back(each.slug);
  return tombstone_or_report(origin, "utlysning:" + std::string(parts.before), "utlysning", "grant announcement",
                             known);
}

Target Resolver::partner_target(const Origin& origin, std::string_view name) {
  const PartnerId found = names_.partners.by_slug(name);
  if (found.exists()) return to(Kind::Partner, found.index);
  // A name in a reference is not a slug, but which slug was meant is known.
  if (const PartnerId meant = names_.partners.named(name); meant.exists()) {
    const std::array<std::string_view, 1> slug{site_.partners[meant.index].slug};
    diagnostics_.add(link_messages::unknown_name(origin.place, name, "partner", "partner", slug));
    return {};
  }
  return tombstone_or_report(origin, "partner:" + std::string(name), "partner", "partner", names_.partners.slugs());
}

Target Resolver::measure_target(const Origin& origin, std::string_view name) {
  const MeasureId found = names_.measures.named(origin.place, name, names_.hidden, diagnostics_);
  return found.exists() ? to(Kind::Measure, found.index) : tombstone("plan:" + std::string(split_at(name, '/').before));
}

Target resolve(Resolver& resolver, const Origin& origin, const WrittenReference& reference) {
  const std::string& written = reference.target.text;
  using Form = WrittenReference::Form;
  switch (reference.form) {
    case Form::Anchor:
      return resolver.anchor(origin, origin.document, std::string_view(written).substr(1));
    case Form::Noun:
      return resolver.noun(origin, written);
    case Form::Site:
      return resolver.is_content_path(written) ? resolver.path(origin, written) : resolver.address(written);
    case Form::File:
      return resolver.path(origin, written);
    case Form::Image:
      return resolver.picture(origin, written);
  }
  return {};
}

bool is_external(std::string_view target) {
  for (const std::string_view scheme : {"http://", "https://", "mailto:", "tel:"}) {
    if (target.starts_with(scheme)) return true;
  }
  return false;
}

Target menu_target(Resolver& resolver, const Written& written) {
  const Origin origin{{"nettsted.toml", written.at}, {}, {}};
  const std::string_view text = written.text;
  if (is_external(text)) return {Kind::Address, Id<Document>::kNone, written.text};
  if (text.starts_with('/') && !resolver.is_content_path(text))
    return {Kind::Address, Id<Document>::kNone, written.text};
  const std::size_t colon = text.find(':');
  if (colon != std::string_view::npos && text.find('/') > colon) return resolver.noun(origin, text);
  return resolver.path(origin, text);
}

}  // namespace

void link_references(Site& site, std::span<const ShownFile> shown, const Names& names, Diagnostics& diagnostics) {
  Resolver resolver(site, names, diagnostics);
  auto next_file = shown.begin();
  for (std::uint32_t i = 0; i < site.documents.size(); ++i) {
    Document& document = site.documents[i];
    const std::vector<WrittenReference>& references = document.compiled.references;
    document.targets.resize(references.size());
    for (std::uint32_t r = 0; r < references.size(); ++r) {
      if (next_file != shown.end() && next_file->document.index == i && next_file->reference == r) {
        document.targets[r] = to(Kind::Attachment, find_attachment(site.attachments, next_file->file).index);
        ++next_file;
        continue;
      }
      const Origin origin{{document.compiled.path, references[r].target.at}, {i}, document.committee};
      document.targets[r] = resolve(resolver, origin, references[r]);
    }
  }
  for (const MenuEntry& entry : site.settings.menu) site.menu_targets.push_back(menu_target(resolver, entry.target));
}

}  // namespace motebok
