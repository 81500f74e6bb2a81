// The topics: all of them, and what has been published about each.
#include "render/fields.h"
#include "render/page_frame.h"
#include "render/page_job.h"
#include "render/page_parts.h"

namespace motebok {
namespace {

void draw_topic(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  const Topic& topic = drawing.site.topics[job.subject.index];
  PageHead head;
  head.title = with_capital(topic.name);
  head.description = phrases::kListDescription(language, head.title, drawing.site.settings.title);
  head.language = language;
  head.crumbs = {{"/emner/", words::kTopics.text(language)}};
  Fields page = maker.start(job, head);
  page.add(fields::kLead).set(fields::kLeadText, phrases::kTopicLead(language));
  Fields group = page.add(fields::kGroup);
  RowList rows(group, fields::kRows, fields::kRow);
  for (const DocumentId id : topic.documents) {
    const Document& document = drawing.document(id);
    if (document.withdrawn()) continue;
    add_row(drawing, rows,
            {drawing.href(drawing.address(id)),
             link_title(document),
             document.common().language,
             {},
             std::string(summary_of(document))},
            language);
  }
  if (rows.empty()) page.show(fields::kNothing);
  maker.finish(job);
}

void draw_topics(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  PageHead head;
  head.title = words::kTopics.text(language);
  head.description = phrases::kListDescription(language, head.title, drawing.site.settings.title);
  head.language = language;
  Fields page = maker.start(job, head);
  Fields group = page.add(fields::kGroup);
  RowList rows(group, fields::kRows, fields::kRow);
  for (std::size_t i = 0; i < drawing.site.topics.size(); ++i) {
    const Topic& topic = drawing.site.topics[i];
    add_row(drawing, rows,
            {drawing.href(drawing.routes.topics[i]),
             topic.name,
             language,
             {},
             papers_count(topic.documents.size(), language)},
            language);
  }
  if (rows.empty()) page.show(fields::kNothing);
  maker.finish(job);
}

}  // namespace

void add_topic_pages(const Drawing& drawing, PageJobs& jobs) {
  jobs.add({"liste", draw_topics, "/emner/", {}, {}});
  for (std::uint32_t i = 0; i < drawing.site.topics.size(); ++i) {
    jobs.add({"liste", draw_topic, drawing.routes.topics[i], {i, 0}, {}});
  }
}

}  // namespace motebok
