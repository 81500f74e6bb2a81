#include "link/partners.h"

#include <algorithm>
#include <tuple>

#include "base/blanks.h"
#include "base/html.h"
#include "link/prose_words.h"
#include "link/publishable.h"

namespace motebok {
namespace {

int group_of(PartnerKind kind) {
  if (kind == PartnerKind::HospitalTrust) return 0;
  return kind == PartnerKind::Municipality ? 1 : 2;
}

// "Universitetssykehuset Nord-Norge" of "Universitetssykehuset Nord-Norge (UNN)", and "UNN".
std::vector<std::string> with_and_without_brackets(std::string_view name) {
  const std::size_t open = name.find(" (");
  if (open == std::string_view::npos || !name.ends_with(')')) return {std::string(name)};
  return {std::string(name.substr(0, open)), std::string(name.substr(open + 2, name.size() - open - 3))};
}

void add_once(std::vector<PartnerId>& found, PartnerId id) {
  if (id.exists() && std::ranges::find(found, id) == found.end()) found.push_back(id);
}

// Takes "Salangen" off the front of "Salangen, Lavangen og Dyrøy".
std::string_view next_of_list(std::string_view& list) {
  const std::size_t comma = list.find(',');
  const std::size_t conjunction = list.find(" og ");
  const std::size_t end = std::min({comma, conjunction, list.size()});
  const std::string_view item = trimmed(list.substr(0, end));
  list.remove_prefix(std::min(list.size(), end + (end == conjunction ? 4 : 1)));
  return item;
}

}  // namespace

std::vector<Partner> find_partners(std::span<const Document> documents, Language language) {
  struct Draft {
    Partner partner;
    std::string sort_name;
  };
  std::vector<Draft> drafts;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const Document& document = documents[i];
    if (document.type() != DocumentType::Partner || document.withdrawn() || document.translation_of.exists()) continue;
    const auto& fields = std::get<PartnerFields>(document.compiled.front.fields);
    Draft& draft = drafts.emplace_back();
    draft.partner.slug = document_slug(document.compiled.path);
    draft.partner.document = {i};
    draft.partner.kind = fields.kind;
    draft.sort_name = sort_key(document.common().title.text, language);
  }
  std::ranges::sort(drafts, [](const Draft& a, const Draft& b) {
    return std::tuple(group_of(a.partner.kind), std::string_view(a.sort_name), a.partner.document) <
           std::tuple(group_of(b.partner.kind), std::string_view(b.sort_name), b.partner.document);
  });
  std::vector<Partner> partners;
  partners.reserve(drafts.size());
  for (Draft& draft : drafts) partners.push_back(std::move(draft.partner));
  return partners;
}

std::vector<std::string> names_of(const Partner& partner, std::span<const Document> documents) {
  const Document& document = documents[partner.document.index];
  const auto& fields = std::get<PartnerFields>(document.compiled.front.fields);
  std::vector<std::string> names = with_and_without_brackets(document.common().title.text);
  for (const std::string& name : {fields.name_se, fields.name_nn}) {
    if (!name.empty()) names.push_back(name);
  }
  names.insert(names.end(), fields.aliases.begin(), fields.aliases.end());
  return names;
}

PartnerNames::PartnerNames(std::span<const Partner> partners, std::span<const Document> documents) {
  for (std::uint32_t i = 0; i < partners.size(); ++i) {
    by_slug_.try_emplace(partners[i].slug, PartnerId{i});
    slugs_.push_back(partners[i].slug);
    const Document& document = documents[partners[i].document.index];
    add_name(document.common().title.text, {i});
    for (const std::string& name : names_of(partners[i], documents)) {
      add_name(name, {i});
      index_.add_with_forms(name, i);
    }
  }
}

void PartnerNames::add_name(std::string_view name, PartnerId id) {
  if (name.empty()) return;
  const auto [entry, is_new] = by_name_.try_emplace(lower_case(name), id);
  if (!is_new && entry->second != id) entry->second = {};
}

PartnerId PartnerNames::by_slug(std::string_view slug) const {
  const auto found = by_slug_.find(slug);
  return found == by_slug_.end() ? PartnerId{} : found->second;
}

PartnerId PartnerNames::named(std::string_view written) const {
  if (const PartnerId id = by_slug(written); id.exists()) return id;
  const auto found = by_name_.find(lower_case(written));
  return found == by_name_.end() ? PartnerId{} : found->second;
}

std::vector<PartnerId> PartnerNames::mentioned_in(std::string_view text) const {
  const std::string html = escaped_html(text);
  std::vector<ProseWord> words;
  read_prose_words(html, {0, static_cast<std::uint32_t>(html.size())}, words);
  std::vector<PartnerId> found;
  for (std::size_t at = 0; at < words.size();) {
    const NameIndex::Found named = index_.longest_at(html, std::span(words).subspan(at));
    if (named.meanings.size() == 1) add_once(found, {named.meanings.front()});
    at += std::max<std::size_t>(1, named.words);
  }
  return found;
}

std::vector<PartnerId> PartnerNames::homes_in(std::string_view organisation) const {
  std::vector<PartnerId> found;
  while (!organisation.empty()) {
    const std::string_view name = next_of_list(organisation);
    if (name.empty()) continue;
    const PartnerId partner = named(name);
    add_once(found, partner.exists() ? partner : named(std::string(name) + " kommune"));
  }
  return found;
}

}  // namespace motebok
