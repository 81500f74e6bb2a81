#include "render/page_job.h"

#include "render/earlier_version_pages.h"

namespace motebok {

PageJobs list_pages(const Drawing& drawing) {
  PageJobs jobs;
  // Long registers first, so that none of them is left alone at the end.
  add_decision_pages(drawing, jobs);
  add_follow_up_pages(drawing, jobs);
  add_archive_pages(drawing, jobs);
  add_measures_page(drawing, jobs);
  add_topic_pages(drawing, jobs);
  add_calendar_page(drawing, jobs);
  add_front_page(drawing, jobs);
  add_committee_pages(drawing, jobs);
  add_meeting_pages(drawing, jobs);
  add_case_pages(drawing, jobs);
  add_plan_pages(drawing, jobs);
  add_grant_pages(drawing, jobs);
  add_document_pages(drawing, jobs);
  add_partner_pages(drawing, jobs);
  add_glossary_page(drawing, jobs);
  add_site_pages(drawing, jobs);
  add_version_page(drawing, jobs);
  add_earlier_version_pages(drawing, jobs);
  add_remaining_documents(drawing, jobs);
  return jobs;
}

}  // namespace motebok
