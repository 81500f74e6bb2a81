// Whether readers see what a branch asks for. A release's record names the ref and the commit it was made of; that a later commit
// gave the same site is noted beside the releases, and so is the newest release when somebody goes back from it: it may hold a
// leak, and be removed.
#pragma once

#include <string>

#include "publish/root.h"

namespace motebok {

enum class Standing {
  Behind,      // of this commit nothing has been published: the one who pushed it was told why, or the machine stopped
  UpToDate,    // the live release is what it gives
  RolledBack,  // it was live, and somebody went back from it
};
Standing standing_of(const PublishRoot& root, const std::string& ref, const std::string& commit);

// The last commit that gave what was live already, or from which somebody went back. All of it is empty where there is none.
struct Settled {
  std::string commit;
  std::string ref;
  std::string release;
};
Settled settled_on(const PublishRoot& root);
// Told for `commit` of `ref`, when what is live is what it gives.
void settle_on_live(const PublishRoot& root, const std::string& ref, const std::string& commit);
// Told before a release is gone back to.
void remember_newest(const PublishRoot& root);

}  // namespace motebok
