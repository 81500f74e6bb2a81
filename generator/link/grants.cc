#include "link/grants.h"

#include <algorithm>
#include <tuple>

#include "link/meetings.h"
#include "link/publishable.h"

namespace motebok {
namespace {

Award award_of(const WrittenAward& written, const Document& document, const Site& site, const PartnerNames& partners,
               const MeasureNames& measures, const HiddenThings& hidden, Diagnostics& diagnostics) {
  Award award;
  award.title = written.title;
  award.amount = written.amount;
  for (const Written& recipient : written.recipients) {
    const PartnerId partner = partners.named(recipient.text);
    // A slug is not for readers; a name stays as it was written.
    const bool is_slug = partner.exists() && site.partners[partner.index].slug == recipient.text;
    award.recipients.push_back(is_slug ? site.documents[site.partners[partner.index].document.index].common().title.text
                                       : recipient.text);
    award.partners.push_back(partner);
  }
  for (const Written& name : written.measures) {
    const MeasureId measure = measures.named({document.compiled.path, name.at}, name.text, hidden, diagnostics);
    if (measure.exists()) award.measures.push_back(measure);
  }
  return award;
}

}  // namespace

std::vector<Grant> find_grants(const Site& site, const PartnerNames& partners, const MeasureNames& measures,
                               const HiddenThings& hidden, Diagnostics& diagnostics) {
  std::vector<Grant> grants;
  for (std::uint32_t i = 0; i < site.documents.size(); ++i) {
    const Document& document = site.documents[i];
    if (document.type() != DocumentType::Grant || document.withdrawn() || document.translation_of.exists()) continue;
    const auto& fields = std::get<GrantFields>(document.compiled.front.fields);
    Grant& grant = grants.emplace_back();
    grant.slug = document_slug(document.compiled.path);
    grant.document = {i};
    grant.committee = document.committee;
    grant.deadline = fields.deadline;
    grant.pot = fields.pot;
    for (const WrittenAward& award : fields.awards) {
      grant.awards.push_back(award_of(award, document, site, partners, measures, hidden, diagnostics));
      grant.awarded_sum += award.amount;
    }
  }
  std::ranges::sort(grants, [](const Grant& a, const Grant& b) {
    return std::tie(b.deadline, a.slug, a.document) < std::tie(a.deadline, b.slug, b.document);
  });
  return grants;
}

void link_awarded_measures(Site& site) {
  for (std::uint32_t g = 0; g < site.grants.size(); ++g) {
    const std::vector<Award>& awards = site.grants[g].awards;
    for (std::uint32_t a = 0; a < awards.size(); ++a) {
      for (const MeasureId id : awards[a].measures) site.measures[id.index].awards.push_back({{g}, a});
    }
  }
}

void link_awarding_cases(Site& site) {
  for (std::uint32_t g = 0; g < site.grants.size(); ++g) {
    Grant& grant = site.grants[g];
    const auto& fields = std::get<GrantFields>(site.documents[grant.document.index].compiled.front.fields);
    if (!fields.awarded || !grant.committee.exists()) continue;
    grant.awarding_meeting = find_meeting(site.meetings, grant.committee, *fields.awarded);
    if (!grant.awarding_meeting.exists()) continue;
    for (const Backlink& each : site.backlinks_to(Target::Kind::Grant, g)) {
      if (site.documents[each.from.index].meeting != grant.awarding_meeting) continue;
      const CaseId found = site.case_around(each.from, each.at.begin);
      if (found.exists()) grant.awarding_cases.push_back(found);
    }
    // Cases of one committee are in order of number.
    std::ranges::sort(grant.awarding_cases);
    const auto repeated = std::ranges::unique(grant.awarding_cases);
    grant.awarding_cases.erase(repeated.begin(), repeated.end());
  }
}

}  // namespace motebok
