// Turns each source file, on its own and in parallel, into a compiled document: typed front matter, the structure found in
// the body, HTML with holes.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "model/compiled_document.h"
#include "model/settings.h"
#include "model/source_tree.h"

namespace motebok {

// Settings and abbreviations from nettsted.toml and forkortelser.toml. A missing nettsted.toml is an error with its remedy.
struct SiteFiles {
  Settings settings;
  std::vector<Abbreviation> abbreviations;
};
SiteFiles compile_site_files(const SourceTree& sources, Diagnostics& diagnostics);

// One document per Markdown file, in the tree's order; a file whose front matter cannot be read is reported and left out.
// `progress` is told how many are done, from any thread; empty: nobody asks.
std::vector<CompiledDocument> compile_documents(const SourceTree& sources, unsigned threads,
                                                const std::function<void(std::size_t done, std::size_t of)>& progress,
                                                Diagnostics& diagnostics);

// Identity numbers in the names of all files, and in those that are no documents but hold text. A document's own are found
// when it is compiled.
void look_for_identity_numbers(const SourceTree& sources, unsigned threads, Diagnostics& diagnostics);

// A document of one file's bytes. `path` is relative to the content folder.
std::optional<CompiledDocument> compile_document(std::string_view path, std::string_view bytes,
                                                 Diagnostics& diagnostics);

}  // namespace motebok
