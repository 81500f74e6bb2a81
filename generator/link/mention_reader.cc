// In: prose, stretch by stretch. Out: mentions with their targets.
//
// A mention is a number ("sak 21/24", "sakene 21/24 og 22/24", "SSU-sak 45/23", "SSU 45/23", "sak 12/24 i SSU"), a neighbour
// ("neste sak"), a meeting's day ("møtet 02.10.2024", "møtet 02.10.2024 i SSU", "SSU-møtet 02.10.2024") or a name. The hard
// thing is never to guess: what could mean two things, something that is not ours ("sak 12/24 i kommunestyret"), and a case or
// a meeting that another committee is named beside ("SSU tok det opp i sak 12/24") stays text. Whose a case is, case_owners.cc
// tells.
#include "link/mention_reader.h"

#include <algorithm>

#include "base/characters.h"
#include "link/cases.h"
#include "link/clauses.h"
#include "link/mention_markup.h"
#include "link/registers.h"

namespace motebok {
namespace {

using Kind = Target::Kind;
using Reason = UnclearMention::Reason;

// The day from which its names are looked at: a page speaks of today.
Date day_of_speaking(const Document& document, Date today) {
  if (document.type() == DocumentType::Page || document.type() == DocumentType::Committee ||
      document.type() == DocumentType::Partner)
    return today;
  return day_of(document).value_or(today);
}

// A plan speaks of all the years it is in force: of a committee that is founded meanwhile, too.
Days days_of_speaking(const Document& document, Date today) {
  const Date day = day_of_speaking(document, today);
  const auto* const plan = std::get_if<PlanFields>(&document.compiled.front.fields);
  if (plan == nullptr) return {day, day};
  return {day, Date(std::chrono::year(plan->period.last_year), std::chrono::December, std::chrono::day(31))};
}

}  // namespace

MentionReader::MentionReader(const Site& site, const SiteNames& names, DocumentId id)
    : site_(site),
      names_(names),
      document_(site.documents[id.index]),
      id_(id),
      html_(document_.compiled.html),
      days_(days_of_speaking(document_, site.today)),
      here_(html_),
      owners_(site_, names_, document_, days_, here_) {}

void MentionReader::read() {
  for (const Prose& prose : document_.compiled.prose) {
    enter(prose);
    if (is_read_elsewhere()) continue;
    if (prose.section != section_) {
      seen_.clear();
      seen_abbreviations_.clear();
    }
    section_ = prose.section;
    prose_ = &prose;
    owners_.forget();
    for (here_.enter(prose.html); !here_.is_at_end();)
      here_.pass(names_.may_begin_with(here_.word(0)) ? std::max<std::size_t>(1, read_mention()) : 1);
  }
}

// Finds the case and the part of it that the prose stands in. Both follow each other as the text does.
void MentionReader::enter(const Prose& prose) {
  const CaseSection* const around = document_.compiled.case_at(prose.html.begin);
  if (around != case_) next_part_ = 0;
  case_ = around;
  part_ = nullptr;
  if (case_ == nullptr) return;
  const std::vector<LabelledPart>& parts = case_->parts;
  while (next_part_ < parts.size() && parts[next_part_].tail.end < prose.html.end) ++next_part_;
  if (next_part_ < parts.size() && parts[next_part_].lead.begin <= prose.html.begin) part_ = &parts[next_part_];
}

// "Følger opp: sak 2/25" and "Godkjenner: …" are references already, with mistakes of their own.
bool MentionReader::is_read_elsewhere() const {
  return part_ != nullptr && (part_->label == Label::FollowsUp || part_->label == Label::Approves);
}

// The words that were read as one mention, clear or not; 0 when none begins here.
std::size_t MentionReader::read_mention() {
  fold_word(here_.word(0), folded_);
  const std::size_t before_number = here_.words_before_number(0);
  if (before_number > 0) {
    const CommitteeId owner = owners_.linked_owner();
    if (owner.exists()) return read_case(before_number, owner, Owner::Named);
  }
  // "KST-sak 10/24": a body that is none of ours, or it would have been read with its name.
  if (is_joined()) return read_case_of_another();
  if (before_number > 0 && follows_abbreviation()) return leave(before_number + 2, Reason::NoCommittee);
  if (before_number > 0) return read_case(before_number, document_.committee, Owner::Implied);
  if (is_one_of(folded_, {"sak", "saken", "saka"})) return 0;
  if (folded_ == "neste" || folded_ == "forrige" || folded_ == "førre") return read_neighbour();
  if (folded_ == "møtet") return read_meeting();
  return read_name();
}

// By a hyphen, also one that does not break; a case also by a dash.
bool MentionReader::is_joined() const {
  const std::string_view before = html_.substr(here_.prose().begin, here_.range_of(1).begin - here_.prose().begin);
  return before.ends_with('-') || before.ends_with("\u2010") || before.ends_with("\u2011") ||
         (folded_ == "sak" && before.ends_with("–"));
}

// "AMU sak 1/24"; a name of ours would have been read together with the case.
bool MentionReader::follows_abbreviation() const {
  return here_.index() > 0 && here_.follows(0) && here_.gap_before(0) == " " &&
         is_abbreviation(here_.word_at(here_.index() - 1));
}

std::size_t MentionReader::leave(std::size_t words, Reason reason) {
  unclear.push_back({here_.range_of(words), reason});
  return words;
}

std::size_t MentionReader::take(std::size_t words, Target target) {
  if (target.kind == Kind::Partner && !is_here(target))
    named_partners.push_back({{target.index}, here_.range_of(1).begin});
  if (is_here(target)) return leave_here(words, target);
  if (is_among(seen_, target)) return words;
  const auto html = with_whole_emphasis(html_, here_.range_of(words));
  if (!html) return leave(words, Reason::Markup);
  seen_.push_back(target);
  mentions.push_back({*html, std::move(target)});
  return words;
}

std::size_t MentionReader::leave_of_other_days(std::size_t words) {
  const HtmlRange name = here_.range_of(words);
  const bool is_first = told_of_other_days_.insert(html_.substr(name.begin, name.end - name.begin)).second;
  return is_first ? leave(words, Reason::OtherDays) : words;
}

// An author who wonders is told once: minutes name their own committee in every case.
std::size_t MentionReader::leave_here(std::size_t words, const Target& target) {
  if (is_among(told_here_, target)) return words;
  told_here_.push_back(target);
  return leave(words, Reason::Here);
}

// Whether a link would lead to the page, or the case, that it stands on; every paper of a committee is led back to it by the
// page's own trail.
bool MentionReader::is_here(const Target& target) const {
  switch (target.kind) {
    case Kind::Document:
      return target.index == id_.index;
    case Kind::Committee:
      return target.index == document_.committee.index;
    case Kind::Partner:
      return site_.partners[target.index].document == id_;
    case Kind::Meeting:
      return target.index == document_.meeting.index;
    case Kind::Case:
      return is_in_case(site_.cases[target.index]);
    default:
      return false;
  }
}

bool MentionReader::is_in_case(const Case& other) const {
  return case_ != nullptr && other.committee == document_.committee && case_->number == other.number;
}

bool MentionReader::is_among(std::span<const Target> targets, const Target& target) {
  return std::ranges::any_of(
      targets, [&](const Target& each) { return each.kind == target.kind && each.index == target.index; });
}

}  // namespace motebok
