// What is recognised in a file, and what a file or a page is to the site: the structure an editor cannot see in her own text.
#pragma once

#include <string>

#include "build.h"
#include "cli/command_line.h"
#include "model/compiled_document.h"

namespace motebok {

// A file, on its own and within its site.
struct DescribedFile {
  std::string path;
  std::string bytes;
  std::optional<CompiledDocument> document;  // nothing for an attachment, and for a text that cannot be read
  std::optional<Inspection> in_site;         // nothing for a file outside a content folder
};

std::string describe_as_text(const DescribedFile& file, MessageLanguage language);
std::string describe_as_json(const DescribedFile& file);
std::string describe_as_text(const InspectedPage& page, MessageLanguage language);
std::string describe_as_json(const InspectedPage& page);

}  // namespace motebok
