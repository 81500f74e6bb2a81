#include "source/selection.h"

#include <algorithm>
#include <array>

#include "base/norwegian.h"
#include "base/utf8.h"

namespace motebok {
namespace {

// Files that tell of the content and its terms, to those who look into the repository.
bool tells_of_the_content(std::string_view folder, std::string_view name) {
  return folder.empty() && (name == "README.md" || name == "LICENSE" || name == "LICENSE.md");
}

// What programs leave behind beside the file somebody works on. Published as it is, it could hold what the paper holds back.
bool is_working_file(std::string_view name) {
  constexpr std::array<std::string_view, 7> kEndings = {"~", ".bak", ".orig", ".rej", ".swp", ".swo", ".tmp"};
  constexpr std::array<std::string_view, 2> kNames = {"thumbs.db", "desktop.ini"};
  return name.starts_with("~$") || std::ranges::find(kNames, name) != kNames.end() ||
         std::ranges::any_of(kEndings, [&](std::string_view ending) { return name.ends_with(ending); });
}

// "saker.MD", "saker.markdown", "saker.md.txt": a file that is not taken for a document is published as an attachment.
bool is_markdown_by_another_name(std::string_view written, std::string_view lower) {
  constexpr std::array<std::string_view, 5> kEndings = {".md", ".markdown", ".mdown", ".mkd", ".md.txt"};
  return !written.ends_with(".md") &&
         std::ranges::any_of(kEndings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

std::optional<std::string> named_as_content(std::string_view name, std::string path, Diagnostics& diagnostics) {
  const std::string lower = lower_case(name);
  if (is_working_file(lower)) {
    diagnostics.add(working_file(std::move(path)));
    return std::nullopt;
  }
  if (is_markdown_by_another_name(name, lower)) {
    diagnostics.add(markdown_by_another_name(std::move(path)));
    return std::nullopt;
  }
  return path;
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
      return named_as_content(name, std::move(path), diagnostics);
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

bool is_path_of_content(std::string_view path) {
  Diagnostics unheard;
  std::optional<std::string> folder = std::string();
  while (folder) {
    const std::size_t slash = path.find('/');
    const EntryKind kind = slash == std::string_view::npos ? EntryKind::File : EntryKind::Folder;
    folder = path_of_content(*folder, path.substr(0, slash), kind, unheard);
    if (kind == EntryKind::File) break;
    path.remove_prefix(slash + 1);
  }
  return folder.has_value();
}

}  // namespace motebok
