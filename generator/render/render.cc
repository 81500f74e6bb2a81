// Site + addresses + theme → files. Every page is a job in one table; each is drawn from the site alone, so they can be drawn
// in any order on any thread.
//
// The hard thing is to do nothing twice: what is the same on all pages is drawn before them (page_frame.cc), and a thread
// draws one page after another into the same memory. Deliberately absent: any look at the output folder.
#include "render/render.h"

#include <algorithm>
#include <array>

#include "base/parallel.h"
#include "model/address_book.h"
#include "render/decisions.h"
#include "render/page_frame.h"
#include "render/page_job.h"
#include "render/site_files.h"

namespace motebok {
namespace {

constexpr std::array<std::string_view, 25> kTemplates = {
    "forside",     "utvalgsliste",    "utvalg",     "utvalgsaar",   "mote",          "sak",
    "vedtak",      "oppfolging",      "liste",      "dokument",     "utlysning",     "partnere",
    "partner",     "tiltak",          "kalender",   "forkortelser", "trukket",       "tidligere-versjon",
    "ikke-funnet", "tilgjengelighet", "personvern", "versjon",      "videresending", "sidetopp",
    "sidebunn"};

// Few enough that threads share the work evenly, enough that their memory is worth warming up.
constexpr std::size_t kPagesInBatch = 32;

void draw_batch(const Drawing& drawing, const Theme& theme, const SiteFrame& frame, std::span<const PageJob> jobs,
                const PageSink& sink) {
  PageMaker maker(drawing, theme, frame, sink);
  for (const PageJob& job : jobs) job.draw(drawing, job, maker);
}

void write_decision_files(const Drawing& drawing, int year, const PageSink& sink) {
  decision_files(drawing, year, [&](const DecisionFiles& files) {
    const std::string folder = decisions_address(drawing, files.committee, year).substr(1);
    sink(folder + "vedtak.csv", files.csv);
    sink(folder + "vedtak.json", files.json);
  });
}

void write_lists_for_programs(const Drawing& drawing, unsigned threads, const PageSink& sink) {
  sink("atom.xml", atom_feed(drawing, {}));
  sink("kalender/moter.ics", calendar_file(drawing, {}));
  const std::vector<int> years = years_of(drawing, drawing.decisions);
  parallel_for(years.size(), threads, [&](std::size_t i) { write_decision_files(drawing, years[i], sink); });
  parallel_for(drawing.site.committees.size(), threads, [&](std::size_t i) {
    const CommitteeId id{static_cast<std::uint32_t>(i)};
    const std::string folder = drawing.address(id).substr(1);
    sink(folder + "atom.xml", atom_feed(drawing, id));
    sink(folder + "moter.ics", calendar_file(drawing, id));
  });
  parallel_for(drawing.site.partners.size(), threads, [&](std::size_t i) {
    const std::string folder = drawing.address(drawing.site.partners[i].document).substr(1);
    sink(folder + "atom.xml", partner_feed(drawing, {static_cast<std::uint32_t>(i)}));
  });
}

void write_redirect_files(const Drawing& drawing, const PageSink& sink) {
  if (drawing.routes.redirects.empty()) return;
  const RedirectFiles files = redirect_files(drawing);
  sink("data/redirects.nginx.map", files.nginx);
  sink("data/redirects.apache.txt", files.apache);
}

}  // namespace

std::span<const std::string_view> page_templates() { return kTemplates; }

std::string page_drawn_by(std::string_view template_name, const Site& site, const RouteMap& routes) {
  const Drawing drawing = prepare_drawing(site, routes);
  const PageJobs jobs = list_pages(drawing);
  const auto found = std::ranges::find(jobs.all(), template_name, &PageJob::template_name);
  if (found != jobs.all().end()) return std::string(found->address);
  const bool on_every_page = template_name == "sidetopp" || template_name == "sidebunn";
  return on_every_page ? "/" : "";
}

std::vector<std::string> page_addresses(const Site& site, const RouteMap& routes) {
  const Drawing drawing = prepare_drawing(site, routes);
  const PageJobs jobs = list_pages(drawing);
  std::vector<std::string> addresses;
  for (const PageJob& job : jobs.all()) addresses.emplace_back(job.address);
  return addresses;
}

std::size_t render_pages(const Site& site, const RouteMap& routes, const Theme& theme, unsigned threads,
                         const PageSink& sink) {
  const Drawing drawing = prepare_drawing(site, routes);
  const PageJobs jobs = list_pages(drawing);
  const SiteFrame frame(drawing, theme);
  const std::span<const PageJob> all = jobs.all();
  // A register of a year may be as long as a thousand cases: the first pages go one by one.
  const std::size_t singles = std::min<std::size_t>(all.size(), 64);
  const std::size_t batches = (all.size() - singles + kPagesInBatch - 1) / kPagesInBatch;
  parallel_for(singles + batches, threads, [&](std::size_t i) {
    const std::size_t begin = i < singles ? i : singles + (i - singles) * kPagesInBatch;
    const std::size_t end = i < singles ? i + 1 : std::min(begin + kPagesInBatch, all.size());
    draw_batch(drawing, theme, frame, all.subspan(begin, end - begin), sink);
  });
  write_lists_for_programs(drawing, threads, sink);
  write_redirect_files(drawing, sink);
  write_sitemap(drawing, jobs, sink);
  write_robots(drawing, sink);
  return all.size();
}

void copy_files(const Site& site, const RouteMap& routes, const SourceTree& sources, const Theme& theme,
                unsigned threads, const PageSink& sink) {
  parallel_for(site.attachments.size(), threads, [&](std::size_t i) {
    sink(file_of_address(routes.attachments[i]), sources.read(site.attachments[i].file));
  });
  for (const Asset& asset : theme.assets()) sink(asset.address, asset.bytes);
}

}  // namespace motebok
