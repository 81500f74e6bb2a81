// Every word git/ says, in both languages.
#pragma once

#include <span>
#include <string>

#include "base/world_failure.h"
#include "git/repository.h"

namespace motebok {

WorldFailure no_repository_folder(const std::string& folder, RepositoryUse use);
// `enclosing`: the repository that the folder lies in; empty where there is none.
WorldFailure not_a_repository(const std::string& folder, const std::string& enclosing, RepositoryUse use);
WorldFailure repository_of_another_user(const std::string& folder);
WorldFailure sha256_repository(const std::string& folder, RepositoryUse use);
// What libgit2 says of it is in English.
WorldFailure unreadable_repository(const std::string& folder, const std::string& what_git_says);
WorldFailure empty_repository(const std::string& folder);
WorldFailure no_such_ref(const std::string& folder, const std::string& ref, std::span<const std::string> near);
WorldFailure not_a_commit(const std::string& ref);
// It borrows from a folder that is gone.
WorldFailure lost_objects(const std::string& folder, const std::string& gone);
WorldFailure missing_object(const std::string& folder, const std::string& id);
WorldFailure damaged_object(const std::string& folder, const std::string& id);

}  // namespace motebok
