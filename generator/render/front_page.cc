// The front page: what is coming, what has been decided, what is open, and the way in to everything else. Its text is that of
// the content's own index.md, where there is one.
#include <algorithm>

#include "render/body_html.h"
#include "render/cards.h"
#include "render/committee_figure.h"
#include "render/decisions.h"
#include "render/fields.h"
#include "render/follow_ups.h"
#include "render/meeting_rows.h"
#include "render/page_frame.h"
#include "render/page_history.h"
#include "render/page_job.h"

namespace motebok {
namespace {

constexpr std::size_t kRowsInList = 5;

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
    add_open_follow_ups(drawing_, page_, drawing_.site.ledger, "/oppfolging/", language_);
    add_grants();
    add_plans();
    add_committee_figure(drawing_, page_, language_, Dissolved::LeftOut);
    add_body();
    add_feed(drawing_, page_, "/atom.xml", words::kFeed.in(language_));
    add_history();
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
      if (state == MinutesState::NotYet || state == MinutesState::Missing) continue;
      if (!rows) rows.emplace(page_.add(fields::kLatestMinutes), fields::kRows, fields::kRow);
      add_meeting_row(drawing_, *rows, MeetingId{static_cast<std::uint32_t>(i - 1)}, MeetingNaming::Meeting, language_);
      ++count;
    }
  }

  void add_decisions() {
    const std::vector<DecisionId> shown = decisions_of_note(drawing_, drawing_.decisions, kRowsInList);
    if (shown.empty()) return;
    add_decision_rows(drawing_, page_.add(fields::kLatestDecisions), shown, DecisionNaming::Committee, language_);
  }

  void add_grants() {
    std::optional<RowList> cards;
    for (const Grant& grant : drawing_.site.grants) {
      if (grant_state(drawing_, grant) != GrantState::Open || drawing_.document(grant.document).withdrawn()) continue;
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
    if (!document_->compiled.html.starts_with("<h")) {
      page_.add(fields::kAbout).set(fields::kAboutTitle, phrases::kAbout(language_, drawing_.site.settings.title));
    }
    const auto size = static_cast<std::uint32_t>(document_->compiled.html.size());
    set_html(drawing_, text, fields::kBodyHtml, *document_, {0, size});
    if (document_->common().language != language_) {
      text.add(fields::kBodyForeign).set(fields::kBodyLang, language_tag(document_->common().language));
    }
  }

  void add_history() {
    if (document_ == nullptr) return;
    const DocumentId id{static_cast<std::uint32_t>(document_ - drawing_.site.documents.data())};
    add_page_history(drawing_, page_, std::span(&id, 1), language_);
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
