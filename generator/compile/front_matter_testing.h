// For the tests of front matter: a file's fields, and what is said of its mistakes.
#pragma once

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>

#include "compile/front_matter.h"

namespace motebok::testing {

inline std::optional<FrontMatter> read(std::string_view file, Diagnostics& diagnostics) {
  const auto bounds = find_front_matter("a.md", file, diagnostics);
  if (!bounds) return std::nullopt;
  return parse_front_matter("a.md", file, *bounds, diagnostics);
}

// "line:column `what stands there` code: situation; remedy", a line each.
inline std::string told(std::string_view file, Diagnostics& diagnostics) {
  diagnostics.sort();
  std::string text;
  for (const Diagnostic& each : diagnostics.all()) {
    const Span at = each.place.span;
    const LineColumn where = locate(file, at.begin);
    text += fmt::format("{}:{} `{}` {}: {}; {}\n", where.line, where.column, file.substr(at.begin, at.end - at.begin),
                        each.code, each.situation.nb, each.remedy.nb);
  }
  return text;
}

inline std::string mistakes_in(std::string_view file) {
  Diagnostics diagnostics;
  read(file, diagnostics);
  return told(file, diagnostics);
}

// The mistakes in one line among the keys of minutes that are otherwise right.
inline std::string mistakes_in_line(std::string_view line) {
  return mistakes_in(fmt::format("+++\ntype = \"referat\"\ntittel = \"T\"\nutvalg = \"flr\"\n{}\n+++\n", line));
}

}  // namespace motebok::testing
