// The list of a site's files: "<64 digits>  <path>" on each line. Where a path has a line break or a backslash, the line begins with a
// backslash and the path has "\n" and "\\": that is how sha256sum writes them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace motebok {

struct Checksum {
  std::string path;
  std::string sha256;  // 64 lower-case hexadecimal digits
};

std::string to_text(std::span<const Checksum> checksums);

// A line without its end; nothing for what to_text never writes, such as a path out of the folder.
std::optional<Checksum> read_checksum(std::string_view line);

}  // namespace motebok
