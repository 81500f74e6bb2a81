// Meetings as rows of lists, and as a strip of a year.
#pragma once

#include <span>

#include "render/page_parts.h"

namespace motebok {

// What a row says of which meeting: on a committee's own page the committee need not be named.
enum class MeetingNaming { Committee, Meeting };

void add_meeting_row(const Drawing& drawing, RowList& rows, MeetingId id, MeetingNaming naming, Language page);

// The meetings of one committee and year, month by month.
void add_meeting_strip(const Drawing& drawing, Fields page, std::span<const MeetingId> meetings, int year,
                       Language language);

// What has happened to the minutes. A meeting to come has none; a summary takes their place and is never approved.
enum class MinutesState { NotYet, Missing, Draft, Approved, Summary };
MinutesState minutes_state(const Drawing& drawing, const Meeting& meeting);

// The cases of a meeting or a year.
void add_agenda(const Drawing& drawing, Fields page, std::string_view title, std::span<const CaseId> cases,
                Language language);

}  // namespace motebok
