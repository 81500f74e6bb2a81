#include "cli/commands.h"

#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "base/path.h"
#include "base/world_failure.h"
#include "cli/inspect.h"
#include "cli/progress.h"
#include "cli/report.h"
#include "compile/compile.h"

namespace motebok {
namespace {

void print(std::FILE* stream, const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stream);
  std::fflush(stream);
}

// Colours for people only (no-color.org).
Colours colours_for_terminal() {
  const char* const refused = std::getenv("NO_COLOR");
  const bool wanted = refused == nullptr || *refused == '\0';
  return wanted && isatty(STDERR_FILENO) == 1 ? Colours::On : Colours::Off;
}

// Text goes to people on standard error; what programs read goes to standard output.
void print_diagnostics(const CommandLine& command, const Diagnostics& diagnostics) {
  const bool for_people = command.format == MessageFormat::Text;
  const ReportedFolders folders{command.build.source.content, command.build.theme};
  print(for_people ? stderr : stdout,
        format_diagnostics(diagnostics, command.format, command.language, folders, colours_for_terminal()));
  const std::string counts = format_counts(diagnostics, command.language);
  if (!counts.empty() && command.format != MessageFormat::Json) print(stderr, counts + "\n");
}

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

BuildOptions with_progress(const CommandLine& command, ProgressLine& line) {
  BuildOptions options = command.build;
  options.progress = [&line](Stage stage, std::size_t done, std::size_t of) { line.show(stage, done, of); };
  return options;
}

ExitStatus run_build(const CommandLine& command) {
  const auto start = std::chrono::steady_clock::now();
  ProgressLine line(command.language);
  Diagnostics diagnostics;
  const BuildResult result = build_site(with_progress(command, line), diagnostics);
  line.wipe();
  print_diagnostics(command, diagnostics);
  if (!result.done) {
    print(stderr, command.language == MessageLanguage::Norwegian
                      ? "Ingenting er skrevet. Rett feilene og prøv igjen.\n"
                      : "Nothing was written. Mend the errors and try again.\n");
    return ExitStatus::ContentMistakes;
  }
  print(command.format == MessageFormat::Text ? stdout : stderr,
        format_result(result, seconds_since(start), command.language) + "\n");
  return ExitStatus::Done;
}

ExitStatus run_check(const CommandLine& command) {
  ProgressLine line(command.language);
  Diagnostics diagnostics;
  const BuildResult result = check_content(with_progress(command, line), diagnostics);
  line.wipe();
  print_diagnostics(command, diagnostics);
  if (!result.done) return ExitStatus::ContentMistakes;
  const std::string documents = std::to_string(result.documents);
  print(command.format == MessageFormat::Text ? stdout : stderr,
        command.language == MessageLanguage::Norwegian ? fmt::format("Ingen feil i {} dokumenter.\n", documents)
                                                       : fmt::format("No errors in {} documents.\n", documents));
  return ExitStatus::Done;
}

std::string bytes_of_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  file.peek();  // a folder opens too, but cannot be read
  if (!file.is_open() || file.bad()) {
    throw WorldFailure({fmt::format("kan ikke lese filen {}", path), fmt::format("cannot read the file {}", path)},
                       {"skriv stien slik den er fra mappen du står i, for eksempel content/utvalg/flr/index.md",
                        "write the path from the folder you are in, for example content/utvalg/flr/index.md"});
  }
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// The path as the site knows it: below the content folder when the file lies there.
std::string site_path(const std::string& file, const std::string& content) {
  const std::string folder = content + "/";
  return file.starts_with(folder) ? file.substr(folder.size()) : file;
}

ExitStatus run_inspect(const CommandLine& command) {
  const std::string bytes = bytes_of_file(command.subject);
  const std::string path = site_path(command.subject, command.build.source.content);
  Diagnostics diagnostics;
  const auto document = compile_document(path, bytes, diagnostics);
  diagnostics.sort();
  diagnostics.quote([&](const std::string&) { return std::optional(bytes); });
  if (document)
    print(stdout, command.format == MessageFormat::Json ? describe_as_json(*document, bytes)
                                                        : describe_as_text(*document, bytes));
  print(stderr, format_diagnostics(diagnostics, MessageFormat::Text, command.language, {}, colours_for_terminal()));
  return diagnostics.has_errors() ? ExitStatus::ContentMistakes : ExitStatus::Done;
}

}  // namespace

ExitStatus run(const CommandLine& command) {
  switch (command.command) {
    case CommandLine::Command::Build:
      return run_build(command);
    case CommandLine::Command::Check:
      return run_check(command);
    case CommandLine::Command::Inspect:
      return run_inspect(command);
    case CommandLine::Command::ShowText:
      print(command.status == ExitStatus::Done ? stdout : stderr, command.text);
      return command.status;
  }
  return ExitStatus::WrongUsage;
}

}  // namespace motebok
