// The topics: all of them, and what has been published about each.
#include "render/fields.h"
#include "render/list_parts.h"
#include "render/page_frame.h"
#include "render/page_job.h"
#include "render/page_parts.h"

namespace motebok {
namespace {

void draw_topic(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  const Topic& topic = drawing.site.topics[job.subject.index];
  PageHead head = list_head(drawing, with_capital(topic.name));
  head.crumbs = {{"/emner/", words::kTopics.text(language)}};
  Fields page = maker.start(job, head);
  page.add(fields::kLead).set(fields::kLeadText, phrases::kTopicLead(language));
  list_documents(drawing, page, topic.documents);
  maker.finish(job);
}

void draw_topics(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  Fields page = maker.start(job, list_head(drawing, words::kTopics.text(language)));
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
