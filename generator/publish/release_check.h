// Whether a finished version is fit to take the place of the live one.
#pragma once

#include "base/diagnostic.h"
#include "publish/draft.h"

namespace motebok {

inline constexpr unsigned kMostShrink = 30;  // percent, unless the publisher says otherwise

// Internal links, pages that have been emptied, and how much smaller the site is. `next` are the addresses of the draft: they
// tell which file is behind a page. Nothing is compared where nothing is live.
void check_release(const Draft& draft, const LiveVersion& live, const AddressBook& next, unsigned most_shrink,
                   Diagnostics& diagnostics);

}  // namespace motebok
