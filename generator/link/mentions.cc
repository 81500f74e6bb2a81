// In: prose, stretch by stretch. Out: mentions with their targets.
//
// A mention is a number ("sak 21/24", "sakene 21/24 og 22/24", "SSU-sak 45/23", "SSU 45/23", "sak 12/24 i SSU"), a neighbour
// ("neste sak"), a meeting's day ("møtet 02.10.2024", "møtet 02.10.2024 i SSU", "SSU-møtet 02.10.2024") or a name. The hard
// thing is never to guess: what could mean two things, something that is not ours ("sak 12/24 i kommunestyret"), and a case or
// a meeting that another committee is named beside ("SSU tok det opp i sak 12/24") stays text. Whose a case is, case_owners.cc
// tells.
#include "link/mentions.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "base/characters.h"
#include "base/parallel.h"
#include "link/case_owners.h"
#include "link/cases.h"
#include "link/clauses.h"
#include "link/meetings.h"
#include "link/mention_markup.h"
#include "link/prose_position.h"
#include "link/registers.h"
#include "link/site_names.h"
#include "link/unknown_mentions.h"
#include "model/source_tree.h"

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

class MentionReader {
 public:
  MentionReader(const Site& site, const SiteNames& names, DocumentId id)
      : site_(site),
        names_(names),
        document_(site.documents[id.index]),
        id_(id),
        html_(document_.compiled.html),
        days_(days_of_speaking(document_, site.today)),
        here_(html_),
        owners_(site_, names_, document_, days_, here_) {}

  void read() {
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

  std::vector<Mention> mentions;
  std::vector<UnclearMention> unclear;
  std::vector<ExplainedAbbreviation> explained;
  std::vector<UnknownMention> unknown;
  std::vector<NamedPartner> named_partners;

 private:
  // Finds the case and the part of it that the prose stands in. Both follow each other as the text does.
  void enter(const Prose& prose) {
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
  bool is_read_elsewhere() const {
    return part_ != nullptr && (part_->label == Label::FollowsUp || part_->label == Label::Approves);
  }

  // The words that were read as one mention, clear or not; 0 when none begins here.
  std::size_t read_mention() {
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
  bool is_joined() const {
    const std::string_view before = html_.substr(here_.prose().begin, here_.range_of(1).begin - here_.prose().begin);
    return before.ends_with('-') || before.ends_with("\u2010") || before.ends_with("\u2011") ||
           (folded_ == "sak" && before.ends_with("–"));
  }

  // "AMU sak 1/24"; a name of ours would have been read together with the case.
  bool follows_abbreviation() const {
    return here_.index() > 0 && here_.follows(0) && here_.gap_before(0) == " " &&
           is_abbreviation(here_.word_at(here_.index() - 1));
  }

  // "FRL-sak 21/24" where there is an FLR is probably meant for it; else the case is another body's.
  std::size_t read_case_of_another() {
    const std::size_t before_number = folded_ == "sak" && here_.index() > 0 ? here_.case_words_at(0) : 0;
    if (before_number == 0) return 0;
    const auto number = here_.number_at(before_number);
    const std::string_view body = here_.word_at(here_.index() - 1);
    const CommitteeId meant = names_.committee_like(body);
    if (!meant.exists()) return 0;
    const std::uint32_t behind_body = here_.range_before_word(here_.index()).begin;
    const std::string written =
        std::string(body) + std::string(html_.substr(behind_body, here_.range_of(before_number + 2).end - behind_body));
    unknown.push_back({prose_->at, written, meant, number, std::nullopt, std::string(body)});
    return leave(before_number + 2, Reason::NoCommittee);
  }

  // Whether words beside the number say whose case it is, as "SSU-sak 12/24" does, or it is the document's own committee's.
  enum class Owner { Implied, Named };

  // `ahead`: the words before the number.
  std::size_t read_case(std::size_t ahead, CommitteeId committee, Owner owner) {
    if (here_.is_plural_at(ahead - 1)) return read_cases(ahead, committee, owner);
    const auto number = here_.number_at(ahead);
    if (!number) return 0;
    std::size_t length = ahead + 2;
    const CaseOwners::Body body =
        owner == Owner::Implied ? owners_.owner_after(length, *number) : owners_.body_after(length);
    const CaseOwners::Body of_more = owners_.owner_after(here_.behind_more_numbers(length), *number);
    if (body.said) {
      // "SSU-sak 12/24 i FLR" is told twice, and not alike.
      const bool is_told_twice = owner == Owner::Named && body.committee != committee;
      committee = is_told_twice ? CommitteeId{} : body.committee;
      length += body.words;
      owners_.remember(length, committee);
    } else if (owner == Owner::Named) {
      owners_.remember(length, committee);
    } else if (owners_.is_beside_another() || (of_more.said && of_more.committee != committee)) {
      return leave(length, Reason::NoCommittee);
    }
    if (!committee.exists()) return leave(length, Reason::NoCommittee);
    return take_case(ahead, length, committee);
  }

  // Of the number `ahead`, in `length` words.
  std::size_t take_case(std::size_t ahead, std::size_t length, CommitteeId committee) {
    const auto number = here_.number_at(ahead);
    const CaseId found = find_case(site_.cases, committee, *number);
    if (found.exists()) return take(length, {Kind::Case, found.index, {}});
    const std::string written = std::string(here_.word(ahead)) + "/" + std::string(here_.word(ahead + 1));
    unknown.push_back({prose_->at, written, committee, number, std::nullopt});
    return leave(length, Reason::Unknown);
  }

  // "sakene 9/24, 10/24 og 11/24": all of them are one committee's, and each number is a mention.
  std::size_t read_cases(std::size_t ahead, CommitteeId committee, Owner owner) {
    std::size_t end = here_.behind_more_numbers(ahead + 2);
    const auto last = here_.number_at(end - 2);
    const CaseOwners::Body body = owner == Owner::Implied ? owners_.owner_after(end, *last) : owners_.body_after(end);
    const bool is_told_twice = body.said && owner == Owner::Named && body.committee != committee;
    if (!body.said && owner == Owner::Implied && owners_.is_beside_another()) return leave(end, Reason::NoCommittee);
    if (body.said) committee = is_told_twice ? CommitteeId{} : body.committee;
    if (body.said || owner == Owner::Named) owners_.remember(end + body.words, committee);
    if (!committee.exists()) return leave(end, Reason::NoCommittee);
    std::size_t length = ahead + 2;
    while (length < end) {
      take_case(ahead, length, committee);
      here_.pass(length);
      end -= length;
      for (ahead = 0; !here_.number_at(ahead);) ++ahead;
      here_.pass(ahead);
      end -= ahead;
      ahead = 0;
      length = 2;
    }
    return take_case(ahead, length + body.words, committee);
  }

  std::size_t read_neighbour() {
    if (!here_.follows(1) || here_.word(1) != "sak") return 0;
    // "neste sak 21/24" names the case itself.
    if (here_.number_at(2)) return 0;
    if (case_ == nullptr) return 0;
    const std::vector<CaseSection>& cases = document_.compiled.cases;
    const bool forward = folded_ == "neste";
    if (case_ == (forward ? &cases.back() : &cases.front())) return leave(2, Reason::NoSuchNeighbour);
    const CaseId found = find_case(site_.cases, document_.committee, (forward ? case_ + 1 : case_ - 1)->number);
    return found.exists() ? take(2, {Kind::Case, found.index, {}}) : leave(2, Reason::Unknown);
  }

  std::size_t read_meeting() {
    const std::size_t ahead = here_.word(1) == "den" ? 2 : 1;
    const ProsePosition::WrittenDay day = here_.follows(ahead) ? here_.day_at(ahead) : ProsePosition::WrittenDay{};
    if (!day.date) return 0;
    const std::size_t length = ahead + day.words;
    const CaseOwners::Body body = owners_.body_after(length);
    if (!body.said && owners_.is_beside_another()) return leave(length, Reason::NoCommittee);
    const CommitteeId committee = body.said ? body.committee : document_.committee;
    if (!committee.exists()) return leave(length, Reason::NoCommittee);
    return take_meeting(ahead, day, length + body.words, committee);
  }

  // Of the day that begins `ahead` words on, in `length` words.
  std::size_t take_meeting(std::size_t ahead, const ProsePosition::WrittenDay& day, std::size_t length,
                           CommitteeId committee) {
    owners_.remember(length, committee);
    const MeetingId found = find_meeting(site_.meetings, committee, *day.date);
    if (found.exists()) return take(length, {Kind::Meeting, found.index, {}});
    // What is still to come has no papers yet.
    if (*day.date < site_.today) {
      const std::uint32_t from = here_.words_from(ahead).front().begin;
      const std::uint32_t until = here_.range_of(ahead + day.words).end;
      unknown.push_back({prose_->at, std::string(html_.substr(from, until - from)), committee, std::nullopt, day.date});
    }
    return leave(length, Reason::Unknown);
  }

  std::size_t read_name() {
    SiteNames::Named named = names_.at(html_, here_.words_from(0), days_);
    if (named.words == 0) return explain_abbreviation();
    if (names_a_case(named)) return read_case_of(named);
    if (const std::size_t day = day_of_meeting_of(named); day > 0) return read_meeting_of(named, day);
    if (is_abbreviation_with_number(named)) return read_case_of_abbreviation(named);
    // "**Besøk Narvik** kommune" still names Narvik.
    if (!with_whole_emphasis(html_, here_.range_of(named.words))) {
      const SiteNames::Named before_tag = names_.at(html_, here_.words_from(0).first(here_.words_before_tag()), days_);
      if (before_tag.words > 0) named = before_tag;
    }
    // "SSU-møtet" is no name of the committee.
    if (here_.rest_after(named.words).starts_with('-')) return named.words;
    if (named.meanings.empty()) return leave_of_other_days(named.words);
    if (is_perhaps_ordinary(named)) return leave(named.words, Reason::SeveralMeanings);
    owners_.remember(named.words, named);
    if (named.meanings.size() > 1) return leave(named.words, Reason::SeveralMeanings);
    return take(named.words, named.meanings.front());
  }

  // "Beredskap er viktig", "Barn og unge har rett": where a sentence may begin, a committee's name may be the words.
  bool is_perhaps_ordinary(const SiteNames::Named& named) {
    const bool is_committee =
        std::ranges::any_of(named.meanings, [](const Target& each) { return each.kind == Kind::Committee; });
    if (!is_committee || (here_.index() > 0 && !may_begin_sentence_after(here_.gap_before(0)))) return false;
    if (here_.index() == 0 ? is_responsible_for_a_measure() : promises_something()) return false;
    const HtmlRange name = here_.range_of(named.words);
    return is_ordinary_words(html_.substr(name.begin, name.end - name.begin));
  }

  // In the table of a plan: the cell says who is responsible, and nothing else.
  bool is_responsible_for_a_measure() {
    if (responsible_.empty()) {
      for (const WrittenMeasure& each : document_.compiled.measures) responsible_.insert(each.responsible);
    }
    return responsible_.contains(html_.substr(here_.prose().begin, here_.prose().end - here_.prose().begin));
  }
  // "høsten 2025 – Barn og unge: …" under "Oppfølging".
  bool promises_something() const {
    const std::string_view gap = here_.gap_before(0);
    return part_ != nullptr && part_->label == Label::FollowUp && is_one_of(gap, {" – ", " — ", " - "});
  }

  // What it means is told once in a section, as a name is a link once.
  std::size_t explain_abbreviation() {
    const auto abbreviation = names_.abbreviation_at(html_, here_.words_from(0));
    if (!abbreviation) return 0;
    if (std::ranges::find(seen_abbreviations_, abbreviation->index) == seen_abbreviations_.end()) {
      seen_abbreviations_.push_back(abbreviation->index);
      explained.push_back({here_.range_of(abbreviation->words), abbreviation->index});
    }
    return abbreviation->words;
  }

  // "SSU-sak 45/23", "SSU sak 45/23", "SSUs sak 45/23", "SSU, sak 45/23": the case is theirs, whoever they are.
  bool names_a_case(const SiteNames::Named& named) const {
    if (here_.words_before_number(named.words) == 0) return false;
    const bool is_document =
        std::ranges::any_of(named.meanings, [](const Target& each) { return each.kind == Kind::Document; });
    if (is_document) return false;
    const bool is_committee =
        std::ranges::any_of(named.meanings, [](const Target& each) { return each.kind == Kind::Committee; });
    const std::string_view gap = here_.gap_before(named.words);
    return is_one_of(gap, kJoining) || (is_committee && is_one_of(gap, kBeforeACase));
  }

  std::size_t read_case_of(const SiteNames::Named& named) {
    const std::size_t before_number = named.words + here_.words_before_number(named.words);
    const std::size_t length = before_number + 2;
    if (named.meanings.empty()) return leave(length, Reason::OtherDays);
    owners_.remember(length, named);
    if (named.meanings.size() > 1) return leave(length, Reason::SeveralMeanings);
    const Target& owner = named.meanings.front();
    const bool is_clear =
        is_one_of(here_.gap_before(named.words), kJoining) || owner.index == document_.committee.index;
    if (owner.kind == Kind::Committee && is_clear) return read_case(before_number, {owner.index}, Owner::Named);
    take(named.words, owner);
    unclear.push_back({{here_.words_from(named.words).front().begin, here_.range_of(length).end}, Reason::NoCommittee});
    return length;
  }

  // "SSU-møtet 11. september 2024", "SSUs møte den 11.09.2024": the words before the day, 0 where there is none.
  std::size_t day_of_meeting_of(const SiteNames::Named& named) const {
    const bool is_committee = named.meanings.size() == 1 && named.meanings.front().kind == Kind::Committee;
    if (!is_committee || !here_.has(named.words) || !is_one_of(here_.word(named.words), {"møtet", "møte"})) return 0;
    const std::string_view gap = here_.gap_before(named.words);
    const bool is_genitive = here_.word(named.words - 1).ends_with('s') && is_one_of(gap, {" ", "\n", "\u00A0"});
    if (!is_genitive && !is_one_of(gap, {"-", "\u2010", "\u2011"})) return 0;
    const std::size_t ahead = named.words + (here_.word(named.words + 1) == "den" ? 2 : 1);
    return here_.follows(ahead) && here_.day_at(ahead).date ? ahead : 0;
  }

  std::size_t read_meeting_of(const SiteNames::Named& named, std::size_t ahead) {
    const CommitteeId committee{named.meanings.front().index};
    const ProsePosition::WrittenDay day = here_.day_at(ahead);
    const CaseOwners::Body body = owners_.body_after(ahead + day.words);
    // "SSU-møtet 11.09.2024 i FLR" is told twice, and not alike.
    if (body.said && body.committee != committee) return leave(ahead + day.words, Reason::NoCommittee);
    return take_meeting(ahead, day, ahead + day.words + body.words, committee);
  }

  // "PM 3/24" is a case where there is one; "møtet i PM 3/24" and "referat PM 3/24" count something else.
  bool is_abbreviation_with_number(const SiteNames::Named& named) const {
    const bool is_committee = named.meanings.size() == 1 && named.meanings.front().kind == Kind::Committee;
    if (!is_committee || !here_.has(named.words) || !is_one_of(here_.gap_before(named.words), {" ", "\u00A0"}))
      return false;
    for (std::size_t i = 0; i < named.words; ++i) {
      if (!is_abbreviation(here_.word(i))) return false;
    }
    const auto number = here_.number_at(named.words);
    return number && !counts_meetings() && find_case(site_.cases, {named.meanings.front().index}, *number).exists();
  }
  bool counts_meetings() const {
    constexpr std::size_t kBeside = 3;  // words
    std::string folded;
    for (std::size_t i = here_.index(); i-- > 0 && here_.index() - i <= kBeside;) {
      fold_word(here_.word_at(i), folded);
      for (const std::string_view counted : {"møte", "referat", "innkalling", "protokoll", "møtebok"}) {
        if (folded.find(counted) != std::string::npos) return true;
      }
    }
    return false;
  }

  std::size_t read_case_of_abbreviation(const SiteNames::Named& named) {
    return read_case(named.words, {named.meanings.front().index}, Owner::Named);
  }

  std::size_t leave(std::size_t words, Reason reason) {
    unclear.push_back({here_.range_of(words), reason});
    return words;
  }

  std::size_t take(std::size_t words, Target target) {
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

  std::size_t leave_of_other_days(std::size_t words) {
    const HtmlRange name = here_.range_of(words);
    const bool is_first = told_of_other_days_.insert(html_.substr(name.begin, name.end - name.begin)).second;
    return is_first ? leave(words, Reason::OtherDays) : words;
  }

  // An author who wonders is told once: minutes name their own committee in every case.
  std::size_t leave_here(std::size_t words, const Target& target) {
    if (is_among(told_here_, target)) return words;
    told_here_.push_back(target);
    return leave(words, Reason::Here);
  }

  static bool is_among(std::span<const Target> targets, const Target& target) {
    return std::ranges::any_of(
        targets, [&](const Target& each) { return each.kind == target.kind && each.index == target.index; });
  }

  // Whether a link would lead to the page, or the case, that it stands on; every paper of a committee is led back to it by the
  // page's own trail.
  bool is_here(const Target& target) const {
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
  bool is_in_case(const Case& other) const {
    return case_ != nullptr && other.committee == document_.committee && case_->number == other.number;
  }

  const Site& site_;
  const SiteNames& names_;
  const Document& document_;
  DocumentId id_;
  std::string_view html_;
  Days days_;
  std::uint32_t section_ = 0;
  const Prose* prose_ = nullptr;
  const CaseSection* case_ = nullptr;   // that the paragraph stands in; null outside the cases
  const LabelledPart* part_ = nullptr;  // of that case
  std::size_t next_part_ = 0;           // of the case: those before it end above the paragraph
  ProsePosition here_;
  CaseOwners owners_;
  std::string folded_;
  std::set<std::string_view> responsible_;  // of the plan's measures; filled when first asked for
  std::vector<Target> seen_;                // in this section
  std::vector<Target> told_here_;
  std::set<std::string_view> told_of_other_days_;  // names
  std::vector<std::uint32_t> seen_abbreviations_;
};

}  // namespace

void find_mentions(Site& site, const SiteNames& names, const SourceTree& sources, const HiddenThings& hidden,
                   unsigned threads, Diagnostics& diagnostics) {
  std::vector<std::vector<UnknownMention>> unknown(site.documents.size());
  parallel_for(site.documents.size(), threads, [&](std::size_t i) {
    MentionReader reader(site, names, {static_cast<std::uint32_t>(i)});
    reader.read();
    site.documents[i].mentions = std::move(reader.mentions);
    site.documents[i].unclear = std::move(reader.unclear);
    site.documents[i].explained = std::move(reader.explained);
    site.documents[i].named_partners = std::move(reader.named_partners);
    unknown[i] = std::move(reader.unknown);
  });
  for (std::size_t i = 0; i < unknown.size(); ++i)
    tell_of_unknown(site, site.documents[i], unknown[i], sources, hidden, diagnostics);
}

}  // namespace motebok
