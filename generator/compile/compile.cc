// In: the source tree's files. Out: one compiled document per Markdown file, in the tree's order.
//
// Each file is read, parsed once and forgotten on one thread; no syntax tree survives its file. Deliberately absent: any
// knowledge of another document.
#include "compile/compile.h"

#include <atomic>

#include "base/parallel.h"
#include "base/path.h"
#include "compile/body_text.h"
#include "compile/file_messages.h"
#include "compile/front_matter.h"
#include "compile/input_limits.h"
#include "compile/listed_dates.h"
#include "compile/markdown.h"
#include "compile/merge_conflicts.h"
#include "compile/missing_ends.h"
#include "compile/privacy.h"
#include "compile/structure.h"
#include "compile/withheld.h"

namespace motebok {
namespace {

constexpr std::string_view kSettingsFile = "nettsted.toml";
constexpr std::string_view kAbbreviationsFile = "forkortelser.toml";

bool is_document(const SourceFile& file) { return extension_of(file.path) == ".md"; }

// The file's bytes when it is there and holds text.
std::optional<std::string> read_site_file(const SourceTree& sources, std::string_view name, Diagnostics& diagnostics) {
  const SourceFile* const file = sources.find(name);
  if (file == nullptr) return std::nullopt;
  std::string bytes = sources.read(static_cast<std::size_t>(file - sources.files.data()));
  if (!is_within_limits(name, bytes, diagnostics) || tell_of_merge_conflict(name, bytes, diagnostics))
    return std::nullopt;
  tell_of_identity_numbers(name, bytes, diagnostics);
  return bytes;
}

std::optional<CompiledDocument> compile_file(const SourceTree& sources, std::size_t index, Diagnostics& diagnostics) {
  const SourceFile& file = sources.files[index];
  if (file.size > kMaxDocumentBytes) {
    diagnostics.add(file_too_large({file.path, {}}, file.size, kMaxDocumentBytes));
    return std::nullopt;
  }
  std::optional<CompiledDocument> document = compile_document(file.path, sources.read(index), diagnostics);
  if (document) document->file = static_cast<std::uint32_t>(index);
  return document;
}

}  // namespace

SiteFiles compile_site_files(const SourceTree& sources, Diagnostics& diagnostics) {
  SiteFiles files;
  if (sources.find(kSettingsFile) == nullptr) diagnostics.add(site_file_missing(kSettingsFile));
  if (const auto bytes = read_site_file(sources, kSettingsFile, diagnostics))
    files.settings = parse_settings(kSettingsFile, *bytes, diagnostics);
  if (const auto bytes = read_site_file(sources, kAbbreviationsFile, diagnostics)) {
    files.abbreviations = parse_abbreviations(kAbbreviationsFile, *bytes, diagnostics);
  }
  return files;
}

std::optional<CompiledDocument> compile_document(std::string_view path, std::string_view bytes,
                                                 Diagnostics& diagnostics) {
  if (!is_within_limits(path, bytes, diagnostics) || tell_of_merge_conflict(path, bytes, diagnostics))
    return std::nullopt;
  tell_of_identity_numbers(path, bytes, diagnostics);
  const auto bounds = find_front_matter(path, bytes, diagnostics);
  if (!bounds) return std::nullopt;
  auto front = parse_front_matter(path, bytes, *bounds, diagnostics);
  if (!front) return std::nullopt;

  CompiledDocument document;
  document.path = path;
  document.front = std::move(*front);
  const BodyText body(document.path, bytes, bounds->body_begin);
  document.html.reserve(body.body().size() + body.body().size() / 4);
  cmark_node* const tree = parse_markdown(body.body());
  tell_of_missing_ends(tree, body, diagnostics);
  read_listed_dates(tree, body, diagnostics);
  read_structure(tree, body, document, diagnostics);
  note_withheld_files(tree, body, document);
  return document;
}

std::vector<CompiledDocument> compile_documents(const SourceTree& sources, unsigned threads,
                                                const std::function<void(std::size_t done, std::size_t of)>& progress,
                                                Diagnostics& diagnostics) {
  std::vector<std::size_t> indexes;
  for (std::size_t i = 0; i < sources.files.size(); ++i) {
    if (is_document(sources.files[i])) indexes.push_back(i);
  }
  std::vector<std::optional<CompiledDocument>> compiled(indexes.size());
  std::vector<Diagnostics> found(indexes.size());
  std::atomic<std::size_t> done{0};
  parallel_for(indexes.size(), threads, [&](std::size_t i) {
    compiled[i] = compile_file(sources, indexes[i], found[i]);
    if (progress) progress(++done, indexes.size());
  });

  std::vector<CompiledDocument> documents;
  documents.reserve(compiled.size());
  for (std::size_t i = 0; i < compiled.size(); ++i) {
    diagnostics.append(std::move(found[i]));
    if (compiled[i]) documents.push_back(std::move(*compiled[i]));
  }
  return documents;
}

}  // namespace motebok
