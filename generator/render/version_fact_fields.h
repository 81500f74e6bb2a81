// What stands above the text of an earlier version, and what was changed in it: fields of a template, beside those of
// redline_fields.h.
#pragma once

#include "render/comparison_fields.h"
#include "render/fields.h"

namespace motebok::fields {

inline const Field kVersionFacts{"VERSION_FACTS", kSection};  // of tidligere-versjon
inline const Field kVersionFact{"VERSION_FACT", kSection};    // its words are STRETCH
inline const Field kVersionFactName{"VERSION_FACT_NAME", kProse};
inline const Field kLinkChanges{"LINK_CHANGES", kSection};  // links that say the same and lead elsewhere
inline const Field kLinkChange{"LINK_CHANGE", kSection};
inline const Field kLinkChangeText{"LINK_CHANGE_TEXT", kProse};

}  // namespace motebok::fields
