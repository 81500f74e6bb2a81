// One build of the site, from papers to pages.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "base/date.h"
#include "base/diagnostic.h"
#include "source/source.h"
#include "write/write.h"

namespace motebok {

// Told as the work goes: the stage's name and how far it is. May be called often and from several threads.
using Progress = std::function<void(std::string_view stage, std::size_t done, std::size_t of)>;

struct BuildOptions {
  SourceOptions source;
  std::string theme = "themes/helse";
  std::string out = "public";
  std::string base_url;        // empty: `adresse` of nettsted.toml
  std::optional<Date> today;   // empty: today in the site's time zone
  unsigned jobs = 0;           // 0: the processors this process may use
  bool strict = false;         // warnings stop the build
  Progress progress;           // may be empty
};

struct BuildResult {
  bool done = false;           // false: there were errors, and nothing was written
  std::size_t documents = 0;
  std::size_t pages = 0;
  WriteCounts files;
};

BuildResult build_site(const BuildOptions& options, Diagnostics& diagnostics);

// Everything but the writing.
void check_only(const BuildOptions& options, Diagnostics& diagnostics);

}  // namespace motebok
