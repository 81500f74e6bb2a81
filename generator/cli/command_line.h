// argv → what is to be done.
#pragma once

#include <optional>
#include <string>

#include "build.h"
#include "build_publish.h"

namespace motebok {

enum class ExitStatus { Done = 0, ContentMistakes = 1, WrongUsage = 2, WorldFailed = 3 };

enum class MessageLanguage { Norwegian, English };
enum class MessageFormat { Text, GitHub, Json };

struct CommandLine {
  enum class Command { Build, Check, Inspect, Verify, Publish, ListReleases, RollBack, ShowText };
  Command command = Command::ShowText;
  BuildOptions build;
  PublishOptions publish;
  std::string
      subject;  // Check: a commit to hold it against, or empty; Inspect: a file, or an address of the site; Verify: a folder; RollBack: a release, or empty for the one before
  MessageFormat format = MessageFormat::Text;
  MessageLanguage language = MessageLanguage::Norwegian;
  std::string text;                      // ShowText: help, the version, or what is wrong with the arguments
  ExitStatus status = ExitStatus::Done;  // ShowText
};

CommandLine parse_command_line(int argc, const char* const* argv);

// The one of the two that the language asks for.
const std::string& in_language(const Wording& wording, MessageLanguage language);

}  // namespace motebok
