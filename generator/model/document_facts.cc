#include "model/document_facts.h"

#include <fmt/format.h>

#include <type_traits>

#include "base/path.h"

namespace motebok {
namespace {

using Name = DocumentFact::Name;

class FactReader {
 public:
  explicit FactReader(const CompiledDocument& document) : document_(document) {}

  std::vector<DocumentFact> all() && {
    const CommonFields& common = document_.front.common;
    add(Name::Title, common.title.text);
    add_text(Name::Summary, common.summary);
    std::visit([this](const auto& fields) { read(fields); }, document_.front.fields);
    std::string topics;
    for (const Written& each : common.topics) topics += (topics.empty() ? "" : ", ") + each.text;
    add_text(Name::Topics, topics);
    return std::move(facts_);
  }

 private:
  void add(Name name, DocumentFact::Value value) { facts_.push_back({name, std::move(value)}); }
  void add_text(Name name, const std::string& text) {
    if (!text.empty()) add(name, text);
  }
  void add_date(Name name, std::optional<Date> date) {
    if (date) add(name, *date);
  }
  void add_number(Name name, std::optional<int> number) {
    if (number) add(name, *number);
  }
  void add_committee(const Written& slug) {
    if (!slug.empty()) add(Name::Committee, DocumentFact::CommitteeSlug{slug.text});
  }

  void add_papers(Name name, const std::vector<Written>& written) {
    if (written.empty()) return;
    DocumentFact::Papers papers{std::string(parent_of(document_.path)), {}};
    for (const Written& each : written) papers.paths.push_back(each.text);
    add(name, std::move(papers));
  }

  void read(const GrantFields& own) {
    add_number(Name::Round, own.round);
    add(Name::Pot, DocumentFact::Kroner{own.pot});
    add(Name::Deadline, own.deadline);
    add_date(Name::Announced, own.announced);
    add_number(Name::Applications, own.applicants);
    add_date(Name::Awarded, own.awarded);
    add_number(Name::Evaluation, own.evaluation_months);
    add_committee(own.committee);
    add_text(Name::Contact, own.contact);
    add_papers(Name::BuildsOn, own.builds_on);
  }

  void read(const PlanFields& own) {
    add(Name::Period, own.period);
    add_date(Name::Adopted, own.adopted);
    add_committee(own.committee);
    add_papers(Name::BuildsOn, own.builds_on);
    add_papers(Name::Replaces, own.replaces);
  }

  void read(const AnnualReportFields& own) {
    add_date(Name::Adopted, own.adopted);
    add_committee(own.committee);
  }

  void read(const OtherFields& own) {
    add_text(Name::Kind, own.kind);
    add_date(Name::Dated, own.date);
    add_committee(own.committee);
    add_papers(Name::BuildsOn, own.builds_on);
    add_papers(Name::Replaces, own.replaces);
  }

  void read(const MinutesFields& own) {
    add_meeting(own.meeting, own.facts);
    add_date(Name::Approved, own.approved);
  }

  void read(const NoticeFields& own) {
    add_meeting(own.meeting, own.facts);
    add_date(Name::CaseDeadline, own.case_deadline);
  }

  void read(const CasePaperFields& own) {
    add(Name::MeetingDate, own.meeting.date);
    add_committee(own.meeting.committee);
  }

  void add_meeting(const MeetingFields& meeting, const MeetingFacts& facts) {
    add(Name::MeetingDate, meeting.date);
    if (facts.time) add(Name::Time, *facts.time);
    if (facts.digital || !facts.place.empty()) add(Name::Place, facts);
    add_committee(meeting.committee);
  }

  // Their pages say the rest in forms of their own.
  void read(const PageFields&) {}
  void read(const CommitteeFields&) {}
  void read(const PartnerFields&) {}

  const CompiledDocument& document_;
  std::vector<DocumentFact> facts_;
};

struct InWords {
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(int number) const { return fmt::format("{}", number); }
  std::string operator()(Date date) const { return long_date(date, Language::Bokmaal); }
  std::string operator()(TimeRange time) const { return clock_range(time); }
  std::string operator()(Period period) const { return fmt::format("{} {}", period.first_year, period.last_year); }
  std::string operator()(DocumentFact::Kroner sum) const { return kroner(sum.amount); }
  std::string operator()(const DocumentFact::CommitteeSlug& committee) const { return committee.slug; }
  std::string operator()(const DocumentFact::Papers& papers) const {
    return fmt::format("{}", fmt::join(papers.paths, " "));
  }
  std::string operator()(const MeetingFacts& facts) const {
    return fmt::format("{} {} {}", facts.place, facts.digital ? "digitalt" : "", facts.digital_place);
  }
};

class ListsInWords {
 public:
  std::string text;

  void operator()(const MinutesFields& own) {
    for (const std::vector<Person>* const list : {&own.present, &own.absent, &own.secretariat}) {
      for (const Person& each : *list) add(each);
      text += '\n';
    }
  }
  void operator()(const CommitteeFields& own) {
    for (const Member& each : own.members) {
      line({each.role, each.from, each.name, each.office, day(each.term_begin), day(each.term_end),
            each.votes ? "stemmerett" : ""});
    }
  }
  void operator()(const GrantFields& own) {
    for (const WrittenAward& each : own.awards) {
      line({each.title, amount_text(each.amount), day(each.started), day(each.evaluated)});
      for (const Written& recipient : each.recipients) line({recipient.text});
      for (const Written& measure : each.measures) line({measure.text});
    }
  }
  void operator()(const NoticeFields& own) {
    if (own.cancelled) line({"avlyst", own.cancelled_reason});
  }
  void operator()(const CasePaperFields& own) { line({own.to, own.from}); }
  void operator()(const auto&) {}

 private:
  void add(const Person& person) {
    line({person.role, person.from, person.name, person.office, person.deputy_for});
    for (const AttendedCase& each : person.cases) line({each.written.text});
  }
  void line(std::initializer_list<std::string> words) {
    for (const std::string& each : words) text += each + ' ';
    text += '\n';
  }
  static std::string day(std::optional<Date> date) { return date ? long_date(*date, Language::Bokmaal) : ""; }
};

}  // namespace

bool speaks_of_criteria(std::string_view heading) { return slug_of(heading).find("kriteri") != std::string::npos; }

bool is_summary(const FrontMatter& front) {
  return front.type == DocumentType::Minutes && slug_of(front.common.title.text).starts_with("oppsummering");
}

std::optional<Date> stated_day(const FrontMatter& front) {
  return std::visit(
      [](const auto& fields) -> std::optional<Date> {
        using Type = std::decay_t<decltype(fields)>;
        if constexpr (std::is_same_v<Type, PlanFields> || std::is_same_v<Type, AnnualReportFields>) {
          return fields.adopted;
        } else if constexpr (std::is_same_v<Type, GrantFields>) {
          return fields.announced ? fields.announced : fields.deadline;
        } else if constexpr (std::is_same_v<Type, OtherFields>) {
          return fields.date;
        } else if constexpr (requires { fields.meeting.date; }) {
          return fields.meeting.date;
        } else {
          return std::nullopt;
        }
      },
      front.fields);
}

std::vector<DocumentFact> document_facts(const CompiledDocument& document) { return FactReader(document).all(); }

std::string front_matter_text(const CompiledDocument& document) {
  std::string text;
  for (const DocumentFact& each : document_facts(document)) text += std::visit(InWords(), each.value) + '\n';
  ListsInWords lists;
  std::visit(lists, document.front.fields);
  return text + lists.text;
}

}  // namespace motebok
