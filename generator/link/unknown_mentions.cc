#include "link/unknown_mentions.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "link/cases.h"
#include "link/meetings.h"
#include "link/messages.h"
#include "link/registers.h"

namespace motebok {
namespace {

// Between two cases of its year: that it is missing is told where the numbers are checked, once.
bool is_in_gap(const Site& site, CommitteeId committee, CaseNumber number) {
  const auto order = [](const Case& each) { return std::pair(each.committee, each.number); };
  const auto after = std::ranges::upper_bound(site.cases, std::pair(committee, number), {}, order);
  const auto is_of_year = [&](const Case& each) {
    return each.committee == committee && each.number.year == number.year;
  };
  return after != site.cases.end() && after != site.cases.begin() && is_of_year(*after) &&
         is_of_year(*std::prev(after));
}

// The words themselves where they can be found in the source, else the paragraph's beginning.
Place place_of_mention(const Document& document, const UnknownMention& mention, const SourceTree& sources) {
  return {document.compiled.path, find_within(sources.read(document.compiled.file), mention.prose, mention.written)};
}

void tell_of(const Site& site, const Document& document, const UnknownMention& mention, const SourceTree& sources,
             const HiddenThings& hidden, Diagnostics& diagnostics) {
  const Committee& committee = site.committees[mention.committee.index];
  // What exists but is not public yet, or could not be read, is no mistake of those who mention it.
  const std::string key =
      mention.number ? case_key(committee.slug, *mention.number) : meeting_key(committee.slug, *mention.day);
  if (hidden.find(key) != nullptr || hidden.has_unread(committee.slug)) return;
  const Place place = place_of_mention(document, mention, sources);
  if (!mention.body.empty()) {
    diagnostics.add(link_messages::unknown_body_mentioned(place, mention.body, committee.abbreviation));
    return;
  }
  if (mention.number && is_in_gap(site, mention.committee, *mention.number)) return;
  if (mention.number)
    diagnostics.add(link_messages::unknown_case_mentioned(place, committee.name, *mention.number));
  else
    diagnostics.add(link_messages::unknown_meeting_mentioned(place, committee.name, *mention.day));
}

}  // namespace

void tell_of_unknown(const Site& site, const Document& document, std::span<const UnknownMention> mentions,
                     const SourceTree& sources, const HiddenThings& hidden, Diagnostics& diagnostics) {
  for (const UnknownMention& each : mentions) tell_of(site, document, each, sources, hidden, diagnostics);
}

}  // namespace motebok
