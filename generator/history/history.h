// What readers may see of the versions behind each document.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "model/compiled_document.h"
#include "model/settings.h"
#include "model/source_tree.h"

namespace motebok {

// What compile/ makes of a version's bytes; nothing where a site with it would not have been published. Safe on any thread.
using CompileVersion = std::function<std::optional<CompiledDocument>(std::string_view path, std::string_view bytes)>;

struct VersionedDocuments {
  std::vector<CompiledDocument> documents;
  bool is_whole = true;  // false where old contents cannot be read, so that no document has versions
};

// Fills in the versions of each document, in parallel. A document without history, or with nothing in it that may be shown,
// gets none. `documents` as compile_documents made them.
VersionedDocuments with_versions(std::vector<CompiledDocument> documents, const SourceTree& sources,
                                 const HistorySettings& settings, Date today, const CompileVersion& compile,
                                 unsigned threads, Diagnostics& diagnostics);

}  // namespace motebok
