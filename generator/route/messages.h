// The wording of every message about addresses.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "model/address_book.h"

namespace motebok::route_messages {

Diagnostic address_wanted_twice(Place place, std::string_view address, std::string_view other_path);
Diagnostic address_reserved(Place place, std::string_view address);
Diagnostic file_reserved(Place place, std::string_view address);
Diagnostic page_without_address(Place place);

Diagnostic unclear_former_address(Place place, std::string_view written);
// `used`: the address of `path`, the same one or one that cannot stand beside it.
Diagnostic former_address_in_use(Place place, std::string_view address, std::string_view used, std::string_view path);
Diagnostic former_address_reserved(Place place, std::string_view address);
Diagnostic former_address_wanted_twice(Place place, std::string_view address, std::string_view other,
                                       std::string_view other_path);

Diagnostic moved_address(Place place, std::string_view address, std::string_view to);
Diagnostic unknown_address(Place place, std::string_view address, std::span<const std::string_view> known);
Diagnostic unknown_place(Place place, std::string_view address, std::string_view id,
                         std::span<const std::string_view> known);

// How it is known which file has taken the place of one that is gone, the surest first.
enum class Successor { SameFile, RenamedFile, HiddenFile, LikeFile, PageAbove };
// What to write, and where: in a file, at the line of that name where it has one.
struct FormerAddressLine {
  Place place;
  std::string text;  // "tidligere_adresser = [\"/gammel/adresse/\"]"
};
Diagnostic address_vanished(std::span<const std::string> addresses, Successor successor, FormerAddressLine line,
                            Date today);
Diagnostic place_vanished(std::span<const std::string> places, FormerAddressLine line);
Diagnostic measure_renamed(Place place, std::string_view address, std::string_view from, std::string_view to);
Diagnostic heading_vanished(Place place, std::span<const std::string> places);
Diagnostic attachment_vanished(Place place, std::string_view address);
Diagnostic earlier_content_faulty(std::string_view ref);
Diagnostic versions_cut_off(std::span<const std::string> addresses);
Diagnostic versions_unreadable(std::span<const std::string> addresses);
Diagnostic list_vanished(std::span<const std::string> addresses);
Diagnostic address_reused(Place place, const KeptPage& before, const KeptPage& now);
Diagnostic address_perhaps_reused(Place place, const KeptPage& before, const KeptPage& now);
Diagnostic points_renumbered(Place place, std::span<const std::string> decisions);
Diagnostic point_reused(Place place, std::string_view address);
Diagnostic place_reused(Place place, std::string_view address, std::string_view before, std::string_view now);
Diagnostic retired_place_in_use(Place place, std::string_view address);

}  // namespace motebok::route_messages
