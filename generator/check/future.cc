// What has not happened yet cannot have been done: readers would be told of a change that nobody has made.
#include "check/messages.h"
#include "check/rules.h"

namespace motebok {

void check_future(const Site& site, Diagnostics& diagnostics) {
  for (const Document& document : site.documents) {
    const CommonFields& common = document.common();
    if (common.updated && *common.updated > site.today)
      diagnostics.add(check_messages::updated_in_future({document.compiled.path, common.updated_at}, *common.updated));
  }
}

}  // namespace motebok
