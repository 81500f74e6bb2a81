// What pages about one document have in common: where they stand, the text with its table of contents, and what follows it.
#include "render/document_parts.h"

#include <algorithm>

#include "render/cards.h"
#include "render/case_text.h"
#include "render/fields.h"
#include "render/list_parts.h"
#include "render/page_history.h"

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
  if (const MeetingId meeting = meeting_of_translation(drawing, document); meeting.exists())
    crumbs.push_back({drawing.address(meeting), long_date(drawing.meeting(meeting).date, language)});
  return crumbs;
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

}  // namespace

void add_linked_documents(const Drawing& drawing, Fields page, std::string_view title, std::string_view anchor,
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

MeetingId meeting_of_translation(const Drawing& drawing, const Document& document) {
  return document.translation_of.exists() ? drawing.document(document.translation_of).meeting : MeetingId{};
}

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
  add_linked_documents(drawing, page, words::kBuildsOn.in(language), "bygger-paa", document.builds_on, language);
  add_linked_documents(drawing, page, words::kReplaces.in(language), "erstatter", document.replaces, language);
  add_linked_documents(drawing, page, words::kReplacedBy.in(language), "erstattet-av", replaced_by, language);
  add_linked_documents(drawing, page, words::kBasisOf.in(language), "grunnlag-for", document.basis_of, language);
}

void tell_of_newest_edition(const Drawing& drawing, Fields page, const Document& document, Language language) {
  const DocumentId newest = newest_edition(drawing, document);
  if (!newest.exists()) return;
  add_notice(page, TagColor::Warning, phrases::kReplacedTitle(language), phrases::kNewestEdition(language),
             {drawing.href(drawing.address(newest)), link_title(drawing.document(newest))});
}

std::optional<Fields> add_document_body(const Drawing& drawing, Fields page, const Document& document,
                                        Language language, std::span<const Insertion> insertions,
                                        std::span<const SectionAbove> above) {
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
  return add_headings(page, document, above);
}

std::optional<Fields> add_headings(Fields page, const Document& document, std::span<const SectionAbove> above) {
  const std::vector<Heading>& headings = document.compiled.headings;
  if (std::ranges::count(headings, 2, &Heading::level) < 2) return std::nullopt;
  Fields toc = page.add(fields::kToc);
  for (const SectionAbove& each : above) add_to_headings(toc, each.anchor, each.title);
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

}  // namespace motebok
