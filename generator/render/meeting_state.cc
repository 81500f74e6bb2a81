#include "render/meeting_state.h"

#include "render/fields.h"
#include "render/meeting_rows.h"

namespace motebok {
namespace {

class MeetingState {
 public:
  MeetingState(const Drawing& drawing, Fields page, const Meeting& meeting, Language language)
      : drawing_(drawing),
        page_(page),
        meeting_(meeting),
        language_(language),
        tags_(page, fields::kTags, fields::kTag) {}

  void tell() {
    if (meeting_.cancelled) {
      add_tag(tags_, words::kCancelled.in(language_), TagColor::Danger);
      return notice(TagColor::Danger, phrases::kCancelledTitle(language_), meeting_.cancelled_reason);
    }
    switch (minutes_state(drawing_, meeting_)) {
      case MinutesState::NotYet:
        if (meeting_.case_papers.empty())
          notice(TagColor::Info, phrases::kPapersMissing(language_), phrases::kPapersMissingText(language_));
        break;
      case MinutesState::Missing:
        add_tag(tags_, words::kMinutesMissing.in(language_), TagColor::Neutral);
        // Minutes that are withdrawn say so themselves.
        if (!meeting_.minutes.exists()) tell_of_missing_minutes();
        break;
      case MinutesState::Draft:
        add_tag(tags_, words::kDraft.in(language_), TagColor::Warning);
        notice(TagColor::Warning, phrases::kDraftTitle(language_), phrases::kDraftText(language_));
        break;
      case MinutesState::Approved:
        tell_of_approval();
        break;
      case MinutesState::Summary:
        add_tag(tags_, words::kSummary.in(language_), TagColor::Neutral);
        notice(TagColor::Info, phrases::kSummaryTitle(language_), phrases::kMinutesMissing(language_));
        break;
    }
  }

 private:
  void notice(TagColor color, std::string_view title, std::string_view text, const NoticeLink& link = {}) {
    add_notice(page_, color, title, text, link);
  }

  // They may be approved all the same.
  void tell_of_missing_minutes() {
    if (!meeting_.approved_by.exists())
      return notice(TagColor::Info, phrases::kMinutesMissing(language_), phrases::kMinutesMissingText(language_));
    const std::string day = long_date(*meeting_.approved, language_);
    notice(TagColor::Info, phrases::kMinutesMissing(language_), phrases::kApprovedThough(language_, day),
           approval_link());
  }

  void tell_of_approval() {
    add_tag(tags_, words::kApproved.in(language_), TagColor::Success);
    const std::string day = long_date(*meeting_.approved, language_);
    if (!meeting_.approved_by.exists()) return notice(TagColor::Success, phrases::kApprovedOn(language_, day), "");
    notice(TagColor::Success, phrases::kApprovedOn(language_, day), phrases::kApprovedSee(language_), approval_link());
  }

  NoticeLink approval_link() const {
    const Case& approval = drawing_.the_case(meeting_.approved_by);
    return {drawing_.href(drawing_.address(meeting_.approved_by)),
            committee_case_name(drawing_, approval, language_) + ": " + approval.title};
  }

  const Drawing& drawing_;
  Fields page_;
  const Meeting& meeting_;
  Language language_;
  RowList tags_;
};

}  // namespace

void add_meeting_facts(FactList& facts, const Meeting& meeting, Language language) {
  facts.fact(words::kDate.in(language)).day(meeting.date);
  facts.fact(words::kTime.in(language)).text(meeting.facts.time ? clock_range(*meeting.facts.time) : "");
  facts.fact(words::kPlace.in(language)).text(place_text(meeting.facts, language));
}

void add_meeting_state(const Drawing& drawing, Fields page, const Meeting& meeting, Language language) {
  MeetingState(drawing, page, meeting, language).tell();
}

}  // namespace motebok
