// A meeting on one page: facts, agenda, every case with what was decided and the papers before it, who was there, attachments.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/norwegian.h"
#include "base/utf8.h"
#include "render/agenda_fields.h"
#include "render/attendance.h"
#include "render/backlinks.h"
#include "render/body_html.h"
#include "render/case_facts.h"
#include "render/case_fields.h"
#include "render/case_text.h"
#include "render/decisions.h"
#include "render/document_parts.h"
#include "render/meeting_rows.h"
#include "render/meeting_state.h"
#include "render/page_frame.h"
#include "render/page_history.h"
#include "render/page_job.h"
#include "render/structured_data.h"

namespace motebok {
namespace {

class MeetingPage {
 public:
  MeetingPage(const Drawing& drawing, const PageJob& job, PageMaker& maker)
      : drawing_(drawing),
        job_(job),
        maker_(maker),
        id_{job.subject.index},
        meeting_(drawing.meeting(id_)),
        committee_(drawing.committee(meeting_.committee)),
        language_(interface_language(content_language(), drawing.language)),
        page_(maker.start(job, head())) {}

  void draw() {
    if (has_minutes()) page_.show(fields::kMinutesPublished);
    set_if_any(page_, fields::kKicker, fields::kKickerText, change_of_name(committee_, meeting_.date, language_));
    add_languages();
    add_facts();
    add_meeting_state(drawing_, page_, meeting_, language_);
    add_notice_text();
    add_meeting_agenda();
    add_minutes_text();
    for (const AgendaItemId id : meeting_.agenda) add_case(drawing_.agenda_item(id));
    add_papers();
    has_attendance_ = add_attendance(drawing_, page_, meeting_, meeting_.minutes, anchors_, language_);
    add_attachments(drawing_, page_, meeting_.attachments, language_);
    add_table_of_contents();
    add_meeting_neighbours();
    Backlinks(drawing_, {Target::Kind::Meeting, id_.index, {}, {}}, language_).draw(page_);
    add_topics(drawing_, page_, documents());
    add_change_note();
    add_page_history(drawing_, page_, papers_by_weight(), language_);
    maker_.finish(job_);
  }

 private:
  Language content_language() const { return drawing_.document(main_document(meeting_)).common().language; }

  std::vector<DocumentId> documents() const {
    std::vector<DocumentId> all = meeting_.case_papers;
    if (meeting_.notice.exists()) all.push_back(meeting_.notice);
    if (meeting_.minutes.exists()) all.push_back(meeting_.minutes);
    return all;
  }

  // The record first, what called the meeting last.
  std::vector<DocumentId> papers_by_weight() const {
    std::vector<DocumentId> all;
    if (meeting_.minutes.exists()) all.push_back(meeting_.minutes);
    all.insert(all.end(), meeting_.case_papers.begin(), meeting_.case_papers.end());
    if (meeting_.notice.exists()) all.push_back(meeting_.notice);
    return all;
  }

  PageHead head() const {
    const Document& main = drawing_.document(main_document(meeting_));
    PageHead head;
    // A summary says that it is one.
    head.title = is_summary_page() ? main.common().title.text : meeting_title(drawing_, meeting_, language_);
    head.description = main.common().summary;
    if (head.description.empty()) {
      head.description = phrases::kMeetingDescription(language_, the_meeting(drawing_, meeting_, language_),
                                                      long_date(meeting_.date, language_));
    }
    // The title is the interface's, whatever language the papers are in.
    head.language = language_;
    head.crumbs = {{"/utvalg/", words::kCommittees.text(language_)},
                   {drawing_.address(meeting_.committee), committee_.name}};
    head.structured = event_data(drawing_, id_) + ",";
    return head;
  }

  // Of the paper the page is of in the first place: its translations have pages of their own.
  void add_languages() {
    for (const DocumentId id : {meeting_.minutes, meeting_.notice}) {
      if (!id.exists() || drawing_.document(id).translations.empty()) continue;
      add_translations(drawing_, page_, id);
      return;
    }
  }

  void add_facts() {
    FactList facts(drawing_, page_, language_);
    add_meeting_facts(facts, meeting_, language_);
    facts.fact(words::kCommittee.in(language_)).committee(meeting_.committee);
    facts.fact(words::kCaseDeadline.in(language_)).time(meeting_.case_deadline);
  }

  bool is_summary_page() const { return minutes_state(drawing_, meeting_) == MinutesState::Summary; }
  bool has_minutes() const { return meeting_.minutes.exists() && !drawing_.document(meeting_.minutes).withdrawn(); }

  // A withdrawn paper says so and no more.
  void tell_of_withdrawal(const Document& document) {
    if (!document.withdrawn()) return;
    const std::string day = long_date(*document.common().withdrawn, language_);
    add_notice(page_, TagColor::Danger, phrases::kPaperWithdrawn(language_, document.common().title.text, day),
               document.common().withdrawn_reason, {});
  }

  // What stands outside the cases of a paper, on either side of the first of them.
  struct RunningText {
    std::string before;
    std::string after;
  };
  // A heading that the cases below it stand under, with the first of them.
  struct CaseGroup {
    CaseNumber first;
    std::string html;
  };

  RunningText running_text(DocumentId id) {
    RunningText text;
    if (!id.exists()) return text;
    const Document& document = drawing_.document(id);
    tell_of_withdrawal(document);
    const bool groups_stand_with_cases = id == main_paper();
    std::string* side = &text.before;
    std::string group;
    for (const BodyBlock& block : document.compiled.blocks) {
      if (block.case_index) {
        side = &text.after;
        const CaseNumber number = document.compiled.cases[*block.case_index].number;
        if (!group.empty()) groups_.push_back({number, std::exchange(group, {})});
      } else {
        std::string& place = block.heads_cases && groups_stand_with_cases ? group : *side;
        place += html_of(drawing_, document, block.html);
      }
    }
    return text;
  }

  // Whose cases are those of the page, in its order.
  DocumentId main_paper() const { return has_minutes() ? meeting_.minutes : meeting_.notice; }

  void add_group_above(Fields row, CaseNumber number) {
    const auto group = std::ranges::find(groups_, number, &CaseGroup::first);
    if (group != groups_.end()) add_text(row.add(fields::kCaseGroup), main_paper(), beside_cases(group->html));
  }

  // Written for a place below a heading of the page, as the rest of the text is: its own are one level higher here.
  static std::string beside_cases(std::string html) {
    for (char level = '3'; level <= '6'; ++level) {
      for (const std::string_view tag : {"<h", "</h"}) {
        const std::string deep = std::string(tag) + level;
        for (std::size_t at = html.find(deep); at != std::string::npos; at = html.find(deep, at))
          html[at + tag.size()] = static_cast<char>(level - 1);
      }
    }
    return html;
  }

  void add_text(Fields around, DocumentId id, const std::string& html) {
    Fields text = around.add(fields::kBody);
    text.set(fields::kBodyHtml, html);
    const Language content = drawing_.document(id).common().language;
    if (content != language_) text.add(fields::kBodyForeign).set(fields::kBodyLang, language_tag(content));
  }

  bool add_section(const Field& place, DocumentId id, const std::string& html) {
    if (!html.empty()) add_text(page_.add(place), id, html);
    return !html.empty();
  }

  // With minutes, the notice is history and stands whole below the cases.
  void add_notice_text() {
    RunningText text = running_text(meeting_.notice);
    if (has_minutes()) text.before += std::exchange(text.after, {});
    has_notice_text_ = add_section(fields::kNoticeDocument, meeting_.notice, text.before);
    has_notice_rest_ = add_section(fields::kNoticeRest, meeting_.notice, text.after);
  }

  void add_minutes_text() {
    const RunningText text = running_text(meeting_.minutes);
    has_minutes_text_ = !text.before.empty();
    if (has_minutes_text_) {
      Fields document = page_.add(fields::kMinutesDocument);
      document.set(fields::kMinutesTitle, minutes_name().in(language_));
      add_text(document, meeting_.minutes, text.before);
    }
    has_minutes_rest_ = add_section(fields::kMinutesRest, meeting_.minutes, text.after);
  }

  const Word& minutes_name() const { return is_summary_page() ? words::kSummary : words::kMinutes; }

  void add_papers() {
    RowList papers(page_, fields::kPapers, fields::kPaperDocument);
    for (const DocumentId id : meeting_.case_papers) {
      const RunningText text = running_text(id);
      const std::string html = text.before + text.after;
      if (!html.empty()) add_text(papers.add(), id, html);
    }
    has_paper_text_ = !papers.empty();
  }

  void add_meeting_agenda() {
    RowList agenda(page_, fields::kAgenda, fields::kAgendaItem);
    for (const AgendaItemId id : meeting_.agenda) {
      const AgendaItem& item = drawing_.agenda_item(id);
      const Case& each = drawing_.the_case(item.of_case);
      if (agenda.empty()) agenda.list().set(fields::kAgendaTitle, words::kAgenda.in(language_));
      Fields row = agenda.add();
      row.set(fields::kAgendaNumber, each.number_text);
      row.set(fields::kAgendaCase, drawing_.title(item));
      if (is_foreign(item)) row.add(fields::kAgendaForeign).set(fields::kAgendaLang, title_tag(item));
      row.set(fields::kAgendaHref, "#sak-" + to_slug(each.number));
      // What the case is about has a page by the same name: a plan, a topic.
      set_apart(row, phrases::kCaseNumber(language_, each.number_text),
                is_foreign(item) ? drawing_.title_language(item) : language_, language_);
      if (has_several_days())
        row.add(fields::kAgendaDay).set(fields::kAgendaDayText, long_date(drawing_.day_of(item), language_));
      if (!item.decision.exists()) continue;
      set_outcome(row.add(fields::kAgendaDecided), common_outcome(drawing_, drawing_.decision(item.decision)),
                  language_);
    }
  }

  bool has_several_days() const {
    return std::ranges::any_of(
        meeting_.agenda, [&](AgendaItemId id) { return drawing_.day_of(drawing_.agenda_item(id)) != meeting_.date; });
  }

  bool is_foreign(const AgendaItem& item) const { return drawing_.title_language(item) != language_; }
  std::string_view title_tag(const AgendaItem& item) const { return language_tag(drawing_.title_language(item)); }

  void add_case(const AgendaItem& item) {
    const Case& each = drawing_.the_case(item.of_case);
    const std::string anchor = "sak-" + to_slug(each.number);
    anchors_.insert(anchor);
    Fields row = page_.add(fields::kCase);
    add_group_above(row, each.number);
    row.set(fields::kCaseAnchor, anchor);
    row.set(fields::kCaseNumber, each.number_text);
    row.set(fields::kCaseName, case_name(each, language_));
    row.set(fields::kCaseMention, phrases::kCaseNumber(language_, each.number_text));
    row.set(fields::kCaseTitle, drawing_.title(item));
    if (is_foreign(item)) row.add(fields::kCaseForeign).set(fields::kCaseLang, title_tag(item));
    row.set(fields::kCaseHref, drawing_.href(drawing_.address(item.of_case)));
    row.set(fields::kCaseLinkText, phrases::kWholeCase(language_, case_name(each, language_)));
    const CaseTextPlace place{anchor + "-vedtak", anchor + "-forslag", anchor + "-oppfolging", language_};
    for (const Appearance& text : item.minutes) add_case_text(row, item, text, "", place);
    for (const Appearance& text : item.papers) {
      const std::string kind = words::kCasePaper.text(language_);
      add_case_text(row, item, text, name_of_text(drawing_, kind, item.papers, text), place);
    }
    for (const Appearance& text : item.notices) {
      add_case_text(row, item, text, words::kNotice.in(language_), place);
    }
  }

  void add_case_text(Fields row, const AgendaItem& item, const Appearance& where, std::string_view heading,
                     const CaseTextPlace& place) {
    if (drawing_.section(where).parts.empty()) return;
    Fields text = row.add(fields::kCaseText);
    if (!heading.empty()) text.add(fields::kCaseTextHeading).set(fields::kCaseTextTitle, heading);
    add_case_facts(drawing_, text, where, language_);
    add_parts(drawing_, text, item, where, PartChoice::Everything, place, anchors_);
  }

  void add_table_of_contents() {
    if (meeting_.agenda.size() < 2) return;
    Fields toc = page_.add(fields::kToc);
    const auto add_entry = [&](std::string_view href, const Word& title) {
      Fields entry = toc.add(fields::kTocEntry);
      entry.set(fields::kTocHref, href);
      entry.set(fields::kTocTitle, title.in(language_));
      return entry;
    };
    const bool notice_first = !meeting_.minutes.exists();
    if (has_notice_text_ && notice_first) add_entry("#innkalling", words::kNotice);
    add_entry("#saksliste", words::kAgenda);
    if (has_minutes_text_) add_entry("#referat", minutes_name());
    const std::string first =
        "#sak-" + to_slug(drawing_.the_case(drawing_.agenda_item(meeting_.agenda.front()).of_case).number);
    Fields inner = add_entry(first, words::kCases).add(fields::kTocInner);
    inner.show(fields::kTocCases);
    for (const AgendaItemId id : meeting_.agenda) {
      const AgendaItem& item = drawing_.agenda_item(id);
      const Case& each = drawing_.the_case(item.of_case);
      Fields entry = inner.add(fields::kTocInnerEntry);
      entry.set(fields::kTocInnerHref, "#sak-" + to_slug(each.number));
      entry.set(fields::kTocInnerTitle, shortened(drawing_.title(item), 60));
      if (is_foreign(item)) entry.add(fields::kTocInnerForeign).set(fields::kTocInnerLang, title_tag(item));
      entry.add(fields::kTocNumber).set(fields::kTocNumberText, each.number_text);
    }
    if (has_minutes_rest_) add_entry("#referat-ellers", words::kMinutesRest);
    if (has_notice_rest_) add_entry("#innkalling-ellers", words::kNoticeRest);
    if (has_notice_text_ && !notice_first) add_entry("#innkalling", words::kNotice);
    if (has_paper_text_) add_entry("#sakspapirer", words::kCasePapers);
    if (has_attendance_) add_entry("#oppmote", words::kAttendance);
    if (!meeting_.attachments.empty()) add_entry("#vedlegg", words::kAttachments);
  }

  std::optional<Neighbour> neighbour(MeetingId other, const Phrase& label) const {
    if (!other.exists()) return std::nullopt;
    const Meeting& meeting = drawing_.meeting(other);
    std::string title = long_date(meeting.date, language_);
    if (meeting.cancelled) title += fmt::format(" ({})", lower_case(words::kCancelled.text(language_)));
    return Neighbour{label(language_), drawing_.href(drawing_.address(other)), std::move(title)};
  }

  void add_meeting_neighbours() {
    add_neighbours(page_, phrases::kPrevNextMeeting(language_), neighbour(meeting_.previous, phrases::kPreviousMeeting),
                   neighbour(meeting_.next, phrases::kNextMeeting));
  }

  void add_change_note() {
    for (const DocumentId id : documents()) {
      set_if_any(page_, fields::kChangeNote, fields::kChangeNoteText, drawing_.document(id).common().change_note);
    }
  }

  const Drawing& drawing_;
  const PageJob& job_;
  PageMaker& maker_;
  MeetingId id_;
  const Meeting& meeting_;
  const Committee& committee_;
  Language language_;
  Fields page_;
  Anchors anchors_;
  std::vector<CaseGroup> groups_;
  bool has_notice_text_ = false;
  bool has_notice_rest_ = false;
  bool has_minutes_text_ = false;
  bool has_minutes_rest_ = false;
  bool has_paper_text_ = false;
  bool has_attendance_ = false;
};

void draw_meeting(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  MeetingPage(drawing, job, maker).draw();
}

}  // namespace

void add_meeting_pages(const Drawing& drawing, PageJobs& jobs) {
  for (std::uint32_t i = 0; i < drawing.site.meetings.size(); ++i) {
    jobs.add({"mote", draw_meeting, drawing.routes.meetings[i], {i, 0}, drawing.site.meetings[i].last_changed});
  }
}

}  // namespace motebok
