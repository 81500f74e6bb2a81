// A meeting's folder is named after its day. The front matter decides, so another day in it is a warning: one of them is a
// slip of the pen.

#include "base/path.h"
#include "check/messages.h"
#include "check/rules.h"

namespace motebok {

void check_folders(const Site& site, Diagnostics& diagnostics) {
  for (const Document& document : site.documents) {
    const MeetingFields* meeting = meeting_of(document.compiled.front);
    if (meeting == nullptr || !document.meeting.exists()) continue;
    const std::string_view folder = file_name(parent_of(document.compiled.path));
    const auto day = parse_iso_date(folder);
    if (!day || *day == meeting->date) continue;
    diagnostics.add(
        check_messages::folder_of_another_day({document.compiled.path, meeting->date_at}, folder, meeting->date));
  }
}

}  // namespace motebok
