// The command line: argv → options, diagnostics → text, progress → a terminal.
#pragma once

namespace motebok {

// Exit status: 0 done, 1 mistakes in the content (nothing was written), 2 wrong usage, 3 the world failed.
int run_command_line(int argc, char** argv);

}  // namespace motebok
