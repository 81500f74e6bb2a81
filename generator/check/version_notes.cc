// A commit's words and who made it are shown with the version it made. The gate of the files does not see them.
#include <set>
#include <string_view>

#include "base/identity_number.h"
#include "check/messages.h"
#include "check/rules.h"

namespace motebok {

void check_version_notes(const Site& site, Diagnostics& diagnostics) {
  std::set<std::string_view> told;  // one commit may have changed many documents
  const auto is_news = [&](std::string_view words) {
    return !find_identity_numbers(words).empty() && told.insert(words).second;
  };
  for (const Document& document : site.documents) {
    for (const DocumentVersion& version : document.compiled.versions) {
      const Place place{document.compiled.path, {}};
      if (is_news(version.note)) diagnostics.add(check_messages::identity_number_in_note(place, version.day));
      if (is_news(version.author) || is_news(version.email))
        diagnostics.add(check_messages::identity_number_in_author(place, version.day));
    }
  }
}

}  // namespace motebok
