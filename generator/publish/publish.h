// A new version of the site → what readers see, whole or not at all.
#pragma once

#include "publish/draft.h"
#include "publish/publishing.h"
#include "publish/record.h"
#include "publish/release_check.h"
#include "publish/repository.h"
#include "publish/root.h"
#include "publish/settled.h"

namespace motebok {

// The release to go back to: the named one, or without a name the one that the live one replaced. Throws WorldFailure where
// there is none.
Release earlier_release(const PublishRoot& root, const std::string& name);

}  // namespace motebok
