// Folders are compared as they really lie, with links and ".." resolved; one that does not exist yet as it would lie.
#include <boost/filesystem.hpp>

#include <algorithm>

#include "write/messages.h"
#include "write/write.h"

namespace motebok {
namespace {

namespace fs = boost::filesystem;

fs::path real_path(const std::string& folder) {
  boost::system::error_code error;
  fs::path path = fs::absolute(folder.empty() ? "." : folder, error);
  if (error) return folder;                                  // the folder that one stands in has gone
  while (path.filename_is_dot()) path = path.parent_path();  // "public/"
  fs::path real = fs::weakly_canonical(path, error);
  return error ? path.lexically_normal() : real;
}

// Also when they are the same.
bool lies_within(const fs::path& inner, const fs::path& outer) {
  const auto [rest, unused] = std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end());
  return rest == outer.end();
}

}  // namespace

bool lies_within(const std::string& inner, const std::string& outer) {
  return lies_within(real_path(inner), real_path(outer));
}

void keep_apart(const std::string& output, std::span<const std::string> inputs) {
  const fs::path out = real_path(output);
  for (const std::string& input : inputs) {
    const fs::path in = real_path(input);
    if (lies_within(in, out)) throw input_within_output(output, input);
    if (lies_within(out, in)) throw output_within_input(output, input);
  }
}

}  // namespace motebok
