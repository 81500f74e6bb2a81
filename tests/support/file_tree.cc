#include "support/file_tree.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "base/check.h"

namespace motebok::testing {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kShownFiles = 20;
constexpr std::size_t kShownLength = 300;

template <class Visit>
void for_each_file(const std::string& folder, Visit visit) {
  if (!fs::is_directory(folder)) return;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_symlink() || !entry.is_regular_file()) continue;
    visit(entry.path().lexically_relative(folder).generic_string(), entry.path().native());
  }
}

std::string_view line_at(std::string_view text, std::size_t begin) {
  return text.substr(begin, std::min(text.find('\n', begin) - begin, kShownLength));
}

// The first line in which they are not alike, of both.
std::string first_difference(std::string_view expected, std::string_view actual) {
  const auto [theirs, ours] = std::ranges::mismatch(expected, actual);
  const auto at = static_cast<std::size_t>(theirs - expected.begin());
  const std::size_t newline = at == 0 ? std::string_view::npos : expected.rfind('\n', at - 1);
  const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
  const auto line = 1 + std::ranges::count(expected.substr(0, begin), '\n');
  return fmt::format("    line {}\n    expected: {}\n    actual:   {}\n", line, line_at(expected, begin),
                     line_at(actual, begin));
}

}  // namespace

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  CHECK(file.is_open());
  std::string bytes(fs::file_size(path), '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  CHECK(file.gcount() == static_cast<std::streamsize>(bytes.size()));
  return bytes;
}

void write_file(const std::string& path, std::string_view bytes) {
  fs::create_directories(fs::path(path).parent_path());
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  file.close();
  CHECK(!file.fail());
}

FileTree read_tree(const std::string& folder) {
  FileTree tree;
  for_each_file(folder,
                [&](std::string name, const std::string& path) { tree.emplace(std::move(name), read_file(path)); });
  return tree;
}

void write_tree(const std::string& folder, const FileTree& tree) {
  for (const auto& [name, bytes] : tree) write_file(folder + "/" + name, bytes);
}

std::string differences(const FileTree& expected, const FileTree& actual) {
  std::string text;
  std::size_t files = 0;
  const auto note = [&](const std::string& line) {
    if (++files <= kShownFiles) text += line;
  };
  for (const auto& [name, bytes] : expected) {
    const auto found = actual.find(name);
    if (found == actual.end()) {
      note(fmt::format("  missing: {}\n", name));
    } else if (found->second != bytes) {
      note(fmt::format("  differs: {}\n{}", name, first_difference(bytes, found->second)));
    }
  }
  for (const auto& [name, bytes] : actual) {
    if (!expected.contains(name)) note(fmt::format("  not expected: {}\n", name));
  }
  if (files > kShownFiles) text += fmt::format("  … and {} more\n", files - kShownFiles);
  return text;
}

std::map<std::string, Stamp> stamps_of(const std::string& folder) {
  std::map<std::string, Stamp> stamps;
  for_each_file(folder, [&](std::string name, const std::string& path) {
    struct stat about {};
    CHECK(stat(path.c_str(), &about) == 0);
    stamps.emplace(std::move(name), Stamp{about.st_mtim.tv_sec * 1'000'000'000 + about.st_mtim.tv_nsec, about.st_ino});
  });
  return stamps;
}

}  // namespace motebok::testing
