// In: prose, stretch by stretch. Out: mentions with their targets.
//
// A mention is a number ("sak 21/24", "SSU-sak 45/23", "sak 12/24 i SSU"), a neighbour ("neste sak"), a meeting's day
// ("møtet 02.10.2024", "møtet 02.10.2024 i SSU") or a name. The hard thing is never to guess: what could mean two things,
// something that is not ours ("sak 12/24 i kommunestyret"), and a case or a meeting that another committee is named beside
// ("SSU tok det opp i sak 12/24") stays text.
#include "link/mentions.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "base/characters.h"
#include "base/norwegian.h"
#include "base/parallel.h"
#include "link/cases.h"
#include "link/clauses.h"
#include "link/linked_bodies.h"
#include "link/meetings.h"
#include "link/mention_markup.h"
#include "link/messages.h"
#include "link/prose_words.h"
#include "link/registers.h"
#include "link/site_names.h"
#include "model/source_tree.h"

namespace motebok {
namespace {

using Kind = Target::Kind;
using Reason = UnclearMention::Reason;

constexpr std::array<std::string_view, 7> kFirstWords = {"sak", "saken", "saka", "neste", "forrige", "førre", "møtet"};

using Texts = std::span<const std::string_view>;
bool is_one_of(std::string_view text, Texts known) { return std::ranges::find(known, text) != known.end(); }
bool is_one_of(std::string_view text, std::initializer_list<std::string_view> known) {
  return std::ranges::find(known, text) != known.end();
}

// Between a body and its case: "SSU-sak 12/24".
constexpr std::array<std::string_view, 7> kJoining = {"-", " ", "\n", "\u00A0", "\u2010", "\u2011", "–"};
// After these it may be theirs, or the committee's own that speaks.
constexpr std::array<std::string_view, 3> kBeforeACase = {", ", ": ", " – "};
constexpr std::array<std::string_view, 2> kOpenedBracket = {" (", "\u00A0("};
constexpr std::array<std::string_view, 3> kBlanks = {" ", "\n", "\u00A0"};

// A mention of what no paper tells of, to be reported in order when all documents have been read.
struct UnknownMention {
  Span prose;           // where in the file it stands
  std::string written;  // "99/24", "02.10.2024"
  CommitteeId committee;
  std::optional<CaseNumber> number;
  std::optional<Date> day;
  std::string body = {};  // as written, where it is none of ours but like the committee's abbreviation
};

bool is_digits(std::string_view word, std::size_t least, std::size_t most) {
  return word.size() >= least && word.size() <= most && std::ranges::all_of(word, is_digit);
}

// No body that papers speak of begins with Æ.
bool may_begin_a_name(std::string_view word) { return begins_with_capital(word) && !word.starts_with("Æ"); }

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
        days_(days_of_speaking(document_, site.today)) {}

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
      read_prose_words(html_, prose.html, words_);
      another_ = {};
      for (at_ = 0; at_ < words_.size();)
        at_ += names_.may_begin_with(word(0)) ? std::max<std::size_t>(1, read_mention()) : 1;
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

  std::string_view word(std::size_t ahead) const {
    return at_ + ahead < words_.size() ? word_at(at_ + ahead) : std::string_view();
  }
  std::string_view gap_before(std::size_t ahead) const { return without_outer_tags(gap_before_word(at_ + ahead)); }
  bool follows(std::size_t ahead) const { return at_ + ahead < words_.size() && words_[at_ + ahead].continues; }
  std::string_view html_of_prose() const { return html_.substr(0, prose_->html.end); }
  std::uint32_t behind_emphasis(std::size_t at) const {
    while (begins_with_emphasis_tag(html_of_prose().substr(at))) at = html_.find('>', at) + 1;
    return static_cast<std::uint32_t>(at);
  }
  std::uint32_t end_of(std::size_t words) const { return behind_emphasis(words_[at_ + words - 1].end); }
  std::string_view rest_after(std::size_t words) const { return html_of_prose().substr(end_of(words)); }

  // The words that were read as one mention, clear or not; 0 when none begins here.
  std::size_t read_mention() {
    fold_word(word(0), folded_);
    const bool is_case = is_one_of(folded_, {"sak", "saken", "saka"});
    if (is_case && number_at(1)) {
      if (const CommitteeId owner = linked_owner(); owner.exists()) return read_case(1, owner, Owner::Named);
    }
    // "KST-sak 10/24": a body that is none of ours, or it would have been read with its name.
    if (is_joined()) return read_case_of_another();
    if (folded_ == "sak" && follows_abbreviation()) return number_at(1) ? leave(3, Reason::NoCommittee) : 0;
    if (is_case) return read_case(1, document_.committee, Owner::Implied);
    if (folded_ == "neste" || folded_ == "forrige" || folded_ == "førre") return read_neighbour();
    if (folded_ == "møtet") return read_meeting();
    return read_name();
  }

  // The words of "21/24" that begin `ahead` words on.
  std::optional<CaseNumber> number_at(std::size_t ahead) const {
    if (!follows(ahead + 1) || !is_digits(word(ahead), 1, 5) || gap_before(ahead + 1) != "/") return std::nullopt;
    const std::string_view year = word(ahead + 1);
    if (year.size() != 2 && year.size() != 4) return std::nullopt;
    // "21/24/3" is another archive's number.
    const std::string_view rest = rest_after(ahead + 2);
    if (rest.size() > 1 && rest[0] == '/' && rest[1] >= '0' && rest[1] <= '9') return std::nullopt;
    return parse_case_number(std::string(word(ahead)) + "/" + std::string(year));
  }

  // By a hyphen, also one that does not break; a case also by a dash.
  bool is_joined() const {
    const std::string_view before = html_.substr(prose_->html.begin, words_[at_].begin - prose_->html.begin);
    return before.ends_with('-') || before.ends_with("\u2010") || before.ends_with("\u2011") ||
           (folded_ == "sak" && before.ends_with("–"));
  }

  // "AMU sak 1/24"; a name of ours would have been read together with the case.
  bool follows_abbreviation() const {
    return at_ > 0 && words_[at_].continues && gap_before(0) == " " && is_abbreviation(word_at(at_ - 1));
  }
  static bool is_abbreviation(std::string_view word) {
    return word.size() >= 2 && std::ranges::all_of(word, is_ascii_capital);
  }

  // "FRL-sak 21/24" where there is an FLR is probably meant for it; else the case is another body's.
  std::size_t read_case_of_another() {
    const auto number = folded_ == "sak" && at_ > 0 ? number_at(1) : std::nullopt;
    if (!number) return 0;
    const std::string_view body = word_at(at_ - 1);
    const CommitteeId meant = names_.committee_like(body);
    if (!meant.exists()) return 0;
    const std::string written =
        std::string(html_.substr(words_[at_ - 1].begin, words_[at_ + 2].end - words_[at_ - 1].begin));
    unknown.push_back({prose_->at, written, meant, number, std::nullopt, std::string(body)});
    return leave(3, Reason::NoCommittee);
  }

  // Whether words beside the number say whose case it is, as "SSU-sak 12/24" does, or it is the document's own committee's.
  enum class Owner { Implied, Named };

  // `ahead`: the words before the number.
  std::size_t read_case(std::size_t ahead, CommitteeId committee, Owner owner) {
    if (!follows(ahead)) return 0;
    const auto number = number_at(ahead);
    if (!number) return 0;
    std::size_t length = ahead + 2;
    const Body body = owner == Owner::Implied ? owner_after(length, *number) : body_after(length);
    const Body of_more = owner_after(behind_more_numbers(length), *number);
    if (body.said) {
      // "SSU-sak 12/24 i FLR" is told twice, and not alike.
      const bool is_told_twice = owner == Owner::Named && body.committee != committee;
      committee = is_told_twice ? CommitteeId{} : body.committee;
      length += body.words;
      remember(length, committee);
    } else if (owner == Owner::Named) {
      remember(length, committee);
    } else if (is_beside_another() || (of_more.said && of_more.committee != committee)) {
      return leave(length, Reason::NoCommittee);
    }
    if (!committee.exists()) return leave(length, Reason::NoCommittee);
    const CaseId found = find_case(site_.cases, committee, *number);
    if (found.exists()) return take(length, {Kind::Case, found.index, {}});
    const std::string written = std::string(word(ahead)) + "/" + std::string(word(ahead + 1));
    unknown.push_back({prose_->at, written, committee, number, std::nullopt});
    return leave(length, Reason::Unknown);
  }

  // Whose case or meeting it is.
  struct Body {
    bool said = false;
    CommitteeId committee;   // one of ours
    std::size_t words = 0;   // that belong to the mention: "i SSU"
    MeetingId meeting = {};  // a link's, where it leads to one
  };

  // Behind a case: "sak 1/25 i møtet 10.02.2025 i SSU" is that meeting's where it was on its agenda. One that only came up
  // there may be anybody's.
  Body owner_after(std::size_t length, CaseNumber number) const {
    std::size_t at = length;
    if (follows(at) && is_one_of(word(at), {"i", "på", "fra", "frå", "under", "ved"})) ++at;
    const bool is_near = follows(at) || (at_ + at < words_.size() && is_one_of(gap_before(at), kOpenedBracket));
    if (!is_near || !is_one_of(word(at), {"møtet", "møte"})) return on_agenda(body_after(length), number);
    // "sak 1/25, møtet 10.02.2025 i SSU" may be two things.
    const bool is_one_thing = gap_before(at) != ", ";
    ++at;
    if (word(at) == "den") ++at;
    const WrittenDay day = day_at(at);
    Body body = body_after(at + day.words);
    if (!body.said || body.committee == document_.committee) return {body.said, body.committee};
    const bool is_found = body.committee.exists() && day.date && is_one_thing;
    body.meeting = is_found ? find_meeting(site_.meetings, body.committee, *day.date) : MeetingId{};
    return body.meeting.exists() ? on_agenda({true, body.committee, 0, body.meeting}, number) : Body{true, {}};
  }

  // Of another committee's meeting, as a link to it says.
  Body on_agenda(Body body, CaseNumber number) const {
    if (!body.meeting.exists() || body.committee == document_.committee) return body;
    const std::vector<AgendaItemId>& agenda = site_.meetings[body.meeting.index].agenda;
    const bool is_on = std::ranges::any_of(agenda, [&](AgendaItemId id) {
      return site_.cases[site_.agenda_items[id.index].of_case.index].number == number;
    });
    return is_on ? body : Body{true, {}};
  }

  // Behind the first `length` words: "sak 12/24 i SSU", "møtet 02.10.2024 i kommunestyret", "sak 12/24 fra SSU".
  Body body_after(std::size_t length) const {
    if (!follows(length) || !is_one_of(word(length), {"i", "fra", "frå", "hos"})) return body_in_brackets(length);
    const bool is_theirs = word(length) == "i";
    if (const auto link = link_behind(length + 1, kBlanks)) {
      const Body body = body_of(*link, is_theirs);
      return {body.said || begins_with_capital(html_.substr(link->text.begin)), body.committee, 0, body.meeting};
    }
    if (!follows(length + 1)) return {};
    const SiteNames::Named body = names_.at(html_, std::span(words_).subspan(at_ + length + 1), days_);
    if (body.meanings.size() == 1 && body.meanings.front().kind == Kind::Committee) {
      const CommitteeId named{body.meanings.front().index};
      if (is_theirs) return {true, named, 1 + body.words};
      // What comes from a committee is perhaps another's case.
      return {true, named == document_.committee ? named : CommitteeId{}};
    }
    return {may_begin_a_name(word(length + 1)) || is_public_body(word(length + 1)), {}};
  }

  // "sak 12/24 (SSU)", and not what it is about, "sak 12/24 (Barn og unge)".
  Body body_in_brackets(std::size_t length) const {
    const auto link = link_behind(length, kOpenedBracket);
    if (link && html_.substr(link->element.end).starts_with(')')) return body_of(*link, true);
    if (at_ + length >= words_.size() || !is_one_of(gap_before(length), kOpenedBracket)) return {};
    const SiteNames::Named named = names_.at(html_, std::span(words_).subspan(at_ + length), days_);
    const bool is_ours = named.meanings.size() == 1 && named.meanings.front().kind == Kind::Committee;
    const std::size_t words = std::max<std::size_t>(named.words, 1);
    if (!rest_after(length + words).starts_with(')')) return {};
    if (is_ours) return {true, {named.meanings.front().index}};
    return {named.words > 0 || is_abbreviation(word(length)) || is_public_body(word(length)), {}};
  }

  // Behind "og 2/25" of "sak 1/25 og 2/25 i SSU"; `length` itself where no more numbers follow.
  std::size_t behind_more_numbers(std::size_t length) const {
    for (;;) {
      if (!follows(length)) return length;
      const std::size_t joining = is_one_of(word(length), {"og", "samt", "eller"}) ? 1 : 0;
      if (!number_at(length + joining)) return length;
      length += joining + 2;
    }
  }

  // Behind the first `words` words and one of these gaps.
  std::optional<LinkInText> link_behind(std::size_t words, Texts gaps) const {
    const std::uint32_t end = end_of(words);
    for (const std::string_view gap : gaps) {
      if (html_of_prose().substr(end).starts_with(gap))
        return link_at(html_of_prose(), behind_emphasis(end + gap.size()));
    }
    return std::nullopt;
  }

  // What comes from a committee is perhaps another's case.
  Body body_of(const LinkInText& link, bool is_theirs) const {
    const LinkedBody body = linked_body(site_, document_, names_, days_, link);
    if (body.kind == LinkedBody::Kind::None) return {};
    return {true, is_theirs || body.committee == document_.committee ? body.committee : CommitteeId{}, 0, body.meeting};
  }

  // "[SSU](…)-sak 2/25", "[SSU](…) sak 2/25".
  CommitteeId linked_owner() const {
    const HtmlRange gap = range_before_word(at_);
    const auto link = last_link_in(html_, gap);
    if (!link) return {};
    const std::string_view between = html_.substr(link->element.end, gap.end - link->element.end);
    if (!is_one_of(without_outer_tags(between), kJoining)) return {};
    const LinkedBody body = linked_body(site_, document_, names_, days_, *link);
    return body.is_name ? body.committee : CommitteeId{};
  }

  // "SSU (sak 2/25)", "SSU behandlet dette i sak 2/25", "kommunestyret behandlet møtet …": in the same clause another body is
  // named before it, or linked to. A partner only where the words join them, since partners are named beside our own cases all
  // the time.
  bool is_beside_another() const {
    constexpr std::size_t kBeside = 12;  // words
    for (std::size_t i = at_; at_ - i < kBeside; --i) {
      const Beside links = beside_links_before(i);
      if (links != Beside::Nothing) return links == Beside::Another;
      if (i == 0) return false;
      if (i == another_.behind) return another_.kind == Kind::Committee || joins(i);
      if (is_elected_body(word_at(i - 1))) return true;
    }
    return false;
  }
  // What stands before word `i`, read backwards: the end of a clause, a link to another body, or neither.
  enum class Beside { Nothing, ClauseEnd, Another };
  Beside beside_links_before(std::size_t i) const {
    HtmlRange gap = range_before_word(i);
    bool is_right_before = i == at_;
    while (const auto link = last_link_in(html_, gap)) {
      const std::string_view between = html_.substr(link->element.end, gap.end - link->element.end);
      const bool goes_on = is_right_before && is_one_of(between, kBeforeACase);
      if (!goes_on && parts_clauses(between)) return Beside::ClauseEnd;
      const LinkedBody body = linked_body(site_, document_, names_, days_, *link);
      const bool is_own = body.committee.exists() && body.committee == document_.committee;
      if (body.kind == LinkedBody::Kind::Committee && !is_own) return Beside::Another;
      if (body.kind == LinkedBody::Kind::Partner && joins(is_right_before ? at_ : i)) return Beside::Another;
      if (parts_clauses(html_.substr(link->text.begin, link->text.end - link->text.begin))) return Beside::ClauseEnd;
      gap.end = link->element.begin;
      is_right_before = false;
    }
    return parts_clauses(html_.substr(gap.begin, gap.end - gap.begin)) ? Beside::ClauseEnd : Beside::Nothing;
  }
  // The words from `behind` on to the mention: none, "sin", "i" at the end.
  bool joins(std::size_t behind) const {
    return behind == at_ || is_one_of(word_at(at_ - 1), {"sin", "si", "sitt", "i"});
  }
  std::string_view word_at(std::size_t i) const {
    return html_.substr(words_[i].begin, words_[i].end - words_[i].begin);
  }
  HtmlRange range_before_word(std::size_t i) const {
    return {i == 0 ? prose_->html.begin : words_[i - 1].end, words_[i].begin};
  }
  std::string_view gap_before_word(std::size_t i) const {
    const HtmlRange gap = range_before_word(i);
    return html_.substr(gap.begin, gap.end - gap.begin);
  }

  // "sak 12/24 i kommunestyret" is none of ours.
  static bool is_public_body(std::string_view word) {
    constexpr std::string_view kEndings[] = {"styret", "styre",  "utvalget", "utvalg", "rådet",
                                             "råd",    "tinget", "retten",   "nemnda", "komiteen"};
    return std::ranges::any_of(kEndings, [&](std::string_view ending) { return word.ends_with(ending); });
  }

  std::size_t read_neighbour() {
    if (!follows(1) || word(1) != "sak") return 0;
    // "neste sak 21/24" names the case itself.
    if (number_at(2)) return 0;
    if (case_ == nullptr) return 0;
    const std::vector<CaseSection>& cases = document_.compiled.cases;
    const bool forward = folded_ == "neste";
    if (case_ == (forward ? &cases.back() : &cases.front())) return leave(2, Reason::NoSuchNeighbour);
    const CaseId found = find_case(site_.cases, document_.committee, (forward ? case_ + 1 : case_ - 1)->number);
    return found.exists() ? take(2, {Kind::Case, found.index, {}}) : leave(2, Reason::Unknown);
  }

  struct WrittenDay {
    std::size_t words = 0;
    std::optional<Date> date;
  };
  // "02.10.2024" or "2. oktober 2024"; a full stop parts words, so `continues` says nothing here.
  WrittenDay day_at(std::size_t ahead) const {
    if (at_ + ahead + 2 >= words_.size() || !is_digits(word(ahead), 1, 2) || !is_digits(word(ahead + 2), 4, 4))
      return {};
    const bool joined = gap_before(ahead + 1).starts_with('.') && gap_before(ahead + 1).size() <= 3 &&
                        gap_before(ahead + 2).size() <= 2;
    if (!joined) return {};
    const bool has_name = !is_digits(word(ahead + 1), 1, 2);
    const std::string written =
        fmt::format(fmt::runtime(has_name ? "{}. {} {}" : "{}.{}.{}"), word(ahead), word(ahead + 1), word(ahead + 2));
    const std::optional<DateInText> found = date_at_front(written);
    const bool is_whole = found && found->length == written.size();
    return {3, is_whole ? std::optional(found->date) : std::nullopt};
  }

  std::size_t read_meeting() {
    const std::size_t ahead = word(1) == "den" ? 2 : 1;
    const WrittenDay day = at_ + ahead < words_.size() && words_[at_ + ahead].continues ? day_at(ahead) : WrittenDay{};
    if (!day.date) return 0;
    const std::size_t length = ahead + day.words;
    const Body body = body_after(length);
    if (!body.said && is_beside_another()) return leave(length, Reason::NoCommittee);
    const CommitteeId committee = body.said ? body.committee : document_.committee;
    if (!committee.exists()) return leave(length, Reason::NoCommittee);
    remember(length + body.words, committee);
    const MeetingId found = find_meeting(site_.meetings, committee, *day.date);
    if (found.exists()) return take(length + body.words, {Kind::Meeting, found.index, {}});
    // What is still to come has no papers yet.
    if (*day.date < site_.today) {
      const std::uint32_t from = words_[at_ + ahead].begin;
      unknown.push_back({prose_->at, std::string(html_.substr(from, words_[at_ + length - 1].end - from)), committee,
                         std::nullopt, day.date});
    }
    return leave(length + body.words, Reason::Unknown);
  }

  std::size_t read_name() {
    SiteNames::Named named = names_.at(html_, std::span(words_).subspan(at_), days_);
    if (named.words == 0) return explain_abbreviation();
    if (names_a_case(named)) return read_case_of(named);
    // "**Besøk Narvik** kommune" still names Narvik.
    if (!with_whole_emphasis(html_, range_of(named.words))) {
      const SiteNames::Named before_tag = names_.at(html_, std::span(words_).subspan(at_, words_before_tag()), days_);
      if (before_tag.words > 0) named = before_tag;
    }
    // "SSU-møtet" is no name of the committee.
    if (rest_after(named.words).starts_with('-')) return named.words;
    if (named.meanings.empty()) return named.words;
    if (is_perhaps_ordinary(named)) return leave(named.words, Reason::SeveralMeanings);
    remember_another(named, named.words);
    if (named.meanings.size() > 1) return leave(named.words, Reason::SeveralMeanings);
    return take(named.words, named.meanings.front());
  }

  // "Beredskap er viktig", "Barn og unge har rett": where a sentence may begin, a committee's name may be the words.
  bool is_perhaps_ordinary(const SiteNames::Named& named) {
    const bool is_committee =
        std::ranges::any_of(named.meanings, [](const Target& each) { return each.kind == Kind::Committee; });
    if (!is_committee || (at_ > 0 && !may_begin_sentence_after(gap_before(0)))) return false;
    if (at_ == 0 ? is_responsible_for_a_measure() : promises_something()) return false;
    const std::uint32_t begin = words_[at_].begin;
    return is_ordinary_words(html_.substr(begin, words_[at_ + named.words - 1].end - begin));
  }

  // In the table of a plan: the cell says who is responsible, and nothing else.
  bool is_responsible_for_a_measure() {
    if (responsible_.empty()) {
      for (const WrittenMeasure& each : document_.compiled.measures) responsible_.insert(each.responsible);
    }
    return responsible_.contains(html_.substr(prose_->html.begin, prose_->html.end - prose_->html.begin));
  }
  // "høsten 2025 – Barn og unge: …" under "Oppfølging".
  bool promises_something() const {
    const std::string_view gap = gap_before(0);
    return part_ != nullptr && part_->label == Label::FollowUp && is_one_of(gap, {" – ", " — ", " - "});
  }

  // What stands further on in the clause may be theirs too: "SSU-sak 12/24 og sak 13/24".
  void remember(std::size_t length, CommitteeId committee) {
    if (committee != document_.committee) another_ = {at_ + length, Kind::Committee};
  }
  void remember_another(const SiteNames::Named& named, std::size_t length) {
    const Target& first = named.meanings.front();
    const bool is_own =
        named.meanings.size() == 1 && first.kind == Kind::Committee && first.index == document_.committee.index;
    if (first.kind == Kind::Document || is_own) return;
    another_ = {at_ + length, first.kind};
  }

  std::size_t words_before_tag() const {
    std::size_t words = 1;
    while (follows(words) && html_.substr(words_[at_ + words - 1].end)[0] != '<' &&
           html_[words_[at_ + words].begin - 1] != '>')
      ++words;
    return words;
  }

  // What it means is told once in a section, as a name is a link once.
  std::size_t explain_abbreviation() {
    const auto abbreviation = names_.abbreviation_at(html_, std::span(words_).subspan(at_));
    if (!abbreviation) return 0;
    if (std::ranges::find(seen_abbreviations_, abbreviation->index) == seen_abbreviations_.end()) {
      seen_abbreviations_.push_back(abbreviation->index);
      explained.push_back({range_of(abbreviation->words), abbreviation->index});
    }
    return abbreviation->words;
  }

  // "SSU-sak 45/23", "SSU sak 45/23", "SSUs sak 45/23", "SSU, sak 45/23": the case is theirs, whoever they are.
  bool names_a_case(const SiteNames::Named& named) const {
    if (at_ + named.words >= words_.size() || !number_at(named.words + 1)) return false;
    if (!is_one_of(word(named.words), {"sak", "Sak", "saken", "saka"})) return false;
    const bool is_document =
        std::ranges::any_of(named.meanings, [](const Target& each) { return each.kind == Kind::Document; });
    if (is_document) return false;
    const bool is_committee =
        std::ranges::any_of(named.meanings, [](const Target& each) { return each.kind == Kind::Committee; });
    const std::string_view gap = gap_before(named.words);
    return is_one_of(gap, kJoining) || (is_committee && is_one_of(gap, kBeforeACase));
  }

  std::size_t read_case_of(const SiteNames::Named& named) {
    const std::size_t length = named.words + 3;
    if (named.meanings.empty()) return leave(length, Reason::NoCommittee);
    remember_another(named, length);
    if (named.meanings.size() > 1) return leave(length, Reason::SeveralMeanings);
    const Target& owner = named.meanings.front();
    const bool is_clear = is_one_of(gap_before(named.words), kJoining) || owner.index == document_.committee.index;
    if (owner.kind == Kind::Committee && is_clear) return read_case(named.words + 1, {owner.index}, Owner::Named);
    take(named.words, owner);
    unclear.push_back({{words_[at_ + named.words].begin, words_[at_ + length - 1].end}, Reason::NoCommittee});
    return length;
  }

  HtmlRange range_of(std::size_t words) const { return {words_[at_].begin, words_[at_ + words - 1].end}; }

  std::size_t leave(std::size_t words, Reason reason) {
    unclear.push_back({range_of(words), reason});
    return words;
  }

  std::size_t take(std::size_t words, Target target) {
    if (target.kind == Kind::Partner && !is_here(target)) named_partners.push_back({{target.index}, words_[at_].begin});
    const bool again = std::ranges::any_of(
        seen_, [&](const Target& each) { return each.kind == target.kind && each.index == target.index; });
    if (again || is_here(target)) return words;
    const auto html = with_whole_emphasis(html_, range_of(words));
    if (!html) return leave(words, Reason::Markup);
    seen_.push_back(target);
    mentions.push_back({*html, std::move(target)});
    return words;
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
  std::vector<ProseWord> words_;
  std::size_t at_ = 0;
  std::string folded_;
  // The body other than the document's own that was named last in this prose.
  struct Another {
    std::size_t behind = 0;  // the word after its name, 0: none yet
    Kind kind = Kind::Nothing;
  };
  Another another_;
  std::set<std::string_view> responsible_;  // of the plan's measures; filled when first asked for
  std::vector<Target> seen_;                // in this section
  std::vector<std::uint32_t> seen_abbreviations_;
};

// Between two cases of its year: that it is missing is told where the numbers are checked, once.
bool is_in_gap(const Site& site, CommitteeId committee, CaseNumber number) {
  const auto order = [](const Case& each) { return std::pair(each.committee, each.number); };
  const auto after = std::ranges::upper_bound(site.cases, std::pair(committee, number), {}, order);
  const auto is_of_year = [&](const Case& each) {
    return each.committee == committee && each.number.year == number.year;
  };
  return after != site.cases.end() && after != site.cases.begin() && is_of_year(*after) &&
         is_of_year(*std::prev(after));
}

// The words themselves where they can be found in the source, else the paragraph's beginning.
Place place_of(const Document& document, const UnknownMention& mention, const SourceTree& sources) {
  return {document.compiled.path, find_within(sources.read(document.compiled.file), mention.prose, mention.written)};
}

void report(const Site& site, const Document& document, const UnknownMention& mention, const SourceTree& sources,
            const HiddenThings& hidden, Diagnostics& diagnostics) {
  const Committee& committee = site.committees[mention.committee.index];
  // What exists but is not public yet, or could not be read, is no mistake of those who mention it.
  const std::string key =
      mention.number ? case_key(committee.slug, *mention.number) : meeting_key(committee.slug, *mention.day);
  if (hidden.find(key) != nullptr || hidden.has_unread(committee.slug)) return;
  const Place place = place_of(document, mention, sources);
  if (!mention.body.empty()) {
    diagnostics.add(link_messages::unknown_body_mentioned(place, mention.body, committee.abbreviation));
    return;
  }
  if (mention.number && is_in_gap(site, mention.committee, *mention.number)) return;
  if (mention.number)
    diagnostics.add(link_messages::unknown_case_mentioned(place, committee.name, *mention.number));
  else
    diagnostics.add(link_messages::unknown_meeting_mentioned(place, committee.name, *mention.day));
}

}  // namespace

void find_mentions(Site& site, const SourceTree& sources, const HiddenThings& hidden, unsigned threads,
                   Diagnostics& diagnostics) {
  const SiteNames names(site, kFirstWords);
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
  for (std::size_t i = 0; i < unknown.size(); ++i) {
    for (const UnknownMention& each : unknown[i]) report(site, site.documents[i], each, sources, hidden, diagnostics);
  }
}

}  // namespace motebok
