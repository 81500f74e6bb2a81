#include "compile/merge_conflicts.h"

#include "compile/file_messages.h"

namespace motebok {
namespace {

// Where a line begins so, from a place on; npos for nowhere.
std::size_t find_line(std::string_view text, std::string_view beginning, std::size_t from) {
  for (std::size_t at = text.find(beginning, from); at != std::string_view::npos; at = text.find(beginning, at + 1)) {
    if (at == 0 || text[at - 1] == '\n') return at;
  }
  return std::string_view::npos;
}

}  // namespace

bool tell_of_merge_conflict(std::string_view path, std::string_view bytes, Diagnostics& diagnostics) {
  const std::size_t begin = find_line(bytes, "<<<<<<< ", 0);
  if (begin == std::string_view::npos || find_line(bytes, ">>>>>>> ", begin) == std::string_view::npos) return false;
  const std::size_t end = bytes.find_first_of("\r\n", begin);
  diagnostics.add(
      conflict_markers({std::string(path), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}}));
  return true;
}

}  // namespace motebok
