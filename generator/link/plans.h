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

// Fills in Site::measures, Plan::measures and Document::plan, with whom the texts make responsible.
void gather_measures(Site& site, const CommitteeNames& names);

// Measures by "plan/id": the plan's slug, or `hp-<year>` for the action plan whose period begins that year.
class MeasureNames {
 public:
  explicit MeasureNames(const Site& site);

  // Nothing when the name leads nowhere.
  MeasureId find(std::string_view written) const;
  // The same, and reports it.
  MeasureId named(const Place& place, std::string_view written, const HiddenThings& hidden,
                  Diagnostics& diagnostics) const;

 private:
  PlanId plan_named(std::string_view written) const;
  void report_unknown_plan(const Place& place, const std::string& plan_name, const HiddenThings& hidden,
                           Diagnostics& diagnostics) const;

  const Site& site_;
  std::unordered_map<std::string, std::vector<PlanId>> plans_;
  std::vector<std::unordered_map<std::string_view, MeasureId>> measures_;  // parallel to the plans
};

// "(viderefører hp-2023/hospitering)", both ways. The note is a link too: if it leads nowhere, that is reported there.
void link_ancestors(Site& site, const MeasureNames& names, Diagnostics& diagnostics);

// Fills in Measure::cases and meetings; needs the backlinks.
void link_agendas_of_measures(Site& site);

}  // namespace motebok
