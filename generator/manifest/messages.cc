#include "manifest/messages.h"

#include <fmt/format.h>

#include "base/system_reason.h"

namespace motebok {
namespace {

Wording build_again() { return {"bygg nettstedet på nytt", "build the site again"}; }

}  // namespace

WorldFailure no_site_folder(const std::string& folder) {
  return {{fmt::format("det finnes ingen mappe `{}`", folder), fmt::format("there is no folder `{}`", folder)},
          {"skriv mappen som nettstedet ligger i, slik: motebok verify public",
           "name the folder that holds the site, like this: motebok verify public"}};
}

WorldFailure no_manifest(const std::string& folder, const std::string& near) {
  Wording remedy{"velg mappen som motebok har laget, eller bygg nettstedet på nytt",
                 "choose the folder that motebok made, or build the site again"};
  if (!near.empty()) remedy = {fmt::format("mente du `{}`?", near), fmt::format("did you mean `{}`?", near)};
  return {{fmt::format("mappen `{}` har ingen `data/manifest.json`, og kan ikke kontrolleres", folder),
           fmt::format("the folder `{}` has no `data/manifest.json`, and cannot be verified", folder)},
          std::move(remedy)};
}

WorldFailure manifest_not_understood(const std::string& path) {
  return {{fmt::format("`{}` er ikke slik motebok skriver den", path),
           fmt::format("`{}` is not as motebok writes it", path)},
          build_again()};
}

WorldFailure no_checksums(const std::string& path) {
  return {{fmt::format("listen over filene, `{}`, mangler", path),
           fmt::format("the list of the files, `{}`, is missing", path)},
          build_again()};
}

WorldFailure checksum_not_understood(const std::string& path, std::size_t line) {
  return {{fmt::format("`{}`, linje {}, er ikke slik motebok skriver den", path, line),
           fmt::format("`{}`, line {}, is not as motebok writes it", path, line)},
          build_again()};
}

WorldFailure too_large_to_be_ours(const std::string& path) {
  return {{fmt::format("`{}` er større enn noe motebok skriver der", path),
           fmt::format("`{}` is larger than anything motebok writes there", path)},
          build_again()};
}

WorldFailure unreadable_in_site(const std::string& path, int error_number) {
  const Wording reason = reason_of(error_number);
  return {{fmt::format("`{}` lar seg ikke lese: {}", path, reason.nb),
           fmt::format("`{}` cannot be read: {}", path, reason.en)},
          {"gi lesetilgang til mappen", "give permission to read the folder"}};
}

}  // namespace motebok
