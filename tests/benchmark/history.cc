// motebok-history REPOSITORY FOLDER [CACHE]: reads a content folder of HEAD and its history, and tells as JSON how long the
// history took and how many versions of files it found.
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <exception>

#include "base/diagnostic.h"
#include "source/source.h"

namespace motebok {
namespace {

int read(const SourceOptions& options) {
  Diagnostics diagnostics;
  SourceTree tree = read_sources(options, diagnostics);
  const auto start = std::chrono::steady_clock::now();
  read_history(options, "Europe/Oslo", tree, diagnostics);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  std::size_t versions = 0;
  for (const std::vector<FileVersion>& each : tree.history.versions) versions += each.size() > 1 ? each.size() : 0;
  fmt::print("{{\"seconds\": {:.6f}, \"files\": {}, \"versions\": {}, \"whole\": {}}}\n", took.count(),
             tree.files.size(), versions, tree.history.is_whole);
  return tree.history.is_whole ? 0 : 1;
}

}  // namespace
}  // namespace motebok

int main(int count, char** arguments) {
  if (count != 3 && count != 4) {
    fmt::print(stderr, "usage: motebok-history REPOSITORY FOLDER [CACHE]\n");
    return 2;
  }
  try {
    return motebok::read({arguments[2], arguments[1], "HEAD", count == 4 ? arguments[3] : ""});
  } catch (const std::exception& error) {
    fmt::print(stderr, "motebok-history: {}\n", error.what());
    return 3;
  }
}
