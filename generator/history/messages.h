// The wording of every message about earlier versions.
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "base/world_failure.h"
#include "model/settings.h"

namespace motebok::history_messages {

// `meant`: the path that was probably meant, or empty.
Diagnostic nothing_to_hide(const HistorySettings::Hidden& hidden, std::string_view meant);
Diagnostic unreadable_versions(const WorldFailure& why);

}  // namespace motebok::history_messages
