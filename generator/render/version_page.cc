// Which version of the content this is, by which program and for which day. The only page that tells: were it on every page, every
// page would change with each commit.
#include <fmt/format.h>

#include "base/norwegian.h"
#include "base/program_version.h"
#include "render/page_frame.h"
#include "render/page_job.h"
#include "render/page_parts.h"
#include "render/render.h"
#include "render/version_fields.h"
#include "render/version_words.h"

namespace motebok {
namespace {

constexpr std::size_t kShownDigits = 12;  // as long as anybody needs to find the commit

void add_content(FactList& facts, const Edition& edition, Language language) {
  facts.fact(phrases::kVersionContent(language));
  if (edition.content == Edition::Content::Folder) {
    facts.text(phrases::kVersionFolder(language));
    return;
  }
  facts.text(phrases::kVersionCommit(language, edition.commit.substr(0, kShownDigits)));
  if (edition.committed) facts.text(phrases::kVersionCommitted(language, long_date(*edition.committed, language)));
  if (edition.content == Edition::Content::ChangedSinceCommit) facts.text(phrases::kVersionChanged(language));
}

void draw_version(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Site& site = drawing.site;
  const Language language = drawing.language;
  PageHead head;
  head.title = words::kVersion.text(language);
  head.description = phrases::kVersionLead(language);
  head.language = language;
  Fields page = maker.start(job, head);
  page.add(fields::kLead).set(fields::kLeadText, head.description);
  FactList facts(drawing, page, language);
  add_content(facts, site.edition, language);
  facts.fact(phrases::kVersionDay(language)).time(site.today);
  // By itself: a deadline, an embargo, a meeting that is over.
  facts.fact(phrases::kVersionNextChange(language)).time(next_change(site));
  facts.fact(phrases::kVersionDocuments(language)).text(grouped(static_cast<std::int64_t>(site.documents.size())));
  facts.fact(phrases::kVersionProgram(language)).text(phrases::kVersionOfProgram(language, program_version()));
  if (site.edition.content == Edition::Content::Commit)
    page.add(fields::kRebuildable).set(fields::kRebuildCommit, site.edition.commit);
  page.set(fields::kVersionDay, to_iso(site.today));
  page.set(fields::kManifestHref, drawing.href("/data/manifest.json"));
  page.set(fields::kChecksumsHref, drawing.href("/data/filer.sha256"));
  maker.finish(job);
}

}  // namespace

void add_version_page(const Drawing&, PageJobs& jobs) { jobs.add({"versjon", draw_version, "/om/versjon/", {}, {}}); }

}  // namespace motebok
