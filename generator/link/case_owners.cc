#include "link/case_owners.h"

#include <algorithm>

#include "base/characters.h"
#include "base/date.h"
#include "link/clauses.h"
#include "link/meetings.h"
#include "link/mention_markup.h"

namespace motebok {
namespace {

// In words, with the day of a meeting.
constexpr std::size_t kLongestName = 8;
constexpr std::array<std::string_view, 2> kOpenedBracket = {" (", "\u00A0("};
constexpr std::array<std::string_view, 3> kBlanks = {" ", "\n", "\u00A0"};

// No body that papers speak of begins with Æ.
bool may_begin_a_name(std::string_view word) { return begins_with_capital(word) && !word.starts_with("Æ"); }

// What bodies are called, with what stands before: "kommunestyret", "arbeidsutvalet".
constexpr std::string_view kBodies[] = {"styret", "styre",  "utvalget", "utvalg", "utvalet",  "utval",         "rådet",
                                        "råd",    "tinget", "retten",   "nemnda", "komiteen", "sekretariatet", "møtet"};

// "sak 12/24 i kommunestyret" is none of ours.
bool is_public_body(std::string_view word) {
  return std::ranges::any_of(kBodies, [&](std::string_view body) { return word.ends_with(body); });
}

// "arbeidsutvalget", but not "utvalget", "rådet" and "møtet", the committee's own words for itself; "styret" is another's.
bool is_another_body(std::string_view word) {
  const bool is_own_word =
      std::ranges::any_of(kBodies, [&](std::string_view body) { return word == body && !word.starts_with("styre"); });
  return !is_own_word && is_public_body(word);
}

// "Lom kommune", "Nordland fylkeskommune": the name goes before.
bool is_end_of_a_body(std::string_view word) {
  return is_one_of(word, {"kommune", "kommunen", "kommuner", "kommunar", "fylkeskommune", "fylkeskommunen",
                          "helseforetak", "helseforetaket", "foretaket"});
}

// "Fjordsykehuset", "Universitetssykehuset Nord-Norge"; "sykehuset" is who sits at the table.
bool is_hospital_by_name(std::string_view word) {
  constexpr std::string_view kHospitals[] = {"sykehuset", "sykehus", "sjukehuset", "sjukehus"};
  return begins_with_capital(word) &&
         std::ranges::any_of(kHospitals, [&](std::string_view each) { return word.ends_with(each); });
}

bool is_number(std::string_view word) { return !word.empty() && std::ranges::all_of(word, is_digit); }

// The words of a body's name and of a meeting's day, besides the body itself.
bool goes_on_about_a_body(std::string_view word) {
  return begins_with_capital(word) || is_number(word) || is_one_of(word, kMonthNames) ||
         is_one_of(word, {"i", "ved", "for", "og", "den", "møte", "møtet"});
}

// Whether the stop between two words ends nothing: "12. mai", "12.03.2024", "jf. sak 2/25".
bool is_stop_within(std::string_view before, std::string_view gap, std::string_view after) {
  if (!is_one_of(gap, {".", ". ", ".\u00A0", ".\n"}) || begins_with_capital(after)) return false;
  return is_number(before) || is_one_of(before, {"jf", "jfr", "ref", "bl", "a", "f", "eks", "ca", "nr", "kl", "pkt"});
}

}  // namespace

bool is_abbreviation(std::string_view word) { return word.size() >= 2 && std::ranges::all_of(word, is_ascii_capital); }

CaseOwners::Body CaseOwners::owner_after(std::size_t length, CaseNumber number) const {
  if (is_before_another(length) || is_at_another(length) || is_before_body_of_others(length)) return {true, {}};
  std::size_t at = length;
  if (here_.follows(at) && is_one_of(here_.word(at), {"i", "på", "fra", "frå", "under", "ved"})) ++at;
  const bool is_near = here_.follows(at) || (here_.has(at) && is_one_of(here_.gap_before(at), kOpenedBracket));
  if (!is_near || !is_one_of(here_.word(at), {"møtet", "møte"})) return on_agenda(body_after(length), number);
  // "sak 1/25, møtet 10.02.2025 i SSU" may be two things.
  const bool is_one_thing = here_.gap_before(at) != ", ";
  ++at;
  if (here_.word(at) == "den") ++at;
  const ProsePosition::WrittenDay day = here_.day_at(at);
  Body body = body_after(at + day.words);
  if (!body.said || body.committee == document_.committee) return {body.said, body.committee};
  const bool is_found = body.committee.exists() && day.date && is_one_thing;
  body.meeting = is_found ? find_meeting(site_.meetings, body.committee, *day.date) : MeetingId{};
  return body.meeting.exists() ? on_agenda({true, body.committee, 0, body.meeting}, number) : Body{true, {}};
}

// "sak 12/24 SSU": theirs, or SSU goes on with the sentence.
bool CaseOwners::is_before_another(std::size_t length) const {
  if (!here_.has(length) || here_.gap_before(length) != " " || !is_abbreviation(here_.word(length))) return false;
  const SiteNames::Named named = names_.at(here_.html(), here_.words_from(length), days_);
  // "sak 11/24 SSU-sak 12/24": that is of its own case.
  if (here_.rest_after(length + named.words).starts_with('-')) return false;
  return named.meanings.size() == 1 && named.meanings.front().kind == Target::Kind::Committee &&
         named.meanings.front().index != document_.committee.index;
}

// "sak 12/24 ved SSU", "sak 12/24, behandlet i SSU": they had to do with it, or it is theirs.
bool CaseOwners::is_at_another(std::size_t length) const {
  const bool was_treated =
      here_.follows(length) && is_one_of(here_.word(length), {"behandlet", "behandla", "handsama"});
  const std::size_t at = was_treated ? length + 1 : length;
  if (!here_.follows(at) || !here_.follows(at + 1)) return false;
  if (!was_treated ? here_.word(at) != "ved" : !is_one_of(here_.word(at), {"i", "av", "hos", "ved"})) return false;
  const SiteNames::Named named = names_.at(here_.html(), here_.words_from(at + 1), days_);
  const auto is_other_committee = [&](const Target& each) {
    return each.kind == Target::Kind::Committee && each.index != document_.committee.index;
  };
  return std::ranges::any_of(named.meanings, is_other_committee) || is_public_body(here_.word(at + 1));
}

// "sak 9/24 (Lom kommune)", "sak 9/24, kommunestyret i Lom" and "sak 12/24, SSU", where nothing more is said of them.
bool CaseOwners::is_before_body_of_others(std::size_t length) const {
  if (!here_.has(length)) return false;
  const bool is_in_brackets = is_one_of(here_.gap_before(length), kOpenedBracket);
  if (is_in_brackets ? body_in_brackets(length).said : here_.gap_before(length) != ", ") return false;
  bool is_named = false;
  std::size_t at = length;
  for (; here_.has(at) && at < length + kLongestName && (at == length || here_.follows(at)); ++at) {
    if (names_own_at(here_.index() + at)) return false;
    const bool is_body = names_another_at(here_.index() + at);
    if (is_body && is_in_brackets) return true;
    if (!is_body && !goes_on_about_a_body(here_.word(at))) break;
    is_named = is_named || is_body;
  }
  if (!is_named) return false;
  const std::string_view rest = here_.rest_after(at);
  return rest.empty() || std::string_view(".;)").find(rest.front()) != std::string_view::npos;
}

// Of another committee's meeting, as a link to it says.
CaseOwners::Body CaseOwners::on_agenda(Body body, CaseNumber number) const {
  if (!body.meeting.exists() || body.committee == document_.committee) return body;
  const std::vector<AgendaItemId>& agenda = site_.meetings[body.meeting.index].agenda;
  const bool is_on = std::ranges::any_of(agenda, [&](AgendaItemId id) {
    return site_.cases[site_.agenda_items[id.index].of_case.index].number == number;
  });
  return is_on ? body : Body{true, {}};
}

CaseOwners::Body CaseOwners::body_after(std::size_t length) const {
  if (!here_.follows(length) || !is_one_of(here_.word(length), {"i", "fra", "frå", "hos"}))
    return body_in_brackets(length);
  const bool is_theirs = here_.word(length) == "i";
  if (const auto link = link_behind(length + 1, kBlanks)) {
    const Body body = body_of(*link, is_theirs);
    return {body.said || begins_with_capital(here_.html().substr(link->text.begin)), body.committee, 0, body.meeting};
  }
  if (!here_.follows(length + 1)) return {};
  const SiteNames::Named body = names_.at(here_.html(), here_.words_from(length + 1), days_);
  if (body.meanings.size() == 1 && body.meanings.front().kind == Target::Kind::Committee) {
    const CommitteeId named{body.meanings.front().index};
    if (is_theirs) return {true, named, 1 + body.words};
    // What comes from a committee is perhaps another's case.
    return {true, named == document_.committee ? named : CommitteeId{}};
  }
  return {may_begin_a_name(here_.word(length + 1)) || is_public_body(here_.word(length + 1)), {}};
}

// "sak 12/24 (SSU)", and not what it is about, "sak 12/24 (Barn og unge)".
CaseOwners::Body CaseOwners::body_in_brackets(std::size_t length) const {
  const auto link = link_behind(length, kOpenedBracket);
  if (link && here_.html().substr(link->element.end).starts_with(')')) return body_of(*link, true);
  if (!here_.has(length) || !is_one_of(here_.gap_before(length), kOpenedBracket)) return {};
  const SiteNames::Named named = names_.at(here_.html(), here_.words_from(length), days_);
  const bool is_ours = named.meanings.size() == 1 && named.meanings.front().kind == Target::Kind::Committee;
  const std::size_t words = std::max<std::size_t>(named.words, 1);
  if (!here_.rest_after(length + words).starts_with(')')) return {};
  if (is_ours) return {true, {named.meanings.front().index}};
  return {named.words > 0 || is_abbreviation(here_.word(length)) || is_public_body(here_.word(length)), {}};
}

// Behind the first `words` words and one of these gaps.
std::optional<LinkInText> CaseOwners::link_behind(std::size_t words, Texts gaps) const {
  const std::uint32_t end = here_.end_of(words);
  for (const std::string_view gap : gaps) {
    if (here_.html_so_far().substr(end).starts_with(gap))
      return link_at(here_.html_so_far(), here_.behind_emphasis(end + gap.size()));
  }
  return std::nullopt;
}

// What comes from a committee is perhaps another's case.
CaseOwners::Body CaseOwners::body_of(const LinkInText& link, bool is_theirs) const {
  const LinkedBody body = linked_body(site_, document_, names_, days_, link);
  if (body.kind == LinkedBody::Kind::None) return {};
  return {true, is_theirs || body.committee == document_.committee ? body.committee : CommitteeId{}, 0, body.meeting};
}

CommitteeId CaseOwners::linked_owner() const {
  const HtmlRange gap = here_.range_before_word(here_.index());
  const auto link = last_link_in(here_.html(), gap);
  if (!link) return {};
  const std::string_view between = here_.html().substr(link->element.end, gap.end - link->element.end);
  if (!is_one_of(without_outer_tags(between), kJoining)) return {};
  const LinkedBody body = linked_body(site_, document_, names_, days_, *link);
  return body.is_name ? body.committee : CommitteeId{};
}

// "arbeidsutvalgets sak 2/25", "Nordby kommunes sak 2/25", "vedtaket i AMUs sak 2/25". A sentence may begin with "Dagens sak 2/25".
bool CaseOwners::follows_genitive_of_another() const {
  if (here_.index() == 0 || !here_.follows(0) || !is_one_of(here_.gap_before(0), kBlanks)) return false;
  const std::string_view written = here_.word_at(here_.index() - 1);
  if (!written.ends_with('s')) return false;
  std::string body;
  fold_word(written.substr(0, written.size() - 1), body);
  if (is_another_body(body) || is_one_of(body, {"kommune", "kommunen", "foretaket", "helseforetaket"})) return true;
  const bool begins_sentence = here_.index() == 1 || may_begin_sentence_after(here_.gap_before_word(here_.index() - 1));
  return !begins_sentence && begins_with_capital(written) && !is_public_body(body);
}

// "Lom kommune, sak 9/24", "Lom kommunestyre sak 9/24", "kommunestyret 12.03.2024 (sak 9/24)": it stands right before.
bool CaseOwners::follows_another() const {
  const std::size_t here = here_.index();
  if (here == 0) return false;
  const std::string_view gap = here_.gap_before(0);
  if (!is_one_of(gap, kBlanks) && !is_one_of(gap, kBeforeACase) && !is_one_of(gap, kOpenedBracket)) return false;
  if (another_.behind == here) return true;
  for (std::size_t i = here; i-- > 0 && here - i <= kLongestName;) {
    if (names_own_at(i)) return false;
    if (names_another_at(i)) return true;
    if (!goes_on_about_a_body(here_.word_at(i))) return false;
    // "Vi har snakket med SSU, og sak 9/24 venter."
    const bool is_joint = is_one_of(here_.word_at(i), {"i", "ved", "for", "og"});
    if (i == 0 || (is_joint && i + 1 == here)) return false;
    const std::string_view between = here_.gap_before_word(i);
    const bool is_joined = is_one_of(between, kBlanks) || is_one_of(between, {"-", "/", "–"});
    if (!is_joined && !is_stop_within(here_.word_at(i - 1), between, here_.word_at(i))) return false;
  }
  return false;
}

bool CaseOwners::names_own_at(std::size_t i) const {
  const SiteNames::Named named = names_.at(here_.html(), here_.words_from_index(i), days_);
  return named.meanings.size() == 1 && named.meanings.front().kind == Target::Kind::Committee &&
         named.meanings.front().index == document_.committee.index;
}

// A body that the site knows, or a word that says that it is one: "kommunestyret", "Lom kommune", "AMU".
bool CaseOwners::names_another_at(std::size_t i) const {
  const SiteNames::Named named = names_.at(here_.html(), here_.words_from_index(i), days_);
  if (named.words > 0) {
    return std::ranges::any_of(named.meanings, [](const Target& each) { return each.kind != Target::Kind::Document; });
  }
  const std::string_view word = here_.word_at(i);
  std::string folded;
  fold_word(word, folded);
  return is_abbreviation(word) || is_another_body(folded) || is_elected_body(word) || is_end_of_a_body(folded) ||
         is_hospital_by_name(word) || is_unknown_body_at(i);
}

bool CaseOwners::is_beside_another() const {
  if (follows_genitive_of_another() || follows_another()) return true;
  constexpr std::size_t kBeside = 12;  // words
  for (std::size_t i = here_.index(); here_.index() - i < kBeside; --i) {
    const Beside links = beside_links_before(i);
    if (links != Beside::Nothing) return links == Beside::Another;
    if (i == 0) return false;
    if (i == another_.behind && (another_.kind == Target::Kind::Committee || joins(i))) return true;
    if (is_elected_body(here_.word_at(i - 1)) || is_unknown_body_at(i - 1)) return true;
    // As the site's partners do: "Lom kommune vedtok dette i sak 9/24".
    if (is_end_of_a_body(without_genitive(here_.word_at(i - 1))) && joins(i)) return true;
  }
  return false;
}

// "Statsforvalteren", "styret ved …", "Helse Sør-Øst", "AMU behandlet …", where the site has no such name.
bool CaseOwners::is_unknown_body_at(std::size_t i) const {
  constexpr std::array<std::string_view, 9> kTreated = {"behandlet", "behandla", "drøftet", "drøfta", "vedtok",
                                                        "tok",       "hadde",    "har",     "fikk"};
  const std::string_view word = here_.word_at(i);
  const std::string_view next = here_.words_from_index(i).size() > 1 ? here_.word_at(i + 1) : std::string_view();
  const bool may_be = is_body_of_others(word) || (word == "Helse" && begins_with_capital(next)) ||
                      (is_one_of(word, {"Styret", "styret"}) && is_one_of(next, {"ved", "i", "for"})) ||
                      (is_abbreviation(word) && is_one_of(next, kTreated));
  return may_be && names_.at(here_.html(), here_.words_from_index(i), days_).meanings.empty();
}

// What stands before word `i`, read backwards: the end of a clause, a link to another body, or neither.
CaseOwners::Beside CaseOwners::beside_links_before(std::size_t i) const {
  HtmlRange gap = here_.range_before_word(i);
  bool is_right_before = i == here_.index();
  while (const auto link = last_link_in(here_.html(), gap)) {
    const std::string_view between = here_.html().substr(link->element.end, gap.end - link->element.end);
    const bool goes_on = is_right_before && is_one_of(between, kBeforeACase);
    if (!goes_on && parts_clauses(between)) return Beside::ClauseEnd;
    const LinkedBody body = linked_body(site_, document_, names_, days_, *link);
    const bool is_own = body.committee.exists() && body.committee == document_.committee;
    if (body.kind == LinkedBody::Kind::Committee && !is_own) return Beside::Another;
    if (body.kind == LinkedBody::Kind::Partner && joins(is_right_before ? here_.index() : i)) return Beside::Another;
    if (parts_clauses(here_.html().substr(link->text.begin, link->text.end - link->text.begin)))
      return Beside::ClauseEnd;
    gap.end = link->element.begin;
    is_right_before = false;
  }
  const std::string_view between = here_.html().substr(gap.begin, gap.end - gap.begin);
  const bool goes_on = i > 0 && is_stop_within(here_.word_at(i - 1), between, here_.word_at(i));
  return parts_clauses(between) && !goes_on ? Beside::ClauseEnd : Beside::Nothing;
}

// The words from `behind` on to the mention: none, "sin", "i" at the end.
bool CaseOwners::joins(std::size_t behind) const {
  return behind == here_.index() || is_one_of(here_.word_at(here_.index() - 1), {"sin", "si", "sitt", "i"});
}

void CaseOwners::remember(std::size_t length, CommitteeId committee) {
  if (committee != document_.committee) another_ = {here_.index() + length, Target::Kind::Committee};
}

void CaseOwners::remember(std::size_t length, const SiteNames::Named& named) {
  const Target& first = named.meanings.front();
  const bool is_own =
      named.meanings.size() == 1 && first.kind == Target::Kind::Committee && first.index == document_.committee.index;
  if (first.kind == Target::Kind::Document || is_own) return;
  another_ = {here_.index() + length, first.kind};
}

}  // namespace motebok
