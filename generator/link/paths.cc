#include "link/paths.h"

#include <algorithm>

#include "base/norwegian.h"
#include "base/path.h"
#include "link/messages.h"
#include "link/target_meant.h"

namespace motebok {

namespace {

// "../planer/hp.md" of "planer/hp.md" for a file in "om".
std::string path_from(std::string_view folder, std::string_view path) {
  std::string ups;
  while (!folder.empty() && !path.starts_with(std::string(folder) + "/")) {
    ups += "../";
    folder = parent_of(folder);
  }
  if (!folder.empty()) path.remove_prefix(folder.size() + 1);
  return ups + std::string(path);
}

}  // namespace

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
  std::string near = target_meant(written);
  if (!near.empty()) return diagnostics.add(link_messages::unknown_file(std::move(place), written, near));
  near = nearest_file(path);
  if (!near.empty()) near = written.starts_with('/') ? "/" + near : path_from(parent_of(place.path), near);
  diagnostics.add(link_messages::unknown_file(std::move(place), written, near));
}

// To most computers people write on "Kart.PNG" is "kart.png".
std::string_view Paths::same_but_for_case(std::string_view path) const {
  if (sources_.files.size() > may_compare_) return {};
  may_compare_ -= sources_.files.size();
  const std::string lower = lower_case(path);
  const auto found = std::ranges::find_if(sources_.files, [&](const SourceFile& each) {
    return each.path.size() == path.size() && lower_case(each.path) == lower;
  });
  return found == sources_.files.end() ? std::string_view() : found->path;
}

// What may have been meant: the same in other letters, another file of the folder, by its name, or a file of the same name elsewhere.
std::string_view Paths::nearest_file(std::string_view path) const {
  constexpr std::size_t kMost = 2000;
  if (const std::string_view same = same_but_for_case(path); !same.empty()) return same;
  const std::string_view name = file_name(path);
  const std::string folder = parent_of(path).empty() ? std::string() : std::string(parent_of(path)) + "/";
  std::vector<std::string_view> names;
  auto file = std::ranges::lower_bound(sources_.files, folder, {}, &SourceFile::path);
  const std::size_t most = std::min(kMost, may_compare_);
  std::size_t seen = 0;
  for (; file != sources_.files.end() && file->path.starts_with(folder) && seen < most; ++file, ++seen) {
    if (parent_of(file->path) == parent_of(path)) names.push_back(file_name(file->path));
  }
  may_compare_ -= seen;
  if (const std::string_view near = nearest(name, names); !near.empty())
    return sources_.find(folder + std::string(near))->path;

  if (paths_by_name_.empty()) {
    for (const SourceFile& each : sources_.files) paths_by_name_.emplace(file_name(each.path), each.path);
  }
  const auto [begin, end] = paths_by_name_.equal_range(name);
  // Many folders have a referat.md: then the name says nothing.
  if (std::distance(begin, end) > 20) return {};
  std::vector<std::string_view> namesakes;
  for (auto each = begin; each != end; ++each) namesakes.push_back(each->second);
  std::ranges::sort(namesakes);
  if (namesakes.size() == 1) return namesakes.front();
  return nearest(path, namesakes);
}

}  // namespace motebok
