// For tests: a source tree, its diagnostics and what went wrong, as lines to compare.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/world_failure.h"
#include "source/source.h"

namespace motebok {

inline SourceOptions folder(std::string content) { return {std::move(content), "", "HEAD"}; }

inline SourceOptions commit(std::string repository, std::string content, std::string ref = "HEAD") {
  return {std::move(content), std::move(repository), std::move(ref)};
}

inline std::vector<std::string> paths_of(const SourceTree& tree) {
  std::vector<std::string> paths;
  for (const SourceFile& file : tree.files) paths.push_back(file.path);
  return paths;
}

inline std::vector<std::string> listed(Diagnostics& diagnostics) {
  diagnostics.sort();
  std::vector<std::string> lines;
  for (const Diagnostic& each : diagnostics.all()) {
    const char* severity = each.severity == Severity::Error ? "error" : "warning";
    lines.push_back(std::string(severity) + "[" + std::string(each.code) + "] " + each.place.path);
  }
  return lines;
}

// "situation – remedy" of the WorldFailure, in Norwegian.
template <class Work>
std::string failure_of(const Work& work) {
  try {
    work();
  } catch (const WorldFailure& failure) {
    EXPECT_FALSE(failure.situation().en.empty());
    EXPECT_FALSE(failure.remedy().en.empty());
    return failure.situation().nb + " – " + failure.remedy().nb;
  }
  return "nothing failed";
}

inline std::string failure_to_read(const SourceOptions& options) {
  return failure_of([&] {
    Diagnostics diagnostics;
    read_sources(options, diagnostics);
  });
}

}  // namespace motebok
