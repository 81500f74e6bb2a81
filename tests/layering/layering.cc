// In: the generator's sources. Out: every #include that the table of architecture does not allow.
//
// Tests may feed their stage from the earlier ones, so the folder table is not for them; what only tests need must not be
// included by anything else. Which names of the language and of the system are used is nobody's business here.
#include "layering/layering.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace motebok::testing {
namespace {

using Folders = std::set<std::string_view>;

// base ← model ← stages; base ← git ← source, publish; base, model, theme ← render; all stages ← build ← cli, main. build*.{h,cc} and main.cc count as folders.
const std::map<std::string_view, Folders> kMayInclude = {
    {"base", {}},
    {"model", {"base"}},
    {"git", {"base"}},
    {"source", {"base", "model", "git"}},
    {"compile", {"base", "model"}},
    {"history", {"base", "model"}},
    {"link", {"base", "model"}},
    {"check", {"base", "model"}},
    {"route", {"base", "model"}},
    {"write", {"base", "model"}},
    {"manifest", {"base", "model"}},
    {"publish", {"base", "model", "git"}},
    {"theme", {"base"}},
    {"render", {"base", "model", "theme"}},
    {"inspect", {"base", "model"}},
    {"build",
     {"base", "model", "source", "compile", "history", "link", "check", "route", "theme", "render", "inspect", "write",
      "manifest", "publish"}},
    {"cli", {"base", "model", "build"}},
    {"main", {"base", "build", "cli"}},
};

struct Exception {
  std::string_view path;    // a file, or files that begin so
  std::string_view header;  // likewise
};
constexpr std::array kExceptions = {
    // A theme's files are handed over by source/; nothing of the domain is in there.
    Exception{"theme/", "model/source_tree.h"},
    // `motebok inspect` shows what compile/ makes of one file, without a build.
    Exception{"cli/inspect_", "compile/"},
    Exception{"cli/commands.cc", "compile/compile.h"},
};

struct Library {
  std::string_view header;  // begins so
  Folders folders;          // empty: any
};
const std::array kLibraries = {
    Library{"fmt/", {}},
    Library{"toml++/", {"compile"}},
    Library{"cmark-gfm", {"compile"}},
    Library{"git2", {"git", "publish", "source"}},
    Library{"zlib.h", {"git"}},
    Library{"ctemplate/", {"theme"}},
    Library{"boost/filesystem", {"git", "source", "write", "manifest"}},
    Library{"unicode/", {"base"}},
    Library{"xxhash.h", {"base"}},
    Library{"openssl/", {"base"}},
    Library{"CLI/", {"cli"}},
    Library{"rapidjson/", {"cli", "render", "manifest"}},
    Library{"pugixml", {"render"}},
};

// Of the operating system and the compiler, beside sys/*.
constexpr std::array<std::string_view, 10> kSystemHeaders = {"unistd.h",
                                                             "fcntl.h",
                                                             "dirent.h",
                                                             "dlfcn.h",
                                                             "sched.h",
                                                             "poll.h",
                                                             "signal.h",
                                                             "pthread.h",
                                                             "sanitizer/asan_interface.h",
                                                             "sanitizer/lsan_interface.h"};

struct Include {
  std::string_view header;
  bool in_quotes = false;
  std::size_t line = 0;
};

std::vector<Include> includes_of(std::string_view text) {
  std::vector<Include> found;
  std::size_t line = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view row = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++line;
    if (!row.starts_with("#include ")) continue;
    row.remove_prefix(9);
    const std::size_t close = row.find_first_of("\">", 1);
    if (close != std::string_view::npos) found.push_back({row.substr(1, close - 1), row.front() == '"', line});
  }
  return found;
}

// "link" of "link/link.cc"; "build" of "build.cc" and "build_inspect.cc", "main" of "main.cc", beside the folders.
std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.find('/');
  return slash == std::string_view::npos ? path.substr(0, path.find_first_of("._")) : path.substr(0, slash);
}

bool is_for_tests(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return name.ends_with("_test.cc") || name == "testing.h" || name.starts_with("scratch_");
}

bool is_excepted(std::string_view path, std::string_view header) {
  return std::ranges::any_of(kExceptions, [&](const Exception& each) {
    return path.starts_with(each.path) && header.starts_with(each.header);
  });
}

const Library* library_of(std::string_view header) {
  const auto found =
      std::ranges::find_if(kLibraries, [&](const Library& each) { return header.starts_with(each.header); });
  return found == kLibraries.end() ? nullptr : &*found;
}

bool is_of_the_system(std::string_view header) {
  const bool of_the_language = header.find_first_of("./") == std::string_view::npos;
  return of_the_language || header.starts_with("sys/") ||
         std::ranges::find(kSystemHeaders, header) != kSystemHeaders.end();
}

// What a folder shows to others: the headers that another folder includes, and which folders those are.
std::map<std::string, Folders> headers_shown(const std::vector<SourceText>& sources) {
  std::map<std::string, Folders> shown;
  for (const SourceText& source : sources) {
    if (is_for_tests(source.path)) continue;
    for (const Include& include : includes_of(source.text)) {
      if (include.in_quotes && folder_of(include.header) != folder_of(source.path))
        shown[std::string(include.header)].insert(folder_of(source.path));
    }
  }
  return shown;
}

std::optional<std::string> offence_of_own(std::string_view path, std::string_view header,
                                          const std::set<std::string>& known) {
  if (!known.contains(std::string(header))) return fmt::format("there is no file {}", header);
  if (is_for_tests(path)) return std::nullopt;
  if (is_for_tests(header)) return fmt::format("{} is for tests", header);
  const std::string_view from = folder_of(path);
  const std::string_view to = folder_of(header);
  if (from == to || is_excepted(path, header)) return std::nullopt;
  if (kMayInclude.at(from).contains(to)) return std::nullopt;
  return fmt::format("{} must not include {} ({})", from, to, header);
}

std::optional<std::string> offence_of_library(std::string_view path, std::string_view header,
                                              const std::map<std::string, Folders>& shown) {
  if (is_of_the_system(header)) return std::nullopt;
  if (header.starts_with("gtest/") || header.starts_with("gmock/")) {
    return is_for_tests(path) ? std::nullopt : std::optional(fmt::format("<{}> is for tests", header));
  }
  const Library* const library = library_of(header);
  if (library == nullptr) return fmt::format("<{}> is of no library in the table of this test", header);
  if (library->folders.empty()) return std::nullopt;
  if (!library->folders.contains(folder_of(path))) {
    return fmt::format("<{}> stays in {}/", header, fmt::join(library->folders, "/, "));
  }
  const auto to = shown.find(std::string(path));
  const auto may_not_see = [&](std::string_view folder) { return !library->folders.contains(folder); };
  if (to != shown.end() && std::ranges::any_of(to->second, may_not_see))
    return fmt::format("another folder includes this header and sees <{}>", header);
  return std::nullopt;
}

}  // namespace

std::vector<std::string> layering_offences(const std::vector<SourceText>& sources) {
  std::set<std::string> known;
  for (const SourceText& source : sources) known.insert(source.path);
  const std::map<std::string, Folders> shown = headers_shown(sources);

  std::vector<std::string> offences;
  for (const SourceText& source : sources) {
    if (!kMayInclude.contains(folder_of(source.path))) {
      offences.push_back(fmt::format("{}:1: the folder is not in the table of architecture", source.path));
      continue;
    }
    for (const Include& include : includes_of(source.text)) {
      const auto offence = include.in_quotes ? offence_of_own(source.path, include.header, known)
                                             : offence_of_library(source.path, include.header, shown);
      if (offence) offences.push_back(fmt::format("{}:{}: {}", source.path, include.line, *offence));
    }
  }
  return offences;
}

}  // namespace motebok::testing
