#include "link/partners.h"

#include <algorithm>
#include <tuple>

#include "link/publishable.h"

namespace motebok {
namespace {

int group_of(PartnerKind kind) {
  if (kind == PartnerKind::HospitalTrust) return 0;
  return kind == PartnerKind::Municipality ? 1 : 2;
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
    drafts.push_back(
        {{document_slug(document.compiled.path), {i}, fields.kind}, sort_key(document.common().title.text, language)});
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

PartnerNames::PartnerNames(std::span<const Partner> partners, std::span<const Document> documents) {
  for (std::uint32_t i = 0; i < partners.size(); ++i) {
    by_slug_.try_emplace(partners[i].slug, PartnerId{i});
    slugs_.push_back(partners[i].slug);
    const Document& document = documents[partners[i].document.index];
    const auto& fields = std::get<PartnerFields>(document.compiled.front.fields);
    add_name(document.common().title.text, {i});
    add_name(fields.name_nn, {i});
    add_name(fields.name_se, {i});
    for (const std::string& alias : fields.aliases) add_name(alias, {i});
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

}  // namespace motebok
