#include "history/messages.h"

#include <fmt/format.h>

#include <utility>

namespace motebok::history_messages {

Diagnostic nothing_to_hide(const HistorySettings::Hidden& hidden, std::string_view meant) {
  const Written& named = hidden.commit.empty() || !meant.empty() ? hidden.path : hidden.commit;
  Wording remedy = {
      "rett `commit` eller `fil`; er versjonen tatt ut av historikken, så ta bort denne "
      "`[[historikk.skjul]]`",
      "correct `commit` or `fil`; if the version has been taken out of the history, remove this "
      "`[[historikk.skjul]]`"};
  if (!meant.empty()) remedy = {fmt::format("mente du `{}`?", meant), fmt::format("did you mean `{}`?", meant)};
  return {Severity::Error,
          "nothing-to-hide",
          {"nettsted.toml", named.at},
          {fmt::format("ingen tidligere versjon passer med `{}`, så ingenting er skjult", named.text),
           fmt::format("no earlier version fits `{}`, so nothing is hidden", named.text)},
          std::move(remedy)};
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
