#include "history/messages.h"

#include <fmt/format.h>

namespace motebok::history_messages {

Diagnostic nothing_to_hide(const HistorySettings::Hidden& hidden) {
  const Written& named = hidden.commit.empty() ? hidden.path : hidden.commit;
  return {Severity::Warning,
          "nothing-to-hide",
          {"nettsted.toml", named.at},
          {fmt::format("ingen tidligere versjon passer med `{}`, så ingenting er skjult", named.text),
           fmt::format("no earlier version fits `{}`, so nothing is hidden", named.text)},
          {"rett `commit` eller `fil`, eller ta bort denne `[[historikk.skjul]]`",
           "correct `commit` or `fil`, or remove this `[[historikk.skjul]]`"}};
}

Diagnostic unreadable_versions(const WorldFailure& why) {
  return {Severity::Warning,
          "unreadable-history",
          {},
          {fmt::format("sidene vises uten eldre versjoner: {}", why.situation().nb),
           fmt::format("the pages show no earlier versions: {}", why.situation().en)},
          why.remedy()};
}

}  // namespace motebok::history_messages
