// The commands themselves.
#pragma once

#include "cli/command_line.h"

namespace motebok {

// Throws WorldFailure.
ExitStatus run(const CommandLine& command);

}  // namespace motebok
