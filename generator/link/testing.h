// For the tests of link/, route/ and check/: a whole site from one text.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "base/check.h"
#include "base/diagnostic.h"
#include "compile/compile.h"
#include "compile/front_matter.h"
#include "link/link.h"
#include "model/site.h"
#include "model/source_tree.h"

namespace motebok::testing {

// Files under lines "-- path". A file "nettsted.toml" is the settings.
inline std::map<std::string, std::string> files_in(std::string_view text) {
  std::map<std::string, std::string> files;
  std::string* current = nullptr;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end);
    if (line.starts_with("-- ")) {
      current = &files[std::string(line.substr(3, line.find('\n') - 3))];
    } else if (current != nullptr) {
      *current += line;
    }
  }
  return files;
}

struct LinkedSite {
  std::map<std::string, std::string> files;
  Site site;
  Diagnostics diagnostics;

  // "path:line `what stands there` code: situation; remedy" for each diagnostic, one a line.
  std::string told() {
    diagnostics.sort();
    std::string lines;
    for (const Diagnostic& each : diagnostics.all()) {
      const std::string& bytes = files[each.place.path];
      const Span at = each.place.span;
      lines += fmt::format("{}:{} `{}` {}: {}{}{}\n", each.place.path, locate(bytes, at.begin).line,
                           std::string_view(bytes).substr(at.begin, at.end - at.begin), each.code, each.situation.nb,
                           each.remedy.nb.empty() ? "" : "; ", each.remedy.nb);
    }
    return lines;
  }

  DocumentId document(std::string_view path) const {
    for (std::uint32_t i = 0; i < site.documents.size(); ++i) {
      if (site.documents[i].compiled.path == path) return {i};
    }
    return {};
  }

  const Document& at(std::string_view path) const {
    const DocumentId id = document(path);
    CHECK(id.exists());
    return site.documents[id.index];
  }

  std::string attachments() const {
    std::string paths;
    for (const Attachment& each : site.attachments) paths += each.path + "\n";
    return paths;
  }
};

inline SourceTree tree_of(const std::map<std::string, std::string>& files) {
  SourceTree tree;
  for (const auto& [path, bytes] : files) tree.files.push_back({path, bytes.size(), {}});
  tree.read = [&files](std::size_t index) {
    return std::next(files.begin(), static_cast<std::ptrdiff_t>(index))->second;
  };
  return tree;
}

inline LinkedSite link(std::string_view text, std::string_view today = "2024-06-15") {
  LinkedSite linked;
  linked.files = files_in(text);
  const SourceTree tree = tree_of(linked.files);
  Settings settings;
  settings.title = "Nettstedet";
  settings.base_url = "https://eksempel.no";
  if (const auto found = linked.files.find("nettsted.toml"); found != linked.files.end()) {
    settings = parse_settings(found->first, found->second, linked.diagnostics);
  }
  std::vector<Abbreviation> abbreviations;
  if (const auto found = linked.files.find("forkortelser.toml"); found != linked.files.end()) {
    abbreviations = parse_abbreviations(found->first, found->second, linked.diagnostics);
  }
  std::vector<CompiledDocument> documents;
  for (std::uint32_t i = 0; i < tree.files.size(); ++i) {
    const std::string& path = tree.files[i].path;
    if (!path.ends_with(".md")) continue;
    auto document = compile_document(path, linked.files[path], linked.diagnostics);
    if (!document) continue;
    document->file = i;
    documents.push_back(*std::move(document));
  }
  linked.site = link_site(std::move(documents), std::move(settings), std::move(abbreviations), tree,
                          *parse_iso_date(today), 1, linked.diagnostics);
  return linked;
}

// A committee's page and the fields of its papers, to be put into the text of a site.
inline std::string committee(std::string_view slug, std::string_view more = "") {
  return fmt::format(
      "-- utvalg/{0}/index.md\n+++\ntype = \"utvalg\"\ntittel = \"Utvalget {0}\"\nforkortelse = \"{0}\"\nnivaa = "
      "\"faglig\"\n{1}\n+++\n",
      slug, more);
}

inline std::string paper(std::string_view path, std::string_view type, std::string_view slug, std::string_view date,
                         std::string_view body, std::string_view more = "") {
  return fmt::format("-- {}\n+++\ntype = \"{}\"\ntittel = \"Møtepapir\"\nutvalg = \"{}\"\ndato = {}\n{}\n+++\n{}\n",
                     path, type, slug, date, more, body);
}

inline std::string minutes(std::string_view date, std::string_view body, std::string_view more = "") {
  return paper(fmt::format("utvalg/flr/{}/referat.md", date), "referat", "flr", date, body, more);
}

inline std::string document(std::string_view path, std::string_view fields, std::string_view body = "") {
  return fmt::format("-- {}\n+++\ntittel = \"{}\"\n{}\n+++\n{}\n", path, path, fields, body);
}

}  // namespace motebok::testing
