// A page for each case, the bulk of a site: what was decided first, then what was proposed, the discussion and the papers,
// from every meeting that had the case on its agenda.
#include <algorithm>

#include "base/utf8.h"
#include "render/backlinks.h"
#include "render/case_text.h"
#include "render/comparison.h"
#include "render/fields.h"
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
        page_(maker.start(job, head())) {}

  void draw() {
    page_.add(fields::kTitleNumber).set(fields::kTitleNumberText, committee_case_name(drawing_, case_, language_));
    page_.add(fields::kLead).set(fields::kLeadText, treated_in());
    add_state();
    // Several meetings: each heading names its day.
    const bool several = case_.agenda_items.size() > 1;
    for (auto each = case_.agenda_items.rbegin(); each != case_.agenda_items.rend(); ++each) {
      add_meeting(drawing_.agenda_item(*each), several);
    }
    add_timeline();
    add_case_neighbours();
    const MentionedThing subject{Target::Kind::Case, id_.index, {}, {}};
    add_backlinks(drawing_, page_, std::span(&subject, 1), language_);
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

  Language content_language() const {
    const AgendaItem& last = drawing_.agenda_item(case_.agenda_items.back());
    return drawing_.title_language(last);
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
    const std::string day = to_iso(drawing_.meeting(item.meeting).date);
    const std::string mark = several ? "-" + day : "";
    const std::string spoken = several ? " " + long_date(drawing_.meeting(item.meeting).date, language_) : "";
    const std::string proposal =
        item.meeting == drawing_.agenda_item(case_.agenda_items.front()).meeting ? "forslag" : "forslag-" + day;
    const CaseTextPlace place{decision_anchor(drawing_, item), proposal, {}, language_};
    comparison_ = compare_with_proposal(drawing_, item);
    const DayOnPage day_on_page{mark, spoken};
    add_section(item, item.minutes, PartChoice::Outcome, words::kDecision, "utfall", day_on_page, place);
    add_section(item, item.minutes, PartChoice::Proposals, words::kProposal, "innstilling", day_on_page, place);
    add_section(item, item.papers, PartChoice::Proposals, words::kProposal, "framlagt", day_on_page, place);
    add_section(item, item.minutes, PartChoice::Discussion, words::kMinutes, "referat", day_on_page, place);
    add_section(item, item.papers, PartChoice::Discussion, words::kCasePaper, "saksframlegg", day_on_page, place);
    add_section(item, item.notices, PartChoice::Everything, words::kNotice, "innkalling", day_on_page, place);
  }

  // What tells one meeting's texts from another's, on a page with several: "-2024-05-29", " 29. mai 2024".
  struct DayOnPage {
    std::string mark;
    std::string spoken;
  };

  void add_section(const AgendaItem& item, const std::vector<Appearance>& texts, PartChoice choice, const Word& title,
                   const std::string& anchor, const DayOnPage& day, const CaseTextPlace& place) {
    std::size_t drawn = 0;
    for (const Appearance& each : texts) {
      if (!has_parts(drawing_, each, choice)) continue;
      Fields text = page_.add(fields::kCaseText);
      text.set(fields::kCaseTextAnchor, unused_anchor(anchor + day.mark, ++drawn));
      const bool has_box =
          has_label(drawing_.section(each), choice == PartChoice::Outcome ? Label::Decision : Label::Proposal);
      const bool is_quiet = has_box && (choice == PartChoice::Outcome || choice == PartChoice::Proposals);
      // Minutes may promise without deciding.
      const Word& shown = choice == PartChoice::Outcome && !has_box ? words::kFollowUp : title;
      text.set(fields::kCaseTextTitle, name_of_text(drawing_, shown.text(language_) + day.spoken, texts, each));
      if (is_quiet) text.show(fields::kCaseTextQuiet);
      if (choice == PartChoice::Discussion) add_case_facts(drawing_, text, each, language_);
      add_parts(drawing_, text, item, each, choice, place, anchors_);
      if (comparison_ && choice == PartChoice::Outcome && has_box) {
        add_comparison(text, *comparison_, unused_anchor("endringer" + day.mark, 1), language_);
      }
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

  void add_timeline() {
    RowList moments(page_, fields::kTimeline, fields::kMoment);
    const std::size_t events = case_.agenda_items.size() + case_.follows_up.size() + case_.followed_up_by.size();
    if (events < 2 && promises() == 0) return;
    for (const Moment& each : dated_moments()) {
      if (each.item != nullptr)
        add_meeting_moment(moments, *each.item);
      else
        add_case_moment(moments, each);
    }
    add_promised_moments(moments);
  }

  // A meeting of this case, or another case that it follows up or that follows it up.
  struct Moment {
    Date date{};
    const AgendaItem* item = nullptr;
    CaseId other;
    const Phrase* phrase = nullptr;
  };

  Date day_of(AgendaItemId id) const { return drawing_.meeting(drawing_.agenda_item(id).meeting).date; }

  // What was followed up was treated before that; what follows up, after. The nearest day of the other case that is so.
  Date followed_day(const Case& other) const {
    const Date last = day_of(case_.agenda_items.back());
    Date day = day_of(other.agenda_items.front());
    for (const AgendaItemId each : other.agenda_items) {
      if (day_of(each) <= last) day = day_of(each);
    }
    return day;
  }

  Date following_day(const Case& other) const {
    const Date first = day_of(case_.agenda_items.front());
    for (const AgendaItemId each : other.agenda_items) {
      if (day_of(each) > first) return day_of(each);
    }
    return day_of(other.agenda_items.back());
  }

  std::vector<Moment> dated_moments() const {
    std::vector<Moment> all;
    for (const CaseId each : case_.follows_up) {
      all.push_back({followed_day(drawing_.the_case(each)), nullptr, each, &phrases::kFollowsUpCase});
    }
    for (const AgendaItemId each : case_.agenda_items)
      all.push_back({day_of(each), &drawing_.agenda_item(each), {}, {}});
    for (const CaseId each : case_.followed_up_by) {
      all.push_back({following_day(drawing_.the_case(each)), nullptr, each, &phrases::kFollowedUpIn});
    }
    std::ranges::stable_sort(all, {}, &Moment::date);
    return all;
  }

  std::size_t promises() const {
    std::size_t sum = 0;
    for (const AgendaItemId each : case_.agenda_items) sum += drawing_.site.follow_ups_of(each).size();
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

  void add_case_moment(RowList& moments, const Moment& moment) {
    const Case& each = drawing_.the_case(moment.other);
    const std::string name = committee_case_name(drawing_, each, language_) + ": " + each.title;
    add_moment(moments, moment.date, drawing_.address(moment.other), (*moment.phrase)(language_, name));
  }

  void add_promised_moments(RowList& moments) {
    for (const AgendaItemId each : case_.agenda_items) {
      for (const FollowUp& promised : drawing_.site.follow_ups_of(each)) {
        if (promised.state == FollowUp::State::Kept) continue;
        const WrittenPromise& promise = drawing_.section(promised.appearance).promises[promised.promise];
        Fields moment = moments.add();
        moment.show(fields::kMomentPending);
        moment.add(fields::kMomentUndated).set(fields::kMomentWhen, promise.when);
        moment.add(fields::kMomentPlain)
            .set(fields::kMomentText, promise.who.empty() ? promise.what : promise.who + ": " + promise.what);
      }
    }
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
