// What came of holding a site against its own manifest, for a person or a program.
#pragma once

#include <string>

#include "build.h"
#include "cli/command_line.h"

namespace motebok {

std::string verification_as_text(const Verification& verification, MessageLanguage language);
std::string verification_as_json(const Verification& verification);

}  // namespace motebok
