// The options of `motebok publish`, as written → as meant.
#pragma once

#include <optional>
#include <string>

#include "cli/command_line.h"

namespace motebok {

// Still as text, as the parser's own complaints are English and speak of types. Empty: not given.
struct PublishArguments {
  std::optional<std::string> keep;
  std::optional<std::string> max_shrink;
  std::optional<std::string> wait;
  bool dry_run = false;
  bool if_due = false;
  bool list = false;
  bool rollback = false;
};

// The first of them that means nothing.
std::optional<Wording> settle_publishing(const PublishArguments& arguments, CommandLine& command);

std::string publish_help(MessageLanguage language);

}  // namespace motebok
