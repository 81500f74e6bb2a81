#include <gtest/gtest.h>

#include <filesystem>

#include "source/scratch_repository.h"
#include "source/source.h"
#include "source/testing.h"

namespace motebok {
namespace {

using Content = Edition::Content;

constexpr std::int64_t kLateInTheEvening = 1704063600;  // 2023-12-31T23:00:00Z

Edition edition_of(const SourceOptions& options, const std::string& zone = "Europe/Oslo") {
  Diagnostics diagnostics;
  SourceTree tree = read_sources(options, diagnostics);
  read_history(options, zone, tree, diagnostics);
  return tree.edition;
}

// A work tree that is what its only commit has.
class EditionOfAWorkTree : public ::testing::Test {
 protected:
  EditionOfAWorkTree() {
    commit({{"content/a.md", "1"}, {"content/om/b.md", "1"}, {"content/README.md", "1"}, {"verktoy/c.md", "1"}});
  }

  void commit(const std::map<std::string, std::string>& files) {
    for (const auto& [path, bytes] : files) {
      repository_.put(path, bytes);
      write(path, bytes);
    }
    id_ = hexadecimal(repository_.commit(kLateInTheEvening, {}));
    // As `git reset` would: the index is what Git compares a work tree by.
    git_object* head = nullptr;
    ASSERT_EQ(git_revparse_single(&head, repository_.get(), "HEAD"), 0);
    ASSERT_EQ(git_reset(repository_.get(), head, GIT_RESET_MIXED, nullptr), 0);
    git_object_free(head);
  }
  void write(const std::string& path, std::string_view bytes) const { repository_.folder().write(path, bytes); }
  Edition edition() const { return edition_of(folder(repository_.path() + "/content")); }

  ScratchRepository repository_;
  std::string id_;
};

TEST_F(EditionOfAWorkTree, IsOfItsCommit) {
  EXPECT_EQ(edition().content, Content::Commit);
  EXPECT_EQ(edition().commit, id_);
  EXPECT_EQ(edition().committed, parse_iso_date("2024-01-01"));
}

TEST_F(EditionOfAWorkTree, IsTheSameAsTheCommitFromTheRepository) {
  const Edition committed = edition_of(motebok::commit(repository_.path(), "content"));
  EXPECT_EQ(committed.content, Content::Commit);
  EXPECT_EQ(committed.commit, edition().commit);
  EXPECT_EQ(committed.committed, edition().committed);
}

TEST_F(EditionOfAWorkTree, IsOfNoCommitAloneOnceAPaperDiffers) {
  write("content/om/b.md", "2");
  EXPECT_EQ(edition().content, Content::ChangedSinceCommit);
  EXPECT_EQ(edition().commit, id_);
  // What lies in the repository is still what was committed.
  EXPECT_EQ(edition_of(motebok::commit(repository_.path(), "content")).content, Content::Commit);
}

TEST_F(EditionOfAWorkTree, IsOfNoCommitAloneWithAPaperMoreOrLess) {
  write("content/om/ny.md", "1");
  EXPECT_EQ(edition().content, Content::ChangedSinceCommit);
  std::filesystem::remove(repository_.path() + "/content/om/ny.md");
  EXPECT_EQ(edition().content, Content::Commit);
  std::filesystem::remove(repository_.path() + "/content/a.md");
  EXPECT_EQ(edition().content, Content::ChangedSinceCommit);
}

TEST_F(EditionOfAWorkTree, CountsAPaperThatGitIsToldToIgnore) {
  write(".gitignore", "*.md\n");
  EXPECT_EQ(edition().content, Content::Commit);
  write("content/om/ny.md", "1");
  EXPECT_EQ(edition().content, Content::ChangedSinceCommit);
}

TEST_F(EditionOfAWorkTree, DoesNotCountWhatTheSiteDoesNotRead) {
  write("content/README.md", "2");
  write("content/.utkast.md", "1");
  write("content/om/.skjult/x.md", "1");
  write("verktoy/c.md", "2");
  write("content2/d.md", "2");
  std::filesystem::permissions(repository_.path() + "/content/a.md", std::filesystem::perms::owner_exec,
                               std::filesystem::perm_options::add);
  EXPECT_EQ(edition().content, Content::Commit);
}

TEST_F(EditionOfAWorkTree, IsOfItsCommitWhenAFileWasWrittenAnewWithTheSameBytes) {
  write("content/a.md", "1");
  EXPECT_EQ(edition().content, Content::Commit);
}

TEST(Edition, OfAFolderOutsideGitIsNone) {
  const ScratchFolder scratch;
  scratch.write("a.md", "1");
  const Edition edition = edition_of(folder(scratch.path()));
  EXPECT_EQ(edition.content, Content::Folder);
  EXPECT_EQ(edition.commit, "");
  EXPECT_FALSE(edition.committed);
}

TEST(Edition, OfAFolderThatWasNeverCommittedIsNone) {
  ScratchRepository repository;
  repository.folder().write("content/a.md", "1");
  // No commit at all, then one without the folder.
  EXPECT_EQ(edition_of(folder(repository.path() + "/content")).content, Content::Folder);
  repository.put("annet/b.md", "1");
  repository.commit(kLateInTheEvening, {});
  EXPECT_EQ(edition_of(folder(repository.path() + "/content")).content, Content::Folder);
}

TEST(Edition, HasTheCommitThatATagOfATagNames) {
  ScratchRepository repository(ScratchRepository::Shape::Bare);
  repository.put("a.md", "1");
  const git_oid id = repository.commit(kLateInTheEvening, {});
  repository.tag("to", repository.tag("en", id));
  const Edition edition = edition_of(commit(repository.path(), ".", "to"), "UTC");
  EXPECT_EQ(edition.commit, hexadecimal(id));
  EXPECT_EQ(edition.committed, parse_iso_date("2023-12-31"));
}

}  // namespace
}  // namespace motebok
