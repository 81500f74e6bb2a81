// Which version of the content a site is made of.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"

namespace motebok {

struct Edition {
  enum class Content {
    Folder,              // in no repository: nothing tells which version it is
    Commit,              // what the commit has, and nothing else
    ChangedSinceCommit,  // a work tree where something is not as its HEAD has it
  };
  Content content = Content::Folder;
  std::string commit;             // 40 hexadecimal digits; empty for a folder
  std::optional<Date> committed;  // the committer's day, in the site's time zone; empty for a folder
};

}  // namespace motebok
