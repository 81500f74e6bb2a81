// A commit's words are shown with the version it made. The gate of the files does not see them.
#include <set>
#include <string_view>

#include "base/identity_number.h"
#include "check/messages.h"
#include "check/rules.h"

namespace motebok {

void check_version_notes(const Site& site, Diagnostics& diagnostics) {
  std::set<std::string_view> told;  // one commit may have changed many documents
  for (const Document& document : site.documents) {
    for (const DocumentVersion& version : document.compiled.versions) {
      if (find_identity_numbers(version.note).empty() || !told.insert(version.note).second) continue;
      diagnostics.add(check_messages::identity_number_in_note({document.compiled.path, {}}, version.day));
    }
  }
}

}  // namespace motebok
