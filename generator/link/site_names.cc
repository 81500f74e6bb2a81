// Committees go by name, abbreviation and the names they had; plans and declarations by title; partners by theirs.
#include "link/site_names.h"

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/html.h"
#include "base/no_break.h"
#include "base/norwegian.h"
#include "base/replaced.h"
#include "link/partners.h"

namespace motebok {
namespace {

using namespace std::chrono;

Target target_at(Target::Kind kind, std::uint32_t index) { return {kind, index, {}}; }

bool same_target(const Target& a, const Target& b) { return a.kind == b.kind && a.index == b.index; }

// "Ishavserklæringen" of "Ishavserklæringen 2024–2027"; empty when the title ends in no period.
std::string_view without_period(std::string_view title) {
  const std::size_t blank = title.rfind(' ');
  if (blank == std::string_view::npos || title.find_first_not_of("0123456789–-", blank + 1) != std::string_view::npos)
    return {};
  return title.substr(0, blank);
}

// A title in the definite form is a proper name, "Ishavserklæringen"; "Handlingsplan" without its period is any of them.
bool is_proper_name(std::string_view name) {
  return name.find(' ') == std::string_view::npos &&
         (name.ends_with("en") || name.ends_with("et") || name.ends_with('a'));
}

// Another letter makes another body's: "KSU" need not be "SSU". So a letter has changed places, is missing or is one too many, but
// none is replaced, as it may be in a misspelt word (compile/measures.cc).
bool is_mistyped_abbreviation(std::string_view written, std::string_view meant) {
  if (written == meant || meant.size() < 3) return false;
  if (lower_case(written) == lower_case(meant)) return true;
  const auto [first, ignored] = std::ranges::mismatch(written, meant);
  const auto same = static_cast<std::size_t>(first - written.begin());
  const std::string_view rest = written.substr(same);
  const std::string_view meant_rest = meant.substr(same);
  if (written.size() + 1 == meant.size()) return meant.size() > 3 && rest == meant_rest.substr(1);
  if (written.size() == meant.size() + 1) return rest.substr(1) == meant_rest;
  if (written.size() != meant.size() || rest.size() < 2) return false;
  return rest[0] == meant_rest[1] && rest[1] == meant_rest[0] && rest.substr(2) == meant_rest.substr(2);
}

constexpr std::array<std::string_view, 14> kFirstWordsWithoutName = {
    "sak",    "saken",      "saka",  "saker", "sakene",  "sakane", "sakar",
    "saksnr", "saksnummer", "saknr", "neste", "forrige", "førre",  "møtet"};

constexpr std::size_t kMostAbbreviatedWords = 6;

// Not to be taken for a word: "Å" begins many a sentence.
bool stands_out(std::string_view short_form) {
  std::size_t capitals = 0;
  for (std::size_t i = 0; i < short_form.size(); ++i) {
    if (begins_with_capital(short_form.substr(i))) ++capitals;
  }
  return capitals >= 2;
}

}  // namespace

SiteNames::SiteNames(const Site& site) {
  for (const std::string_view word : kFirstWordsWithoutName) index_.watch_for(word, NameIndex::FirstLetter::Any);
  add_committees(site);
  add_plans(site);
  add_partners(site);
  add_abbreviations(site);
}

void SiteNames::add(std::string_view name, Meaning meaning) {
  if (name.empty()) return;
  const auto number = static_cast<std::uint32_t>(meanings_.size());
  meanings_.push_back(std::move(meaning));
  index_.add_with_forms(name, number);
}

void SiteNames::add_committees(const Site& site) {
  for (std::uint32_t i = 0; i < site.committees.size(); ++i) {
    const Committee& committee = site.committees[i];
    if (site.documents[committee.document.index].withdrawn()) continue;
    const auto& fields = std::get<CommitteeFields>(site.documents[committee.document.index].compiled.front.fields);
    for (const Alias& alias : names_of(committee, site.documents)) {
      add(alias.name,
          {target_at(Target::Kind::Committee, i), alias.from, alias.until, fields.founded, fields.dissolved});
    }
    if (!committee.abbreviation.empty()) abbreviations_.push_back({committee.abbreviation, {i}});
  }
}

void SiteNames::add_plans(const Site& site) {
  for (const Plan& plan : site.plans) {
    const std::string& title = site.documents[plan.document.index].common().title.text;
    const Target target = target_at(Target::Kind::Document, plan.document.index);
    add(title, {target, {}, {}});
    const std::string_view name = without_period(title);
    if (!is_proper_name(name)) continue;
    add(name, {target, Date(year(plan.period.first_year), January, day(1)),
               Date(year(plan.period.last_year), December, day(31))});
  }
}

void SiteNames::add_partners(const Site& site) {
  for (std::uint32_t i = 0; i < site.partners.size(); ++i) {
    for (const std::string& name : names_of(site.partners[i], site.documents)) {
      add(name, {target_at(Target::Kind::Partner, i), {}, {}});
    }
  }
}

void SiteNames::add_abbreviations(const Site& site) {
  for (std::uint32_t i = 0; i < site.abbreviations.size(); ++i) {
    const std::string& short_form = site.abbreviations[i].short_form;
    explained_.push_back({short_form, i});
    const std::string html = escaped_html(short_form);
    std::vector<ProseWord> words;
    read_prose_words(html, {0, static_cast<std::uint32_t>(html.size())}, words);
    if (!stands_out(short_form) || words.empty() || words.size() > kMostAbbreviatedWords) continue;
    longest_abbreviation_ = std::max(longest_abbreviation_, words.size());
    index_.watch_for(std::string_view(html).substr(words[0].begin, words[0].end - words[0].begin),
                     NameIndex::FirstLetter::AsInName);
  }
  std::ranges::sort(explained_, {}, &Explained::short_form);
}

std::optional<SiteNames::FoundAbbreviation> SiteNames::abbreviation_at(std::string_view html,
                                                                       std::span<const ProseWord> words) const {
  for (std::size_t count = std::min(longest_abbreviation_, words.size()); count > 0; --count) {
    const std::string_view written = html.substr(words[0].begin, words[count - 1].end - words[0].begin);
    if (written.find('<') != std::string_view::npos) continue;
    const std::string text = replaced(text_of_html(written), kNoBreakSpace, " ");
    const auto found = std::ranges::lower_bound(explained_, text, {}, &Explained::short_form);
    const bool is_known = found != explained_.end() && found->short_form == text;
    if (is_known && stands_out(text)) return FoundAbbreviation{count, found->index};
  }
  return std::nullopt;
}

CommitteeId SiteNames::committee_like(std::string_view word) const {
  if (std::ranges::binary_search(explained_, word, {}, &Explained::short_form)) return {};
  for (const auto& [text, committee] : abbreviations_) {
    if (is_mistyped_abbreviation(word, text)) return committee;
  }
  return {};
}

SiteNames::Named SiteNames::at(std::string_view html, std::span<const ProseWord> words, const Days& days) const {
  const NameIndex::Found found = index_.longest_at(html, words);
  Named named{found.words, {}};
  // What is over is meant only where nothing else has the name: minutes go on speaking of a committee that is dissolved.
  enum class Rank { WithDays, Always, Over };
  for (const Rank rank : {Rank::WithDays, Rank::Always, Rank::Over}) {
    for (const std::uint32_t number : found.meanings) {
      const Meaning& meaning = meanings_[number];
      const Rank own = meaning.is_over(days) ? Rank::Over : meaning.has_days() ? Rank::WithDays : Rank::Always;
      if (own != rank || !meaning.holds(days)) continue;
      const bool known =
          std::ranges::any_of(named.meanings, [&](const Target& each) { return same_target(each, meaning.target); });
      if (!known) named.meanings.push_back(meaning.target);
    }
    if (!named.meanings.empty()) return named;
  }
  return named;
}

}  // namespace motebok
