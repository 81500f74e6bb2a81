#include "link/shared_names.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/norwegian.h"
#include "link/committees.h"
#include "link/messages.h"

namespace motebok {
namespace {

struct Bearer {
  std::uint32_t committee = 0;
  Alias name;
  std::optional<Date> first;  // of the committee
  std::optional<Date> last;
};

bool has_days(const Alias& name) { return name.from || name.until; }

bool is_before(const std::optional<Date>& end, const std::optional<Date>& begin) {
  return end && begin && *end < *begin;
}

bool share_a_day(const Bearer& a, const Bearer& b) {
  for (const auto& end : {a.name.until, a.last}) {
    if (is_before(end, b.name.from) || is_before(end, b.first)) return false;
  }
  for (const auto& end : {b.name.until, b.last}) {
    if (is_before(end, a.name.from) || is_before(end, a.first)) return false;
  }
  return true;
}

// A name with days goes before one without (site_names.cc). With an end it says: it was mine until then.
bool was_handed_on(const Alias& a, const Alias& b) {
  if (has_days(a) == has_days(b)) return false;
  return (has_days(a) ? a : b).until.has_value();
}

bool collide(const Bearer& a, const Bearer& b) {
  return a.committee != b.committee && share_a_day(a, b) && !was_handed_on(a.name, b.name);
}

// As an alias; not the name or the abbreviation of the committee's page.
bool is_written(const Alias& name) { return name.at.begin != name.at.end; }

// The name and the abbreviation are told of by the page's title.
Place place_of(const Document& document, const Alias& name) {
  return {document.compiled.path, is_written(name) ? name.at : document.common().title.at};
}

}  // namespace

void tell_of_shared_names(std::span<const Committee> committees, std::span<const Document> documents,
                          Diagnostics& diagnostics) {
  std::unordered_map<std::string, std::vector<Bearer>> bearers;  // by name in small letters
  for (std::uint32_t i = 0; i < committees.size(); ++i) {
    const Document& document = documents[committees[i].document.index];
    if (document.withdrawn()) continue;
    const auto& fields = std::get<CommitteeFields>(document.compiled.front.fields);
    for (const Alias& name : names_of(committees[i], documents)) {
      if (!name.name.empty()) bearers[lower_case(name.name)].push_back({i, name, fields.founded, fields.dissolved});
    }
  }
  for (const auto& [key, all] : bearers) {
    for (auto each = all.begin(); each != all.end(); ++each) {
      const auto other = std::find_if(all.begin(), each, [&](const Bearer& before) { return collide(before, *each); });
      if (other == each) continue;
      // The alias is what may be mistaken.
      const bool is_alias = is_written(each->name) || !is_written(other->name);
      const Bearer& told = is_alias ? *each : *other;
      const Bearer& of = is_alias ? *other : *each;
      const Document& document = documents[committees[told.committee].document.index];
      diagnostics.add(link_messages::name_of_two_committees(place_of(document, told.name), told.name.name,
                                                            committees[of.committee].name));
    }
  }
}

}  // namespace motebok
