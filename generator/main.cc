// argv → command → exit status. What no stage has caught ends here.
#include <csignal>
#include <exception>
#include <new>

#include <fmt/format.h>

#include "base/world_failure.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/report.h"

int main(int argc, char** argv) {
  using namespace motebok;
  // A limit on the size of files (`ulimit -f`) would end the program in the middle of a word; now a write fails, and says why.
  std::signal(SIGXFSZ, SIG_IGN);
  const CommandLine command = parse_command_line(argc, argv);
  try {
    return static_cast<int>(run(command));
  } catch (const WorldFailure& failure) {
    report_failure(failure.situation(), failure.remedy(), command.language);
  } catch (const std::bad_alloc&) {
    report_failure({"det er ikke nok minne på maskinen", "the machine is out of memory"},
                   {"lukk andre programmer, eller bruk --jobs 1", "close other programs, or use --jobs 1"},
                   command.language);
  } catch (const std::exception& unforeseen) {
    report_failure(
        {fmt::format("dette skulle ikke skje: {}", unforeseen.what()),
         fmt::format("this should not happen: {}", unforeseen.what())},
        {"si fra til dem som lager Møtebok, og skriv hva du gjorde", "tell those who make Møtebok, and what you did"},
        command.language);
  }
  return static_cast<int>(ExitStatus::WorldFailed);
}
