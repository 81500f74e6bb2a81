// In: the words under "Følger opp", and the numbers in them. Out: whose each is, by the rules of running text (case_owners.h).
//
// Two things are different here. A number needs no "sak" before it: "SSU 1/25", "SSU 1/25 og 2/25". And whoever writes the label
// means a case for certain, so what cannot be read is told of, not passed over: a link to the wrong committee's case would tell
// readers that it is followed up.
#include "link/followed_cases.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "link/case_owners.h"
#include "link/mention_markup.h"
#include "link/prose_position.h"

namespace motebok {
namespace {

constexpr std::array<std::string_view, 3> kHyphens = {"-", "\u2010", "\u2011"};
constexpr std::array<std::string_view, 6> kBeforeAName = {", ", ": ", " – ", " - ", "\u00A0– ", " — "};

// The plain text as HTML of the same length, so that a place in one is a place in the other.
std::string as_html(std::string text) {
  for (char& c : text) {
    if (c == '<' || c == '>' || c == '&') c = '-';
  }
  return text;
}

// "styresak 1/25", "fylkestingssak 1/25": of a body that is none of ours; an "orienteringssak" is the committee's own.
bool is_case_of_elected(std::string_view word) {
  return std::ranges::any_of(std::array{"styresak", "styresaken", "tingssak", "tingsak", "skapssak", "skapsak"},
                             [&](std::string_view ending) { return word.ends_with(ending); });
}

class TextOfFollowedCases {
 public:
  TextOfFollowedCases(const Site& site, const SiteNames& names, const CommitteeNames& committees,
                      const Document& document, Days days, const std::string& text)
      : names_(names),
        committees_(committees),
        document_(document),
        days_(days),
        html_(as_html(text)),
        here_(html_),
        owners_(site, names, document, days_, here_) {}

  // By the place of the number.
  std::map<std::uint32_t, CaseOwner> read() {
    here_.enter({0, static_cast<std::uint32_t>(html_.size())});
    while (!here_.is_at_end()) here_.pass(std::max<std::size_t>(1, read_words()));
    return std::move(found_);
  }

 private:
  // None said, a committee of ours, or somebody else.
  using Said = std::optional<CaseOwner>;

  std::size_t read_words() {
    const SiteNames::Named named = names_.at(html_, here_.words_from(0), days_);
    if (named.words == 0) {
      const auto before_number = words_before_number(0);
      return before_number ? read_numbers(*before_number, owner_right_before()) : 0;
    }
    if (const auto before_number = number_of(named.words)) return read_numbers(*before_number, owner_named(named));
    if (const std::size_t number = number_beside(named); number > 0) return read_numbers(number, CaseOwner{});
    if (!named.meanings.empty()) owners_.remember(named.words, named);
    return named.words;
  }

  // 0 of "21/24", 1 of "sak 21/24" and "sakene 21/24", 2 of "sak nr. 21/24".
  std::optional<std::size_t> words_before_number(std::size_t ahead) const {
    if (here_.number_at(ahead)) return 0;
    if (const std::size_t words = here_.case_words_at(ahead); words > 0) return words;
    if (here_.is_plural_at(ahead) && here_.follows(ahead + 1) && here_.number_at(ahead + 1)) return 1;
    return std::nullopt;
  }

  // Where the number stands whose owner is named in the words before: "SSU 1/25", "SSUs sak 1/25", "SSU-saker 1/25".
  std::optional<std::size_t> number_of(std::size_t name) const {
    if (!here_.has(name) || !is_one_of(here_.gap_before(name), kJoining)) return std::nullopt;
    const auto words = words_before_number(name);
    return words ? std::optional(name + *words) : std::nullopt;
  }

  // "SSU, sak 1/25", "SSU: sak 1/25": it may be theirs. 0 where there is none, or it is the committee that speaks of itself.
  std::size_t number_beside(const SiteNames::Named& named) const {
    if (!is_of_others(named) || !here_.has(named.words) || !is_one_of(here_.gap_before(named.words), kBeforeAName))
      return 0;
    const auto words = words_before_number(named.words);
    return words ? named.words + *words : 0;
  }
  bool is_of_others(const SiteNames::Named& named) const {
    return std::ranges::any_of(named.meanings, [&](const Target& each) {
      return each.kind == Target::Kind::Committee && each.index != document_.committee.index;
    });
  }

  CaseOwner owner_named(const SiteNames::Named& named) const {
    if (named.meanings.size() == 1 && named.meanings.front().kind == Target::Kind::Committee)
      return {{named.meanings.front().index}, {}};
    // A name of other days: whoever follows a case up means one.
    const HtmlRange name = here_.range_of(named.words);
    const std::string_view written = std::string_view(html_).substr(name.begin, name.end - name.begin);
    return {named.meanings.empty() ? committees_.by_slug_or_abbreviation(written, days_) : CommitteeId{}, {}};
  }

  // Of a word that is no name: "ssu-sak", by the folder; "KST-sak", "AMU sak" of a body that nobody here knows.
  Said owner_right_before() const {
    if (here_.index() == 0) return std::nullopt;
    std::string_view word = here_.word_at(here_.index() - 1);
    const std::string_view gap = here_.gap_before(0);
    std::string folded;
    fold_word(word, folded);
    const bool is_joined = is_one_of(gap, kHyphens);
    if (!is_joined && is_case_of_elected(folded)) return CaseOwner{};
    if (word.size() > 2 && word.ends_with('s')) word.remove_suffix(1);
    if (!is_joined && !is_abbreviation(word)) return std::nullopt;
    if (!is_one_of(gap, kJoining)) return is_one_of(gap, kBeforeAName) ? Said(CaseOwner{}) : std::nullopt;
    const CommitteeId known = committees_.by_slug_or_abbreviation(is_joined ? folded : word, days_);
    if (known.exists()) return CaseOwner{known, {}};
    return CaseOwner{{}, is_abbreviation(word) ? std::string(word) : std::string()};
  }

  std::size_t read_numbers(std::size_t ahead, const Said& said) {
    std::size_t end = here_.behind_more_numbers(ahead + 2);
    const std::vector<std::size_t> numbers = numbers_in(ahead, end);
    const CaseOwners::Body behind = owners_.owner_after(end, *here_.number_at(numbers.back()));
    CaseOwner owner = said.value_or(CaseOwner{document_.committee, {}});
    const bool is_told_twice = behind.said && behind.committee != owner.committee;
    if (said && is_told_twice) owner = {};
    if (!said && !behind.said && (owners_.is_beside_another() || is_before_a_name(end))) owner = {};
    for (const std::size_t each : numbers) set_owner(each, owner);
    if (!said && behind.said) set_owner_behind(numbers, ahead, behind.committee);
    end += behind.words;
    owners_.remember(end, found_.at(place_of(numbers.back())).committee);
    return end;
  }

  // "sak 1/25 og 2/25 i SSU": the first may be the committee's own. Of "sakene 1/25 og 2/25 i SSU" and "sak 1/25–3/25 i SSU" it
  // is not.
  void set_owner_behind(const std::vector<std::size_t>& numbers, std::size_t ahead, CommitteeId committee) {
    bool is_theirs = true;
    const bool is_of_all = committee == document_.committee || (ahead > 0 && here_.is_plural_at(ahead - 1));
    for (std::size_t i = numbers.size(); i-- > 0;) {
      set_owner(numbers[i], {is_theirs ? committee : CommitteeId{}, {}});
      const std::string_view gap = i > 0 ? here_.gap_before(numbers[i - 1] + 2) : std::string_view();
      is_theirs = is_theirs && (is_of_all || is_one_of(gap, {"–", "-", "—", " – ", " - ", " — ", "\u2011"}));
    }
  }

  // "sak 1/25, SSU" and "sak 1/25 – SSU", but not "sak 1/25, SSU-sak 2/25".
  bool is_before_a_name(std::size_t end) const {
    if (!here_.has(end) || !is_one_of(here_.gap_before(end), kBeforeAName)) return false;
    const SiteNames::Named named = names_.at(html_, here_.words_from(end), days_);
    return is_of_others(named) && !number_of(end + named.words);
  }

  std::vector<std::size_t> numbers_in(std::size_t ahead, std::size_t end) const {
    std::vector<std::size_t> numbers;
    for (std::size_t i = ahead; i < end; ++i) {
      if (!here_.number_at(i)) continue;
      numbers.push_back(i);
      ++i;
    }
    return numbers;
  }

  std::uint32_t place_of(std::size_t number) const { return here_.words_from(number).front().begin; }
  void set_owner(std::size_t number, CaseOwner owner) { found_[place_of(number)] = std::move(owner); }

  const SiteNames& names_;
  const CommitteeNames& committees_;
  const Document& document_;
  Days days_;
  std::string html_;
  ProsePosition here_;
  CaseOwners owners_;
  std::map<std::uint32_t, CaseOwner> found_;
};

}  // namespace

std::vector<CaseOwner> FollowedCases::owners_in(const Document& document, const CaseSection& section, Date day) const {
  const Days days{day, day};
  std::vector<std::map<std::uint32_t, CaseOwner>> read;
  for (const std::string& text : section.follow_up_texts)
    read.push_back(TextOfFollowedCases(site_, names_, committees_, document, days, text).read());
  std::vector<CaseOwner> owners;
  for (const CaseReference& each : section.follows_up) {
    CaseOwner owner{document.committee, {}};
    if (each.in_text) {
      const auto& of_text = read[each.in_text->text];
      const auto found = of_text.find(each.in_text->at);
      owner = found == of_text.end() ? CaseOwner{} : found->second;
    } else if (!each.committee.empty()) {
      owner = {committees_.by_slug_or_abbreviation(each.committee, days), each.committee};
    }
    owners.push_back(std::move(owner));
  }
  return owners;
}

}  // namespace motebok
