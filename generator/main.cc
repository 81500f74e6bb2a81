// argv → command → exit status. The only catch.
#include <new>

#include "base/world_failure.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/report.h"

int main(int argc, char** argv) {
  using namespace motebok;
  const CommandLine command = parse_command_line(argc, argv);
  try {
    return static_cast<int>(run(command));
  } catch (const WorldFailure& failure) {
    report_failure(failure.situation(), failure.remedy(), command.language);
  } catch (const std::bad_alloc&) {
    report_failure({"det er ikke nok minne på maskinen", "the machine is out of memory"},
                   {"lukk andre programmer, eller bruk --jobs 1", "close other programs, or use --jobs 1"},
                   command.language);
  }
  return static_cast<int>(ExitStatus::WorldFailed);
}
