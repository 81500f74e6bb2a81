// Diagnostics and results → what a person, GitHub or a program reads.
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "cli/command_line.h"

namespace motebok {

enum class Colours { Off, On };

// As given on the command line. A diagnostic's path is relative to the content folder, but for a theme's file.
struct ReportedFolders {
  std::string content;
  std::string theme;
};

// Text as an editor reads it, GitHub's workflow commands, or one JSON array. Only GitHub is told the folders: its annotations
// are of files of the repository. What a terminal would obey is left out of the text.
std::string format_diagnostics(const Diagnostics& diagnostics, MessageFormat format, MessageLanguage language,
                               const ReportedFolders& folders, Colours colours);

// "2 feil og 1 advarsel." Empty when there is neither.
std::string format_counts(const Diagnostics& diagnostics, MessageLanguage language);

// "Leste 61 dokumenter. Skrev 143 filer, lot 12 stå og fjernet 1. Det tok 0,4 s."
std::string format_result(const BuildResult& result, double seconds, MessageLanguage language);

// "Nettstedet endrer seg neste gang av seg selv 1. desember 2026." Empty when no day is known.
std::string format_next_change(std::optional<Date> day, MessageLanguage language);

// To standard error.
void report_failure(const Wording& situation, const Wording& remedy, MessageLanguage language);

}  // namespace motebok
