#include <fmt/format.h>

#include <algorithm>

#include "base/html.h"
#include "render/site_files.h"

namespace motebok {
namespace {

constexpr std::size_t kAddressesInFile = 50'000;  // sitemaps.org's limit
constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view kNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

std::string one_file(const Drawing& drawing, std::span<const PageJob* const> pages) {
  std::string xml(kDeclaration);
  xml += fmt::format("<urlset xmlns=\"{}\">\n", kNamespace);
  for (const PageJob* page : pages) {
    xml += "<url><loc>" + escaped_html(drawing.absolute(page->address)) + "</loc>";
    if (page->changed) xml += "<lastmod>" + to_iso(*page->changed) + "</lastmod>";
    xml += "</url>\n";
  }
  xml += "</urlset>\n";
  return xml;
}

}  // namespace

void write_sitemap(const Drawing& drawing, const PageJobs& jobs, const PageSink& sink) {
  std::vector<const PageJob*> pages;
  for (const PageJob& job : jobs.all()) {
    if (job.listing == PageJob::Listing::Listed) pages.push_back(&job);
  }
  std::ranges::sort(pages, {}, [](const PageJob* page) { return page->address; });
  if (pages.size() <= kAddressesInFile) {
    sink("sitemap.xml", one_file(drawing, pages));
    return;
  }
  std::string index(kDeclaration);
  index += fmt::format("<sitemapindex xmlns=\"{}\">\n", kNamespace);
  std::span<const PageJob* const> rest = pages;
  for (int number = 1; !rest.empty(); ++number) {
    const std::size_t count = std::min(rest.size(), kAddressesInFile);
    const std::string name = fmt::format("sitemap-{}.xml", number);
    sink(name, one_file(drawing, rest.first(count)));
    index += "<sitemap><loc>" + escaped_html(drawing.absolute("/" + name)) + "</loc></sitemap>\n";
    rest = rest.subspan(count);
  }
  index += "</sitemapindex>\n";
  sink("sitemap.xml", index);
}

void write_robots(const Drawing& drawing, const PageSink& sink) {
  sink("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: " + drawing.absolute("/sitemap.xml") + "\n");
}

}  // namespace motebok
