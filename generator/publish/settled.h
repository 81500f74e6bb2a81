// Whether readers see what a branch asks for. A release's record names the ref and the commit it was made of; that a later commit
// gave the same site is noted beside the releases. Nothing is written when a release is gone back to: then the branch's newest
// release is just not the live one.
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

// The last commit that gave what was live already. All of it is empty where there is none.
struct Settled {
  std::string commit;
  std::string ref;
  std::string release;
};
Settled settled_on(const PublishRoot& root);
// Told for `commit` of `ref`, when what is live is what it gives.
void settle_on_live(const PublishRoot& root, const std::string& ref, const std::string& commit);

}  // namespace motebok
