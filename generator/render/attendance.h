// Who was at a meeting, and what the meetings of a year add up to.
#pragma once

#include <span>
#include <string_view>

#include "render/case_text.h"
#include "render/drawing.h"
#include "theme/theme.h"

namespace motebok {

// Adds ATTENDANCE from the lists of the minutes `id`, the meeting's own or a translation of them, and QUORUM; false when there
// are none. `anchors`: the cases that stand on the page.
bool add_attendance(const Drawing& drawing, Fields page, const Meeting& meeting, DocumentId id, const Anchors& anchors,
                    Language language);

// Adds REPRESENTED: a table by what those who came represent, never by person. Nothing when no minutes list anybody.
void add_represented(const Drawing& drawing, Fields page, std::span<const MeetingId> meetings, int year,
                     Language language);

// "Overlege, UNN (sak 2/24)"
std::string person_text(const Person& person, Language language);

// "overlege, UNN": who was there for one case only, one after the other, but for those whom `said` names already, with
// their organisation; empty when nobody was.
std::string present_on_case(const MinutesFields& minutes, CaseNumber number, std::string_view said, Language language);

}  // namespace motebok
