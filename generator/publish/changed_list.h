// What rsync, rclone and their like have to copy after a publishing: paths relative to what readers see, a line each.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "publish/draft.h"

namespace motebok {

// Files that are new or have changed, and what is gone: files, and in place of all files of a folder that has gone with them,
// the folder, which would stay behind empty. Sorted, each once.
std::vector<std::string> paths_to_copy(const Changes& changes);

// The file is whole or as it was; what is no file (a pipe, /dev/null) is written to. Throws WorldFailure.
void write_list(const std::string& file, std::span<const std::string> paths);

}  // namespace motebok
