// Pages that are a document each: plans, declarations, annual reports, other documents, plain pages. They differ in their
// facts; a withdrawn one is a tombstone, whatever it was.
#include "render/document_pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "base/html.h"
#include "base/utf8.h"
#include "render/backlinks.h"
#include "render/body_html.h"
#include "render/cards.h"
#include "render/case_text.h"
#include "render/fields.h"
#include "render/list_parts.h"
#include "render/measure_lines.h"
#include "render/measure_words.h"
#include "render/page_frame.h"
#include "render/page_history.h"
#include "render/page_job.h"

namespace motebok {
namespace {

PageLink parent_list(DocumentType type, Language language) {
  switch (type) {
    case DocumentType::Committee:
      return {"/utvalg/", words::kCommittees.text(language)};
    case DocumentType::Plan:
      return {"/planer/", words::kPlans.text(language)};
    case DocumentType::Declaration:
      return {"/erklaeringer/", words::kDeclarations.text(language)};
    case DocumentType::AnnualReport:
      return {"/aarsmeldinger/", words::kAnnualReports.text(language)};
    case DocumentType::Grant:
      return {"/utlysninger/", words::kGrants.text(language)};
    case DocumentType::Partner:
      return {"/partnere/", words::kPartners.text(language)};
    default:
      return {"/dokumenter/", words::kDocuments.text(language)};
  }
}

// A plain page stands under the pages whose folders it lies in.
std::vector<PageLink> page_crumbs(const Drawing& drawing, DocumentId id) {
  std::vector<PageLink> crumbs;
  const std::string& own = drawing.address(id);
  for (const DocumentId other : drawing.site.pages) {
    const std::string& address = drawing.address(other);
    if (address != "/" && address.size() < own.size() && own.starts_with(address)) {
      crumbs.push_back({address, link_title(drawing.document(other))});
    }
  }
  std::ranges::sort(crumbs, {}, [](const PageLink& each) { return each.address.size(); });
  return crumbs;
}

bool is_meeting_paper(const Document& document) {
  const DocumentType type = document.type();
  return type == DocumentType::Notice || type == DocumentType::CasePaper || type == DocumentType::Minutes;
}

// A translated paper has a page of its own, below the meeting's.
std::vector<PageLink> meeting_crumbs(const Drawing& drawing, const Document& document, Language language) {
  std::vector<PageLink> crumbs = {{"/utvalg/", words::kCommittees.text(language)},
                                  {drawing.address(document.committee), drawing.committee(document.committee).name}};
  if (!document.translation_of.exists()) return crumbs;
  const MeetingId meeting = drawing.document(document.translation_of).meeting;
  if (meeting.exists())
    crumbs.push_back({drawing.address(meeting), long_date(drawing.meeting(meeting).date, language)});
  return crumbs;
}

std::string kicker_of(const Document& document, Language language) {
  switch (document.type()) {
    case DocumentType::Plan:
      return phrases::kPlan(language);
    case DocumentType::Declaration:
      return phrases::kDeclaration(language);
    case DocumentType::AnnualReport:
      return phrases::kAnnualReport(language);
    case DocumentType::Other:
      return with_capital(std::get<OtherFields>(document.compiled.front.fields).kind);
    case DocumentType::Notice:
      return words::kNotice.text(language);
    case DocumentType::CasePaper:
      return words::kCasePaper.text(language);
    case DocumentType::Minutes:
      return words::kMinutes.text(language);
    default:
      return {};
  }
}

void add_type_facts(FactList& facts, const Document& document, Language language) {
  const auto& own = document.compiled.front.fields;
  if (const auto* const plan = std::get_if<PlanFields>(&own)) {
    facts.fact(words::kPeriod.in(language)).text(period_text(plan->period));
    facts.fact(words::kAdopted.in(language)).time(plan->adopted);
  } else if (const auto* const report = std::get_if<AnnualReportFields>(&own)) {
    facts.fact(words::kAdopted.in(language)).time(report->adopted);
  } else if (const auto* const other = std::get_if<OtherFields>(&own)) {
    facts.fact(words::kDate.in(language)).time(other->date);
  }
}

void add_links(const Drawing& drawing, Fields page, std::string_view title, std::string_view anchor,
               std::span<const DocumentId> documents, Language language) {
  if (documents.empty()) return;
  Fields group = page.add(fields::kGroup);
  group.set(fields::kGroupTitle, title);
  group.set(fields::kGroupAnchor, anchor);
  RowList rows(group, fields::kRows, fields::kRow);
  for (const DocumentId id : documents) {
    const Document& each = drawing.document(id);
    add_row(drawing, rows, {drawing.href(drawing.address(id)), link_title(each), each.common().language, {}, ""},
            language);
  }
}

bool is_linked_from(const Document& page, DocumentId id) {
  return std::ranges::any_of(page.targets, [id](const Target& target) {
    return target.kind == Target::Kind::Document && target.index == id.index;
  });
}

// The pages of the folder whose index.md this is, but for those the text itself leads to.
std::vector<DocumentId> pages_below(const Drawing& drawing, DocumentId id) {
  std::vector<DocumentId> below;
  const Document& index = drawing.document(id);
  const std::string& own = drawing.address(id);
  for (const DocumentId other : drawing.site.pages) {
    const std::string_view address = drawing.address(other);
    if (address.size() <= own.size() || !address.starts_with(own)) continue;
    const bool is_next_level = address.find('/', own.size()) == address.size() - 1;
    if (!is_next_level || drawing.document(other).translation_of.exists() || is_linked_from(index, other)) continue;
    below.push_back(other);
  }
  return below;
}

// The document, and of a plan each of its measures.
std::vector<MentionedThing> subjects_of(const Drawing& drawing, DocumentId id) {
  std::vector<MentionedThing> subjects = {{Target::Kind::Document, id.index, {}, {}}};
  const PlanId plan = drawing.document(id).plan;
  if (!plan.exists()) return subjects;
  for (const MeasureId each : drawing.site.plans[plan.index].measures) {
    const WrittenMeasure& measure = drawing.document(id).compiled.measures[drawing.site.measures[each.index].written];
    subjects.push_back({Target::Kind::Measure, each.index, shortened(measure.text, 80), measure.anchor});
  }
  return subjects;
}

// Beside each measure that somebody mentions a link to who does.
std::vector<Insertion> marks_of(const Document& document, const Backlinks& mentioned, Language language) {
  std::vector<Insertion> marks;
  for (const WrittenMeasure& measure : document.compiled.measures) {
    const std::size_t count = mentioned.count_at(measure.anchor);
    if (count == 0) continue;
    const std::string text = Backlinks::count_text(count, language);
    const std::string spoken = escaped_html(text + ": " + shortened(measure.text, 80));
    marks.push_back({measure.html.end,
                     fmt::format(" <a class=\"omtalt\" href=\"#{}\" aria-label=\"{}\" lang=\"{}\">{}</a>",
                                 Backlinks::anchor_of_list(measure.anchor), spoken, language_tag(language), text)});
  }
  std::ranges::stable_sort(marks, {}, &Insertion::at);
  return marks;
}

void draw_document(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const DocumentId id{job.subject.index};
  const Document& document = drawing.document(id);
  const Language language = interface_language(document.common().language, drawing.language);
  Fields page = maker.start(job, document_head(drawing, id));
  set_if_any(page, fields::kKicker, fields::kKickerText, kicker_of(document, language));
  set_if_any(page, fields::kLead, fields::kLeadText, document.common().summary);
  FactList facts(drawing, page, language);
  add_type_facts(facts, document, language);
  if (document.type() != DocumentType::Page) facts.fact(words::kCommittee.in(language)).committee(document.committee);
  const Backlinks mentioned(drawing, subjects_of(drawing, id), language);
  const auto toc = add_document_body(drawing, page, document, language, marks_of(document, mentioned, language));
  if (document.plan.exists() &&
      add_measures_over_time(drawing, page, drawing.site.plans[document.plan.index], language)) {
    add_to_headings(toc, "tiltakene-over-tid", words::kMeasuresOverTime.in(language));
  }
  add_kin(drawing, page, document, language);
  if (document.type() == DocumentType::Page) {
    add_links(drawing, page, phrases::kMorePages(language), "flere-sider", pages_below(drawing, id), language);
  }
  mentioned.draw(page);
  add_document_end(drawing, page, id);
  maker.finish(job);
}

// The last of those that replaced the document one after another, in its language if there is such a version. What replaces
// a document replaces its translations too. Nothing when it is the newest itself.
DocumentId newest_edition(const Drawing& drawing, const Document& document) {
  const Document& original = document.translation_of.exists() ? drawing.document(document.translation_of) : document;
  DocumentId newest = original.replaced_by;
  if (!newest.exists()) return newest;
  while (drawing.document(newest).replaced_by.exists()) newest = drawing.document(newest).replaced_by;
  for (const DocumentId each : drawing.document(newest).translations) {
    if (drawing.document(each).common().language == document.common().language) return each;
  }
  return newest;
}

void tell_of_newest_edition(const Drawing& drawing, Fields page, const Document& document, Language language) {
  const DocumentId newest = newest_edition(drawing, document);
  if (!newest.exists()) return;
  add_notice(page, TagColor::Warning, phrases::kReplacedTitle(language), phrases::kNewestEdition(language),
             {drawing.href(drawing.address(newest)), link_title(drawing.document(newest))});
}

void draw_tombstone(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const DocumentId id{job.subject.index};
  const Document& document = drawing.document(id);
  const Language language = interface_language(document.common().language, drawing.language);
  Fields page = maker.start(job, document_head(drawing, id));
  RowList tags(page, fields::kTags, fields::kTag);
  add_tag(tags, words::kWithdrawn.in(language), TagColor::Danger);
  const std::string day = long_date(*document.common().withdrawn, language);
  add_notice(page, TagColor::Danger, phrases::kWithdrawnOn(language, day), document.common().withdrawn_reason, {});
  tell_of_newest_edition(drawing, page, document, language);
  maker.finish(job);
}

// Newest first, as the site has them.
void draw_list(const Drawing& drawing, const PageJob& job, PageMaker& maker, const Word& title,
               std::span<const DocumentId> documents) {
  const Language language = drawing.language;
  Fields page = maker.start(job, list_head(drawing, title.text(language)));
  list_documents(drawing, page, documents);
  maker.finish(job);
}

std::vector<DocumentId> plan_documents(const Drawing& drawing, DocumentType type) {
  std::vector<DocumentId> found;
  for (const Plan& plan : drawing.site.plans) {
    if (plan.type == type) found.push_back(plan.document);
  }
  return found;
}

void draw_plan_list(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  draw_list(drawing, job, maker, words::kPlans, plan_documents(drawing, DocumentType::Plan));
}

void draw_declaration_list(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  draw_list(drawing, job, maker, words::kDeclarations, plan_documents(drawing, DocumentType::Declaration));
}

void draw_report_list(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  draw_list(drawing, job, maker, words::kAnnualReports, drawing.site.annual_reports);
}

void draw_other_list(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  draw_list(drawing, job, maker, words::kDocuments, drawing.site.other_documents);
}

}  // namespace

PageHead document_head(const Drawing& drawing, DocumentId id) {
  const Document& document = drawing.document(id);
  const Language language = interface_language(document.common().language, drawing.language);
  PageHead head;
  head.title = document.common().title.text;
  head.description = summary_of(document);
  if (head.description.empty()) head.description = head.title;
  head.language = document.common().language;
  if (document.type() == DocumentType::Page) {
    head.crumbs = page_crumbs(drawing, id);
  } else if (is_meeting_paper(document) && document.committee.exists()) {
    head.crumbs = meeting_crumbs(drawing, document, language);
  } else {
    head.crumbs = {parent_list(document.type(), language)};
  }
  return head;
}

void add_kin(const Drawing& drawing, Fields page, const Document& document, Language language) {
  const std::span<const DocumentId> replaced_by(&document.replaced_by, document.replaced_by.exists() ? 1 : 0);
  add_links(drawing, page, words::kBuildsOn.in(language), "bygger-paa", document.builds_on, language);
  add_links(drawing, page, words::kReplaces.in(language), "erstatter", document.replaces, language);
  add_links(drawing, page, words::kReplacedBy.in(language), "erstattet-av", replaced_by, language);
  add_links(drawing, page, words::kBasisOf.in(language), "grunnlag-for", document.basis_of, language);
}

std::optional<Fields> add_document_body(const Drawing& drawing, Fields page, const Document& document,
                                        Language language, std::span<const Insertion> insertions) {
  tell_of_newest_edition(drawing, page, document, language);
  const std::string& html = document.compiled.html;
  if (html.empty()) return std::nullopt;
  Fields text = page.add(fields::kBody);
  if (document.compiled.cases.empty()) {
    set_html(drawing, text, fields::kBodyHtml, document, {0, static_cast<std::uint32_t>(html.size())}, insertions);
  } else {
    text.set(fields::kBodyHtml, paper_html(drawing, document, language));
  }
  if (document.common().language != language) {
    text.add(fields::kBodyForeign).set(fields::kBodyLang, language_tag(document.common().language));
  }
  return add_headings(page, document);
}

std::optional<Fields> add_headings(Fields page, const Document& document) {
  const std::vector<Heading>& headings = document.compiled.headings;
  if (std::ranges::count(headings, 2, &Heading::level) < 2) return std::nullopt;
  Fields toc = page.add(fields::kToc);
  std::optional<Fields> entry;
  std::optional<RowList> inner;
  for (const Heading& heading : headings) {
    if (heading.level == 2) {
      entry = toc.add(fields::kTocEntry);
      entry->set(fields::kTocHref, "#" + heading.anchor);
      entry->set(fields::kTocTitle, heading.text);
      inner.emplace(*entry, fields::kTocInner, fields::kTocInnerEntry);
    } else if (heading.level == 3 && inner) {
      Fields below = inner->add();
      below.set(fields::kTocInnerHref, "#" + heading.anchor);
      below.set(fields::kTocInnerTitle, heading.text);
    }
  }
  return toc;
}

void add_to_headings(std::optional<Fields> toc, std::string_view anchor, std::string_view title) {
  if (!toc) return;
  Fields entry = toc->add(fields::kTocEntry);
  entry.set(fields::kTocHref, "#" + std::string(anchor));
  entry.set(fields::kTocTitle, title);
}

void add_document_end(const Drawing& drawing, Fields page, DocumentId id) {
  const Document& document = drawing.document(id);
  add_attachments(drawing, page, document.attachments,
                  interface_language(document.common().language, drawing.language));
  add_topics(drawing, page, std::span(&id, 1));
  add_translations(drawing, page, id);
  set_if_any(page, fields::kChangeNote, fields::kChangeNoteText, document.common().change_note);
  add_page_history(drawing, page, std::span(&id, 1), interface_language(document.common().language, drawing.language));
}

void add_translations(const Drawing& drawing, Fields page, DocumentId id) {
  const Document& document = drawing.document(id);
  const DocumentId original = document.translation_of.exists() ? document.translation_of : id;
  std::vector<DocumentId> versions = drawing.document(original).translations;
  if (versions.empty()) return;
  versions.insert(versions.begin(), original);
  Fields list = page.add(fields::kOtherLanguages);
  for (const DocumentId version : versions) {
    const Document& each = drawing.document(version);
    Fields row = page.add(fields::kTranslation);
    row.set(fields::kTranslationHref, drawing.absolute(drawing.address(version)));
    row.set(fields::kTranslationLang, language_tag(each.common().language));
    if (version == id) continue;
    Fields link = list.add(fields::kOtherLanguage);
    link.set(fields::kTranslationHref, drawing.href(drawing.address(version)));
    link.set(fields::kTranslationLang, language_tag(each.common().language));
    link.set(fields::kTranslationName, link_title(each));
  }
}

void add_document_job(const Drawing& drawing, PageJobs& jobs, std::string_view template_name, DrawPage draw,
                      DocumentId id, std::uint32_t subject) {
  const Document& document = drawing.document(id);
  PageJob job{template_name, draw, drawing.address(id), {subject, 0}, document.last_changed};
  if (document.withdrawn()) {
    job = {"trukket",     draw_tombstone,        drawing.address(id),
           {id.index, 0}, document.last_changed, PageJob::Listing::Unlisted};
  }
  jobs.add(job);
}

void add_plan_pages(const Drawing& drawing, PageJobs& jobs) {
  jobs.add({"liste", draw_plan_list, "/planer/", {}, {}});
  jobs.add({"liste", draw_declaration_list, "/erklaeringer/", {}, {}});
  for (const Plan& plan : drawing.site.plans) {
    add_document_job(drawing, jobs, "dokument", draw_document, plan.document, plan.document.index);
  }
}

void add_document_pages(const Drawing& drawing, PageJobs& jobs) {
  jobs.add({"liste", draw_report_list, "/aarsmeldinger/", {}, {}});
  jobs.add({"liste", draw_other_list, "/dokumenter/", {}, {}});
  for (const DocumentId id : drawing.site.annual_reports)
    add_document_job(drawing, jobs, "dokument", draw_document, id, id.index);
  for (const DocumentId id : drawing.site.other_documents)
    add_document_job(drawing, jobs, "dokument", draw_document, id, id.index);
  for (const DocumentId id : drawing.site.pages) {
    // The front page's text stands on the front page.
    if (drawing.address(id) != "/") add_document_job(drawing, jobs, "dokument", draw_document, id, id.index);
  }
}

// Tombstones, translations, papers of no meeting: registers leave them out, but whatever has an address has a page.
void add_remaining_documents(const Drawing& drawing, PageJobs& jobs) {
  std::unordered_set<std::string_view> drawn;
  drawn.reserve(jobs.all().size());
  for (const PageJob& job : jobs.all()) drawn.insert(job.address);
  for (std::uint32_t i = 0; i < drawing.site.documents.size(); ++i) {
    if (!drawn.insert(drawing.routes.documents[i]).second) continue;
    add_document_job(drawing, jobs, "dokument", draw_document, DocumentId{i}, i);
  }
}

}  // namespace motebok
