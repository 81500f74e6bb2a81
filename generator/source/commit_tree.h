// The content folder as a commit has it: no checkout, blobs straight from the object store.
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "model/source_tree.h"
#include "source/repository.h"
#include "source/source.h"

namespace motebok {

SourceTree read_commit(const SourceOptions& options, Diagnostics& diagnostics);

// `content` as a path within a repository's tree: "" for all of it.
std::string content_path(const std::string& content);

}  // namespace motebok
