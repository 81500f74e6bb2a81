// In: documents of type plan and erklaering. Out: plans newest first, their measures in the documents' order, and which
// measure of an earlier plan each carries on.
//
// A measure's name must survive a new row in the table: it is the plan's name and the measure's own id, never a letter or a
// position.

#include "link/plans.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

#include "base/path.h"
#include "link/cycles.h"
#include "link/messages.h"

namespace motebok {
namespace {

Plan plan_of(const Document& document, DocumentId id) {
  const auto& fields = std::get<PlanFields>(document.compiled.front.fields);
  Plan plan;
  plan.slug = document_slug(document.compiled.path);
  plan.document = id;
  plan.type = document.type();
  plan.period = fields.period;
  plan.committee = document.committee;
  plan.adopted = fields.adopted;
  plan.builds_on = document.builds_on;
  plan.basis_of = document.basis_of;
  plan.replaces = document.replaces;
  plan.replaced_by = document.replaced_by;
  return plan;
}

auto newest_first(const Plan& plan) {
  return std::tuple(-plan.period.first_year, -plan.period.last_year, plan.type, std::string_view(plan.slug),
                    plan.document);
}

const WrittenMeasure& written_of(const Site& site, const Measure& measure) {
  return site.documents[site.plans[measure.plan.index].document.index].compiled.measures[measure.written];
}

// "UNN og kommunene", "alle kommuner"; of the words alone, so that "kommuneoverlegene" is somebody else.
bool names_all_municipalities(std::string_view responsible) {
  const std::string words = "-" + slug_of(responsible) + "-";
  return std::ranges::any_of(std::array{"-kommunene-", "-kommunane-", "-alle-kommuner-", "-alle-kommunar-"},
                             [&](const char* name) { return words.find(name) != std::string::npos; });
}

void refuse_circles(Site& site, Diagnostics& diagnostics) {
  std::vector<std::uint32_t> ancestors;
  for (const Measure& each : site.measures) ancestors.push_back(each.ancestor.index);
  for (const std::uint32_t index : cut_cycles(ancestors)) {
    Measure& measure = site.measures[index];
    const Written& written = written_of(site, measure).ancestor;
    const Document& document = site.documents[site.plans[measure.plan.index].document.index];
    diagnostics.add(link_messages::measure_in_a_circle({document.compiled.path, written.at}, written.text));
    measure.ancestor = {};
  }
}

// From its adoption, where that is known, to the end of its last year.
Days days_of(const Plan& plan) {
  using namespace std::chrono;
  const Date first(year(plan.period.first_year), January, day(1));
  return {plan.adopted ? std::min(*plan.adopted, first) : first, Date(year(plan.period.last_year), December, day(31))};
}

}  // namespace

std::vector<Plan> find_plans(std::span<const Document> documents) {
  std::vector<Plan> plans;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const Document& document = documents[i];
    const bool is_plan = document.type() == DocumentType::Plan || document.type() == DocumentType::Declaration;
    if (is_plan && !document.withdrawn() && !document.translation_of.exists()) plans.push_back(plan_of(document, {i}));
  }
  std::ranges::sort(plans, [](const Plan& a, const Plan& b) { return newest_first(a) < newest_first(b); });
  return plans;
}

void gather_measures(Site& site, const CommitteeNames& names) {
  for (std::uint32_t p = 0; p < site.plans.size(); ++p) {
    Plan& plan = site.plans[p];
    Document& document = site.documents[plan.document.index];
    const std::vector<WrittenMeasure>& written = document.compiled.measures;
    document.plan = {p};
    const Days in_force = days_of(plan);
    for (std::uint32_t i = 0; i < written.size(); ++i) {
      plan.measures.push_back({static_cast<std::uint32_t>(site.measures.size())});
      Measure& measure = site.measures.emplace_back();
      measure.plan = {p};
      measure.written = i;
      measure.responsible = names.mentioned_in(written[i].responsible, in_force);
      measure.of_all_municipalities = names_all_municipalities(written[i].responsible);
      if (measure.of_all_municipalities) site.municipal_measures.push_back(plan.measures.back());
    }
  }
}

MeasureNames::MeasureNames(const Site& site) : site_(site), measures_(site.plans.size()) {
  for (std::uint32_t p = 0; p < site.plans.size(); ++p) {
    const Plan& plan = site.plans[p];
    plans_[plan.slug].push_back({p});
    const std::string short_name = fmt::format("hp-{}", plan.period.first_year);
    if (plan.type == DocumentType::Plan && plan.slug != short_name) plans_[short_name].push_back({p});
    for (const MeasureId id : plan.measures) {
      measures_[p].try_emplace(written_of(site, site.measures[id.index]).id, id);
    }
  }
  // A plan's own slug is what it says, also where it looks like another's short name.
  for (auto& [name, plans] : plans_) {
    const auto own = std::ranges::find_if(plans, [&](PlanId id) { return site.plans[id.index].slug == name; });
    if (own != plans.end()) plans = {*own};
  }
}

PlanId MeasureNames::plan_named(std::string_view written) const {
  const auto found = plans_.find(std::string(written));
  return found == plans_.end() || found->second.size() > 1 ? PlanId{} : found->second.front();
}

MeasureId MeasureNames::find(std::string_view written) const {
  const std::size_t slash = written.find('/');
  const PlanId plan = plan_named(written.substr(0, slash));
  if (slash == std::string_view::npos || !plan.exists()) return {};
  const auto found = measures_[plan.index].find(written.substr(slash + 1));
  return found == measures_[plan.index].end() ? MeasureId{} : found->second;
}

MeasureId MeasureNames::named(const Place& place, std::string_view written, const HiddenThings& hidden,
                              Diagnostics& diagnostics) const {
  if (const MeasureId found = find(written); found.exists()) return found;
  const std::size_t slash = written.find('/');
  const std::string plan_name(written.substr(0, slash));
  const std::string_view id = slash == std::string_view::npos ? std::string_view() : written.substr(slash + 1);
  if (plan_name.empty() || id.empty()) {
    diagnostics.add(link_messages::unclear_measure(place, written));
  } else if (const auto plans = plans_.find(plan_name); plans == plans_.end()) {
    report_unknown_plan(place, plan_name, hidden, diagnostics);
  } else if (plans->second.size() > 1) {
    std::vector<std::string> slugs;
    for (const PlanId each : plans->second) slugs.push_back(site_.plans[each.index].slug);
    diagnostics.add(link_messages::ambiguous_plan(place, plan_name, slugs));
  } else {
    // Nobody's plan has more; and where as many names lead nowhere, each would be held against each.
    constexpr std::size_t kMostCompared = 1000;
    const std::vector<MeasureId>& measures = site_.plans[plans->second.front().index].measures;
    std::vector<std::string_view> known;
    for (const MeasureId each : std::span(measures).first(measures.size() > kMostCompared ? 0 : measures.size()))
      known.push_back(written_of(site_, site_.measures[each.index]).id);
    diagnostics.add(link_messages::unknown_measure(place, plan_name, id, known));
  }
  return {};
}

void MeasureNames::report_unknown_plan(const Place& place, const std::string& plan_name, const HiddenThings& hidden,
                                       Diagnostics& diagnostics) const {
  if (hidden.has_unread(plan_name)) return;
  if (const HiddenReason* reason = hidden.find("plan:" + plan_name)) {
    // What was withdrawn is no mistake of those who refer to it.
    const bool withdrawn = reason->kind == HiddenReason::Kind::Withdrawn;
    if (!withdrawn) diagnostics.add(link_messages::unpublished_target(place, plan_name, *reason));
    return;
  }
  std::vector<std::string_view> known;
  for (const auto& [name, plans] : plans_) known.push_back(name);
  std::ranges::sort(known);
  diagnostics.add(link_messages::unknown_plan(place, plan_name, known));
}

void link_ancestors(Site& site, const MeasureNames& names, Diagnostics& diagnostics) {
  for (Measure& measure : site.measures) measure.ancestor = names.find(written_of(site, measure).ancestor.text);
  refuse_circles(site, diagnostics);
  for (std::uint32_t i = 0; i < site.measures.size(); ++i) {
    const MeasureId ancestor = site.measures[i].ancestor;
    if (ancestor.exists()) site.measures[ancestor.index].descendants.push_back({i});
  }
}

void link_agendas_of_measures(Site& site) {
  const auto add_once = [](auto& list, auto id) {
    if (id.exists() && std::ranges::find(list, id) == list.end()) list.push_back(id);
  };
  for (std::uint32_t m = 0; m < site.measures.size(); ++m) {
    Measure& measure = site.measures[m];
    for (const Backlink& each : site.backlinks_to(Target::Kind::Measure, m)) {
      const CaseId found = site.case_around(each.from, each.at.begin);
      if (found.exists())
        add_once(measure.cases, found);
      else
        add_once(measure.meetings, site.documents[each.from.index].meeting);
    }
  }
}

}  // namespace motebok
