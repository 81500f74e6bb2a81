// Money that was given must be the money there was. Only once it has been given: until then the sums differ by nature.

#include <algorithm>
#include <cmath>

#include "check/messages.h"
#include "check/rules.h"

namespace motebok {

void check_sums(const Site& site, Diagnostics& diagnostics) {
  for (const Grant& grant : site.grants) {
    const CompiledDocument& document = site.documents[grant.document.index].compiled;
    const auto& fields = std::get<GrantFields>(document.front.fields);
    if (!fields.awarded || (grant.awards.empty() && *fields.awarded > site.today)) continue;
    // A sum or a pot that could not be read is told of where it stands.
    const auto is_mistaken = [&](const Diagnostic& each) {
      return each.severity == Severity::Error && each.place.path == document.path;
    };
    if (std::ranges::any_of(diagnostics.all(), is_mistaken)) continue;
    if (grant.awards.empty()) {
      diagnostics.add(check_messages::awarded_to_nobody({document.path, fields.awarded_at}));
      continue;
    }
    // Half an øre: amounts are written with two decimals at most.
    if (std::abs(grant.awarded_sum - grant.pot) < 0.005) continue;
    diagnostics.add(
        check_messages::awards_and_pot_differ({document.path, fields.awards.front().at}, grant.awarded_sum, grant.pot));
  }
}

}  // namespace motebok
