// In: documents of type `utvalg`. Out: the committees in the site's order, linked to each other.
//
// A committee is called what its folder is called: utvalg/flr/index.md is `flr`. The hard thing is naming: papers write slugs
// in keys, but names, abbreviations and aliases in measures' tables ("FSU PHR og BU"), so those are matched word by word.

#include "link/committees.h"

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/norwegian.h"
#include "link/cycles.h"
#include "link/inflection.h"
#include "link/messages.h"

namespace motebok {
namespace {

struct Draft {
  Committee committee;
  std::size_t place_in_settings = 0;
  std::string sort_name;
};

Committee committee_of(const Document& document, DocumentId id) {
  const auto& fields = std::get<CommitteeFields>(document.compiled.front.fields);
  Committee committee;
  committee.slug = document_slug(document.compiled.path);
  committee.document = id;
  committee.name = document.common().title.text;
  committee.abbreviation = fields.abbreviation;
  committee.level = fields.level;
  return committee;
}

std::size_t place_in(const Settings& settings, std::string_view slug) {
  const auto found = std::ranges::find(settings.committee_order, slug, &Written::text);
  return static_cast<std::size_t>(found - settings.committee_order.begin());
}

std::vector<Committee> in_order(std::span<const Document> documents, const Settings& settings,
                                Diagnostics& diagnostics) {
  std::vector<Draft> drafts;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const Document& document = documents[i];
    if (document.type() != DocumentType::Committee || document.translation_of.exists()) continue;
    Draft draft{committee_of(document, {i}), 0, {}};
    draft.place_in_settings = place_in(settings, draft.committee.slug);
    draft.sort_name = sort_key(draft.committee.name, settings.language);
    drafts.push_back(std::move(draft));
  }
  std::ranges::sort(drafts, [](const Draft& a, const Draft& b) {
    return std::tie(a.place_in_settings, a.sort_name, a.committee.slug, a.committee.document) <
           std::tie(b.place_in_settings, b.sort_name, b.committee.slug, b.committee.document);
  });
  std::unordered_map<std::string_view, DocumentId> seen;
  std::vector<Committee> committees;
  committees.reserve(drafts.size());
  for (Draft& draft : drafts) {
    const CompiledDocument& compiled = documents[draft.committee.document.index].compiled;
    committees.push_back(std::move(draft.committee));
    const auto [first, is_new] = seen.try_emplace(committees.back().slug, committees.back().document);
    if (is_new) continue;
    diagnostics.add(link_messages::duplicate_committee({compiled.path, {}}, committees.back().slug,
                                                       documents[first->second.index].compiled.path));
    committees.pop_back();
  }
  return committees;
}

void check_order(const Settings& settings, const CommitteeNames& names, const HiddenThings& hidden,
                 Diagnostics& diagnostics) {
  for (const Written& slug : settings.committee_order) {
    names.named_by({"nettsted.toml", slug.at}, slug.text, hidden, diagnostics);
  }
}

using CircleMessage = Diagnostic (*)(Place, std::string_view, std::string_view);

// Of committees above each other, or of those that took over from each other. One edge of each circle is told of and cut.
void refuse_circles(std::vector<Committee>& committees, CommitteeId Committee::*next, Written CommitteeFields::*written,
                    CircleMessage message, std::span<const Document> documents, Diagnostics& diagnostics) {
  std::vector<std::uint32_t> edges;
  for (const Committee& each : committees) edges.push_back((each.*next).index);
  for (const std::uint32_t index : cut_cycles(edges)) {
    Committee& committee = committees[index];
    const CompiledDocument& compiled = documents[committee.document.index].compiled;
    const Written& named = std::get<CommitteeFields>(compiled.front.fields).*written;
    diagnostics.add(message({compiled.path, named.at}, committee.slug, named.text));
    committee.*next = {};
  }
}

bool is_word_byte(char c) { return is_letter(c) || is_digit(c); }

bool has_small_letter(std::string_view name) {
  const bool has_ascii = std::ranges::any_of(name, is_ascii_small);
  return has_ascii || std::ranges::any_of(std::array{"æ", "ø", "å"},
                                          [&](const char* letter) { return name.find(letter) != name.npos; });
}

FormerName::Place place_of(std::string_view former, const Committee& committee) {
  if (has_small_letter(former)) return FormerName::Place::Name;
  if (former == "FSU " + committee.abbreviation) return FormerName::Place::Neither;
  return FormerName::Place::Abbreviation;
}

// A no-break space and dashes are of bytes above ASCII, but separate words.
std::string spaced(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (rest.starts_with("\u00A0")) {
      result += ' ';
      i += 1;
    } else if (rest.starts_with("–") || rest.starts_with("—") || rest.starts_with("\u202F")) {
      result += ' ';
      i += 2;
    } else {
      result += text[i];
    }
  }
  return result;
}

std::vector<std::string> words_of(std::string_view written) {
  const std::string text = spaced(written);
  std::vector<std::string> words;
  std::size_t at = 0;
  while (at < text.size()) {
    while (at < text.size() && !is_word_byte(text[at])) ++at;
    const std::size_t begin = at;
    while (at < text.size() && is_word_byte(text[at])) ++at;
    if (at > begin) words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

std::string joined(std::span<const std::string> words) {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text += ' ';
    text += word;
  }
  return text;
}

std::string name_key(std::string_view name) { return lower_case(joined(words_of(name))); }

constexpr Days kAllDays{Date(std::chrono::year::min(), std::chrono::January, std::chrono::day(1)),
                        Date(std::chrono::year::max(), std::chrono::December, std::chrono::day(31))};

}  // namespace

std::vector<Committee> find_committees(std::span<const Document> documents, const Settings& settings,
                                       const Paths& paths, const HiddenThings& hidden, Diagnostics& diagnostics) {
  std::vector<Committee> committees = in_order(documents, settings, diagnostics);
  const CommitteeNames names(committees, documents);
  check_order(settings, names, hidden, diagnostics);
  const auto named = [&](const Document& document, const Written& written) {
    if (written.empty()) return CommitteeId{};
    return names.named_by({document.compiled.path, written.at}, written.text, hidden, diagnostics);
  };
  for (Committee& committee : committees) {
    const Document& document = documents[committee.document.index];
    const auto& fields = std::get<CommitteeFields>(document.compiled.front.fields);
    committee.parent = named(document, fields.parent);
    committee.successor = named(document, fields.successor);
    if (committee.successor.exists() && &committees[committee.successor.index] == &committee) {
      diagnostics.add(link_messages::own_successor({document.compiled.path, fields.successor.at}));
      committee.successor = {};
    }
    if (!fields.mandate.empty()) committee.mandate = paths.named_by(document, fields.mandate, diagnostics);
  }
  refuse_circles(committees, &Committee::parent, &CommitteeFields::parent, link_messages::committee_cycle, documents,
                 diagnostics);
  refuse_circles(committees, &Committee::successor, &CommitteeFields::successor, link_messages::successor_in_a_circle,
                 documents, diagnostics);
  for (std::uint32_t i = 0; i < committees.size(); ++i) {
    if (committees[i].parent.exists()) committees[committees[i].parent.index].children.push_back({i});
  }
  return committees;
}

std::vector<Alias> names_of(const Committee& committee, std::span<const Document> documents) {
  std::vector<Alias> names = {{committee.name, {}, {}}, {committee.abbreviation, {}, {}}};
  if (std::string other = in_other_norwegian(committee.name); other != committee.name)
    names.push_back({std::move(other), {}, {}});
  const bool is_professional = committee.level == Level::Professional && !committee.abbreviation.empty();
  if (is_professional && !lower_case(committee.abbreviation).starts_with("fsu ")) {
    names.push_back({"FSU " + committee.abbreviation, {}, {}});
  }
  const auto& fields = std::get<CommitteeFields>(documents[committee.document.index].compiled.front.fields);
  names.insert(names.end(), fields.aliases.begin(), fields.aliases.end());
  return names;
}

void note_former_names(std::vector<Committee>& committees, std::span<const Document> documents, Date today) {
  for (Committee& committee : committees) {
    const auto& fields = std::get<CommitteeFields>(documents[committee.document.index].compiled.front.fields);
    for (const Alias& alias : fields.aliases) {
      if (!alias.until || *alias.until >= today) continue;
      committee.former_names.push_back({alias.name, alias.from, *alias.until, place_of(alias.name, committee)});
    }
    std::ranges::stable_sort(committee.former_names, {}, &FormerName::until);
  }
}

CommitteeNames::CommitteeNames(std::span<const Committee> committees, std::span<const Document> documents) {
  for (std::uint32_t i = 0; i < committees.size(); ++i) {
    const Committee& committee = committees[i];
    by_slug_.try_emplace(committee.slug, CommitteeId{i});
    slugs_.push_back(committee.slug);
  }
  for (std::uint32_t i = 0; i < committees.size(); ++i) {
    const auto& fields = std::get<CommitteeFields>(documents[committees[i].document.index].compiled.front.fields);
    for (const Alias& alias : names_of(committees[i], documents)) {
      add_name(alias.name, {{i}, alias.from, alias.until, fields.founded, fields.dissolved});
    }
  }
}

bool CommitteeNames::Meaning::holds(const Days& days) const {
  return (!from || *from <= days.last) && (!until || days.first <= *until) && (!founded || *founded <= days.last);
}

void CommitteeNames::add_name(std::string_view name, const Meaning& meaning) {
  const std::vector<std::string> words = words_of(name);
  if (words.empty()) return;
  longest_name_ = std::max(longest_name_, words.size());
  by_name_[name_key(name)].push_back(meaning);
}

// As in running text (site_names.cc): a name of those days before one of always, and what is over last.
CommitteeId CommitteeNames::bearer_of(const std::string& name, const Days& days) const {
  const auto found = by_name_.find(name);
  if (found == by_name_.end()) return {};
  const auto rank = [&](const Meaning& each) { return each.is_over(days) ? 2 : each.has_days() ? 0 : 1; };
  const Meaning* best = nullptr;
  bool is_shared = false;
  for (const Meaning& each : found->second) {
    if (!each.holds(days)) continue;
    if (best != nullptr && rank(each) > rank(*best)) continue;
    is_shared = best != nullptr && rank(each) == rank(*best) && (is_shared || each.id != best->id);
    best = &each;
  }
  return best == nullptr || is_shared ? CommitteeId{} : best->id;
}

CommitteeId CommitteeNames::by_slug(std::string_view slug) const {
  const auto found = by_slug_.find(slug);
  return found == by_slug_.end() ? CommitteeId{} : found->second;
}

CommitteeId CommitteeNames::by_slug_or_abbreviation(std::string_view written, const Days& days) const {
  if (const CommitteeId id = by_slug(written); id.exists()) return id;
  const std::string name = name_key(written);
  const CommitteeId bearer = bearer_of(name, days);
  // Whoever wrote it as a reference meant somebody.
  return bearer.exists() ? bearer : bearer_of(name, kAllDays);
}

CommitteeNames::Match CommitteeNames::longest_at(std::span<const std::string> words, std::string_view prefix,
                                                 const Days& days) const {
  std::string name(prefix);
  Match match;
  for (std::size_t length = 1; length <= std::min(longest_name_, words.size()); ++length) {
    if (!name.empty()) name += ' ';
    name += lower_case(words[length - 1]);
    if (const CommitteeId id = bearer_of(name, days); id.exists()) match = {id, length};
  }
  return match;
}

std::vector<CommitteeId> CommitteeNames::mentioned_in(std::string_view text, const Days& days) const {
  const std::vector<std::string> words = words_of(text);
  std::vector<CommitteeId> found;
  bool in_fsu_list = false;
  for (std::size_t i = 0; i < words.size();) {
    const std::span<const std::string> rest = std::span(words).subspan(i);
    Match match = longest_at(rest, "", days);
    // "FSU PHR og BU", but not "FSU PHR ber om": a short name on its own is written in capitals.
    if (!match.id.exists() && in_fsu_list && is_ascii_capital(words[i].front())) match = longest_at(rest, "fsu", days);
    const bool starts_list = words[i] == "FSU";
    if (!match.id.exists()) {
      in_fsu_list = starts_list || (in_fsu_list && (words[i] == "og" || words[i] == "samt"));
      ++i;
      continue;
    }
    in_fsu_list = in_fsu_list || starts_list;
    if (std::ranges::find(found, match.id) == found.end()) found.push_back(match.id);
    i += match.words;
  }
  return found;
}

CommitteeId CommitteeNames::named_by(const Place& place, std::string_view written, const HiddenThings& hidden,
                                     Diagnostics& diagnostics) const {
  if (const CommitteeId id = by_slug(written); id.exists()) return id;
  if (hidden.has_unread(written)) return {};
  if (const HiddenReason* reason = hidden.find("utvalg:" + std::string(written))) {
    diagnostics.add(link_messages::unpublished_target(place, written, *reason));
    return {};
  }
  // An abbreviation or a name where the slug is due: the slug is what was meant.
  const CommitteeId meant = by_slug_or_abbreviation(written, kAllDays);
  const std::string_view suggestion = meant.exists() ? slugs_[meant.index] : nearest(written, slugs_);
  diagnostics.add(link_messages::unknown_committee(place, written, suggestion, slugs_));
  return {};
}

}  // namespace motebok
