// The fields of who was at a meeting, beside those of fields.h.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

// mote
inline const Field kAttendance{"ATTENDANCE", kSection};
inline const Field kAttendanceGroup{"ATTENDANCE_GROUP", kSection};
inline const Field kAttendanceTitle{"ATTENDANCE_TITLE", kProse};
inline const Field kPerson{"PERSON", kSection};
inline const Field kPersonRole{"PERSON_ROLE", kProse};
inline const Field kPersonAbout{"PERSON_ABOUT", kSection};
inline const Field kPersonFrom{"PERSON_FROM", kProse};
inline const Field kPersonCase{"PERSON_CASE", kSection};
inline const Field kPersonCasePlain{"PERSON_CASE_PLAIN", kSection};  // a number that no case has
inline const Field kPersonCaseHref{"PERSON_CASE_HREF", kText};
inline const Field kPersonCaseText{"PERSON_CASE_TEXT", kProse};
inline const Field kQuorum{"QUORUM",
                           kSection};  // members with a vote are named, and the committee is of the highest level
inline const Field kQuorumText{"QUORUM_TEXT", kProse};

// utvalgsaar
inline const Field kRepresented{"REPRESENTED", kSection};
inline const Field kRepresentedTitle{"REPRESENTED_TITLE", kProse};
inline const Field kRepresentedAbout{"REPRESENTED_ABOUT", kProse};
inline const Field kRepresentedRow{"REPRESENTED_ROW", kSection};
inline const Field kRepresentedKind{"REPRESENTED_KIND", kProse};
inline const Field kRepresentedPresent{"REPRESENTED_PRESENT", kProse};
inline const Field kRepresentedAbsent{"REPRESENTED_ABSENT", kProse};

}  // namespace motebok::fields
