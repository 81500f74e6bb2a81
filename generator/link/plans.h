// Plans, declarations and their measures.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostic.h"
#include "link/committees.h"
#include "link/publishable.h"
#include "model/site.h"

namespace motebok {

// Newest period first; measures are added by gather_measures.
std::vector<Plan> find_plans(std::span<const Document> documents);

// Fills in Site::measures and Plan::measures, with the committees their texts name.
void gather_measures(Site& site, const CommitteeNames& names);

// Measures by "plan/id": the plan's slug, or `hp-<year>` for the action plan whose period begins that year.
class MeasureNames {
 public:
  explicit MeasureNames(const Site& site);

  // Reports a name that leads nowhere.
  MeasureId named(const Place& place, std::string_view written, const HiddenThings& hidden,
                  Diagnostics& diagnostics) const;

 private:
  PlanId plan_named(std::string_view written) const;
  bool is_ambiguous(std::string_view plan) const;

  const Site& site_;
  std::unordered_map<std::string, std::vector<PlanId>> plans_;
  std::vector<std::unordered_map<std::string_view, MeasureId>> measures_;  // parallel to the plans
};

// "(viderefører hp-2023/hospitering)", both ways.
void link_ancestors(Site& site, const MeasureNames& names, const HiddenThings& hidden, Diagnostics& diagnostics);

}  // namespace motebok
