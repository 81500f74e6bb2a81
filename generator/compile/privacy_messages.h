// What is told of identity numbers. The numbers themselves are in no message.
#pragma once

#include "base/diagnostic.h"
#include "base/identity_number.h"

namespace motebok {

Diagnostic identity_number_found(Place at, IdentityNumber::Kind kind);
Diagnostic identity_number_in_name(std::string_view path);

}  // namespace motebok
