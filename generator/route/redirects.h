// Former addresses that go on working.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "route/claims.h"
#include "route/own_files.h"

namespace motebok {

// Sorted by `from`. A former address that something else has, or that two documents ask for, is reported and left out.
std::vector<Redirect> find_redirects(const Site& site, const RouteMap& routes, std::span<const Claim> claims,
                                     OwnFiles& own, Diagnostics& diagnostics);

// With those of the pages' earlier versions: "/planer/hp/versjon/2024-02-01/" has moved with "/planer/hp/". `generated` is sorted.
std::vector<Redirect> with_versions(std::vector<Redirect> redirects, std::span<const std::string> generated);

// Places that have been given up: "/planer/hp/#tiltak-kurs" in `tidligere_adresser`. The page must be there. Sorted.
std::vector<std::string> find_retired_anchors(const Site& site, std::span<const Claim> claims,
                                              Diagnostics& diagnostics);

}  // namespace motebok
