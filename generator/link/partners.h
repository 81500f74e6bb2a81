// The partners, and the names they go by.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/norwegian.h"
#include "link/name_index.h"
#include "model/site.h"

namespace motebok {

// Hospital trusts, municipalities, then the rest; by name within each.
std::vector<Partner> find_partners(std::span<const Document> documents, Language language);

// What papers call a partner: its title, "Universitetssykehuset Nord-Norge (UNN)", as both of its names; the names in other
// languages; the aliases.
std::vector<std::string> names_of(const Partner& partner, std::span<const Document> documents);

class PartnerNames {
 public:
  PartnerNames(std::span<const Partner> partners, std::span<const Document> documents);

  PartnerId by_slug(std::string_view slug) const;
  // By slug, title, name in another language or alias; letter case does not matter. A name two partners share names none.
  PartnerId named(std::string_view written) const;
  // The partners that running text names, each once; a name several share is nobody's.
  std::vector<PartnerId> mentioned_in(std::string_view text) const;
  // Those that somebody is from: "UNN", "Salangen, Lavangen og Dyrøy". A municipality goes by its name alone here.
  std::vector<PartnerId> homes_in(std::string_view organisation) const;
  std::span<const std::string_view> slugs() const { return slugs_; }

 private:
  void add_name(std::string_view name, PartnerId id);

  std::vector<std::string_view> slugs_;
  std::unordered_map<std::string_view, PartnerId> by_slug_;
  std::unordered_map<std::string, PartnerId> by_name_;  // lower case
  NameIndex index_;                                     // means partners by their index
};

}  // namespace motebok
