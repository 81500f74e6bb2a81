// Minutes that nobody has approved. A committee approves at its next meeting, and those minutes are published later still: so it is
// only when two later meetings have their minutes here that an approval is missing. Where a committee's minutes never say that
// any were approved, that is one matter, not one for each.

#include <algorithm>
#include <vector>

#include "check/messages.h"
#include "check/rules.h"
#include "model/document_facts.h"

namespace motebok {
namespace {

constexpr std::size_t kLaterMinutes = 2;

// Those with minutes that are published, oldest first.
std::vector<const Meeting*> recorded_meetings(const Site& site, const Committee& committee) {
  std::vector<const Meeting*> recorded;
  for (const MeetingId id : committee.meetings) {
    const Meeting& meeting = site.meetings[id.index];
    if (!meeting.minutes.exists() || meeting.date > site.today) continue;
    const Document& minutes = site.documents[meeting.minutes.index];
    if (!minutes.withdrawn() && !is_summary(minutes.compiled.front)) recorded.push_back(&meeting);
  }
  return recorded;
}

// Of its own front matter: what is wrong with that has been told.
bool says_when(const Site& site, const Meeting& meeting) {
  const FrontMatter& minutes = site.documents[meeting.minutes.index].compiled.front;
  return std::get<MinutesFields>(minutes.fields).approved.has_value();
}

Place place_of(const Site& site, const Meeting& meeting) {
  const CompiledDocument& minutes = site.documents[meeting.minutes.index].compiled;
  return {minutes.path, meeting_of(minutes.front)->date_at};
}

}  // namespace

void check_approvals(const Site& site, Diagnostics& diagnostics) {
  for (const Committee& committee : site.committees) {
    std::vector<const Meeting*> recorded = recorded_meetings(site, committee);
    if (recorded.size() <= kLaterMinutes) continue;
    const bool some_approved =
        std::ranges::any_of(recorded, [](const Meeting* each) { return each->approved.has_value(); });
    if (!some_approved) {
      diagnostics.add(
          check_messages::none_approved(place_of(site, *recorded.front()), committee.name, recorded.size()));
      continue;
    }
    recorded.resize(recorded.size() - kLaterMinutes);
    for (const Meeting* each : recorded) {
      if (each->approved || says_when(site, *each)) continue;
      diagnostics.add(check_messages::never_approved(place_of(site, *each), committee.name, each->date));
    }
  }
}

}  // namespace motebok
