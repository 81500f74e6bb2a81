#include "base/system_reason.h"

#include <cerrno>
#include <system_error>

namespace motebok {

Wording reason_of(int error_number) {
  switch (error_number) {
    case EACCES:
    case EPERM:
      return {"tilgang mangler", "permission is missing"};
    case ENOENT:
      return {"den finnes ikke", "it does not exist"};
    case ENOTDIR:
      return {"noe på veien dit er en fil, ikke en mappe", "something on the way to it is a file, not a folder"};
    case EISDIR:
      return {"den er en mappe, ikke en fil", "it is a folder, not a file"};
    case ENOSPC:
      return {"disken er full", "the disk is full"};
    case EDQUOT:
      return {"kvoten på disken er brukt opp", "the quota of the disk is used up"};
    case EFBIG:
      return {"filen blir større enn systemet tillater", "the file grows larger than the system allows"};
    case EROFS:
      return {"disken kan bare leses", "the disk can only be read"};
    case EIO:
      return {"disken svarer ikke som den skal", "the disk does not answer as it should"};
    case EMFILE:
    case ENFILE:
      return {"for mange filer er åpne", "too many files are open"};
    case ENAMETOOLONG:
      return {"navnet er for langt", "the name is too long"};
    case ELOOP:
      return {"symbolske lenker går i ring", "symbolic links lead in a circle"};
    case EBUSY:
      return {"den er i bruk", "it is in use"};
    case ENOTEMPTY:
    case EEXIST:
      return {"det ligger noe der fra før", "there is something there already"};
    case EXDEV:
      return {"den ligger på en annen disk", "it is on another disk"};
    default:
      break;
  }
  const std::string words = std::generic_category().message(error_number);
  return {words, words};
}

}  // namespace motebok
