// What a document said, and what was changed in it: a page for each earlier version, and two comparisons. Only words are
// drawn: what an old text led to may be gone, so its links are text. They are for readers who ask, not for search engines.
#include "render/earlier_version_pages.h"

#include "model/version_pages.h"
#include "render/change_counts.h"
#include "render/document_pages.h"
#include "render/fields.h"
#include "render/page_history.h"
#include "render/redline.h"
#include "render/redline_fields.h"
#include "render/redline_words.h"
#include "render/version_facts.h"
#include "render/version_links.h"

namespace motebok {
namespace {

class VersionPageMaker {
 public:
  VersionPageMaker(const Drawing& drawing, const PageJob& job, PageMaker& maker)
      : drawing_(drawing),
        job_(job),
        maker_(maker),
        id_{job.subject.index},
        document_(drawing.document(id_)),
        language_(interface_language(document_.common().language, drawing.language)),
        i_(job.subject.version),
        next_(next_readable(document_, i_)) {}

  void draw_text() {
    const CompiledDocument& text = text_of(i_);
    Fields page = start(phrases::kVersionOf(language_, day_of(i_)), text.front.common.title.text);
    tell_of_present(page, phrases::kEarlierVersion(language_), phrases::kReplacedByVersion(language_, day_of(next_)));
    add_link(page, VersionPage::ChangesToNext);
    if (next_ > 0) add_link(page, VersionPage::ChangesToNow);
    add_both(page, front_matter_difference(drawing_, text, text, language_), text_as_it_was(text, language_));
    maker_.finish(job_);
  }

  void draw_changes(VersionPage which) {
    const std::size_t to = which == VersionPage::ChangesToNow ? 0 : next_;
    const std::string kicker = which == VersionPage::ChangesToNow
                                   ? phrases::kChangesSince(language_, day_of(i_))
                                   : phrases::kChangesBetween(language_, day_of(i_), day_of(to));
    const CompiledDocument& before = text_of(i_);
    const CompiledDocument& after = text_of(to);
    Fields page = start(kicker, after.front.common.title.text);
    tell_of_present(page, phrases::kChangesShown(language_), phrases::kCurrentVersionIs(language_));
    const Redline redline = redline_between(before, after, language_);
    const FrontMatterDifference above = front_matter_difference(drawing_, before, after, language_);
    std::string summary = summary_of_front_matter(above, language_);
    append_after(summary, " ", summary_of_changes(redline, before, after, language_));
    const std::vector<LinkChange> links = link_changes(drawing_, before, after);
    append_after(summary, " ", summary_of_links(links, language_));
    page.add(fields::kRedlineSummary)
        .set(fields::kRedlineSummaryText, summary.empty() ? phrases::kNothingChanged(language_) : summary);
    add_link(page, VersionPage::Text);
    if (next_ > 0)
      add_link(page, which == VersionPage::ChangesToNow ? VersionPage::ChangesToNext : VersionPage::ChangesToNow);
    add_link_changes(page, links, language_);
    add_both(page, above, redline);
    maker_.finish(job_);
  }

 private:
  const CompiledDocument& text_of(std::size_t i) const { return i == 0 ? document_.compiled : version(i).text.front(); }
  const DocumentVersion& version(std::size_t i) const { return document_.compiled.versions[i]; }
  std::string day_of(std::size_t i) const { return version_day(document_.compiled.versions, i, language_); }

  Fields start(const std::string& kicker, const std::string& title) {
    PageHead head = document_head(drawing_, id_);
    head.crumbs.push_back({drawing_.address(id_), document_.common().title.text});
    head.title = title;
    head.full_title = title + ": " + kicker;
    head.description = head.full_title;
    Fields page = maker_.start(job_, head);
    page.add(fields::kKicker).set(fields::kKickerText, kicker);
    return page;
  }

  void tell_of_present(Fields page, const std::string& title, const std::string& text) const {
    add_notice(page, TagColor::Warning, title, text,
               {drawing_.href(drawing_.address(id_)), document_.common().title.text});
  }

  void add_both(Fields page, const FrontMatterDifference& above, const Redline& text) const {
    const bool is_below = add_front_matter(page, above, language_);
    if (text.changes.empty()) return;
    Fields own = add_redline(page, text, language_);
    if (is_below) own.show(fields::kRedlineOfText);
  }

  void add_link(Fields page, VersionPage which) const {
    Fields link = page.add(fields::kRedlineLink);
    link.set(fields::kRedlineLinkHref, drawing_.href(version_address(drawing_.address(id_), version(i_), which)));
    link.set(fields::kRedlineLinkText, which == VersionPage::Text ? phrases::kReadVersion(language_, day_of(i_))
                                       : which == VersionPage::ChangesToNext
                                           ? phrases::kSeeChangesToNext(language_, day_of(next_))
                                           : phrases::kSeeChangesToNow(language_));
  }

  const Drawing& drawing_;
  const PageJob& job_;
  PageMaker& maker_;
  DocumentId id_;
  const Document& document_;
  Language language_;
  std::size_t i_;
  std::size_t next_;
};

void draw_text(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  VersionPageMaker(drawing, job, maker).draw_text();
}

void draw_changes_to_next(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  VersionPageMaker(drawing, job, maker).draw_changes(VersionPage::ChangesToNext);
}

void draw_changes_to_now(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  VersionPageMaker(drawing, job, maker).draw_changes(VersionPage::ChangesToNow);
}

}  // namespace

void add_earlier_version_pages(const Drawing& drawing, PageJobs& jobs) {
  for (std::uint32_t index = 0; index < drawing.site.documents.size(); ++index) {
    const Document& document = drawing.site.documents[index];
    if (document.compiled.versions.empty()) continue;
    const std::string& page = drawing.routes.documents[index];
    for (const std::size_t i : versions_with_pages(drawing.site, document)) {
      const std::vector<DocumentVersion>& versions = document.compiled.versions;
      // A comparison is as old as the newer of the two.
      const auto add = [&](VersionPage which, DrawPage draw, std::size_t newest) {
        const std::string_view address = jobs.keep(version_address(page, versions[i], which));
        jobs.add({"tidligere-versjon",
                  draw,
                  address,
                  {.index = index, .version = i},
                  versions[newest].day,
                  PageJob::Listing::Unlisted});
      };
      const std::size_t next = next_readable(document, i);
      add(VersionPage::Text, draw_text, i);
      add(VersionPage::ChangesToNext, draw_changes_to_next, next);
      if (next > 0) add(VersionPage::ChangesToNow, draw_changes_to_now, 0);
    }
  }
}

}  // namespace motebok
