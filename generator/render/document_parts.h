// What pages about one document have in common, for the families that add their own to it.
#pragma once

#include "render/body_html.h"
#include "render/page_frame.h"
#include "render/page_parts.h"

namespace motebok {

// The meeting of which the paper is a translation; none for any other.
MeetingId meeting_of_translation(const Drawing& drawing, const Document& document);

PageHead document_head(const Drawing& drawing, DocumentId id);
// A group of links under a heading; nothing where there are none.
void add_linked_documents(const Drawing& drawing, Fields page, std::string_view title, std::string_view anchor,
                          std::span<const DocumentId> documents, Language language);
// What it builds on and replaces, and the other way round.
void add_kin(const Drawing& drawing, Fields page, const Document& document, Language language);
// A notice on what another document has replaced.
void tell_of_newest_edition(const Drawing& drawing, Fields page, const Document& document, Language language);
// A line of a table of contents: of what stands above the text.
struct SectionAbove {
  std::string_view anchor;
  std::string_view title;
};

// The text with its table of contents, and a notice when another document has replaced this one. Returns that table, for what
// stands below the text; nothing when the text has too few headings for one.
std::optional<Fields> add_document_body(const Drawing& drawing, Fields page, const Document& document,
                                        Language language, std::span<const Insertion> insertions = {},
                                        std::span<const SectionAbove> above = {});
std::optional<Fields> add_headings(Fields page, const Document& document, std::span<const SectionAbove> above = {});
// One more line of it.
void add_to_headings(std::optional<Fields> toc, std::string_view anchor, std::string_view title);
// Attachments, topics, translations, change note, versions.
void add_document_end(const Drawing& drawing, Fields page, DocumentId id);
void add_translations(const Drawing& drawing, Fields page, DocumentId id);

}  // namespace motebok
