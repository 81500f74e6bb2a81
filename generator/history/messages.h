// The wording of every message about earlier versions.
#pragma once

#include "base/diagnostic.h"
#include "base/world_failure.h"
#include "model/settings.h"

namespace motebok::history_messages {

Diagnostic nothing_to_hide(const HistorySettings::Hidden& hidden);
Diagnostic unreadable_versions(const WorldFailure& why);

}  // namespace motebok::history_messages
