// The content folder as a commit has it: no checkout, blobs straight from the object store.
#pragma once

#include <functional>
#include <string>

#include "base/diagnostic.h"
#include "git/repository.h"
#include "model/source_tree.h"
#include "source/source.h"

namespace motebok {

SourceTree read_commit(const SourceOptions& options, Diagnostics& diagnostics);

// The bytes of blobs by their ids, safe on any thread; throws WorldFailure where the repository does not have one.
std::function<std::string(const std::string& id)> blobs_of(std::string location);

// `content` as a path within a repository's tree: "" for all of it.
std::string content_path(const std::string& content);

}  // namespace motebok
