// A meeting's folder is named after its day, and lies in its committee's. The front matter decides, so another day or committee
// in it is a warning: one of them is a slip of the pen, or the file was copied from elsewhere.

#include <algorithm>

#include "base/path.h"
#include "check/messages.h"
#include "check/rules.h"

namespace motebok {
namespace {

// "ssu" of "utvalg/ssu/2026-02-03/referat.md"
std::string_view committee_of_path(std::string_view path) {
  constexpr std::string_view kCommittees = "utvalg/";
  if (!path.starts_with(kCommittees)) return {};
  path.remove_prefix(kCommittees.size());
  return path.substr(0, path.find('/'));
}

void check_committee(const Site& site, const Document& document, Diagnostics& diagnostics) {
  const MeetingFields& meeting = *meeting_of(document.compiled.front);
  const std::string_view folder = committee_of_path(document.compiled.path);
  const Committee& committee = site.committees[document.committee.index];
  if (folder == committee.slug || std::ranges::find(site.committees, folder, &Committee::slug) == site.committees.end())
    return;
  diagnostics.add(check_messages::folder_of_another_committee({document.compiled.path, meeting.committee.at}, folder,
                                                              committee.slug));
}

}  // namespace

void check_folders(const Site& site, Diagnostics& diagnostics) {
  for (const Document& document : site.documents) {
    const MeetingFields* meeting = meeting_of(document.compiled.front);
    if (meeting == nullptr || !document.meeting.exists()) continue;
    check_committee(site, document, diagnostics);
    const std::string_view folder = file_name(parent_of(document.compiled.path));
    const auto day = parse_iso_date(folder);
    if (!day || *day == meeting->date) continue;
    diagnostics.add(
        check_messages::folder_of_another_day({document.compiled.path, meeting->date_at}, folder, meeting->date));
  }
}

}  // namespace motebok
