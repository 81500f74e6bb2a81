// The pages of documents, for the families that draw theirs themselves.
#pragma once

#include "render/document_parts.h"
#include "render/page_job.h"

namespace motebok {

// The page of a document; the page of its tombstone when it is withdrawn. `subject` is what `draw` gets.
void add_document_job(const Drawing& drawing, PageJobs& jobs, std::string_view template_name, DrawPage draw,
                      DocumentId id, std::uint32_t subject);

}  // namespace motebok
