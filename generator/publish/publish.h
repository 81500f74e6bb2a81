// A new version of the site → what readers see, whole or not at all.
#pragma once

#include "publish/draft.h"
#include "publish/publishing.h"
#include "publish/record.h"
#include "publish/release_check.h"
#include "publish/root.h"

namespace motebok {

// Makes an earlier release live: the named one, or without a name the one that the live one replaced. Returns its name. Throws
// WorldFailure where there is none.
std::string roll_back(Publishing& publishing, const std::string& release);

}  // namespace motebok
