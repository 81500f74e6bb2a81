// The fields of "Hva angår oss?" on a partner's page.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

inline const Field kConcerns{"CONCERNS", kSection};
inline const Field kConcernsAbout{"CONCERNS_ABOUT", kProse};
inline const Field kGroupMore{"GROUP_MORE", kSection};  // older ones that are not listed
inline const Field kGroupMoreText{"GROUP_MORE_TEXT", kProse};
inline const Field kGroupMoreHref{"GROUP_MORE_HREF", kText};
inline const Field kGroupDated{"GROUP_DATED", kSection};  // its rows have dates

}  // namespace motebok::fields
