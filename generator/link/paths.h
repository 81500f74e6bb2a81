// Content files named by their paths, as written in front matter and links.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostic.h"
#include "link/publishable.h"
#include "model/site.h"
#include "model/source_tree.h"

namespace motebok {

class Paths {
 public:
  // All three must outlive this. `documents` in order of path.
  Paths(std::span<const Document> documents, const SourceTree& sources, const HiddenThings& hidden)
      : documents_(documents), sources_(sources), hidden_(hidden) {}

  DocumentId document(std::string_view path) const;  // by its exact path
  // The document a path leads to: a Markdown file, or a folder's index.md.
  DocumentId document_at(std::string_view path) const;

  // A path in a key of `document`'s front matter, relative to the file or to the content folder. Reports what it cannot
  // find.
  DocumentId named_by(const Document& document, const Written& written, Diagnostics& diagnostics) const;

  // Reports why `path` leads to nothing, unless the reason has been reported already.
  void explain(Place place, std::string_view written, const std::string& path, Diagnostics& diagnostics) const;

  const SourceTree& sources() const { return sources_; }

 private:
  std::string_view same_but_for_case(std::string_view path) const;
  std::string_view nearest_file(std::string_view path) const;

  std::span<const Document> documents_;
  const SourceTree& sources_;
  const HiddenThings& hidden_;
  mutable std::unordered_multimap<std::string_view, std::string_view> paths_by_name_;  // made when first needed
  mutable std::size_t may_compare_ = 300'000;  // files; beyond that an author is not helped, but kept waiting
};

}  // namespace motebok
