// motebok publish, with --list and --rollback.
#pragma once

#include "cli/command_line.h"

namespace motebok {

// Throw WorldFailure.
ExitStatus run_publish(const CommandLine& command);
ExitStatus run_list_releases(const CommandLine& command);
ExitStatus run_roll_back(const CommandLine& command);

}  // namespace motebok
