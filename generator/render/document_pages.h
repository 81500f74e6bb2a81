// What pages about one document have in common, for the families that add their own to it.
#pragma once

#include "render/page_frame.h"
#include "render/page_job.h"
#include "render/page_parts.h"

namespace motebok {

PageHead document_head(const Drawing& drawing, DocumentId id);
// What it builds on and replaces, and the other way round.
void add_kin(const Drawing& drawing, Fields page, const Document& document, Language language);
// The text with its table of contents, and a notice when another document has replaced this one.
void add_document_body(const Drawing& drawing, Fields page, const Document& document, Language language);
void add_headings(Fields page, const Document& document);
// Attachments, topics, translations, change note.
void add_document_end(const Drawing& drawing, Fields page, DocumentId id);
void add_translations(const Drawing& drawing, Fields page, DocumentId id);

// The page of a document; the page of its tombstone when it is withdrawn. `subject` is what `draw` gets.
void add_document_job(const Drawing& drawing, PageJobs& jobs, std::string_view template_name, DrawPage draw,
                      DocumentId id, std::uint32_t subject);

}  // namespace motebok
