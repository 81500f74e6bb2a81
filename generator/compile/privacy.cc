// In: the files as they lie. Out: a diagnostic for each identity number in them.
//
// The bytes are read as they were written, not the text that is made of them: what is left out of the page stays in the
// repository. Not looked into: the formats whose text is packed, and pictures.
#include "compile/privacy.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/identity_number.h"
#include "base/norwegian.h"
#include "base/parallel.h"
#include "base/path.h"
#include "compile/compile.h"
#include "compile/privacy_messages.h"

namespace motebok {
namespace {

// Pictures, films and the formats whose text is packed. Papers and what is kept beside the pages are read by compile.
bool is_packed(std::string_view path) {
  constexpr std::array<std::string_view, 33> kOfPacked = {
      ".pdf", ".png", ".jpg",  ".jpeg", ".gif",  ".webp", ".avif", ".heic", ".tif",  ".tiff",  ".bmp",
      ".ico", ".doc", ".docx", ".xls",  ".xlsx", ".ppt",  ".pptx", ".odt",  ".ods",  ".odp",   ".zip",
      ".gz",  ".7z",  ".mp3",  ".mp4",  ".m4a",  ".mov",  ".webm", ".wav",  ".woff", ".woff2", ".epub"};
  return std::ranges::find(kOfPacked, lower_case(extension_of(path))) != kOfPacked.end();
}

bool is_compiled(std::string_view path) {
  const std::string_view extension = extension_of(path);
  return extension == ".md" || (extension == ".toml" && parent_of(path).empty());
}

// As Excel saves "Unicode text": digits are parted by NULs there. Where in the file is no longer known.
bool is_utf16(std::string_view bytes) { return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"); }

void look_into(const SourceTree& sources, std::size_t index, Diagnostics& diagnostics) {
  const std::string& path = sources.files[index].path;
  if (!find_identity_numbers(path).empty()) diagnostics.add(identity_number_in_name(path));
  if (is_packed(path) || is_compiled(path)) return;
  std::string bytes = sources.read(index);
  if (!is_utf16(bytes)) return tell_of_identity_numbers(path, bytes, diagnostics);
  std::erase(bytes, '\0');
  for (const IdentityNumber& each : find_identity_numbers(bytes))
    diagnostics.add(identity_number_found({path, {}}, each.kind));
}

}  // namespace

void tell_of_identity_numbers(std::string_view path, std::string_view bytes, Diagnostics& diagnostics) {
  for (const IdentityNumber& each : find_identity_numbers(bytes))
    diagnostics.add(identity_number_found({std::string(path), each.at}, each.kind));
}

void look_for_identity_numbers(const SourceTree& sources, unsigned threads, Diagnostics& diagnostics) {
  std::vector<Diagnostics> found(sources.files.size());
  parallel_for(sources.files.size(), threads, [&](std::size_t i) { look_into(sources, i, found[i]); });
  for (Diagnostics& each : found) diagnostics.append(std::move(each));
}

}  // namespace motebok
