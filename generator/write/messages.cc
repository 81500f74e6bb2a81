#include "write/messages.h"

#include <fmt/format.h>

#include <cerrno>

#include "base/system_reason.h"

namespace motebok {
namespace {

Wording remedy_for(int error_number) {
  switch (error_number) {
    case ENOSPC:
    case EDQUOT:
      return {"frigjør plass, eller skriv `--out` med en mappe på en annen disk, og bygg på nytt",
              "free some space, or write `--out` with a folder on another disk, and build again"};
    case EACCES:
    case EPERM:
      return {"gi skrivetilgang til mappen, eller skriv `--out` med en annen mappe",
              "give permission to write to the folder, or write `--out` with another one"};
    case EROFS:
      return {"skriv `--out` med en mappe som kan skrives til", "write `--out` with a folder that can be written to"};
    case ENAMETOOLONG:
      return {"gi dokumentet et kortere navn", "give the document a shorter name"};
    default:
      return {"sjekk disken, og bygg på nytt", "check the disk, and build again"};
  }
}

}  // namespace

WorldFailure output_is_a_file(const std::string& folder) {
  return {{fmt::format("`{}` er en fil, ikke en mappe", folder), fmt::format("`{}` is a file, not a folder", folder)},
          {"skriv `--out` med en mappe", "write `--out` with a folder"}};
}

WorldFailure output_is_a_dead_link(const std::string& folder) {
  return {{fmt::format("`{}` er en symbolsk lenke til noe som ikke finnes", folder),
           fmt::format("`{}` is a symbolic link to something that does not exist", folder)},
          {"lag mappen den peker på, eller fjern lenken", "make the folder it leads to, or remove the link"}};
}

WorldFailure output_is_not_ours(const std::string& folder) {
  return {{fmt::format("mappen `{}` har filer som motebok ikke har laget", folder),
           fmt::format("the folder `{}` holds files that motebok did not make", folder)},
          {"skriv `--out` med en tom mappe, for alt i den blir erstattet",
           "write `--out` with an empty folder, as everything in it is replaced"}};
}

WorldFailure output_within_input(const std::string& folder, const std::string& input) {
  return {{fmt::format("`{}` ligger i mappen `{}`, som nettstedet lages av", folder, input),
           fmt::format("`{}` lies in the folder `{}`, which the site is made from", folder, input)},
          {"velg en mappe utenfor den", "choose a folder outside it"}};
}

WorldFailure input_within_output(const std::string& folder, const std::string& input) {
  return {
      {fmt::format("alt i `{}` blir erstattet, og der ligger `{}`, som nettstedet lages av", folder, input),
       fmt::format("everything in `{}` is replaced, and there lies `{}`, which the site is made from", folder, input)},
      {"velg en annen mappe", "choose another folder"}};
}

WorldFailure no_parent_folder(const std::string& folder, const std::string& parent) {
  return {{fmt::format("`{}` kan ikke lages, for det finnes ingen mappe `{}`", folder, parent),
           fmt::format("`{}` cannot be made, as there is no folder `{}`", folder, parent)},
          {"lag mappen, eller skriv `--out` med en annen", "make that folder, or write `--out` with another one"}};
}

WorldFailure staging_in_the_way(const std::string& staging) {
  return {{fmt::format("`{}` er i veien: der legger motebok nye filer før de tas i bruk", staging),
           fmt::format("`{}` is in the way: motebok puts new files there before they are used", staging)},
          {"gi den et annet navn, eller fjern den", "rename or remove it"}};
}

WorldFailure another_build_is_running(const std::string& folder) {
  return {{fmt::format("motebok bygger allerede til `{}`", folder),
           fmt::format("motebok is already building to `{}`", folder)},
          {"vent til det er ferdig, eller skriv `--out` med en annen mappe",
           "wait until it is done, or write `--out` with another folder"}};
}

WorldFailure cannot_stage(const std::string& path, int error_number) {
  const Wording reason = reason_of(error_number);
  return {{fmt::format("`{}` lar seg ikke skrive: {} (nettstedet er som før)", path, reason.nb),
           fmt::format("`{}` cannot be written: {} (the site is as it was)", path, reason.en)},
          remedy_for(error_number)};
}

WorldFailure cannot_read_output(const std::string& path, int error_number) {
  const Wording reason = reason_of(error_number);
  return {{fmt::format("`{}` lar seg ikke lese: {} (nettstedet er som før)", path, reason.nb),
           fmt::format("`{}` cannot be read: {} (the site is as it was)", path, reason.en)},
          {"gi tilgang til mappen, eller skriv `--out` med en annen",
           "give permission to the folder, or write `--out` with another one"}};
}

WorldFailure cannot_replace(const std::string& path, int error_number) {
  const Wording reason = reason_of(error_number);
  return {{fmt::format("`{}` lar seg ikke ta i bruk: {}, så bare noen av sidene er nye", path, reason.nb),
           fmt::format("`{}` cannot be put in place: {}, so only some of the pages are new", path, reason.en)},
          remedy_for(error_number)};
}

WorldFailure cannot_remove(const std::string& path, int error_number) {
  const Wording reason = reason_of(error_number);
  return {{fmt::format("`{}` lar seg ikke fjerne: {}", path, reason.nb),
           fmt::format("`{}` cannot be removed: {}", path, reason.en)},
          remedy_for(error_number)};
}

}  // namespace motebok
