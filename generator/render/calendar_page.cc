// The calendar: meetings to come, month by month, and those of the last months. The archive has the rest.
#include <fmt/format.h>

#include <algorithm>

#include "render/fields.h"
#include "render/list_parts.h"
#include "render/meeting_rows.h"
#include "render/page_frame.h"
#include "render/page_job.h"

namespace motebok {
namespace {

using std::chrono::year_month;

year_month month_of(Date date) { return {date.year(), date.month()}; }

std::string month_title(year_month month, Language language) {
  const std::string name = with_capital(month_name(static_cast<int>(unsigned(month.month())), language));
  return fmt::format("{} {}", name, int(month.year()));
}

class MonthGroups {
 public:
  MonthGroups(const Drawing& drawing, Fields page) : drawing_(drawing), page_(page) {}

  void add(std::uint32_t index) {
    const year_month month = month_of(drawing_.site.meetings[index].date);
    if (month_ != month) {
      month_ = month;
      Fields group = page_.add(fields::kGroup);
      group.set(fields::kGroupTitle, month_title(month, drawing_.language));
      group.set(fields::kGroupAnchor,
                fmt::format("{}-{:02}-{}", int(month.year()), unsigned(month.month()), ++groups_));
      rows_.emplace(group, fields::kRows, fields::kRow);
    }
    add_meeting_row(drawing_, *rows_, MeetingId{index}, MeetingNaming::Committee, drawing_.language);
  }
  bool empty() const { return groups_ == 0; }

 private:
  const Drawing& drawing_;
  Fields page_;
  std::optional<year_month> month_;
  std::optional<RowList> rows_;
  int groups_ = 0;
};

void draw_calendar(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  Fields page = maker.start(job, list_head(drawing, words::kCalendar.text(language)));
  page.add(fields::kLead).set(fields::kLeadText, phrases::kCalendarLead(language));
  const std::vector<Meeting>& meetings = drawing.site.meetings;
  const auto today = std::ranges::lower_bound(meetings, drawing.site.today, {}, &Meeting::date);
  const auto first_to_come = static_cast<std::uint32_t>(today - meetings.begin());
  MonthGroups upcoming(drawing, page.add(fields::kUpcoming));
  for (std::uint32_t i = first_to_come; i < meetings.size(); ++i) upcoming.add(i);
  if (upcoming.empty()) page.show(fields::kNothing);
  // Twelve months back; further back is what the archive is for.
  const Date oldest = drawing.site.today - std::chrono::months(12);
  std::optional<MonthGroups> past;
  for (std::uint32_t i = first_to_come; i > 0 && meetings[i - 1].date >= month_of(oldest) / 1; --i) {
    if (!past) past.emplace(drawing, page.add(fields::kPast));
    past->add(i - 1);
  }
  maker.finish(job);
}

}  // namespace

void add_calendar_page(const Drawing&, PageJobs& jobs) { jobs.add({"kalender", draw_calendar, "/kalender/", {}, {}}); }

}  // namespace motebok
