#include "model/source_tree.h"

#include <algorithm>

namespace motebok {

const SourceFile* SourceTree::find(std::string_view path) const {
  const auto found =
      std::ranges::lower_bound(files, path, {}, [](const SourceFile& file) { return std::string_view(file.path); });
  return found != files.end() && found->path == path ? &*found : nullptr;
}

}  // namespace motebok
