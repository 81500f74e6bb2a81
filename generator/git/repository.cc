#include "git/repository.h"

#include <unistd.h>

#include <boost/filesystem.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <string_view>
#include <system_error>
#include <vector>

#include "base/check.h"
#include "base/diagnostic.h"
#include "git/loose_objects.h"
#include "git/messages.h"

namespace motebok {
namespace {

// libgit2 counts its users; we are one, until the program ends.
void start_git() {
  static const int users = [] {
    const int count = git_libgit2_init();
    // Like git itself, trust the checksums of the compressed data: hashing every object again takes as long as the rest.
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
    // A walk over the history meets a folder's tree twice in a row, also that of a folder with thousands of files.
    git_libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, GIT_OBJECT_TREE, std::size_t{1} << 20);
    return count;
  }();
  CHECK(users > 0);
}

bool found_none(int code) {
  return code == GIT_ENOTFOUND && what_git_says().find("could not find repository") != std::string::npos;
}

bool last_failure_is_of(int klass) {
  const git_error* const error = git_error_last();
  return error != nullptr && error->klass == klass;
}

// libgit2 tells some causes apart by their text only, which 1.5 and 1.9 word differently.
WorldFailure failure_to_open(int code, const std::string& folder, RepositoryUse use) {
  const std::string text = what_git_says();
  if (code == GIT_EOWNER || text.find("safe.directory") != std::string::npos) return repository_of_another_user(folder);
  if (text.find("objectformat") != std::string::npos || text.find("object format") != std::string::npos)
    return sha256_repository(folder, use);
  if (last_failure_is_of(GIT_ERROR_CONFIG)) return damaged_settings(folder, text);
  return unreadable_repository(folder, text);
}

// The repository that `folder` lies in, to suggest; empty when there is none. Of one with a work tree that folder, which may be one of
// several: its own files lie elsewhere.
std::string enclosing_repository(const std::string& folder) {
  git_repository* opened = nullptr;
  if (git_repository_open_ext(&opened, folder.c_str(), 0, nullptr) != 0) return {};
  const Git<git_repository> repository(opened);
  const char* const work_tree = git_repository_workdir(opened);
  std::string path = work_tree != nullptr ? work_tree : git_repository_path(opened);
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

// The first folder of objects that the repository borrows from and that is gone; empty where none is.
std::string lost_alternate(git_repository* repository) {
  namespace fs = boost::filesystem;
  const fs::path objects = fs::path(git_repository_commondir(repository)) / "objects";
  std::ifstream list((objects / "info" / "alternates").string());
  for (std::string line; std::getline(list, line);) {
    if (line.empty() || line.front() == '#') continue;
    boost::system::error_code ignored;
    const fs::path folder = fs::path(line).is_absolute() ? fs::path(line) : objects / line;
    if (!fs::is_directory(folder, ignored)) return folder.string();
  }
  return {};
}

// Behind a folder that may not be read, everything looks as if it were missing.
void expect_access(const std::string& path, const std::string& folder) {
  if (access(path.c_str(), R_OK | X_OK) != 0 && errno == EACCES)
    throw unreadable_repository(folder, std::generic_category().message(EACCES));
}

std::string objects_folder(git_repository* repository) {
  return std::string(git_repository_commondir(repository)) + "objects";
}

// The object's own file; empty where there is none.
std::string loose_file(git_repository* repository, const std::string& id) {
  std::string path = objects_folder(repository) + "/" + id.substr(0, 2) + "/" + id.substr(2);
  return access(path.c_str(), F_OK) == 0 ? path : std::string();
}

// What a name or a whole id stands for, whether it is there or not.
std::optional<git_oid> object_named(git_repository* repository, const std::string& ref) {
  git_oid id;
  if (ref.size() == GIT_OID_HEXSZ && git_oid_fromstr(&id, ref.c_str()) == 0) return id;
  git_reference* named = nullptr;
  if (git_reference_dwim(&named, repository, ref.c_str()) != 0) return std::nullopt;
  const Git<git_reference> reference(named);
  const git_oid* const target = git_reference_target(named);
  return target == nullptr ? std::nullopt : std::optional(*target);
}

// Of a name that could not be followed: what stands in the way. libgit2 names the file of a reference by its text only.
[[noreturn]] void throw_unreadable(git_repository* repository, const std::string& folder, const std::string& ref) {
  const std::string text = what_git_says();
  constexpr std::string_view kDamagedReference = "corrupted loose reference file: ";
  if (text.starts_with(kDamagedReference)) throw damaged_reference(folder, text.substr(kDamagedReference.size()));
  const bool is_damaged = last_failure_is_of(GIT_ERROR_ZLIB);
  if (const auto id = is_damaged ? object_named(repository, ref) : std::nullopt) {
    const std::string digits = hexadecimal(*id);
    throw damaged_object(folder, digits, loose_file(repository, digits));
  }
  throw unreadable_repository(folder, text);
}

std::vector<std::string> branches_and_tags(git_repository* repository) {
  std::vector<std::string> names;
  const auto take = [](const char* full_name, void* all) {
    std::string_view name = full_name;
    for (const std::string_view kind : {"refs/heads/", "refs/tags/", "refs/remotes/"}) {
      if (!name.starts_with(kind)) continue;
      name.remove_prefix(kind.size());
      static_cast<std::vector<std::string>*>(all)->emplace_back(name);
      break;
    }
    return 0;
  };
  git_reference_foreach_name(repository, take, &names);
  return names;
}

std::vector<std::string> names_near(std::string_view ref, std::vector<std::string> names) {
  constexpr std::size_t kShown = 5;
  std::ranges::sort(names, {}, [&](const std::string& name) { return std::pair(edit_distance(ref, name), name); });
  names.erase(std::ranges::unique(names).begin(), names.end());
  names.resize(std::min(names.size(), kShown));
  return names;
}

// A name that stands for a commit which is not there, or for nothing at all.
[[noreturn]] void throw_unknown(git_repository* repository, const std::string& folder, const std::string& ref) {
  if (const std::string gone = lost_alternate(repository); !gone.empty()) throw lost_objects(folder, gone);
  expect_access(objects_folder(repository), folder);
  const bool is_id = ref.size() == GIT_OID_HEXSZ;
  if (const auto id = is_id ? std::nullopt : object_named(repository, ref))
    throw missing_object(folder, hexadecimal(*id));
  const std::vector<std::string> names = branches_and_tags(repository);
  if (names.empty()) {
    const bool is_bare = git_repository_is_bare(repository) == 1;
    throw empty_repository(folder, is_bare ? RepositoryKind::Bare : RepositoryKind::WithWorkTree);
  }
  throw no_such_ref(folder, ref, names_near(ref, names));
}

Git<git_repository> guarded(git_repository* opened, const std::string& folder) {
  Git<git_repository> repository(opened);
  refuse_damaged_loose_objects(repository.get(), folder);
  return repository;
}

}  // namespace

std::string what_git_says() {
  const git_error* error = git_error_last();
  return error == nullptr || error->message == nullptr ? "?" : error->message;
}

Git<git_repository> open_repository(const std::string& folder, RepositoryUse use) {
  start_git();
  boost::system::error_code ignored;
  if (!boost::filesystem::is_directory(folder, ignored)) throw no_repository_folder(folder, use);
  expect_access(folder, folder);
  git_repository* opened = nullptr;
  const int code = git_repository_open_ext(&opened, folder.c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
  if (code == 0) return guarded(opened, folder);
  if (found_none(code)) throw not_a_repository(folder, enclosing_repository(folder), use);
  throw failure_to_open(code, folder, use);
}

Git<git_repository> open_enclosing_repository(const std::string& folder) {
  start_git();
  git_repository* opened = nullptr;
  const int code = git_repository_open_ext(&opened, folder.c_str(), 0, nullptr);
  if (code == 0) return guarded(opened, folder);
  if (found_none(code)) return {};
  throw failure_to_open(code, folder, RepositoryUse::Content);
}

git_oid find_commit(git_repository* repository, const std::string& folder, const std::string& ref) {
  git_object* named = nullptr;
  if (const int code = git_revparse_single(&named, repository, ref.c_str()); code != 0) {
    const bool is_unknown = code == GIT_ENOTFOUND || code == GIT_EINVALIDSPEC || code == GIT_EAMBIGUOUS;
    if (!is_unknown) throw_unreadable(repository, folder, ref);
    throw_unknown(repository, folder, ref);
  }
  const Git<git_object> object(named);
  git_object* peeled = nullptr;
  if (git_object_peel(&peeled, object.get(), GIT_OBJECT_COMMIT) != 0) throw not_a_commit(ref);
  const Git<git_object> commit(peeled);
  return *git_object_id(commit.get());
}

Git<git_commit> commit_of(git_repository* repository, const std::string& folder, const git_oid& id) {
  git_commit* found = nullptr;
  if (git_commit_lookup(&found, repository, &id) != 0) throw_missing(folder, id);
  return Git<git_commit>(found);
}

Git<git_tree> tree_of(git_repository* repository, const std::string& folder, const git_oid& id) {
  git_tree* found = nullptr;
  if (git_tree_lookup(&found, repository, &id) != 0) throw_missing(folder, id);
  return Git<git_tree>(found);
}

Git<git_odb> objects_of(git_repository* repository, const std::string& folder) {
  git_odb* found = nullptr;
  if (git_repository_odb(&found, repository) != 0) throw unreadable_repository(folder, what_git_says());
  return Git<git_odb>(found);
}

std::optional<CommittedEntry> entry_at(git_repository* repository, const std::string& folder, const git_commit* commit,
                                       const std::string& path) {
  const git_oid root = *git_commit_tree_id(commit);
  if (path.empty()) return CommittedEntry{root, GIT_OBJECT_TREE};
  const Git<git_tree> tree = tree_of(repository, folder, root);
  git_tree_entry* found = nullptr;
  const int code = git_tree_entry_bypath(&found, tree.get(), path.c_str());
  if (code == GIT_ENOTFOUND && git_error_last()->klass == GIT_ERROR_TREE) return std::nullopt;
  if (code != 0) throw_missing(folder, root);
  const Git<git_tree_entry> entry(found);
  return CommittedEntry{*git_tree_entry_id(found), git_tree_entry_type(found)};
}

std::string hexadecimal(const git_oid& id) {
  std::array<char, GIT_OID_HEXSZ> digits;
  git_oid_fmt(digits.data(), &id);
  return {digits.data(), digits.size()};
}

void throw_missing(const std::string& folder, const git_oid& id) {
  const git_error* error = git_error_last();
  const bool is_damaged = error != nullptr && error->klass != GIT_ERROR_ODB;
  const std::string digits = hexadecimal(id);
  const Git<git_repository> repository = open_enclosing_repository(folder);
  if (is_damaged) throw damaged_object(folder, digits, repository ? loose_file(repository.get(), digits) : "");
  if (!repository) throw missing_object(folder, digits);
  expect_access(objects_folder(repository.get()), folder);
  const std::string gone = lost_alternate(repository.get());
  throw gone.empty() ? missing_object(folder, digits) : lost_objects(folder, gone);
}

}  // namespace motebok
