// The partners: municipalities, hospital trusts and the others, and what each has been awarded.
#include "render/backlinks.h"
#include "render/cards.h"
#include "render/document_pages.h"
#include "render/grant_fields.h"
#include "render/list_parts.h"
#include "render/measure_lines.h"
#include "render/partner_concerns.h"
#include "render/partner_words.h"

namespace motebok {
namespace {

std::string kind_name(PartnerKind kind, Language language) {
  switch (kind) {
    case PartnerKind::Municipality:
      return phrases::kMunicipality(language);
    case PartnerKind::HospitalTrust:
      return phrases::kHospitalTrust(language);
    case PartnerKind::GeneralPractitioners:
      return phrases::kGeneralPractitioner(language);
    case PartnerKind::Users:
      return phrases::kUser(language);
    case PartnerKind::Other:
      return phrases::kPartner(language);
  }
  return {};
}

void draw_partner_list(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  Fields page = maker.start(job, list_head(drawing, words::kPartners.text(language)));
  std::optional<PartnerKind> kind;
  std::optional<RowList> cards;
  int groups = 0;
  for (const Partner& partner : drawing.site.partners) {
    if (drawing.document(partner.document).withdrawn()) continue;
    if (kind != partner.kind) {
      kind = partner.kind;
      Fields group = page.add(fields::kGroup);
      group.set(fields::kGroupTitle, partners_of_kind(partner.kind, language));
      group.set_number(fields::kGroupAnchor, ++groups);
      cards.emplace(group, fields::kCards, fields::kCard);
      cards->list().show(fields::kCardsTight);
    }
    add_partner_card(drawing, *cards, partner, language);
  }
  if (groups == 0) page.show(fields::kNothing);
  maker.finish(job);
}

void add_partner_awards(const Drawing& drawing, Fields page, PartnerId id) {
  RowList list(page, fields::kAwards, fields::kAward);
  for (const Concern& each : drawing.site.concerns_of(id, Concern::Kind::Award)) {
    const Grant& grant = drawing.site.grants[each.index];
    const Award& award = grant.awards[each.part];
    Fields row = list.add();
    row.set(fields::kAwardTitle, award.title);
    row.set(fields::kAwardHref, drawing.href(drawing.address(grant.document)) + award_anchor(each.part));
    row.set(fields::kAwardGrant, link_title(drawing.document(grant.document)));
    row.set(fields::kAwardAmount, amount_text(award.amount));
  }
}

void add_subscription(const Drawing& drawing, Fields page, PartnerId id, Language language) {
  const Partner& partner = drawing.site.partners[id.index];
  const std::string address = drawing.address(partner.document) + "atom.xml";
  const std::string text = phrases::kPartnerFeed(language, name_in_sentence(drawing, id, language));
  add_feed(drawing, page, address, text);
  Fields row = page.add(fields::kSubscribe);
  row.set(fields::kSubscribeHref, drawing.href(address));
  row.set(fields::kSubscribeText, text);
}

void draw_partner(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const PartnerId id{job.subject.index};
  const Partner& partner = drawing.site.partners[id.index];
  const Document& document = drawing.document(partner.document);
  const auto& own = std::get<PartnerFields>(document.compiled.front.fields);
  const Language language = interface_language(document.common().language, drawing.language);
  Fields page = maker.start(job, document_head(drawing, partner.document));
  page.add(fields::kKicker).set(fields::kKickerText, kind_name(partner.kind, language));
  set_if_any(page, fields::kLead, fields::kLeadText, document.common().summary);
  FactList facts(drawing, page, language);
  facts.fact(words::kSamiName.in(language)).foreign(own.name_se, Language::NorthernSami);
  facts.fact(words::kNynorskName.in(language)).foreign(own.name_nn, Language::Nynorsk);
  facts.fact(words::kMunicipalityNumber.in(language)).text(own.municipality_number);
  facts.fact(words::kWebsite.in(language));
  if (!own.website.empty()) facts.link(own.website, own.website, language);
  facts.fact(words::kMemberOf.in(language));
  for (const CommitteeId committee : partner.committees) facts.committee(committee);
  const auto toc = add_document_body(drawing, page, document, language);
  if (add_concerns(drawing, page, id, language)) add_to_headings(toc, "hva-angaar-oss", words::kConcerns.in(language));
  add_partner_awards(drawing, page, id);
  add_subscription(drawing, page, id, language);
  Backlinks(drawing, {Target::Kind::Partner, id.index, {}, {}}, language).draw(page);
  add_document_end(drawing, page, partner.document);
  maker.finish(job);
}

}  // namespace

void add_partner_pages(const Drawing& drawing, PageJobs& jobs) {
  jobs.add({"partnere", draw_partner_list, "/partnere/", {}, {}});
  for (std::uint32_t i = 0; i < drawing.site.partners.size(); ++i) {
    add_document_job(drawing, jobs, "partner", draw_partner, drawing.site.partners[i].document, i);
  }
}

}  // namespace motebok
