// What the commands share: where their words go, and what they say while they work.
#pragma once

#include <chrono>
#include <cstdio>
#include <string>

#include "cli/command_line.h"
#include "cli/progress.h"
#include "cli/report.h"

namespace motebok {

void print(std::FILE* stream, const std::string& text);

// Colours for people only (no-color.org).
Colours colours_for_terminal();

// Text goes to people on standard error; what programs read goes to standard output.
void print_diagnostics(const CommandLine& command, const Diagnostics& diagnostics);

double seconds_since(std::chrono::steady_clock::time_point start);

// The options of a build that tells on `line` how far it has come. `line` must outlive the build.
BuildOptions with_progress(const CommandLine& command, ProgressLine& line);

}  // namespace motebok
