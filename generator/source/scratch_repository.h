// For tests: a Git repository in a scratch folder, filled commit by commit.
#pragma once

#include <git2.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/check.h"
#include "base/scratch_folder.h"
#include "git/repository.h"

namespace motebok {

// When commit() may say a commit was made: noon (UTC) of a day in January 2024, counted from 1.
constexpr std::int64_t day(int number) { return 1704110400 + (number - 1) * 86400; }

class ScratchRepository {
 public:
  enum class Shape { WithWorkTree, Bare };

  explicit ScratchRepository(Shape shape = Shape::WithWorkTree) {
    git_libgit2_init();
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_MKDIR | (shape == Shape::Bare ? unsigned{GIT_REPOSITORY_INIT_BARE} : 0U);
    options.initial_head = "main";
    git_repository* made = nullptr;
    must(git_repository_init_ext(&made, folder_.path().c_str(), &options));
    repository_.reset(made);
  }
  ~ScratchRepository() {
    repository_.reset();
    git_libgit2_shutdown();
  }
  ScratchRepository(const ScratchRepository&) = delete;
  ScratchRepository& operator=(const ScratchRepository&) = delete;

  const std::string& path() const { return folder_.path(); }
  const ScratchFolder& folder() const { return folder_; }
  git_repository* get() const { return repository_.get(); }

  // The files of the commits to come. A mode other than a file's makes a link of the bytes or a submodule.
  void put(const std::string& path, std::string_view bytes, git_filemode_t mode = GIT_FILEMODE_BLOB) {
    git_oid id{};
    if (mode == GIT_FILEMODE_COMMIT) {
      must(git_oid_fromstr(&id, "1111111111111111111111111111111111111111"));
    } else {
      must(git_blob_create_from_buffer(&id, get(), bytes.data(), bytes.size()));
    }
    files_[path] = {id, mode};
  }
  void remove(const std::string& path) { files_.erase(path); }
  git_oid blob(const std::string& path) const { return files_.at(path).id; }

  // A commit of all files so far, at `time` UTC; it becomes the head of `branch`.
  git_oid commit(std::int64_t time, const std::vector<git_oid>& parents, const char* branch = "refs/heads/main",
                 const char* message = "endring", const char* author = "Sekretariatet") {
    git_index* made = nullptr;
    must(git_index_new(&made));
    for (const auto& [path, file] : files_) {
      git_index_entry entry{};
      entry.path = path.c_str();
      entry.id = file.id;
      entry.mode = file.mode;
      must(git_index_add(made, &entry));
    }
    git_oid tree_id;
    must(git_index_write_tree_to(&tree_id, made, get()));
    git_index_free(made);
    return commit_tree(tree_id, time, parents, branch, message, author);
  }

  git_oid tag(const char* name, const git_oid& target) {
    git_object* object = nullptr;
    must(git_object_lookup(&object, get(), &target, GIT_OBJECT_ANY));
    const Git<git_object> tagged(object);
    git_signature* signer = nullptr;
    must(git_signature_new(&signer, "Sekretariatet", "post@example.org", 0, 0));
    git_oid id;
    must(git_tag_create(&id, get(), name, object, signer, "merket", 1));
    git_signature_free(signer);
    return id;
  }

 private:
  struct File {
    git_oid id;
    git_filemode_t mode;
  };

  static void must(int code) { CHECK(code == 0); }

  git_oid commit_tree(const git_oid& tree_id, std::int64_t time, const std::vector<git_oid>& parents,
                      const char* branch, const char* message, const char* name) {
    const Git<git_tree> tree = tree_of(get(), path(), tree_id);
    std::vector<Git<git_commit>> kept;
    std::vector<const git_commit*> parent_commits;
    for (const git_oid& parent : parents) {
      kept.push_back(commit_of(get(), path(), parent));
      parent_commits.push_back(kept.back().get());
    }
    git_signature* author = nullptr;
    must(git_signature_new(&author, name, "post@example.org", time, 120));
    git_oid id;
    // Not as the branch's next commit: libgit2 would refuse one that does not follow its head.
    must(git_commit_create(&id, get(), nullptr, author, author, nullptr, message, tree.get(), parent_commits.size(),
                           parent_commits.data()));
    git_signature_free(author);
    git_reference* reference = nullptr;
    must(git_reference_create(&reference, get(), branch, &id, 1, nullptr));
    git_reference_free(reference);
    return id;
  }

  ScratchFolder folder_;
  Git<git_repository> repository_;
  std::map<std::string, File> files_;
};

}  // namespace motebok
