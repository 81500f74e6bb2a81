#include "link/grants.h"

#include <algorithm>
#include <tuple>

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

}  // namespace motebok
