// Files that are published beside the documents: what they link to and show, and what lies in their folders.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "link/publishable.h"
#include "model/site.h"
#include "model/source_tree.h"

namespace motebok {

// A reference of a published document that leads to a file.
struct ShownFile {
  DocumentId document;
  std::uint32_t reference = 0;  // into compiled.references
  std::uint32_t file = 0;       // into SourceTree::files
};

// By document and reference.
std::vector<ShownFile> find_shown_files(std::span<const Document> documents, const SourceTree& sources);

// Fills in Site::attachments, Document::attachments and Meeting::attachments. A file that only unpublished texts show is
// never among them.
void publish_files(Site& site, std::span<const ShownFile> shown, const SourceTree& sources, const HiddenThings& hidden);

AttachmentId find_attachment(std::span<const Attachment> attachments, std::uint32_t file);

}  // namespace motebok
