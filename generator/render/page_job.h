// The table of contents of a site: every page, by whom it is drawn and where it stands. Each family of pages adds its own.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "render/drawing.h"

namespace motebok {

class PageMaker;
struct PageJob;

using DrawPage = void (*)(const Drawing& drawing, const PageJob& job, PageMaker& maker);

// What a page drawn by one function differs in.
struct PageSubject {
  std::uint32_t index = 0;  // of the noun it is about
  int year = 0;
  std::size_t version = 0;      // of a document: its place among them
  DocumentId translation = {};  // whose words the page has, where they are not the noun's own
};

struct PageJob {
  std::string_view template_name;
  DrawPage draw = nullptr;
  std::string_view address;  // "/utvalg/flr/"
  PageSubject subject;
  std::optional<Date> changed;
  // Pages that lead elsewhere, or say that something is gone, are not for search engines.
  enum class Listing { Listed, Unlisted } listing = Listing::Listed;
};

class PageJobs {
 public:
  // `address` must be one of the route map's, or kept by `keep`.
  void add(PageJob job) { jobs_.push_back(job); }
  std::string_view keep(std::string address) { return kept_.emplace_back(std::move(address)); }
  const std::vector<PageJob>& all() const { return jobs_; }

 private:
  std::vector<PageJob> jobs_;
  std::deque<std::string> kept_;  // addresses that no noun has: "/vedtak/2024/"
};

void add_front_page(const Drawing& drawing, PageJobs& jobs);
void add_committee_pages(const Drawing& drawing, PageJobs& jobs);
void add_meeting_pages(const Drawing& drawing, PageJobs& jobs);
void add_case_pages(const Drawing& drawing, PageJobs& jobs);
void add_decision_pages(const Drawing& drawing, PageJobs& jobs);
void add_follow_up_pages(const Drawing& drawing, PageJobs& jobs);
void add_plan_pages(const Drawing& drawing, PageJobs& jobs);
void add_measures_page(const Drawing& drawing, PageJobs& jobs);
void add_grant_pages(const Drawing& drawing, PageJobs& jobs);
void add_document_pages(const Drawing& drawing, PageJobs& jobs);
void add_partner_pages(const Drawing& drawing, PageJobs& jobs);
void add_archive_pages(const Drawing& drawing, PageJobs& jobs);
void add_calendar_page(const Drawing& drawing, PageJobs& jobs);
void add_glossary_page(const Drawing& drawing, PageJobs& jobs);
void add_topic_pages(const Drawing& drawing, PageJobs& jobs);
void add_site_pages(const Drawing& drawing, PageJobs& jobs);
void add_version_page(const Drawing& drawing, PageJobs& jobs);
// After all others.
void add_remaining_documents(const Drawing& drawing, PageJobs& jobs);

// Every page of the site, in an order that depends on nothing but the site.
PageJobs list_pages(const Drawing& drawing);

}  // namespace motebok
