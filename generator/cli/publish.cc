#include "cli/publish.h"

#include <fmt/format.h>

#include <chrono>

#include "base/world_failure.h"
#include "build_due.h"
#include "cli/messages.h"
#include "cli/printing.h"
#include "cli/publish_report.h"

namespace motebok {
namespace {

// For programs, what was found and what was done are one object.
void tell_programs(const CommandLine& command, const PublishResult& result, const Diagnostics& diagnostics) {
  const std::string found = format_diagnostics(diagnostics, MessageFormat::Json, command.language, {}, Colours::Off);
  print(stdout, publishing_as_json(result, found));
}

std::string site_that_is_live(const CommandLine& command) { return command.publish.root + "/current"; }

void tell_people(const CommandLine& command, const PublishResult& result, double seconds) {
  std::FILE* const stream = command.format == MessageFormat::Text ? stdout : stderr;
  if (result.outcome == PublishResult::Outcome::Refused) {
    print(stderr, command.language == MessageLanguage::Norwegian
                      ? "Ingenting er publisert. Rett feilene og prøv igjen.\n"
                      : "Nothing was published. Mend the errors and try again.\n");
    return;
  }
  if (result.outcome == PublishResult::Outcome::Rehearsed)
    print(stream, list_of_changes(result.changes, command.language));
  print(stream, format_publishing(result, seconds, command.language) + "\n");
  if (result.outcome != PublishResult::Outcome::Published || command.publish.root.empty()) return;
  const std::string next = format_next_change(announced_change(site_that_is_live(command)), command.language);
  if (!next.empty()) print(stream, next + "\n");
}

// Each night but a few, this is all that is said.
ExitStatus tell_nothing_is_due(const CommandLine& command, Dueness due) {
  const std::optional<Date> day = announced_change(site_that_is_live(command));
  if (command.format == MessageFormat::Json) {
    print(stdout, fmt::format("{{\"outcome\":\"{}\",\"next_change\":\"{}\"}}\n",
                              due == Dueness::RolledBack ? "rolled-back" : "not-due", day ? to_iso(*day) : ""));
    return ExitStatus::Done;
  }
  const bool norwegian = command.language == MessageLanguage::Norwegian;
  if (due == Dueness::RolledBack) {
    print(stdout,
          norwegian ? "Noen har gått tilbake til en tidligere utgave, og den står til grenen får en ny innsjekking.\n"
                    : "Somebody went back to an earlier release, and it stays until the branch gets another commit.\n");
    return ExitStatus::Done;
  }
  const std::string next = format_next_change(day, command.language);
  print(stdout, fmt::format("{} {}\n", norwegian ? "Ingenting å publisere i dag." : "Nothing to publish today.", next));
  return ExitStatus::Done;
}

// Whoever has pushed would else take the silence for a fault.
Patience told_to_the_waiting(const CommandLine& command) {
  Patience patience = command.publish.patience;
  patience.told = [language = command.language] {
    print(stderr, language == MessageLanguage::Norwegian ? "Venter på en annen publisering …\n"
                                                         : "Waiting for another publishing …\n");
  };
  return patience;
}

// Whoever does not get to know what was done must not take it for undone.
void tell(const CommandLine& command, const PublishResult& result, const Diagnostics& diagnostics, double seconds) {
  try {
    if (command.format == MessageFormat::Json) return tell_programs(command, result, diagnostics);
    print_diagnostics(command, diagnostics);
    tell_people(command, result, seconds);
  } catch (const WorldFailure& failure) {
    if (result.outcome != PublishResult::Outcome::Published) throw;
    throw published_but_not_told(failure, result.release);
  }
}

}  // namespace

ExitStatus run_publish(const CommandLine& command) {
  if (command.publish.when == PublishOptions::When::IfDue) {
    const Dueness due = what_is_due(command.build, command.publish);
    if (due != Dueness::Now) return tell_nothing_is_due(command, due);
  }
  const auto start = std::chrono::steady_clock::now();
  ProgressLine line(command.language);
  Diagnostics diagnostics;
  const auto publish = command.publish.branch.empty() ? publish_site : publish_to_branch;
  PublishOptions options = command.publish;
  options.patience = told_to_the_waiting(command);
  const PublishResult result = publish(with_progress(command, line), options, diagnostics);
  line.wipe();
  tell(command, result, diagnostics, seconds_since(start));
  return result.outcome == PublishResult::Outcome::Refused ? ExitStatus::ContentMistakes : ExitStatus::Done;
}

ExitStatus run_list_releases(const CommandLine& command) {
  const std::vector<Release> releases = list_published(command.publish);
  const bool for_programs = command.format == MessageFormat::Json;
  print(stdout, for_programs ? releases_as_json(releases) : list_of_releases(releases, command.language));
  return ExitStatus::Done;
}

ExitStatus run_roll_back(const CommandLine& command) {
  PublishOptions options = command.publish;
  options.patience = told_to_the_waiting(command);
  const Release live = roll_back_site(command.build, options, command.subject);
  const bool for_programs = command.format == MessageFormat::Json;
  print(stdout, for_programs ? releases_as_json({live}) : format_rollback(live, command.language) + "\n");
  return ExitStatus::Done;
}

}  // namespace motebok
