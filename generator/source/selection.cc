#include "source/selection.h"

#include "base/norwegian.h"
#include "base/utf8.h"

namespace motebok {
namespace {

// Files that tell of the content and its terms, to those who look into the repository.
bool tells_of_the_content(std::string_view folder, std::string_view name) {
  return folder.empty() && (name == "README.md" || name == "LICENSE" || name == "LICENSE.md");
}

}  // namespace

std::optional<std::string> path_of_content(std::string_view folder, std::string_view name, EntryKind kind,
                                           Diagnostics& diagnostics) {
  if (name.starts_with('.') || tells_of_the_content(folder, name)) return std::nullopt;
  if (first_invalid_utf8(name)) {
    diagnostics.add(name_not_utf8(folder, name));
    return std::nullopt;
  }
  std::string path(folder);
  if (!path.empty()) path += '/';
  path += normalized(name);
  switch (kind) {
    case EntryKind::File:
    case EntryKind::Folder:
      return path;
    case EntryKind::SymbolicLink:
      diagnostics.add(symbolic_link(std::move(path)));
      break;
    case EntryKind::Submodule:
      diagnostics.add(submodule(std::move(path)));
      break;
    case EntryKind::Special:
      diagnostics.add(special_file(std::move(path)));
      break;
  }
  return std::nullopt;
}

}  // namespace motebok
