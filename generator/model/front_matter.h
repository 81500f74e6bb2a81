// The typed front matter of a document: the keys of its `type` as content/README.md has them. Names of other things are
// Written (text and place): link/ finds out what they mean. An absent key is an empty value.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/norwegian.h"
#include "base/span.h"
#include "model/case_number.h"

namespace motebok {

struct CommonFields {
  Written title;
  std::string summary;
  Language language = Language::Bokmaal;
  Written translation_of;                 // path of a content file
  std::vector<Written> former_addresses;  // "/gammel/adresse/"
  bool draft = false;
  std::optional<Date> publish_from;  // hidden before this day
  std::optional<Date> withdrawn;
  std::string withdrawn_reason;
  std::vector<Written> topics;  // NFC
  std::optional<Date> updated;
  Span updated_at;
  std::string change_note;
};

enum class Visibility { Public, Draft, Embargoed, Withdrawn };
// A withdrawal announced for a later day has not happened yet.
Visibility visibility_on(const CommonFields& common, Date day);

struct AttendedCase {
  CaseNumber number;
  Written written;  // "02/24"
};

struct Person {
  std::string role;
  std::string from;                 // organisation
  std::string name;                 // may be empty: role and organisation suffice
  std::string office;               // verv: "leder", "nestleder"
  std::string deputy_for;           // for
  std::vector<AttendedCase> cases;  // present on these only; empty: the whole meeting
  Span at;
};

struct Member {
  std::string role;
  std::string from;
  std::string name;
  std::string office;
  std::optional<Date> term_begin;
  std::optional<Date> term_end;
  bool votes = false;
};
bool is_member_on(const Member& member, Date day);

struct Alias {
  std::string name;
  std::optional<Date> from;   // first day it was in use; empty: always
  std::optional<Date> until;  // last day; empty: still
  Span at = {};
};

struct Period {
  int first_year = 0;
  int last_year = 0;
};

enum class Level { Partnership, Strategic, Professional, Secretariat };

struct PageFields {
  std::optional<int> weight;  // place in the navigation, lowest first; those without come after
};

struct CommitteeFields {
  std::string abbreviation;
  Level level = Level::Professional;
  std::vector<Alias> aliases;
  Written parent;  // slug
  std::optional<Date> founded;
  std::optional<Date> dissolved;
  Written successor;  // slug
  std::vector<Member> members;
  std::string email;
  Written mandate;  // path
};

// What notice, case papers and minutes share: which meeting they belong to.
struct MeetingFields {
  Written committee;  // slug
  Date date{};
  Span date_at;
};

struct MeetingFacts {
  std::optional<TimeRange> time;
  std::string place;
  bool digital = false;
  bool digital_given = false;  // the key was there
  std::string digital_place;   // "Teams", when the key says more than yes
};

struct NoticeFields {  // innkalling
  MeetingFields meeting;
  MeetingFacts facts;
  bool cancelled = false;
  std::string cancelled_reason;
  std::optional<Date> case_deadline;
};

struct CasePaperFields {  // saksframlegg
  MeetingFields meeting;
  std::string to;
  std::string from;
};

struct MinutesFields {  // referat
  MeetingFields meeting;
  MeetingFacts facts;
  std::vector<Person> present;
  std::vector<Person> absent;
  std::vector<Person> secretariat;
  std::optional<Date> approved;
  Span approved_at;
};

// Plans and declarations; the type tells them apart.
struct PlanFields {
  Period period;
  Written committee;  // slug: adopted by
  std::optional<Date> adopted;
  std::vector<Written> builds_on;  // paths
  std::vector<Written> replaces;
};

struct ReportedFigure {  // one row of an annual report's `tall`
  std::string what;
  Written committee;
  double count = 0;
  Span at;
};

struct AnnualReportFields {
  int year = 0;
  Written committee;
  std::optional<Date> adopted;
  std::vector<ReportedFigure> figures;
};

struct WrittenAward {
  std::string title;
  std::vector<Written> recipients;  // partner slugs or names, as written
  double amount = 0;                // NOK
  std::vector<Written> measures;    // "hp-2025/hospitering"
  std::optional<Date> started;      // oppstart; the evaluation is counted from it, else from the grant's day of award
  std::optional<Date> evaluated;    // evaluert
  Span at;
};

struct GrantFields {
  Date deadline{};
  double pot = 0;  // ramme, NOK
  Written committee;
  std::optional<Date> announced;
  std::optional<int> round;
  std::vector<Written> builds_on;
  std::optional<int> applicants;  // soekere: number of applications
  std::optional<Date> awarded;
  Span awarded_at;
  std::optional<int> evaluation_months;
  std::string contact;
  std::vector<WrittenAward> awards;
};

struct OtherFields {  // dokument
  std::string kind;   // slag: mandat, vedtekter, avtale, rapport, presentasjon …
  Written committee;
  std::optional<Date> date;
  std::vector<Written> replaces;
  std::vector<Written> builds_on;
};

enum class PartnerKind { Municipality, HospitalTrust, GeneralPractitioners, Users, Other };

struct PartnerFields {
  PartnerKind kind = PartnerKind::Other;
  std::string name_se;
  std::string name_nn;
  std::vector<std::string> aliases;
  std::string municipality_number;
  std::string website;
};

// The order is that of TypeFields' alternatives, but for Plan and Declaration, which share one.
enum class DocumentType {
  Page,
  Committee,
  Notice,
  CasePaper,
  Minutes,
  Plan,
  Declaration,
  AnnualReport,
  Grant,
  Other,
  Partner
};

using TypeFields = std::variant<PageFields, CommitteeFields, NoticeFields, CasePaperFields, MinutesFields, PlanFields,
                                AnnualReportFields, GrantFields, OtherFields, PartnerFields>;

struct FrontMatter {
  DocumentType type = DocumentType::Page;
  CommonFields common;
  TypeFields fields;
};

// The value of the key `type`: "referat" for Minutes.
std::string_view type_name(DocumentType type);

// The meeting a notice, case paper or minutes belongs to; null for every other type.
const MeetingFields* meeting_of(const FrontMatter& front);

}  // namespace motebok
