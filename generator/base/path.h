// Paths of content files: '/' between names, relative to the content folder, no "." or ".." left in them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace motebok {

std::string_view parent_of(std::string_view path);     // "utvalg/flr" of "utvalg/flr/index.md"; "" at the top
std::string_view file_name(std::string_view path);     // "index.md"
std::string_view stem_of(std::string_view path);       // "index"
std::string_view extension_of(std::string_view path);  // ".md", with the dot; "" when there is none

// `written` as found in a file of `folder`, in NFC as the paths of content files are; nothing when it leaves the content
// folder. A leading '/' means the top.
std::optional<std::string> resolve_path(std::string_view folder, std::string_view written);

// %C3%B8 → ø, as browsers and editors write spaces and letters in links. Bytes that are no escape stay as they are.
std::string percent_decoded(std::string_view text);

// One segment of an address: ASCII, lower case, æ → ae, ø → o, å → a, other accents dropped (NFKD), the rest to single
// hyphens. Empty when nothing is left.
std::string slug_of(std::string_view text);
// The same for every segment of a path, keeping '/' and dots. A name of which nothing is left becomes a hash of itself, so
// that "日本.pdf" is not ".pdf".
std::string slug_of_path(std::string_view path);

}  // namespace motebok
