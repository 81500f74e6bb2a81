// The archive: everything that has a day, by year and month, newest first.
#include <algorithm>

#include "base/path.h"
#include "render/fields.h"
#include "render/list_parts.h"
#include "render/meeting_rows.h"
#include "render/page_frame.h"
#include "render/page_job.h"

namespace motebok {
namespace {

void add_entries(const Drawing& drawing, Fields page, std::span<const Dated> entries) {
  const Language language = drawing.language;
  std::optional<std::chrono::month> month;
  std::optional<RowList> rows;
  for (const Dated& each : entries) {
    if (month != each.date.month()) {
      month = each.date.month();
      Fields group = page.add(fields::kGroup);
      const std::string name = month_name(static_cast<int>(unsigned(*month)), language);
      Fields heading = group.add(fields::kGroupHeading);
      heading.set(fields::kGroupTitle, with_capital(name));
      heading.set(fields::kGroupAnchor, slug_of(name));
      rows.emplace(group, fields::kRows, fields::kRow);
    }
    if (each.meeting.exists()) {
      add_meeting_row(drawing, *rows, each.meeting, MeetingNaming::Meeting, language);
      continue;
    }
    const Document& document = drawing.document(each.document);
    add_row(drawing, *rows,
            {drawing.href(drawing.address(each.document)), link_title(document), document.common().language, each.date,
             document.common().summary},
            language);
  }
}

void draw_archive_year(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  PageHead head = list_head(drawing, phrases::kArchiveFor(language, job.subject.year));
  head.crumbs = {{"/arkiv/", words::kArchive.text(language)}};
  Fields page = maker.start(job, head);
  std::vector<YearLink> years;
  for (const auto& [year, entries] : drawing.archive) years.push_back({year, archive_address(year)});
  std::ranges::reverse(years);
  add_years(drawing, page, phrases::kByYear(language, words::kArchive.in(language)), years, job.subject.year);
  add_entries(drawing, page, drawing.archive.at(job.subject.year));
  maker.finish(job);
}

void draw_all(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  Fields page = maker.start(job, list_head(drawing, words::kArchive.text(language)));
  Fields group = page.add(fields::kGroup);
  RowList rows(group, fields::kRows, fields::kRow);
  for (auto each = drawing.archive.rbegin(); each != drawing.archive.rend(); ++each) {
    const std::string title = phrases::kArchiveFor(language, each->first);
    add_row(
        drawing, rows,
        {drawing.href(archive_address(each->first)), title, language, {}, papers_count(each->second.size(), language)},
        language);
  }
  if (rows.empty()) page.show(fields::kNothing);
  maker.finish(job);
}

}  // namespace

void add_archive_pages(const Drawing& drawing, PageJobs& jobs) {
  jobs.add({"liste", draw_all, "/arkiv/", {}, {}});
  for (const auto& [year, entries] : drawing.archive) {
    jobs.add({"liste", draw_archive_year, jobs.keep(archive_address(year)), {0, year}, {}});
  }
}

}  // namespace motebok
