// Holds a finished site against what it says of itself. Nothing is built, so no content and no theme are needed.
#include "base/parallel.h"
#include "build.h"

namespace motebok {

Verification verify_folder(const std::string& folder, unsigned jobs) {
  return verify_site(folder, jobs > 0 ? jobs : available_processors());
}

}  // namespace motebok
