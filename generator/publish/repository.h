// What publishing asks of the repository with the papers.
#pragma once

#include <string>

namespace motebok {

// The id of the commit that a branch, a tag or an abbreviated id names. Throws WorldFailure where there is none.
std::string commit_at(const std::string& repository, const std::string& ref);

// Where Git keeps its own files: of a bare repository, the repository itself. Nothing is opened: it may be no repository at all.
std::string git_folder_of(const std::string& repository);

}  // namespace motebok
