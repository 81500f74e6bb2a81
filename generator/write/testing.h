// What the tests of write/ share: sites of a page or two, and what became of them.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/world_failure.h"
#include "write/write.h"

namespace motebok {

using Pages = std::map<std::string, std::string>;

// Every file and folder below a folder, "path/" for a folder; the mark is left out.
inline std::vector<std::string> listed(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string path = std::filesystem::relative(entry.path(), folder).native();
    if (path != ".motebok") paths.push_back(entry.is_directory() && !entry.is_symlink() ? path + "/" : path);
  }
  std::ranges::sort(paths);
  return paths;
}

inline WriteCounts build(const std::string& out, const Pages& pages, unsigned threads = 1) {
  SiteWriter writer(out, threads);
  for (const auto& [path, bytes] : pages) writer.put(path, bytes);
  return writer.commit();
}

inline std::string counted(const WriteCounts& counts) {
  return std::to_string(counts.written) + " written, " + std::to_string(counts.unchanged) + " unchanged, " +
         std::to_string(counts.removed) + " removed";
}

inline std::string failure_to_build(const std::string& out, const Pages& pages) {
  try {
    build(out, pages);
  } catch (const WorldFailure& failure) {
    EXPECT_FALSE(failure.situation().en.empty());
    EXPECT_FALSE(failure.remedy().en.empty());
    return failure.situation().nb + " – " + failure.remedy().nb;
  }
  return "nothing failed";
}

}  // namespace motebok
