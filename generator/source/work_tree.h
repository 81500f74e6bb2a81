// The content folder as it lies on the disk.
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "model/source_tree.h"

namespace motebok {

SourceTree read_work_tree(const std::string& folder, Diagnostics& diagnostics);

}  // namespace motebok
