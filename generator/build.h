// One build of the site, from papers to pages.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/diagnostic.h"
#include "inspect/inspect.h"
#include "manifest/manifest.h"
#include "source/source.h"
#include "write/write.h"

namespace motebok {

enum class Stage { Reading, Compiling, Linking, Rendering };

// Told as the work goes: how much of a stage is done, and of how much (0 when that is not known). Called often, from several
// threads at once.
using Progress = std::function<void(Stage stage, std::size_t done, std::size_t of)>;

enum class Warnings { AreReported, StopTheBuild };

struct BuildOptions {
  SourceOptions source;
  std::string theme;
  std::string out = "public";
  std::string base_url;       // empty: `adresse` of nettsted.toml
  std::optional<Date> today;  // empty: today in the site's time zone
  unsigned jobs = 0;          // 0: the processors this process may use
  Warnings warnings = Warnings::AreReported;
  Progress progress;  // may be empty
};

struct BuildResult {
  bool done = false;          // false: there were errors, and nothing was written
  std::size_t documents = 0;  // published
  WriteCounts files;
  std::optional<Date> next_change;  // the day on which the site is next another one by itself; nothing for a check
};

// Diagnostics come out sorted and quoted. Throws WorldFailure; the output is then as it was.
BuildResult build_site(const BuildOptions& options, Diagnostics& diagnostics);

// The same without writing: every mistake at once. Where `theme` is no theme, those that only the pages show are not found.
BuildResult check_content(const BuildOptions& options, Diagnostics& diagnostics);

// The same, held against a commit of the repository that holds the content: addresses that readers had then have not died since.
BuildResult check_content_against(const BuildOptions& options, const std::string& ref, Diagnostics& diagnostics);

// What a file is to the whole site.
struct Inspection {
  std::string bytes;  // of the file, from the folder or the repository
  InspectedFile file;
  // The addresses of all pages and files of the site that differ when the words of the file do.
  std::vector<std::string> changes;
  enum class Changes { Known, UnknownForErrors, UnknownWithoutTheme } changes_are = Changes::Known;
};

// `path` is relative to the content folder; nothing where there is no such file. Diagnostics come out as from check_content.
std::optional<Inspection> inspect_file_of_site(const BuildOptions& options, std::string_view path,
                                               Diagnostics& diagnostics);
// `address` may be a page's whole URL, or have an anchor. Throws WorldFailure where no page has it.
InspectedPage inspect_page_of_site(const BuildOptions& options, std::string_view address, Diagnostics& diagnostics);

// Whether a folder is as the program made it. `jobs` as above.
Verification verify_folder(const std::string& folder, unsigned jobs);

}  // namespace motebok
