// TOML front matter → typed fields. The only reader of TOML.
#pragma once

#include <optional>
#include <string_view>

#include "base/diagnostic.h"
#include "model/front_matter.h"
#include "model/settings.h"

namespace motebok {

// Where the front matter ends and the body begins, in bytes of the file. A byte-order mark before it is passed over.
struct FrontMatterBounds {
  std::uint32_t toml_begin = 0;
  std::uint32_t toml_end = 0;
  std::uint32_t body_begin = 0;
};

// Nothing, and a diagnostic, when the file does not begin with `+++` or no line `+++` closes it.
std::optional<FrontMatterBounds> find_front_matter(std::string_view path, std::string_view bytes,
                                                   Diagnostics& diagnostics);

// Every mistake is reported with line and column; the result holds what could be read. Nothing when `type` or `tittel` is
// missing or the TOML cannot be parsed.
std::optional<FrontMatter> parse_front_matter(std::string_view path, std::string_view bytes,
                                              const FrontMatterBounds& bounds, Diagnostics& diagnostics);

Settings parse_settings(std::string_view path, std::string_view bytes, Diagnostics& diagnostics);
std::vector<Abbreviation> parse_abbreviations(std::string_view path, std::string_view bytes, Diagnostics& diagnostics);

}  // namespace motebok
