#include "base/check.h"

#include <cstdio>
#include <cstdlib>

namespace motebok {

void check_failed(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "motebok: internal error at %s:%d: %s does not hold. Please report this.\n", file, line,
               condition);
  std::abort();
}

}  // namespace motebok
