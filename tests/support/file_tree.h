// Whole folders as values, so that two of them can be compared and the difference shown.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace motebok::testing {

// Path relative to the folder, '/' between names → bytes. Folders count only by what is in them.
using FileTree = std::map<std::string, std::string>;

// Every regular file below; nothing when there is no such folder.
FileTree read_tree(const std::string& folder);
void write_tree(const std::string& folder, const FileTree& tree);

std::string read_file(const std::string& path);
void write_file(const std::string& path, std::string_view bytes);

// Empty when they are the same. Else what is missing, what is new, and for each file that differs the first line that does.
std::string differences(const FileTree& expected, const FileTree& actual);

// When each file was last written, and which file it is: another file under the same name counts as a change.
struct Stamp {
  std::int64_t nanoseconds = 0;
  std::uint64_t inode = 0;

  friend bool operator==(const Stamp&, const Stamp&) = default;
};
std::map<std::string, Stamp> stamps_of(const std::string& folder);

}  // namespace motebok::testing
