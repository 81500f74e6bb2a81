// The front page: what is coming, what has been decided, what is open, and the way in to everything else. Its text is that of
// the content's own index.md, where there is one.
#include <algorithm>

#include "render/body_html.h"
#include "render/cards.h"
#include "render/committee_figure.h"
#include "render/fields.h"
#include "render/meeting_rows.h"
#include "render/page_frame.h"
#include "render/page_job.h"

namespace motebok {
namespace {

constexpr std::size_t kRowsInList = 5;

enum class Matters { Substance, Form };

std::string decision_text(const Drawing& drawing, const Decision& decision) {
  const std::vector<Point>& points = drawing.section(decision.appearance).parts[decision.part].points;
  return points.empty() ? std::string() : lower_case(points.front().text);
}

Matters matter_of(const Drawing& drawing, DecisionId id) {
  const Case& of_case = drawing.the_case(drawing.decision(id).of_case);
  const bool approves = of_case.approves.exists() || lower_case(of_case.title).starts_with("godkjenning av ");
  return approves ? Matters::Form : Matters::Substance;
}

// How much a decision decides: its points and what they promise. To take note of something is to decide nothing.
std::size_t decision_weight(const Drawing& drawing, DecisionId id) {
  const Decision& decision = drawing.decision(id);
  const CaseSection& section = drawing.section(decision.appearance);
  const std::size_t count = section.parts[decision.part].points.size() + section.promises.size();
  return count == 1 && decision_text(drawing, decision).find("til orientering") != std::string::npos ? 0 : count;
}

const Document* front_document(const Drawing& drawing) {
  for (const DocumentId id : drawing.site.pages) {
    if (drawing.address(id) == "/" && !drawing.document(id).withdrawn()) return &drawing.document(id);
  }
  return nullptr;
}

class FrontPage {
 public:
  FrontPage(const Drawing& drawing, const PageJob& job, PageMaker& maker)
      : drawing_(drawing),
        job_(job),
        maker_(maker),
        document_(front_document(drawing)),
        language_(document_ == nullptr ? drawing.language
                                       : interface_language(document_->common().language, drawing.language)),
        page_(maker.start(job, head())) {}

  void draw() {
    const Settings& settings = drawing_.site.settings;
    const std::string_view lead = document_ == nullptr ? std::string_view() : document_->common().summary;
    set_if_any(page_, fields::kLead, fields::kLeadText, lead.empty() ? settings.description : lead);
    add_upcoming();
    add_minutes();
    add_decisions();
    add_grants();
    add_plans();
    add_committee_figure(drawing_, page_, language_, Dissolved::LeftOut);
    add_body();
    add_feed(drawing_, page_, "/atom.xml", words::kFeed.in(language_));
    maker_.finish(job_);
  }

 private:
  PageHead head() const {
    PageHead head;
    head.title = document_ == nullptr ? drawing_.site.settings.title : document_->common().title.text;
    head.description = drawing_.site.settings.description;
    if (head.description.empty() && document_ != nullptr) head.description = summary_of(*document_);
    if (head.description.empty()) head.description = head.title;
    head.language = document_ == nullptr ? drawing_.language : document_->common().language;
    return head;
  }

  void add_upcoming() {
    Fields list = page_.add(fields::kUpcoming);
    RowList rows(list, fields::kRows, fields::kRow);
    std::size_t count = 0;
    const auto begin = std::ranges::lower_bound(drawing_.site.meetings, drawing_.site.today, {}, &Meeting::date);
    for (auto each = begin; each != drawing_.site.meetings.end() && count < kRowsInList; ++each, ++count) {
      const auto index = static_cast<std::uint32_t>(each - drawing_.site.meetings.begin());
      add_meeting_row(drawing_, rows, MeetingId{index}, MeetingNaming::Committee, language_);
    }
    if (rows.empty()) list.show(fields::kNothing);
  }

  void add_minutes() {
    std::optional<RowList> rows;
    std::size_t count = 0;
    for (std::size_t i = drawing_.site.meetings.size(); i > 0 && count < kRowsInList; --i) {
      const Meeting& meeting = drawing_.site.meetings[i - 1];
      const MinutesState state = minutes_state(drawing_, meeting);
      if (state != MinutesState::Draft && state != MinutesState::Approved) continue;
      if (!rows) rows.emplace(page_.add(fields::kLatestMinutes), fields::kRows, fields::kRow);
      add_meeting_row(drawing_, *rows, MeetingId{static_cast<std::uint32_t>(i - 1)}, MeetingNaming::Meeting, language_);
      ++count;
    }
  }

  // The newest of substance: that an agenda or minutes were approved is no news. Of one day's those first that say most.
  void add_decisions() {
    std::vector<DecisionId> shown = newest_decisions(Matters::Substance);
    if (shown.empty()) shown = newest_decisions(Matters::Form);
    if (shown.empty()) return;
    std::ranges::stable_sort(shown, [&](DecisionId one, DecisionId other) {
      const Date first = day_of(one);
      const Date second = day_of(other);
      return first != second ? first > second : decision_weight(drawing_, one) > decision_weight(drawing_, other);
    });
    if (shown.size() > kRowsInList) shown.resize(kRowsInList);
    RowList rows(page_.add(fields::kLatestDecisions), fields::kRows, fields::kRow);
    for (const DecisionId id : shown) add_decision_row(rows, drawing_.decision(id));
  }

  Date day_of(DecisionId id) const { return drawing_.meeting(drawing_.decision(id).meeting).date; }

  // Enough for the list, and the rest of the last one's day, which may say more.
  std::vector<DecisionId> newest_decisions(Matters matters) const {
    std::vector<DecisionId> found;
    for (auto year = drawing_.decisions.rbegin(); year != drawing_.decisions.rend(); ++year) {
      for (const DecisionId id : year->second) {
        if (found.size() >= kRowsInList && day_of(id) != day_of(found.back())) return found;
        if (matter_of(drawing_, id) == matters) found.push_back(id);
      }
    }
    return found;
  }

  void add_decision_row(RowList& rows, const Decision& decision) {
    const Case& of_case = drawing_.the_case(decision.of_case);
    const Meeting& meeting = drawing_.meeting(decision.meeting);
    const std::string about =
        drawing_.committee(meeting.committee).name + ", " + phrases::kCaseNumber(language_, of_case.number_text);
    const std::string anchor = "#" + decision_anchor(drawing_, drawing_.agenda_item(decision.item));
    add_row(drawing_, rows,
            {drawing_.href(drawing_.address(decision.of_case)) + anchor, of_case.title, of_case.language, meeting.date,
             about, language_},
            language_);
  }

  void add_grants() {
    std::optional<RowList> cards;
    for (const Grant& grant : drawing_.site.grants) {
      if (grant.deadline < drawing_.site.today || drawing_.document(grant.document).withdrawn()) continue;
      if (!cards) cards.emplace(page_.add(fields::kOpenGrants), fields::kCards, fields::kCard);
      add_grant_card(drawing_, *cards, grant, language_);
    }
  }

  void add_plans() {
    std::optional<RowList> cards;
    for (const Plan& plan : drawing_.site.plans) {
      if (!is_in_force(drawing_, plan)) continue;
      if (!cards) cards.emplace(page_.add(fields::kCurrentPlans), fields::kCards, fields::kCard);
      add_plan_card(drawing_, *cards, plan, language_);
    }
  }

  void add_body() {
    if (document_ == nullptr || document_->compiled.html.empty()) return;
    Fields text = page_.add(fields::kBody);
    const auto size = static_cast<std::uint32_t>(document_->compiled.html.size());
    set_html(drawing_, text, fields::kBodyHtml, *document_, {0, size});
    if (document_->common().language != language_) {
      text.add(fields::kBodyForeign).set(fields::kBodyLang, language_tag(document_->common().language));
    }
  }

  const Drawing& drawing_;
  const PageJob& job_;
  PageMaker& maker_;
  const Document* document_;
  Language language_;
  Fields page_;
};

void draw_front(const Drawing& drawing, const PageJob& job, PageMaker& maker) { FrontPage(drawing, job, maker).draw(); }

}  // namespace

void add_front_page(const Drawing& drawing, PageJobs& jobs) {
  std::optional<Date> changed;
  for (const Document& document : drawing.site.documents) changed = newest(changed, document.last_changed);
  jobs.add({"forside", draw_front, "/", {}, changed});
}

}  // namespace motebok
