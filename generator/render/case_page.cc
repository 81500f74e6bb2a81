// A page for each case, the bulk of a site: what was decided first, then what was proposed, the discussion and the papers,
// from every meeting that had the case on its agenda.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <ranges>
#include <span>

#include "base/utf8.h"
#include "render/backlinks.h"
#include "render/case_facts.h"
#include "render/case_fields.h"
#include "render/case_text.h"
#include "render/case_thread.h"
#include "render/comparison.h"
#include "render/meeting_rows.h"
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
        language_(interface_language(content_language(), drawing.language)),
        page_(maker.start(job, head())),
        mentioned_(drawing, {Target::Kind::Case, id_.index, {}, {}}, language_),
        has_course_(has_course(drawing, id_)) {}

  void draw() {
    set_if_any(page_, fields::kKicker, fields::kKickerText, change_of_name(committee_, last_day(), language_));
    page_.add(fields::kTitleNumber).set(fields::kTitleNumberText, committee_case_name(drawing_, case_, language_));
    page_.add(fields::kLead).set(fields::kLeadText, treated_in());
    add_state();
    // Several meetings: each heading names its day.
    const bool several = case_.agenda_items.size() > 1;
    for (auto each = case_.agenda_items.rbegin(); each != case_.agenda_items.rend(); ++each) {
      thread_.push_back({*each, {}});
      add_meeting(drawing_.agenda_item(*each), several);
      std::ranges::stable_sort(thread_.back().steps, {}, &ThreadStep::rank);
    }
    if (has_course_) add_case_thread(drawing_, page_, id_, thread_, mentioned_, language_);
    add_case_neighbours();
    mentioned_.draw(page_);
    add_topics(drawing_, page_, papers_of_its_own());
    maker_.finish(job_);
  }

 private:
  // A paper on several cases has the topics of them all.
  std::vector<DocumentId> papers_of_its_own() const {
    std::vector<DocumentId> documents;
    for (const AgendaItemId id : case_.agenda_items) {
      const AgendaItem& item = drawing_.agenda_item(id);
      for (const std::vector<Appearance>* const texts : {&item.minutes, &item.papers, &item.notices}) {
        for (const Appearance& each : *texts) {
          if (drawing_.document(each.document).compiled.cases.size() == 1) documents.push_back(each.document);
        }
      }
    }
    return documents;
  }

  Date last_day() const { return drawing_.meeting(drawing_.agenda_item(case_.agenda_items.back()).meeting).date; }

  Language content_language() const {
    const AgendaItem& last = drawing_.agenda_item(case_.agenda_items.back());
    return drawing_.title_language(last);
  }

  PageHead head() const {
    PageHead head;
    head.title = case_.title;
    // "Handlingsplan 2025–2026" is the title of the plan too.
    head.full_title = committee_case_name(drawing_, case_, language_) + ": " + case_.title;
    head.description = description();
    head.language = content_language();
    head.crumbs = {
        {"/utvalg/", words::kCommittees.text(language_)},
        {drawing_.address(case_.committee), committee_.name},
        {drawing_.address(drawing_.agenda_item(case_.agenda_items.back()).meeting), long_date(last_day(), language_)}};
    return head;
  }

  std::string description() const {
    for (const AgendaItemId each : std::views::reverse(case_.agenda_items)) {
      const DecisionId decision = drawing_.agenda_item(each).decision;
      if (!decision.exists()) continue;
      const Decision& made = drawing_.decision(decision);
      const std::vector<Point>& points = drawing_.section(made.appearance).parts[made.part].points;
      if (!points.empty()) return words::kDecision.text(language_) + ": " + shortened(points.front().text, 240);
    }
    return phrases::kCaseDescription(language_, committee_case_name(drawing_, case_, language_),
                                     name_on(committee_, last_day()));
  }

  // "a, b og c"
  std::string enumerated(std::span<const std::string> days) const {
    if (days.size() == 1) return days.front();
    const std::string but_last = fmt::format("{}", fmt::join(days.first(days.size() - 1), ", "));
    return phrases::kTreatedAnd(language_, but_last, days.back());
  }

  std::string treated_in() const {
    std::vector<std::string> treated;
    std::vector<std::string> to_come;
    for (const AgendaItemId each : case_.agenda_items) {
      const Meeting& meeting = drawing_.meeting(drawing_.agenda_item(each).meeting);
      if (!drawing_.agenda_item(each).minutes.empty())
        treated.push_back(long_date(drawing_.day_of(drawing_.agenda_item(each)), language_));
      else if (meeting.date >= drawing_.site.today && !meeting.cancelled)
        to_come.push_back(long_date(drawing_.day_of(drawing_.agenda_item(each)), language_));
    }
    const std::string& committee = name_on(committee_, last_day());
    if (!treated.empty()) return phrases::kTreatedIn(language_, committee, enumerated(treated));
    if (!to_come.empty()) return phrases::kToBeTreatedIn(language_, committee, enumerated(to_come));
    return on_agenda_only(committee);
  }

  std::string on_agenda_only(const std::string& committee) const {
    std::vector<std::string> days;
    bool is_cancelled = false;
    for (const AgendaItemId each : case_.agenda_items) {
      const Meeting& meeting = drawing_.meeting(drawing_.agenda_item(each).meeting);
      days.push_back(long_date(meeting.date, language_));
      is_cancelled = meeting.cancelled;
      if (is_cancelled && case_.agenda_items.size() > 1) days.back() = phrases::kDayOfCancelled(language_, days.back());
    }
    const bool is_only = days.size() == 1 && is_cancelled;
    const Phrase& phrase = is_only ? phrases::kWasOnAgendaOfCancelled : phrases::kWasOnAgendaIn;
    return phrase(language_, committee, enumerated(days));
  }

  // What the minutes say of the case is not settled before they are.
  void add_state() {
    const auto is_draft = [&](AgendaItemId id) {
      const AgendaItem& item = drawing_.agenda_item(id);
      return !item.minutes.empty() && minutes_state(drawing_, drawing_.meeting(item.meeting)) == MinutesState::Draft;
    };
    if (std::ranges::none_of(case_.agenda_items, is_draft)) return;
    RowList tags(page_, fields::kTags, fields::kTag);
    add_tag(tags, words::kDraft.in(language_), TagColor::Warning);
  }

  void add_meeting(const AgendaItem& item, bool several) {
    const Date date = drawing_.meeting(item.meeting).date;
    DayOnPage day;
    if (several) day = {"-" + to_iso(date), " " + long_date(date, language_)};
    const bool is_first = item.meeting == drawing_.agenda_item(case_.agenda_items.front()).meeting;
    const CaseTextPlace place{decision_anchor(drawing_.site, item),
                              is_first ? "forslag" : "forslag-" + to_iso(date),
                              {},
                              language_,
                              &mentioned_};
    comparison_ = compare_with_proposal(drawing_, item);
    for (const KindOfText& each : kKindsOfText) add_texts(item, each, day, place);
  }

  // What tells one meeting's texts from another's, on a page with several: "-2024-05-29", " 29. mai 2024".
  struct DayOnPage {
    std::string mark;
    std::string spoken;
  };

  // What a case's page says of each meeting, in order: the outcome first.
  struct KindOfText {
    std::vector<Appearance> AgendaItem::*texts;
    PartChoice choice;
    const Word& title;
    std::string_view anchor;
    int rank;  // in the course of the case
  };
  static constexpr std::array<KindOfText, 6> kKindsOfText = {{
      {&AgendaItem::minutes, PartChoice::Outcome, words::kDecision, "utfall", 5},
      {&AgendaItem::minutes, PartChoice::Proposals, words::kProposal, "innstilling", 3},
      {&AgendaItem::papers, PartChoice::Proposals, words::kProposal, "framlagt", 2},
      {&AgendaItem::minutes, PartChoice::Discussion, words::kMinutes, "referat", 4},
      {&AgendaItem::papers, PartChoice::Discussion, words::kCasePaper, "saksframlegg", 1},
      {&AgendaItem::notices, PartChoice::Everything, words::kNotice, "innkalling", 0},
  }};

  void add_texts(const AgendaItem& item, const KindOfText& kind, const DayOnPage& day, const CaseTextPlace& place) {
    std::size_t drawn = 0;
    const std::vector<Appearance>& texts = item.*kind.texts;
    const bool is_outcome = kind.choice == PartChoice::Outcome;
    for (const Appearance& each : texts) {
      if (!has_parts(drawing_, each, kind.choice)) continue;
      Fields text = page_.add(fields::kCaseText);
      const std::string anchor = unused_anchor(std::string(kind.anchor) + day.mark, ++drawn);
      text.set(fields::kCaseTextAnchor, anchor);
      const bool has_box = has_label(drawing_.section(each), is_outcome ? Label::Decision : Label::Proposal);
      const bool is_quiet = has_box && (is_outcome || kind.choice == PartChoice::Proposals);
      // Minutes may promise without deciding.
      const Word& shown = is_outcome && !has_box ? words::kFollowUp : kind.title;
      text.set(fields::kCaseTextTitle, name_of_text(drawing_, shown.text(language_) + day.spoken, texts, each));
      if (is_quiet) text.show(fields::kCaseTextQuiet);
      // Who took part is said with what was said, or else with what was decided.
      const bool is_all = is_outcome && !has_parts(drawing_, each, PartChoice::Discussion);
      if (kind.choice == PartChoice::Discussion || is_all) add_case_facts(drawing_, text, each, language_);
      add_parts(drawing_, text, item, each, kind.choice, place, anchors_);
      const bool is_compared = comparison_ && is_outcome && has_box;
      if (is_compared) add_comparison(text, *comparison_, unused_anchor("endringer" + day.mark, 1), language_);
      if (!has_course_) continue;
      const std::string title = name_of_text(drawing_, shown.text(language_), texts, each);
      thread_.back().steps.push_back({kind.rank, anchor, is_compared ? outcome_of(*comparison_, language_) : title});
    }
  }

  // "saksframlegg", "saksframlegg-b", "saksframlegg-3" …
  std::string unused_anchor(const std::string& wanted, std::size_t number) {
    std::string anchor = wanted;
    if (number == 2) anchor += "-b";
    if (number > 2) anchor += "-" + std::to_string(number);
    while (!anchors_.insert(anchor).second) anchor += "-b";
    return anchor;
  }

  std::optional<Neighbour> neighbour(CaseId other, const Phrase& label) const {
    if (!other.exists()) return std::nullopt;
    const Case& each = drawing_.the_case(other);
    Neighbour named{label(language_), drawing_.href(drawing_.address(other)), each.number_text + " " + each.title};
    if (each.language != language_) named.foreign = each.language;
    return named;
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
  Backlinks mentioned_;
  bool has_course_;
  std::vector<ThreadMeeting> thread_;
  Anchors anchors_;
  std::optional<Comparison> comparison_;  // of the meeting being drawn
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
