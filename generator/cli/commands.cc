#include "cli/commands.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "base/identity_number.h"
#include "base/path.h"
#include "base/world_failure.h"
#include "cli/inspect.h"
#include "cli/printing.h"
#include "cli/progress.h"
#include "cli/publish.h"
#include "cli/report.h"
#include "cli/verification.h"
#include "compile/compile.h"

namespace motebok {
namespace {

std::string ended_line(const std::string& text) { return text.empty() ? text : text + "\n"; }

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
        format_result(result, seconds_since(start), command.language) + "\n" +
            ended_line(format_next_change(result.next_change, command.language)));
  return ExitStatus::Done;
}

ExitStatus run_check(const CommandLine& command) {
  ProgressLine line(command.language);
  Diagnostics diagnostics;
  const BuildOptions options = with_progress(command, line);
  const BuildResult result = command.subject.empty() ? check_content(options, diagnostics)
                                                     : check_content_against(options, command.subject, diagnostics);
  line.wipe();
  print_diagnostics(command, diagnostics);
  if (!result.done) return ExitStatus::ContentMistakes;
  const std::string documents = std::to_string(result.documents);
  print(command.format == MessageFormat::Text ? stdout : stderr,
        command.language == MessageLanguage::Norwegian ? fmt::format("Ingen feil i {} dokumenter.\n", documents)
                                                       : fmt::format("No errors in {} documents.\n", documents));
  return ExitStatus::Done;
}

WorldFailure no_such_file(const std::string& path) {
  return {{fmt::format("kan ikke lese filen {}", path), fmt::format("cannot read the file {}", path)},
          {"skriv stien slik den er fra mappen du står i, for eksempel content/utvalg/flr/index.md",
           "write the path from the folder you are in, for example content/utvalg/flr/index.md"}};
}

std::string bytes_of_file(const std::string& path) {
  std::error_code error;
  // A pipe or a device may never end.
  if (!std::filesystem::is_regular_file(path, error)) throw no_such_file(path);
  std::ifstream file(path, std::ios::binary);
  file.peek();  // a folder opens too, but cannot be read
  if (!file.is_open() || file.bad()) throw no_such_file(path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// The path as the site knows it, when the file lies in the content folder.
std::optional<std::string> path_in_content(const CommandLine& command) {
  const std::string& file = command.subject;
  const std::string& content = command.build.source.content;
  // Of a repository, paths are names and lie nowhere on the disk.
  if (!command.build.source.repository.empty())
    return file.starts_with(content + "/") ? file.substr(content.size() + 1) : file;
  std::error_code error;
  const std::string path = std::filesystem::relative(file, content, error).generic_string();
  if (error || path.empty() || path == "." || path == ".." || path.starts_with("../")) return std::nullopt;
  return path;
}

Diagnostics those_of(const std::string& path, const Diagnostics& all) {
  Diagnostics own;
  for (const Diagnostic& each : all.all()) {
    if (each.place.path == path) own.add(each);
  }
  return own;
}

// Compiled on its own: what is found in it does not depend on whether it may be published.
DescribedFile described(const std::string& path, std::string bytes, Diagnostics& diagnostics) {
  DescribedFile file{path, std::move(bytes), {}, {}};
  if (!path.ends_with(".md")) return file;
  file.document = compile_document(path, file.bytes, diagnostics);
  diagnostics.sort();
  diagnostics.quote([&](const std::string&) { return std::optional(file.bytes); });
  return file;
}

ExitStatus tell_of_file(const CommandLine& command, const DescribedFile& file, const Diagnostics& diagnostics) {
  if (file.document || file.in_site)
    print(stdout,
          without_identity_numbers(command.format == MessageFormat::Json ? describe_as_json(file)
                                                                         : describe_as_text(file, command.language)));
  print(stderr, format_diagnostics(diagnostics, MessageFormat::Text, command.language, {}, colours_for_terminal()));
  return diagnostics.has_errors() ? ExitStatus::ContentMistakes : ExitStatus::Done;
}

ExitStatus run_inspect_file(const CommandLine& command) {
  const std::optional<std::string> path = path_in_content(command);
  const bool is_in_repository = !command.build.source.repository.empty();
  std::string bytes = is_in_repository ? std::string() : bytes_of_file(command.subject);
  Diagnostics own;
  if (!path) return tell_of_file(command, described(command.subject, std::move(bytes), own), own);

  ProgressLine line(command.language);
  Diagnostics of_site;
  std::optional<Inspection> inspection = inspect_file_of_site(with_progress(command, line), *path, of_site);
  line.wipe();
  if (!inspection && is_in_repository) throw no_such_file(command.subject);
  DescribedFile file = described(*path, inspection ? inspection->bytes : std::move(bytes), own);
  file.in_site = std::move(inspection);
  return tell_of_file(command, file, those_of(without_identity_numbers(*path), of_site));
}

ExitStatus run_inspect_page(const CommandLine& command) {
  ProgressLine line(command.language);
  Diagnostics diagnostics;
  const InspectedPage page = inspect_page_of_site(with_progress(command, line), command.subject, diagnostics);
  line.wipe();
  print(stdout,
        without_identity_numbers(command.format == MessageFormat::Json ? describe_as_json(page)
                                                                       : describe_as_text(page, command.language)));
  return ExitStatus::Done;
}

ExitStatus run_verify(const CommandLine& command) {
  const Verification verification = verify_folder(command.subject, command.build.jobs);
  print(stdout, command.format == MessageFormat::Json ? verification_as_json(verification)
                                                      : verification_as_text(verification, command.language));
  return verification.findings.empty() ? ExitStatus::Done : ExitStatus::ContentMistakes;
}

// "/utvalg/flr/" or "https://…"; but a file's whole path begins with a slash too.
bool is_address(const std::string& subject) {
  std::error_code unknown;
  const bool is_path = subject.starts_with('/') && !std::filesystem::exists(subject, unknown);
  return is_path || subject.starts_with("https://") || subject.starts_with("http://");
}

}  // namespace

ExitStatus run(const CommandLine& command) {
  switch (command.command) {
    case CommandLine::Command::Build:
      return run_build(command);
    case CommandLine::Command::Check:
      return run_check(command);
    case CommandLine::Command::Inspect:
      return is_address(command.subject) ? run_inspect_page(command) : run_inspect_file(command);
    case CommandLine::Command::Verify:
      return run_verify(command);
    case CommandLine::Command::Publish:
      return run_publish(command);
    case CommandLine::Command::ListReleases:
      return run_list_releases(command);
    case CommandLine::Command::RollBack:
      return run_roll_back(command);
    case CommandLine::Command::ShowText:
      print(command.status == ExitStatus::Done ? stdout : stderr, command.text);
      return command.status;
  }
  return ExitStatus::WrongUsage;
}

}  // namespace motebok
