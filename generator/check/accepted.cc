// Only warnings can be accepted: an error leaves something that cannot be published as it is.
#include <algorithm>

#include "check/check.h"
#include "check/messages.h"

namespace motebok {
namespace {

bool is_about(const AcceptedWarning& accepted, const Diagnostic& diagnostic) {
  if (diagnostic.severity != Severity::Warning || diagnostic.code != accepted.code.text) return false;
  const std::string& path = accepted.path.text;
  return path.empty() || diagnostic.place.path == path ||
         (path.ends_with('/') && diagnostic.place.path.starts_with(path));
}

}  // namespace

void drop_accepted_warnings(const Settings& settings, Diagnostics& diagnostics) {
  std::vector<bool> used(settings.accepted.size(), false);
  Diagnostics left;
  for (const Diagnostic& each : diagnostics.all()) {
    bool is_accepted = false;
    for (std::size_t i = 0; i < used.size(); ++i) {
      if (!is_about(settings.accepted[i], each)) continue;
      used[i] = true;
      is_accepted = true;
    }
    if (!is_accepted) left.add(each);
  }
  // Beside an error, not everything was looked at.
  for (std::size_t i = 0; i < used.size() && !left.has_errors(); ++i) {
    if (!used[i]) left.add(check_messages::nothing_to_accept(settings.accepted[i]));
  }
  diagnostics = std::move(left);
}

}  // namespace motebok
