// A page for each case, the bulk of a site: what was decided first, then what was proposed, the discussion and the papers,
// from every meeting that had the case on its agenda.
#include <algorithm>

#include "render/case_text.h"
#include "render/fields.h"
#include "render/page_frame.h"
#include "render/page_job.h"

namespace motebok {
namespace {

class CasePage {
 public:
  CasePage(const Drawing& drawing, const PageJob& job, PageMaker& maker)
      : drawing_(drawing),
        job_(job),
        maker_(maker),
        id_{job.subject.index},
        case_(drawing.the_case(id_)),
        committee_(drawing.committee(case_.committee)),
        language_(interface_language(content_language())),
        page_(maker.start(job, head())) {}

  void draw() {
    page_.add(fields::kTitleNumber).set(fields::kTitleNumberText, committee_case_name(drawing_, case_, language_));
    page_.add(fields::kLead).set(fields::kLeadText, treated_in());
    // Several meetings: each heading names its day.
    const bool several = case_.agenda_items.size() > 1;
    for (auto each = case_.agenda_items.rbegin(); each != case_.agenda_items.rend(); ++each) {
      add_meeting(drawing_.agenda_item(*each), several);
    }
    add_timeline();
    add_case_neighbours();
    std::vector<DocumentId> documents;
    for (const AgendaItemId each : case_.agenda_items)
      documents.push_back(main_appearance(drawing_.agenda_item(each)).document);
    add_topics(drawing_, page_, documents);
    maker_.finish(job_);
  }

 private:
  static const Appearance& main_appearance(const AgendaItem& item) {
    if (!item.minutes.empty()) return item.minutes.front();
    if (!item.papers.empty()) return item.papers.front();
    return item.notices.front();
  }

  Language content_language() const {
    const AgendaItem& last = drawing_.agenda_item(case_.agenda_items.back());
    return drawing_.document(main_appearance(last).document).common().language;
  }

  PageHead head() const {
    const Meeting& last = drawing_.meeting(drawing_.agenda_item(case_.agenda_items.back()).meeting);
    PageHead head;
    head.title = case_.title;
    // "Handlingsplan 2025–2026" is the title of the plan too.
    head.full_title = committee_case_name(drawing_, case_, language_) + ": " + case_.title;
    head.description = description();
    head.language = content_language();
    head.crumbs = {
        {"/utvalg/", words::kCommittees.text(language_)},
        {drawing_.address(case_.committee), committee_.name},
        {drawing_.address(drawing_.agenda_item(case_.agenda_items.back()).meeting), long_date(last.date, language_)}};
    return head;
  }

  std::string description() const {
    for (const AgendaItemId each : case_.agenda_items) {
      const DecisionId decision = drawing_.agenda_item(each).decision;
      if (!decision.exists()) continue;
      const Decision& made = drawing_.decision(decision);
      const std::vector<Point>& points = drawing_.section(made.appearance).parts[made.part].points;
      if (!points.empty()) return words::kDecision.text(language_) + ": " + shortened(points.front().text, 240);
    }
    return phrases::kCaseDescription(language_, committee_case_name(drawing_, case_, language_), committee_.name);
  }

  std::string treated_in() const {
    std::string days;
    bool treated = false;
    for (const AgendaItemId each : case_.agenda_items) {
      const Meeting& meeting = drawing_.meeting(drawing_.agenda_item(each).meeting);
      const std::string day = long_date(meeting.date, language_);
      days = days.empty() ? day : phrases::kTreatedAnd(language_, days, day);
      treated = treated || !drawing_.agenda_item(each).minutes.empty();
    }
    if (treated) return phrases::kTreatedIn(language_, committee_.name, days);
    const MeetingId last = drawing_.agenda_item(case_.agenda_items.back()).meeting;
    const bool is_to_come = drawing_.meeting(last).date >= drawing_.site.today;
    const Phrase& phrase = is_to_come ? phrases::kToBeTreatedIn : phrases::kWasOnAgendaIn;
    return phrase(language_, committee_.name, days);
  }

  void add_meeting(const AgendaItem& item, bool several) {
    const std::string day = to_iso(drawing_.meeting(item.meeting).date);
    const std::string mark = several ? "-" + day : "";
    const std::string spoken = several ? " " + long_date(drawing_.meeting(item.meeting).date, language_) : "";
    const std::string proposal =
        item.meeting == drawing_.agenda_item(case_.agenda_items.front()).meeting ? "forslag" : "forslag-" + day;
    const CaseTextPlace place{decision_anchor(drawing_, item), proposal, language_};
    add_section(item, item.minutes, PartChoice::Outcome, words::kDecision, "utfall" + mark, spoken, place);
    add_section(item, item.minutes, PartChoice::Proposals, words::kProposal, "innstilling" + mark, spoken, place);
    add_section(item, item.papers, PartChoice::Proposals, words::kProposal, "framlagt" + mark, spoken, place);
    add_section(item, item.minutes, PartChoice::Discussion, words::kMinutes, "referat" + mark, spoken, place);
    add_section(item, item.papers, PartChoice::Discussion, words::kCasePaper, "saksframlegg" + mark, spoken, place);
    add_section(item, item.notices, PartChoice::Everything, words::kNotice, "innkalling" + mark, spoken, place);
  }

  void add_section(const AgendaItem& item, const std::vector<Appearance>& texts, PartChoice choice, const Word& title,
                   const std::string& anchor, const std::string& spoken, const CaseTextPlace& place) {
    for (const Appearance& each : texts) {
      if (!has_parts(drawing_, each, choice)) continue;
      Fields text = page_.add(fields::kCaseText);
      std::string unused = anchor;
      while (!anchors_.insert(unused).second) unused += "-b";
      text.set(fields::kCaseTextAnchor, unused);
      text.set(fields::kCaseTextTitle, title.text(language_) + spoken);
      if (choice == PartChoice::Outcome || choice == PartChoice::Proposals) text.show(fields::kCaseTextQuiet);
      if (choice == PartChoice::Discussion) add_case_facts(drawing_, text, each, language_);
      add_parts(drawing_, text, item, each, choice, place, anchors_);
    }
  }

  void add_timeline() {
    RowList moments(page_, fields::kTimeline, fields::kMoment);
    const std::size_t events = case_.agenda_items.size() + case_.follows_up.size() + case_.followed_up_by.size();
    if (events < 2 && promises() == 0) return;
    for (const CaseId each : case_.follows_up) add_case_moment(moments, each, phrases::kFollowsUpCase);
    for (const AgendaItemId each : case_.agenda_items) add_meeting_moment(moments, drawing_.agenda_item(each));
    for (const CaseId each : case_.followed_up_by) add_case_moment(moments, each, phrases::kFollowedUpIn);
    if (case_.followed_up_by.empty()) add_promised_moments(moments);
  }

  std::size_t promises() const {
    std::size_t sum = 0;
    for (const AgendaItemId each : case_.agenda_items) {
      for (const Appearance& text : drawing_.agenda_item(each).minutes) sum += drawing_.section(text).promises.size();
    }
    return sum;
  }

  Fields add_moment(RowList& moments, Date date, std::string_view address, std::string_view text) {
    Fields moment = moments.add();
    Fields when = moment.add(fields::kMomentDate);
    when.set(fields::kMomentIso, to_iso(date));
    when.set(fields::kMomentWhen, long_date(date, language_));
    Fields link = moment.add(fields::kMomentLink);
    link.set(fields::kMomentHref, drawing_.href(address));
    link.set(fields::kMomentText, text);
    return moment;
  }

  void add_meeting_moment(RowList& moments, const AgendaItem& item) {
    const Meeting& meeting = drawing_.meeting(item.meeting);
    const Phrase& phrase = item.decision.exists() ? phrases::kDecidedIn : phrases::kCaseOnAgenda;
    Fields moment =
        add_moment(moments, meeting.date, drawing_.address(item.meeting), phrase(language_, committee_.name));
    if (item.decision.exists()) moment.show(fields::kMomentHere);
  }

  void add_case_moment(RowList& moments, CaseId other, const Phrase& phrase) {
    const Case& each = drawing_.the_case(other);
    const Meeting& meeting = drawing_.meeting(drawing_.agenda_item(each.agenda_items.back()).meeting);
    const std::string name = committee_case_name(drawing_, each, language_) + ": " + each.title;
    add_moment(moments, meeting.date, drawing_.address(other), phrase(language_, name));
  }

  void add_promised_moments(RowList& moments) {
    for (const AgendaItemId each : case_.agenda_items) {
      for (const Appearance& text : drawing_.agenda_item(each).minutes) {
        for (const WrittenPromise& promise : drawing_.section(text).promises) {
          Fields moment = moments.add();
          moment.show(fields::kMomentPending);
          moment.add(fields::kMomentUndated).set(fields::kMomentWhen, promise.when);
          moment.add(fields::kMomentPlain)
              .set(fields::kMomentText, promise.who.empty() ? promise.what : promise.who + ": " + promise.what);
        }
      }
    }
  }

  std::optional<Neighbour> neighbour(CaseId other, const Phrase& label) const {
    if (!other.exists()) return std::nullopt;
    const Case& each = drawing_.the_case(other);
    return Neighbour{label(language_), drawing_.href(drawing_.address(other)), each.number_text + " " + each.title};
  }

  void add_case_neighbours() {
    add_neighbours(page_, phrases::kPrevNextCase(language_), neighbour(case_.previous, phrases::kPreviousCase),
                   neighbour(case_.next, phrases::kNextCase));
  }

  const Drawing& drawing_;
  const PageJob& job_;
  PageMaker& maker_;
  CaseId id_;
  const Case& case_;
  const Committee& committee_;
  Language language_;
  Fields page_;
  Anchors anchors_;
};

void draw_case(const Drawing& drawing, const PageJob& job, PageMaker& maker) { CasePage(drawing, job, maker).draw(); }

}  // namespace

void add_case_pages(const Drawing& drawing, PageJobs& jobs) {
  for (std::uint32_t i = 0; i < drawing.site.cases.size(); ++i) {
    std::optional<Date> changed;
    for (const AgendaItemId item : drawing.site.cases[i].agenda_items) {
      changed = newest(changed, drawing.meeting(drawing.agenda_item(item).meeting).last_changed);
    }
    jobs.add({"sak", draw_case, drawing.routes.cases[i], {i, 0}, changed});
  }
}

}  // namespace motebok
