#include "link/paths.h"

#include <algorithm>

#include "base/path.h"
#include "link/messages.h"

namespace motebok {

DocumentId Paths::document(std::string_view path) const {
  const auto path_of = [](const Document& each) -> std::string_view { return each.compiled.path; };
  const auto found = std::ranges::lower_bound(documents_, path, {}, path_of);
  if (found == documents_.end() || found->compiled.path != path) return {};
  return {static_cast<std::uint32_t>(found - documents_.begin())};
}

DocumentId Paths::document_at(std::string_view path) const {
  while (path.ends_with('/')) path.remove_suffix(1);
  if (const DocumentId id = document(path); id.exists()) return id;
  if (path.ends_with(".md")) return {};
  return document(path.empty() ? std::string("index.md") : std::string(path) + "/index.md");
}

DocumentId Paths::named_by(const Document& document, const Written& written, Diagnostics& diagnostics) const {
  const std::string decoded = percent_decoded(written.text);
  const auto beside = resolve_path(parent_of(document.compiled.path), decoded);
  const auto from_top = resolve_path("", decoded);
  for (const auto& path : {beside, from_top}) {
    if (!path) continue;
    if (const DocumentId id = document_at(*path); id.exists()) return id;
  }
  const std::string& path = beside ? *beside : from_top ? *from_top : decoded;
  explain({document.compiled.path, written.at}, written.text, path, diagnostics);
  return {};
}

void Paths::explain(Place place, std::string_view written, const std::string& path, Diagnostics& diagnostics) const {
  for (const std::string& candidate : {path, path + "/index.md"}) {
    if (hidden_.is_unread(candidate)) return;
    if (const HiddenReason* reason = hidden_.find(candidate)) {
      return diagnostics.add(link_messages::unpublished_target(std::move(place), written, *reason));
    }
  }
  if (sources_.find(path) != nullptr)
    return diagnostics.add(link_messages::file_without_page(std::move(place), written));
  diagnostics.add(link_messages::unknown_file(std::move(place), written, path, neighbours(path)));
}

// What may have been meant: the other files of the folder, and files of the same name elsewhere.
std::vector<std::string_view> Paths::neighbours(std::string_view path) const {
  constexpr int kMost = 2000;
  std::vector<std::string_view> found;
  const std::string folder = parent_of(path).empty() ? std::string() : std::string(parent_of(path)) + "/";
  auto file = std::ranges::lower_bound(sources_.files, folder, {}, &SourceFile::path);
  for (int seen = 0; file != sources_.files.end() && file->path.starts_with(folder) && seen < kMost; ++file, ++seen) {
    if (parent_of(file->path) == parent_of(path)) found.push_back(file->path);
  }
  if (paths_by_name_.empty()) {
    for (const SourceFile& each : sources_.files) paths_by_name_.emplace(file_name(each.path), each.path);
  }
  const auto [begin, end] = paths_by_name_.equal_range(file_name(path));
  std::vector<std::string_view> namesakes;
  // Many folders have a referat.md: then the name says nothing.
  if (std::distance(begin, end) <= 20) {
    for (auto each = begin; each != end; ++each) namesakes.push_back(each->second);
  }
  std::ranges::sort(namesakes);
  found.insert(found.end(), namesakes.begin(), namesakes.end());
  return found;
}

}  // namespace motebok
