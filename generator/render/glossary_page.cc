// The abbreviations, those of the committees among them.
#include "base/path.h"
#include "render/case_text.h"
#include "render/fields.h"
#include "render/list_parts.h"
#include "render/page_frame.h"
#include "render/page_job.h"

namespace motebok {
namespace {

void draw_glossary(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  Fields page = maker.start(job, list_head(drawing, words::kGlossary.text(language)));
  Anchors anchors;
  if (drawing.site.abbreviations.empty()) page.show(fields::kNothing);
  RowList list(page, fields::kAbbreviations, fields::kAbbreviation);
  for (const Abbreviation& each : drawing.site.abbreviations) {
    Fields row = list.add();
    // Two that differ in letter case only share an address: the first has it.
    std::string anchor = "f-" + slug_of(each.short_form);
    while (!anchors.insert(anchor).second) anchor += "-b";
    row.set(fields::kAbbreviationAnchor, anchor);
    row.set(fields::kAbbreviationShort, each.short_form);
    row.set(fields::kAbbreviationMeaning, each.meaning);
  }
  maker.finish(job);
}

}  // namespace

void add_glossary_page(const Drawing&, PageJobs& jobs) {
  jobs.add({"forkortelser", draw_glossary, "/forkortelser/", {}, {}});
}

}  // namespace motebok
