// Who wants which address. Two that differ in letter case alone are one: not every disk and server tells them apart.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "model/route_map.h"
#include "model/site.h"

namespace motebok {

struct Claim {
  std::string file;  // in lower case, "/om/index.html" for "/om/"
  std::string address;
  std::string path;  // the content file behind it
  Span at;           // of its title; empty for an attachment
};

// Every address that content asks for, sorted by file; those of one file in order of path.
std::vector<Claim> claims_of(const Site& site, const RouteMap& routes);

// Reports addresses that two files want, or that need a file where another needs a folder.
void report_collisions(std::span<const Claim> claims, Diagnostics& diagnostics);

// Null when nobody wants it.
const Claim* find_claim(std::span<const Claim> claims, std::string_view address);

std::string file_of(std::string_view address);

// Of `files`, sorted, one that cannot stand beside `file`: itself, one where `file` needs a folder, or one below it. Empty
// when all can.
std::string_view in_the_way_of(std::string_view file, std::span<const std::string_view> files);

}  // namespace motebok
