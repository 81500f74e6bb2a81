// Pages that a public site must have whatever its content: the page for addresses that lead nowhere, the statements about
// accessibility and privacy, and the way from former addresses to the present ones.
#include <algorithm>

#include "render/fields.h"
#include "render/page_frame.h"
#include "render/page_job.h"

namespace motebok {
namespace {

void draw_titled(const Drawing& drawing, const PageJob& job, PageMaker& maker, const Word& title,
                 const Phrase& description) {
  PageHead head;
  head.title = title.text(drawing.language);
  head.description = description(drawing.language, head.title, drawing.site.settings.title);
  head.language = drawing.language;
  maker.start(job, head);
  maker.finish(job);
}

void draw_not_found(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  draw_titled(drawing, job, maker, words::kNotFound, phrases::kNotFoundDescription);
}

void draw_accessibility(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  draw_titled(drawing, job, maker, words::kAccessibility, phrases::kStatementDescription);
}

void draw_privacy(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  draw_titled(drawing, job, maker, words::kPrivacy, phrases::kStatementDescription);
}

void draw_redirect(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Redirect& redirect = drawing.routes.redirects[job.subject.index];
  PageHead head;
  head.title = words::kMoved.text(drawing.language);
  head.description = head.title;
  head.language = drawing.language;
  Fields page = maker.start(job, head);
  // The page has no address of its own: it stands for the one it leads to.
  page.set(fields::kCanonical, drawing.absolute(redirect.to));
  page.set(fields::kRedirectHref, drawing.href(redirect.to));
  maker.finish(job);
}

bool is_written(const Drawing& drawing, std::string_view address) {
  return std::ranges::any_of(drawing.site.pages, [&](DocumentId id) { return drawing.address(id) == address; });
}

}  // namespace

void add_site_pages(const Drawing& drawing, PageJobs& jobs) {
  using Listing = PageJob::Listing;
  jobs.add({"ikke-funnet", draw_not_found, "/404.html", {}, {}, Listing::Unlisted});
  // An editor's own statement goes before the built-in one.
  if (!is_written(drawing, "/tilgjengelighet/"))
    jobs.add({"tilgjengelighet", draw_accessibility, "/tilgjengelighet/", {}, {}});
  if (!is_written(drawing, "/personvern/")) jobs.add({"personvern", draw_privacy, "/personvern/", {}, {}});
  for (std::uint32_t i = 0; i < drawing.routes.redirects.size(); ++i) {
    jobs.add({"videresending", draw_redirect, drawing.routes.redirects[i].from, {i, 0}, {}, Listing::Unlisted});
  }
}

}  // namespace motebok
