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
// What libgit2 says of it is in English. Where that is a refusal of the system's, it is put in our words; else it is quoted in
// brackets. Both fit behind a name.
Wording why_git_refuses(const std::string& what_git_says);
Wording remedy_of_repository(const std::string& folder, const std::string& what_git_says);
WorldFailure unreadable_repository(const std::string& folder, const std::string& what_git_says);
WorldFailure damaged_settings(const std::string& folder, const std::string& what_git_says);
// `ref`: as its file is called, "refs/heads/main".
WorldFailure damaged_reference(const std::string& folder, const std::string& ref);
enum class RepositoryKind { Bare, WithWorkTree };
WorldFailure empty_repository(const std::string& folder, RepositoryKind kind);
// `near` is not empty: without branches and tags there are no commits.
WorldFailure no_such_ref(const std::string& folder, const std::string& ref, std::span<const std::string> near);
WorldFailure not_a_commit(const std::string& ref);
// It borrows from a folder that is gone.
WorldFailure lost_objects(const std::string& folder, const std::string& gone);
WorldFailure missing_object(const std::string& folder, const std::string& id);
// `file`: the object's own; empty where it lies in a pack, or is whole but makes no sense.
WorldFailure damaged_object(const std::string& folder, const std::string& id, const std::string& file);

}  // namespace motebok
