// Opening a Git repository and finding things in it. Every failure is a WorldFailure that says what to do.
#pragma once

#include <git2.h>

#include <memory>
#include <optional>
#include <string>

namespace motebok {

struct GitFree {
  void operator()(git_repository* it) const { git_repository_free(it); }
  void operator()(git_object* it) const { git_object_free(it); }
  void operator()(git_commit* it) const { git_commit_free(it); }
  void operator()(git_reference* it) const { git_reference_free(it); }
  void operator()(git_tree* it) const { git_tree_free(it); }
  void operator()(git_tree_entry* it) const { git_tree_entry_free(it); }
  void operator()(git_odb* it) const { git_odb_free(it); }
  void operator()(git_odb_object* it) const { git_odb_object_free(it); }
  void operator()(git_diff* it) const { git_diff_free(it); }
  void operator()(git_packbuilder* it) const { git_packbuilder_free(it); }
  void operator()(git_signature* it) const { git_signature_free(it); }
};

// Owns one of libgit2's objects. An object belongs to the thread that uses its repository.
template <class Object>
using Git = std::unique_ptr<Object, GitFree>;

// What a repository is opened for: messages name the option that a user has written.
enum class RepositoryUse { Content, Site };

// `folder` itself, bare or not; no search in the folders above it.
Git<git_repository> open_repository(const std::string& folder, RepositoryUse use = RepositoryUse::Content);
// The repository whose work tree holds `folder`; null when none does.
Git<git_repository> open_enclosing_repository(const std::string& folder);

// The commit that a branch, a tag (of a tag …) or an abbreviated id names. `folder` is for messages.
git_oid find_commit(git_repository* repository, const std::string& folder, const std::string& ref);

Git<git_commit> commit_of(git_repository* repository, const std::string& folder, const git_oid& id);
Git<git_tree> tree_of(git_repository* repository, const std::string& folder, const git_oid& id);

Git<git_odb> objects_of(git_repository* repository, const std::string& folder);

// What a commit has at `path`, which is "" for all of it; nothing when it has none.
struct CommittedEntry {
  git_oid id;
  git_object_t type;
};
std::optional<CommittedEntry> entry_at(git_repository* repository, const std::string& folder, const git_commit* commit,
                                       const std::string& path);

std::string hexadecimal(const git_oid& id);

// What a call to libgit2 that did not get an object comes to: it is missing, or damaged.
[[noreturn]] void throw_missing(const std::string& folder, const git_oid& id);

// libgit2's own words for what went wrong last, in English.
std::string what_git_says();

}  // namespace motebok
