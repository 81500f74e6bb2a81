// The partners, and the names they go by.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/norwegian.h"
#include "model/site.h"

namespace motebok {

// Hospital trusts, municipalities, then the rest; by name within each.
std::vector<Partner> find_partners(std::span<const Document> documents, Language language);

class PartnerNames {
 public:
  PartnerNames(std::span<const Partner> partners, std::span<const Document> documents);

  PartnerId by_slug(std::string_view slug) const;
  // By slug, title, name in another language or alias; letter case does not matter. A name two partners share names none.
  PartnerId named(std::string_view written) const;
  std::span<const std::string_view> slugs() const { return slugs_; }

 private:
  void add_name(std::string_view name, PartnerId id);

  std::vector<std::string_view> slugs_;
  std::unordered_map<std::string_view, PartnerId> by_slug_;
  std::unordered_map<std::string, PartnerId> by_name_;  // lower case
};

}  // namespace motebok
