// The wording of every message about addresses.
#pragma once

#include <span>
#include <string_view>

#include "base/diagnostic.h"

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

}  // namespace motebok::route_messages
