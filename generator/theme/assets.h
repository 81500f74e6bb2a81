// The theme's files for the reader's browser: named by their contents, so that a browser may keep them for ever.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "model/source_tree.h"
#include "theme/theme.h"

namespace motebok {

// In order of name. An address in a stylesheet's url(…) is filled in before the stylesheet itself is named.
std::vector<Asset> read_assets(const ThemeFiles& files, Diagnostics& diagnostics);

// Null when there is none.
const Asset* find_asset(std::span<const Asset> assets, std::string_view name);
std::vector<std::string_view> asset_names(std::span<const Asset> assets);

}  // namespace motebok
