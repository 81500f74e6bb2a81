// Whether there is anything to publish, so that a timer need not build to know that nothing has changed.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "build_publish.h"

namespace motebok {

// The day on which the site in this folder is next another one by itself. Nothing where it says none, or is not to be read.
std::optional<Date> announced_change(const std::string& site);

enum class Dueness {
  Now,  // that day has come, what is live is of a day to come, nothing is live, or of the commit that is asked for nothing has been published
  Later,
  RolledBack,  // what the commit gives was live, and somebody went back from it: another commit is waited for
};
Dueness what_is_due(const BuildOptions& build, const PublishOptions& options);

}  // namespace motebok
