// The committees: all of them as a figure of their levels, one page each, and one for each of a committee's years.
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <ranges>

#include "render/attendance.h"
#include "render/attendance_words.h"
#include "render/backlinks.h"
#include "render/body_html.h"
#include "render/committee_figure.h"
#include "render/decision_fields.h"
#include "render/decision_words.h"
#include "render/decisions.h"
#include "render/document_pages.h"
#include "render/follow_ups.h"
#include "render/list_parts.h"
#include "render/meeting_rows.h"
#include "render/page_frame.h"
#include "render/page_history.h"
#include "render/page_job.h"

namespace motebok {
namespace {

std::string year_address(const Drawing& drawing, CommitteeId id, int year) {
  return fmt::format("{}{}/", drawing.address(id), year);
}

std::vector<YearLink> year_links(const Drawing& drawing, CommitteeId id) {
  std::vector<YearLink> links;
  for (const int year : drawing.committee(id).years) links.push_back({year, year_address(drawing, id, year)});
  return links;
}

void draw_committee_list(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  Fields page = maker.start(job, list_head(drawing, words::kCommittees.text(language)));
  page.add(fields::kLead).set(fields::kLeadText, phrases::kCommitteesLead(language));
  add_committee_figure(drawing, page, language, Dissolved::Last);
  if (drawing.site.committees.empty()) page.show(fields::kNothing);
  maker.finish(job);
}

std::string with_abbreviation(const Committee& committee) {
  if (committee.abbreviation.empty() || committee.abbreviation == committee.name) return committee.name;
  return fmt::format("{} ({})", committee.name, committee.abbreviation);
}

// The year once where both are of the same.
std::string days_between(std::string first, const std::string& last) {
  constexpr std::string_view kBlankAndYear = "\u00A02024";
  const std::size_t length = kBlankAndYear.size();
  const bool same_year = last.ends_with(std::string_view(first).substr(first.size() - length));
  if (same_year) first.resize(first.size() - length);
  return first + "–" + last;
}

class CommitteePage {
 public:
  CommitteePage(const Drawing& drawing, const PageJob& job, PageMaker& maker)
      : drawing_(drawing),
        job_(job),
        maker_(maker),
        id_{job.subject.index},
        committee_(drawing.committee(id_)),
        document_(drawing.document(committee_.document)),
        fields_(std::get<CommitteeFields>(document_.compiled.front.fields)),
        language_(interface_language(document_.common().language, drawing.language)),
        page_(maker.start(job, head())) {}

  void draw() {
    page_.add(fields::kKicker).set(fields::kKickerText, level_name(committee_.level, language_));
    set_if_any(page_, fields::kLead, fields::kLeadText, document_.common().summary);
    add_translations(drawing_, page_, committee_.document);
    add_facts();
    add_notices();
    add_meetings();
    add_decisions();
    add_open_follow_ups(drawing_, page_, committee_.follow_ups, ledger_address(drawing_, id_, 0), language_);
    add_body();
    add_members();
    add_papers();
    add_attachments(drawing_, page_, document_.attachments, language_);
    add_subscriptions();
    Backlinks(drawing_, {Target::Kind::Committee, id_.index, {}, {}}, language_).draw(page_);
    add_topics(drawing_, page_, std::span(&committee_.document, 1));
    set_if_any(page_, fields::kChangeNote, fields::kChangeNoteText, document_.common().change_note);
    add_page_history(drawing_, page_, std::span(&committee_.document, 1), language_);
    maker_.finish(job_);
  }

 private:
  PageHead head() const {
    PageHead head;
    head.title = with_abbreviation(committee_);
    head.description = summary_of(document_);
    if (head.description.empty()) head.description = phrases::kCommitteeDescription(language_, committee_.name);
    head.language = document_.common().language;
    head.crumbs = {{"/utvalg/", words::kCommittees.text(language_)}};
    return head;
  }

  void add_facts() {
    FactList facts(drawing_, page_, language_);
    facts.fact(words::kReportsTo.in(language_)).committee(committee_.parent);
    facts.fact(words::kContact.in(language_)).mail(fields_.email);
    facts.fact(words::kMandate.in(language_)).document(committee_.mandate);
    facts.fact(words::kFounded.in(language_)).time(fields_.founded);
    facts.fact(words::kDissolved.in(language_)).time(fields_.dissolved);
    facts.fact(words::kFormerNames.in(language_));
    for (const FormerName& each : committee_.former_names) {
      facts.text(phrases::kNameOfTime(language_, each.name, term_text(each.from, each.until)));
    }
  }

  void add_notices() {
    if (!committee_.successor.exists()) return;
    const Committee& successor = drawing_.committee(committee_.successor);
    add_notice(page_, TagColor::Info, phrases::kSucceeded(language_), "",
               {drawing_.href(drawing_.address(committee_.successor)), successor.name});
  }

  void add_meetings() {
    add_years(drawing_, page_, phrases::kByYear(language_, words::kMeetings.in(language_)), year_links(drawing_, id_),
              0);
    if (committee_.meetings.empty()) return;
    // The year at hand, or the last with meetings.
    const int last = year_of(drawing_.meeting(committee_.meetings.back()).date);
    const int year = std::min(last, year_of(drawing_.site.today));
    const auto in_year = [&](MeetingId id) { return year_of(drawing_.meeting(id).date) == year; };
    if (std::ranges::any_of(committee_.meetings, in_year)) {
      add_meeting_strip(drawing_, page_, committee_.meetings, year, language_);
    }
    // The next meeting first, and the last one.
    add_meeting_group(words::kUpcoming.text(language_), committee_.meetings,
                      [&](const Meeting& meeting) { return meeting.date >= drawing_.site.today; });
    add_meeting_group(
        phrases::kMeetingsIn(language_, year), std::views::reverse(committee_.meetings),
        [&](const Meeting& meeting) { return meeting.date < drawing_.site.today && year_of(meeting.date) == year; });
  }

  void add_decisions() {
    constexpr std::size_t kRows = 5;
    const std::vector<DecisionId> shown = decisions_of_note(drawing_, committee_.decisions, kRows);
    if (shown.empty()) return;
    Fields list = page_.add(fields::kLatestDecisions);
    list.set(fields::kDecisionsHref, drawing_.href(decisions_address(drawing_, id_, 0)));
    list.set(fields::kDecisionsText, phrases::kAllDecisionsOf(language_, committee_.name));
    add_decision_rows(drawing_, list, shown, DecisionNaming::Case, language_);
  }

  template <class Meetings, class Chosen>
  void add_meeting_group(const std::string& title, const Meetings& meetings, const Chosen& chosen) {
    std::optional<RowList> rows;
    for (const MeetingId id : meetings) {
      if (!chosen(drawing_.meeting(id))) continue;
      if (!rows) {
        Fields group = page_.add(fields::kMeetingGroup);
        group.set(fields::kGroupTitle, title);
        group.set_number(fields::kGroupAnchor, ++groups_);
        rows.emplace(group, fields::kRows, fields::kRow);
      }
      add_meeting_row(drawing_, *rows, id, MeetingNaming::Meeting, language_);
    }
  }

  void add_body() {
    const std::string& html = document_.compiled.html;
    if (html.empty()) return;
    Fields text = page_.add(fields::kBody);
    if (!html.starts_with("<h"))
      page_.add(fields::kAbout).set(fields::kAboutTitle, words::kAboutCommittee.in(language_));
    set_html(drawing_, text, fields::kBodyHtml, document_, {0, static_cast<std::uint32_t>(html.size())});
    if (document_.common().language != language_) {
      text.add(fields::kBodyForeign).set(fields::kBodyLang, language_tag(document_.common().language));
    }
  }

  void add_members() {
    const bool terms =
        std::ranges::any_of(fields_.members, [](const Member& each) { return each.term_begin || each.term_end; });
    RowList members(page_, fields::kMembers, fields::kMember);
    // The end of an office is told by its term: whoever held it may be a member still.
    const auto has_left = [&](const Member& each) { return each.term_end && *each.term_end < drawing_.site.today; };
    std::vector<Member> in_order = fields_.members;
    std::ranges::stable_partition(in_order, std::not_fn(has_left));
    for (const Member& each : in_order) {
      Fields row = members.add();
      std::string who = each.name;
      for (const std::string& part : {each.role, each.office}) {
        if (!part.empty()) who += (who.empty() ? "" : ", ") + part;
      }
      if (has_left(each) && each.office.empty())
        who += " (" + phrases::kFormerMember(language_) + ")";
      else if (each.votes && !has_left(each))
        who += " (" + phrases::kVotes(language_) + ")";
      row.set(fields::kMemberRole, with_capital(who));
      row.set(fields::kMemberFrom, with_capital(each.from));
      row.set(fields::kMemberTerm, term_text(each.term_begin, each.term_end));
    }
    if (in_order.empty()) return;
    if (terms) members.list().show(fields::kMemberTerms);
    members.list().set(fields::kMembersTitle, members_title(in_order, has_left).in(language_));
  }

  static const Word& members_title(std::span<const Member> members, const auto& has_left) {
    if (!std::ranges::all_of(members, has_left)) return words::kMembers;
    const bool are_offices = std::ranges::none_of(members, [](const Member& each) { return each.office.empty(); });
    return are_offices ? words::kFormerOffices : words::kFormerMembers;
  }

  // "fra 1. mai 2024", "til …", "18. april–6. mai 2024".
  std::string term_text(std::optional<Date> first, std::optional<Date> last) const {
    if (!first && !last) return {};
    if (first && last) return days_between(long_date(*first, language_), long_date(*last, language_));
    return first ? phrases::kTermFrom(language_, long_date(*first, language_))
                 : phrases::kTermUntil(language_, long_date(*last, language_));
  }

  void add_papers() {
    std::vector<DocumentId> papers;
    for (const PlanId id : committee_.plans) papers.push_back(drawing_.site.plans[id.index].document);
    for (const GrantId id : committee_.grants) papers.push_back(drawing_.site.grants[id.index].document);
    papers.insert(papers.end(), committee_.documents.begin(), committee_.documents.end());
    std::optional<RowList> rows;
    for (const DocumentId id : papers) {
      const Document& document = drawing_.document(id);
      if (document.withdrawn()) continue;
      if (!rows) {
        Fields group = page_.add(fields::kGroup);
        group.set(fields::kGroupTitle, words::kDocuments.in(language_));
        group.set(fields::kGroupAnchor, "dokumenter");
        rows.emplace(group, fields::kRows, fields::kRow);
      }
      add_row(drawing_, *rows,
              {drawing_.href(drawing_.address(id)),
               link_title(document),
               document.common().language,
               {},
               document.common().summary},
              language_);
    }
  }

  void add_subscriptions() {
    const std::string feed = drawing_.address(id_) + "atom.xml";
    add_feed(drawing_, page_, feed, phrases::kCommitteeFeed(language_, committee_.name));
    add_subscription(feed, phrases::kCommitteeFeed(language_, committee_.name));
    add_subscription(drawing_.address(id_) + "moter.ics", phrases::kCommitteeCalendar(language_));
  }

  void add_subscription(std::string_view address, std::string_view text) {
    Fields row = page_.add(fields::kSubscribe);
    row.set(fields::kSubscribeHref, drawing_.href(address));
    row.set(fields::kSubscribeText, text);
  }

  const Drawing& drawing_;
  const PageJob& job_;
  PageMaker& maker_;
  CommitteeId id_;
  const Committee& committee_;
  const Document& document_;
  const CommitteeFields& fields_;
  Language language_;
  Fields page_;
  int groups_ = 0;
};

void draw_committee(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  CommitteePage(drawing, job, maker).draw();
}

void draw_committee_year(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const CommitteeId id{job.subject.index};
  const Committee& committee = drawing.committee(id);
  const int year = job.subject.year;
  const Language language = committee_language(drawing, id);
  PageHead head;
  head.title = phrases::kCommitteeYear(language, committee.name, year);
  head.description = phrases::kCommitteeDescription(language, head.title);
  head.language = language;
  head.crumbs = {{"/utvalg/", words::kCommittees.text(language)}, {drawing.address(id), committee.name}};
  Fields page = maker.start(job, head);
  add_years(drawing, page, phrases::kByYear(language, committee.name), year_links(drawing, id), year);
  std::vector<MeetingId> meetings;
  for (const MeetingId each : committee.meetings) {
    if (year_of(drawing.meeting(each).date) == year) meetings.push_back(each);
  }
  if (!meetings.empty()) {
    add_meeting_strip(drawing, page, meetings, year, language);
    Fields group = page.add(fields::kMeetingGroup);
    group.set(fields::kGroupTitle, words::kMeetings.in(language));
    group.set(fields::kGroupAnchor, "alle");
    RowList rows(group, fields::kRows, fields::kRow);
    for (auto each = meetings.rbegin(); each != meetings.rend(); ++each) {
      add_meeting_row(drawing, rows, *each, MeetingNaming::Meeting, language);
    }
  }
  std::vector<CaseId> cases;
  for (const CaseId each : committee.cases) {
    if (drawing.the_case(each).number.year == year) cases.push_back(each);
  }
  add_agenda(drawing, page, phrases::kCasesIn(language, year), cases, language);
  add_represented(drawing, page, meetings, year, language);
  maker.finish(job);
}

}  // namespace

void add_committee_pages(const Drawing& drawing, PageJobs& jobs) {
  jobs.add({"utvalgsliste", draw_committee_list, "/utvalg/", {}, {}});
  for (std::uint32_t i = 0; i < drawing.site.committees.size(); ++i) {
    const CommitteeId id{i};
    const Committee& committee = drawing.committee(id);
    add_document_job(drawing, jobs, "utvalg", draw_committee, committee.document, i);
    for (const int year : committee.years) {
      jobs.add({"utvalgsaar", draw_committee_year, jobs.keep(year_address(drawing, id, year)), {i, year}, {}});
    }
  }
}

}  // namespace motebok
