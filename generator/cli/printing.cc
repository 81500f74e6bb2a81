#include "cli/printing.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "cli/messages.h"

namespace motebok {

void print(std::FILE* stream, const std::string& text) {
  const bool is_written = std::fwrite(text.data(), 1, text.size(), stream) == text.size() && std::fflush(stream) == 0;
  // Who has closed it, or reads no more, wants nothing; a report that is half there is no report.
  if (!is_written && stream == stdout && errno != EBADF && errno != EPIPE) throw output_not_written(errno);
}

Colours colours_for_terminal() {
  const char* const refused = std::getenv("NO_COLOR");
  const bool wanted = refused == nullptr || *refused == '\0';
  return wanted && isatty(STDERR_FILENO) == 1 ? Colours::On : Colours::Off;
}

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

}  // namespace motebok
