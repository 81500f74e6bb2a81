// A loose object is a file of its own, compressed by zlib: <objects>/98/d35b72…
#pragma once

#include <git2.h>

#include <string>

namespace motebok {

// A loose object that was cut off (a full disk, a lost power, a copy that was stopped) makes libgit2 1.5 read for ever. From
// now on reading one by its whole id is an error as with any other damage. Of a store that the repository borrows from, nothing is
// looked at. `folder` is for messages. Throws WorldFailure.
void refuse_damaged_loose_objects(git_repository* repository, const std::string& folder);

}  // namespace motebok
