#include "model/front_matter.h"

#include "base/check.h"

namespace motebok {

std::string_view type_name(DocumentType type) {
  switch (type) {
    case DocumentType::Page:
      return "side";
    case DocumentType::Committee:
      return "utvalg";
    case DocumentType::Notice:
      return "innkalling";
    case DocumentType::CasePaper:
      return "saksframlegg";
    case DocumentType::Minutes:
      return "referat";
    case DocumentType::Plan:
      return "plan";
    case DocumentType::Declaration:
      return "erklaering";
    case DocumentType::AnnualReport:
      return "aarsmelding";
    case DocumentType::Grant:
      return "utlysning";
    case DocumentType::Other:
      return "dokument";
    case DocumentType::Partner:
      return "partner";
  }
  CHECK(!"every document type has a name");
}

Visibility visibility_on(const CommonFields& common, Date day) {
  if (common.draft) return Visibility::Draft;
  if (common.publish_from && *common.publish_from > day) return Visibility::Embargoed;
  return common.withdrawn && *common.withdrawn <= day ? Visibility::Withdrawn : Visibility::Public;
}

bool is_member_on(const Member& member, Date day) {
  return (!member.term_begin || *member.term_begin <= day) && (!member.term_end || day <= *member.term_end);
}

const MeetingFields* meeting_of(const FrontMatter& front) {
  if (const auto* notice = std::get_if<NoticeFields>(&front.fields)) return &notice->meeting;
  if (const auto* paper = std::get_if<CasePaperFields>(&front.fields)) return &paper->meeting;
  if (const auto* minutes = std::get_if<MinutesFields>(&front.fields)) return &minutes->meeting;
  return nullptr;
}

}  // namespace motebok
