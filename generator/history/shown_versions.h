// Which versions of a document readers may see: the one place where any other is dropped.
//
// Not shown, and not mentioned, is a version that
// - cannot be compiled without a mistake, or is embargoed, as of the day the site is built for;
// - was a draft or withdrawn, or is older than one that was: it was taken down;
// - was replaced before the day it was to be published, or before it reached the branch the site is made of;
// - says openly what a later version holds exempt: what is exempt once is exempt before, too (exempt_places.h).
// Of a version that nettsted.toml hides only the day and the reason are told. The words of a commit that made or replaced a
// version that is not shown are not told of any document.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "history/history.h"

namespace motebok {

struct ShownVersion {
  std::size_t place = 0;                     // into the file's versions, 0 the newest
  std::optional<CompiledDocument> document;  // of an earlier one that may be read; the newest is the document itself
  std::string hidden_reason;
  std::string note;  // new or changed in this version
};

struct ShownVersions {
  std::vector<ShownVersion>
      all;  // newest first; the newest is always one of them. None where the document is not public
  // The commits whose words may speak of what is not shown: they made such a version, or replaced it.
  std::vector<std::uint32_t> silent_commits;
};

ShownVersions shown_versions(const CompiledDocument& document, const History& history,
                             const std::vector<FileVersion>& versions, const HistorySettings& settings, Date today,
                             const CompileVersion& compile);

// The entry of nettsted.toml that hides the version; null where none does.
const HistorySettings::Hidden* hidden_by(const HistorySettings& settings, const History& history,
                                         const std::vector<FileVersion>& versions, std::size_t place,
                                         std::string_view path_now);

}  // namespace motebok
