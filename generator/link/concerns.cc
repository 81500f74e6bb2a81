// In: the linked site. Out: one list, sorted, in which each partner has its stretch.
//
// The rule, as editors know it from content/README.md: a decision point that names the partner; a measure whose column Ansvar
// names it; an award whose recipients are or name it; a meeting where somebody who represents it was present; and every other text that names it, case by
// case. Nothing is weighed or counted: persons are seen only as "somebody from".

#include "link/concerns.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "link/attendance.h"
#include "link/registers.h"

namespace motebok {
namespace {

class Gatherer {
 public:
  Gatherer(Site& site, const PartnerNames& names) : site_(site), names_(names) {}

  void gather() {
    add_texts();
    add_measures();
    add_awards();
    add_meetings();
    sort();
  }

 private:
  void add(PartnerId partner, Concern::Kind kind, std::optional<Date> day, std::uint32_t index,
           std::uint32_t part = Concern::kWhole) {
    site_.concerns.push_back({partner, kind, day, index, part});
  }

  // References and first mentions are backlinks; names that did not become links stand with their documents.
  void add_texts() {
    for (std::uint32_t p = 0; p < site_.partners.size(); ++p) {
      for (const Backlink& each : site_.backlinks_to(Target::Kind::Partner, p)) add_text({p}, each.from, each.at.begin);
    }
    for (std::uint32_t d = 0; d < site_.documents.size(); ++d) {
      for (const NamedPartner& each : site_.documents[d].named_partners) add_text(each.partner, {d}, each.at);
    }
  }

  void add_text(PartnerId partner, DocumentId from, std::uint32_t at) {
    const Document& document = site_.documents[from.index];
    const CaseId of_case = site_.case_around(from, at);
    const DecisionId decision = of_case.exists() ? decision_in(of_case, document, from) : DecisionId{};
    if (decision.exists()) {
      const LabelledPart& part = part_of(site_.decisions[decision.index]);
      if (part.lead.begin <= at && at < part.tail.end) {
        add(partner, Concern::Kind::Decision, day_of(document), decision.index, point_at(part, at));
        return;
      }
    }
    add(partner, Concern::Kind::Text, day_of(document), from.index, of_case.index);
  }

  // The decision that this document records on the case.
  DecisionId decision_in(CaseId of_case, const Document& document, DocumentId from) const {
    for (const AgendaItemId id : site_.cases[of_case.index].agenda_items) {
      const AgendaItem& item = site_.agenda_items[id.index];
      if (item.meeting != document.meeting || !item.decision.exists()) continue;
      if (site_.decisions[item.decision.index].appearance.document == from) return item.decision;
    }
    return {};
  }

  const LabelledPart& part_of(const Decision& decision) const {
    const Appearance& where = decision.appearance;
    return site_.documents[where.document.index].compiled.cases[where.section].parts[decision.part];
  }

  static std::uint32_t point_at(const LabelledPart& part, std::uint32_t at) {
    for (std::uint32_t i = 0; i < part.points.size(); ++i) {
      if (part.points[i].html.begin <= at && at < part.points[i].html.end) return i;
    }
    return Concern::kWhole;
  }

  void add_measures() {
    for (std::uint32_t m = 0; m < site_.measures.size(); ++m) {
      const Measure& measure = site_.measures[m];
      const Document& plan = site_.documents[site_.plans[measure.plan.index].document.index];
      const std::string& responsible = plan.compiled.measures[measure.written].responsible;
      const auto [known, is_new] = responsible_.try_emplace(responsible);
      if (is_new) known->second = names_.mentioned_in(responsible);
      for (const PartnerId each : known->second) add(each, Concern::Kind::Measure, day_of(plan), m);
    }
  }

  void add_awards() {
    for (std::uint32_t g = 0; g < site_.grants.size(); ++g) {
      const Grant& grant = site_.grants[g];
      const auto& fields = std::get<GrantFields>(site_.documents[grant.document.index].compiled.front.fields);
      for (std::uint32_t a = 0; a < grant.awards.size(); ++a) {
        for (const PartnerId each : grant.awards[a].partners) {
          if (each.exists()) add(each, Concern::Kind::Award, fields.awarded.value_or(grant.deadline), g, a);
        }
        for (const PartnerId each : named_among(grant.awards[a]))
          add(each, Concern::Kind::Award, fields.awarded.value_or(grant.deadline), g, a);
      }
    }
  }

  // "Ernæringssenteret i UNN" is no partner, but UNN has its part of it.
  std::vector<PartnerId> named_among(const Award& award) const {
    std::vector<PartnerId> found;
    for (std::size_t i = 0; i < award.recipients.size(); ++i) {
      if (i < award.partners.size() && award.partners[i].exists()) continue;
      for (const PartnerId each : names_.mentioned_in(award.recipients[i])) found.push_back(each);
    }
    return found;
  }

  void add_meetings() {
    for (std::uint32_t m = 0; m < site_.meetings.size(); ++m) {
      const Meeting& meeting = site_.meetings[m];
      if (!meeting.minutes.exists()) continue;
      const auto& fields = std::get<MinutesFields>(site_.documents[meeting.minutes.index].compiled.front.fields);
      for (const Person& person : fields.present) {
        const auto [known, is_new] = represented_.try_emplace({person.role, person.from});
        if (is_new) known->second = represented_by(person.role, person.from, site_, names_);
        for (const PartnerId each : known->second) add(each, Concern::Kind::Meeting, meeting.date, m);
      }
    }
  }

  void sort() {
    // Newest first; a day that nobody knows is older than any.
    const auto key = [](const Concern& each) {
      return std::tie(each.partner, each.kind, each.day, each.index, each.part);
    };
    std::ranges::sort(site_.concerns, [](const Concern& a, const Concern& b) {
      return std::tie(a.partner, a.kind, b.day, a.index, a.part) < std::tie(b.partner, b.kind, a.day, b.index, b.part);
    });
    const auto repeated =
        std::ranges::unique(site_.concerns, [&](const Concern& a, const Concern& b) { return key(a) == key(b); });
    site_.concerns.erase(repeated.begin(), repeated.end());
  }

  Site& site_;
  const PartnerNames& names_;
  // The same few words stand in thousands of papers.
  std::unordered_map<std::string_view, std::vector<PartnerId>> responsible_;
  std::map<std::pair<std::string_view, std::string_view>, std::vector<PartnerId>> represented_;  // role, organisation
};

void gather_memberships(Site& site, const PartnerNames& names) {
  for (std::uint32_t c = 0; c < site.committees.size(); ++c) {
    const auto& fields =
        std::get<CommitteeFields>(site.documents[site.committees[c].document.index].compiled.front.fields);
    if (fields.dissolved && *fields.dissolved < site.today) continue;
    for (const Member& member : fields.members) {
      if (!is_member_on(member, site.today)) continue;
      for (const PartnerId each : represented_by(member.role, member.from, site, names)) {
        std::vector<CommitteeId>& committees = site.partners[each.index].committees;
        if (committees.empty() || committees.back().index != c) committees.push_back({c});
      }
    }
  }
}

}  // namespace

void gather_concerns(Site& site, const PartnerNames& names) {
  gather_memberships(site, names);
  Gatherer(site, names).gather();
}

}  // namespace motebok
