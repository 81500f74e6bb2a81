// Committees, partners, plans and abbreviations that are mentioned by name, and the cases and meetings named after them.
#include "link/mention_reader.h"

#include <algorithm>

#include "link/cases.h"
#include "link/clauses.h"
#include "link/mention_markup.h"

namespace motebok {
namespace {

using Kind = Target::Kind;
using Reason = UnclearMention::Reason;

}  // namespace

std::size_t MentionReader::read_name() {
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
bool MentionReader::is_perhaps_ordinary(const SiteNames::Named& named) {
  const bool is_committee =
      std::ranges::any_of(named.meanings, [](const Target& each) { return each.kind == Kind::Committee; });
  if (!is_committee || (here_.index() > 0 && !may_begin_sentence_after(here_.gap_before(0)))) return false;
  if (here_.index() == 0 ? is_responsible_for_a_measure() : promises_something()) return false;
  const HtmlRange name = here_.range_of(named.words);
  return is_ordinary_words(html_.substr(name.begin, name.end - name.begin));
}

// In the table of a plan: the cell says who is responsible, and nothing else.
bool MentionReader::is_responsible_for_a_measure() {
  if (responsible_.empty()) {
    for (const WrittenMeasure& each : document_.compiled.measures) responsible_.insert(each.responsible);
  }
  return responsible_.contains(html_.substr(here_.prose().begin, here_.prose().end - here_.prose().begin));
}

// "høsten 2025 – Barn og unge: …" under "Oppfølging".
bool MentionReader::promises_something() const {
  const std::string_view gap = here_.gap_before(0);
  return part_ != nullptr && part_->label == Label::FollowUp && is_one_of(gap, {" – ", " — ", " - "});
}

// What it means is told once in a section, as a name is a link once.
std::size_t MentionReader::explain_abbreviation() {
  const auto abbreviation = names_.abbreviation_at(html_, here_.words_from(0));
  if (!abbreviation) return 0;
  if (std::ranges::find(seen_abbreviations_, abbreviation->index) == seen_abbreviations_.end()) {
    seen_abbreviations_.push_back(abbreviation->index);
    explained.push_back({here_.range_of(abbreviation->words), abbreviation->index});
  }
  return abbreviation->words;
}

// "SSU-sak 45/23", "SSU sak 45/23", "SSUs sak 45/23", "SSU, sak 45/23": the case is theirs, whoever they are.
bool MentionReader::names_a_case(const SiteNames::Named& named) const {
  if (here_.words_before_number(named.words) == 0) return false;
  const bool is_document =
      std::ranges::any_of(named.meanings, [](const Target& each) { return each.kind == Kind::Document; });
  if (is_document) return false;
  const bool is_committee =
      std::ranges::any_of(named.meanings, [](const Target& each) { return each.kind == Kind::Committee; });
  const std::string_view gap = here_.gap_before(named.words);
  return is_one_of(gap, kJoining) || (is_committee && is_one_of(gap, kBeforeACase));
}

std::size_t MentionReader::read_case_of(const SiteNames::Named& named) {
  const std::size_t before_number = named.words + here_.words_before_number(named.words);
  const std::size_t length = before_number + 2;
  if (named.meanings.empty()) return leave(length, Reason::OtherDays);
  owners_.remember(length, named);
  if (named.meanings.size() > 1) return leave(length, Reason::SeveralMeanings);
  const Target& owner = named.meanings.front();
  const bool is_clear = is_one_of(here_.gap_before(named.words), kJoining) || owner.index == document_.committee.index;
  if (owner.kind == Kind::Committee && is_clear) return read_case(before_number, {owner.index}, Owner::Named);
  take(named.words, owner);
  unclear.push_back({{here_.words_from(named.words).front().begin, here_.range_of(length).end}, Reason::NoCommittee});
  return length;
}

// "SSU-møtet 11. september 2024", "SSUs møte den 11.09.2024": the words before the day, 0 where there is none.
std::size_t MentionReader::day_of_meeting_of(const SiteNames::Named& named) const {
  const bool is_committee = named.meanings.size() == 1 && named.meanings.front().kind == Kind::Committee;
  if (!is_committee || !here_.has(named.words) || !is_one_of(here_.word(named.words), {"møtet", "møte"})) return 0;
  const std::string_view gap = here_.gap_before(named.words);
  const bool is_genitive = here_.word(named.words - 1).ends_with('s') && is_one_of(gap, {" ", "\n", "\u00A0"});
  if (!is_genitive && !is_one_of(gap, {"-", "\u2010", "\u2011"})) return 0;
  const std::size_t ahead = named.words + (here_.word(named.words + 1) == "den" ? 2 : 1);
  return here_.follows(ahead) && here_.day_at(ahead).date ? ahead : 0;
}

std::size_t MentionReader::read_meeting_of(const SiteNames::Named& named, std::size_t ahead) {
  const CommitteeId committee{named.meanings.front().index};
  const ProsePosition::WrittenDay day = here_.day_at(ahead);
  const CaseOwners::Body body = owners_.body_after(ahead + day.words);
  // "SSU-møtet 11.09.2024 i FLR" is told twice, and not alike.
  if (body.said && body.committee != committee) return leave(ahead + day.words, Reason::NoCommittee);
  return take_meeting(ahead, day, ahead + day.words + body.words, committee);
}

// "PM 3/24" is a case where there is one; "møtet i PM 3/24" and "referat PM 3/24" count something else.
bool MentionReader::is_abbreviation_with_number(const SiteNames::Named& named) const {
  const bool is_committee = named.meanings.size() == 1 && named.meanings.front().kind == Kind::Committee;
  if (!is_committee || !here_.has(named.words) || !is_one_of(here_.gap_before(named.words), {" ", "\u00A0"}))
    return false;
  for (std::size_t i = 0; i < named.words; ++i) {
    if (!is_abbreviation(here_.word(i))) return false;
  }
  const auto number = here_.number_at(named.words);
  return number && !counts_meetings() && find_case(site_.cases, {named.meanings.front().index}, *number).exists();
}

bool MentionReader::counts_meetings() const {
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

std::size_t MentionReader::read_case_of_abbreviation(const SiteNames::Named& named) {
  return read_case(named.words, {named.meanings.front().index}, Owner::Named);
}

}  // namespace motebok
