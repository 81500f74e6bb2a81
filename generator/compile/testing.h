// For the tests of compile/: a document from its body alone.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "base/check.h"
#include "base/diagnostic.h"
#include "compile/compile.h"

namespace motebok::testing {

struct Compiled {
  std::string bytes;
  CompiledDocument document;
  Diagnostics diagnostics;

  std::string_view html(HtmlRange range) const {
    return std::string_view(document.html).substr(range.begin, range.end - range.begin);
  }
  std::string_view source(Span span) const { return std::string_view(bytes).substr(span.begin, span.end - span.begin); }
  // "code at `source`" for each diagnostic, one a line.
  std::string found() {
    diagnostics.sort();
    std::string lines;
    for (const Diagnostic& each : diagnostics.all())
      lines += fmt::format("{} at `{}`\n", each.code, source(each.place.span));
    return lines;
  }
};

inline Compiled compile(std::string_view path, std::string_view front, std::string_view body) {
  Compiled result;
  result.bytes = fmt::format("+++\n{}\n+++\n{}", front, body);
  auto document = compile_document(path, result.bytes, result.diagnostics);
  if (document) result.document = std::move(*document);
  return result;
}

inline Compiled compile_minutes(std::string_view body) {
  return compile("utvalg/flr/2024-05-29/referat.md",
                 "type = \"referat\"\ntittel = \"Referat\"\nutvalg = \"flr\"\ndato = 2024-05-29", body);
}

inline Compiled compile_page(std::string_view body) {
  return compile("om/side.md", "type = \"side\"\ntittel = \"Side\"", body);
}

inline Compiled compile_plan(std::string_view body) {
  return compile("planer/hp.md", "type = \"plan\"\ntittel = \"Plan\"\nperiode = [2025, 2026]", body);
}

}  // namespace motebok::testing
