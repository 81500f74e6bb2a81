#include "publish/repository.h"

#include <unistd.h>

#include "git/repository.h"

namespace motebok {

std::string commit_at(const std::string& repository, const std::string& ref) {
  return hexadecimal(find_commit(open_repository(repository).get(), repository, ref));
}

std::string git_folder_of(const std::string& repository) {
  const auto is_there = [&](const char* name) { return access((repository + name).c_str(), F_OK) == 0; };
  return is_there("/HEAD") && is_there("/objects") ? repository : repository + "/.git";
}

}  // namespace motebok
