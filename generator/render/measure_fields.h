// The fields of the register of measures, and of what a plan's page says of its measures over time.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

inline const Field kAreaAnchor{"AREA_ANCHOR", kText};
inline const Field kAreaName{"AREA_NAME", kProse};                // for the table's region: with the plan's title
inline const Field kMeasureForeign{"MEASURE_FOREIGN", kSection};  // the plan's language is not the page's
inline const Field kMeasureLang{"MEASURE_LANG", kText};
inline const Field kMeasureKeys{"MEASURE_KEYS", kText};  // the responsible committees' slugs, for the filter
inline const Field kMeasureNote{"MEASURE_NOTE", kSection};
inline const Field kMeasureNoteText{"MEASURE_NOTE_TEXT", kProse};
inline const Field kRegister{"REGISTER", kSection};  // the same measures in another order
inline const Field kRegisterTitle{"REGISTER_TITLE", kProse};
inline const Field kRegisterAnchor{"REGISTER_ANCHOR", kText};
inline const Field kRegisterAbout{"REGISTER_ABOUT", kProse};

// dokument, of a plan
inline const Field kMeasures{"MEASURES", kSection};
inline const Field kMeasuresAbout{"MEASURES_ABOUT", kProse};
inline const Field kMeasuresHref{"MEASURES_HREF", kText};         // the plan's place in the register
inline const Field kMeasuresListed{"MEASURES_LISTED", kSection};  // those there is something to say of
inline const Field kMeasuresEnded{"MEASURES_ENDED", kSection};
inline const Field kMeasuresEndedText{"MEASURES_ENDED_TEXT", kProse};

}  // namespace motebok::fields
