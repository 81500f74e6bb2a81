// The files of a site that are not pages: feeds, calendars, decisions as data, sitemap, robots.txt. Each is made on its own and handed over
// whole.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "model/page.h"
#include "render/drawing.h"
#include "render/page_job.h"

namespace motebok {

// Atom (RFC 4287): the newest papers of the site, or of one committee.
std::string atom_feed(const Drawing& drawing, CommitteeId committee);

// Atom: the newest of what concerns a partner.
std::string partner_feed(const Drawing& drawing, PartnerId partner);

// iCalendar (RFC 5545): the meetings of the site, or of one committee.
std::string calendar_file(const Drawing& drawing, CommitteeId committee);

// sitemaps.org: "/sitemap.xml", and when there are too many pages for one file, "/sitemap-1.xml" … with the former as their
// index.
void write_sitemap(const Drawing& drawing, const PageJobs& jobs, const PageSink& sink);
void write_robots(const Drawing& drawing, const PageSink& sink);

// Every point decided in a year as a table: CSV (RFC 4180, but with semicolons, and with a byte order mark: so a Norwegian Excel
// opens it) and JSON. The columns are described in content/README.md.
struct DecisionFiles {
  CommitteeId committee;  // whose they are; none: everybody's
  std::string csv;
  std::string json;
};
// Everybody's first, then those of each committee that decided anything.
void decision_files(const Drawing& drawing, int year, const std::function<void(const DecisionFiles&)>& take);

// Former addresses and where they lead: the inside of a `map` of nginx, and a text map of Apache's mod_rewrite. Paths have the
// base path in front.
struct RedirectFiles {
  std::string nginx;
  std::string apache;
};
RedirectFiles redirect_files(const Drawing& drawing);

}  // namespace motebok
