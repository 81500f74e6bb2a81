#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "source/scratch_repository.h"
#include "source/source.h"
#include "source/testing.h"

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Shape = ScratchRepository::Shape;

std::vector<std::string> dated(const SourceOptions& options, Diagnostics& diagnostics,
                               const std::string& zone = "Europe/Oslo") {
  SourceTree tree = read_sources(options, diagnostics);
  read_history(options, zone, tree, diagnostics);
  std::vector<std::string> lines;
  for (const SourceFile& file : tree.files) {
    lines.push_back(file.path + " " + (file.last_changed ? to_iso(*file.last_changed) : "–"));
  }
  return lines;
}

std::vector<std::string> dated(const ScratchRepository& repository, const std::string& content = ".") {
  Diagnostics diagnostics;
  const std::vector<std::string> lines = dated(commit(repository.path(), content), diagnostics);
  EXPECT_THAT(listed(diagnostics), IsEmpty());
  return lines;
}

TEST(History, DatesAFileByTheNewestCommitThatChangedIt) {
  for (const Shape shape : {Shape::Bare, Shape::WithWorkTree}) {
    ScratchRepository repository(shape);
    repository.put("a.md", "1");
    repository.put("om/b.md", "1");
    repository.put("om/c.md", "1");
    const git_oid first = repository.commit(day(1), {});
    repository.put("om/b.md", "2");
    repository.put("d.md", "1");
    const git_oid second = repository.commit(day(2), {first});
    repository.remove("d.md");
    repository.commit(day(3), {second});
    EXPECT_THAT(dated(repository), ElementsAre("a.md 2024-01-01", "om/b.md 2024-01-02", "om/c.md 2024-01-01"));
  }
}

TEST(History, CountsDaysInTheSitesTimeZone) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  repository.commit(1704063600, {});  // 2023-12-31T23:00:00Z
  Diagnostics diagnostics;
  const SourceOptions options = commit(repository.path(), ".");
  EXPECT_THAT(dated(options, diagnostics, "Europe/Oslo"), ElementsAre("a.md 2024-01-01"));
  EXPECT_THAT(dated(options, diagnostics, "America/New_York"), ElementsAre("a.md 2023-12-31"));
}

TEST(History, LooksAtTheContentFolderOnly) {
  ScratchRepository repository;
  repository.put("verktoy/a.md", "1");
  const git_oid before = repository.commit(day(1), {});
  repository.put("content/a.md", "1");
  const git_oid first = repository.commit(day(2), {before});
  repository.put("verktoy/a.md", "2");
  repository.commit(day(3), {first});
  EXPECT_THAT(dated(repository, "content"), ElementsAre("a.md 2024-01-02"));
}

TEST(History, DatesARenamedFileByItsText) {
  ScratchRepository repository;
  repository.put("gammel.md", "samme tekst");
  repository.put("b.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.remove("gammel.md");
  repository.put("ny.md", "samme tekst");
  repository.commit(day(2), {first});
  EXPECT_THAT(dated(repository), ElementsAre("b.md 2024-01-01", "ny.md 2024-01-01"));
}

TEST(History, TakesAFileThatCameBackByItsReturn) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  repository.put("b.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.remove("a.md");
  const git_oid second = repository.commit(day(2), {first});
  repository.put("a.md", "1");
  repository.commit(day(3), {second});
  EXPECT_THAT(dated(repository), ElementsAre("a.md 2024-01-03", "b.md 2024-01-01"));
}

TEST(History, TellsAFolderFromAFileOfTheSameName) {
  ScratchRepository repository;
  repository.put("om", "1");
  repository.put("om.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.remove("om");
  repository.put("om/a.md", "1");
  repository.put("om-oss.md", "1");
  repository.commit(day(2), {first});
  EXPECT_THAT(dated(repository), ElementsAre("om-oss.md 2024-01-02", "om.md 2024-01-01", "om/a.md 2024-01-02"));
}

TEST(History, DatesAMergedFileByTheBranchThatChangedIt) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  repository.put("b.md", "1");
  repository.put("c.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.put("a.md", "hoved");
  const git_oid main = repository.commit(day(2), {first});
  repository.put("a.md", "1");
  repository.put("b.md", "gren");
  const git_oid branch = repository.commit(day(3), {first}, "refs/heads/gren");
  repository.put("a.md", "hoved");
  repository.commit(day(4), {main, branch});
  EXPECT_THAT(dated(repository), ElementsAre("a.md 2024-01-02", "b.md 2024-01-03", "c.md 2024-01-01"));
}

TEST(History, DatesByTheMergeWhatTheMergeItselfMade) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.put("a.md", "hoved");
  const git_oid main = repository.commit(day(2), {first});
  repository.put("a.md", "gren");
  const git_oid branch = repository.commit(day(3), {first}, "refs/heads/gren");
  repository.put("a.md", "hoved og gren");
  repository.commit(day(4), {main, branch});
  EXPECT_THAT(dated(repository), ElementsAre("a.md 2024-01-04"));
}

TEST(History, DoesNotCountWhatAMergeThrewAway) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.put("b.md", "1");
  const git_oid main = repository.commit(day(2), {first});
  repository.remove("b.md");
  repository.put("a.md", "forkastet");
  const git_oid branch = repository.commit(day(3), {first}, "refs/heads/gren");
  repository.put("a.md", "1");
  repository.put("b.md", "1");
  repository.commit(day(4), {main, branch});
  EXPECT_THAT(dated(repository), ElementsAre("a.md 2024-01-01", "b.md 2024-01-02"));
}

TEST(History, DatesAMergeOfThree) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  const git_oid first = repository.commit(day(1), {});
  std::vector<git_oid> heads;
  for (int i = 0; i < 3; ++i) {
    repository.remove("b0.md");
    repository.remove("b1.md");
    repository.put("b" + std::to_string(i) + ".md", "1");
    heads.push_back(repository.commit(day(2 + i), {first}, "refs/heads/gren"));
  }
  for (const char* name : {"b0.md", "b1.md", "b2.md"}) repository.put(name, "1");
  repository.commit(day(9), heads);
  EXPECT_THAT(dated(repository),
              ElementsAre("a.md 2024-01-01", "b0.md 2024-01-02", "b1.md 2024-01-03", "b2.md 2024-01-04"));
}

TEST(History, GivesTheDateOfTheCommitThatWasReadNotOfHead) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.tag("v1", first);
  repository.put("a.md", "2");
  repository.commit(day(2), {first});
  Diagnostics diagnostics;
  EXPECT_THAT(dated(commit(repository.path(), ".", "v1"), diagnostics), ElementsAre("a.md 2024-01-01"));
}

TEST(History, StaysWithTheCommitWhenTheBranchMovesOn) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  const git_oid first = repository.commit(day(1), {});
  Diagnostics diagnostics;
  const SourceOptions options = commit(repository.path(), ".", "main");
  SourceTree tree = read_sources(options, diagnostics);
  repository.put("a.md", "2");
  repository.commit(day(2), {first});
  read_history(options, "UTC", tree, diagnostics);
  ASSERT_TRUE(tree.files[0].last_changed);
  EXPECT_EQ(to_iso(*tree.files[0].last_changed), "2024-01-01");
}

TEST(History, MatchesNamesInAnyForm) {
  ScratchRepository repository;
  repository.put("mo\u0308te/a\u030A.md", "1");
  repository.commit(day(1), {});
  EXPECT_THAT(dated(repository), ElementsAre("möte/å.md 2024-01-01"));
}

TEST(History, OfAWorkTreeIsThatOfItsRepository) {
  ScratchRepository repository;
  repository.put("content/a.md", "1");
  repository.put("content/om/b.md", "1");
  repository.commit(day(1), {});
  repository.folder().write("content/a.md", "endret, ikke sjekket inn");
  repository.folder().write("content/om/b.md", "1");
  repository.folder().write("content/ny.md", "ikke sjekket inn");
  Diagnostics diagnostics;
  EXPECT_THAT(dated(folder(repository.path() + "/content"), diagnostics),
              ElementsAre("a.md 2024-01-01", "ny.md –", "om/b.md 2024-01-01"));
  EXPECT_THAT(dated(folder(repository.path()), diagnostics),
              ElementsAre("content/a.md 2024-01-01", "content/ny.md –", "content/om/b.md 2024-01-01"));
  EXPECT_THAT(listed(diagnostics), IsEmpty());
}

TEST(History, IsEmptyOutsideGitAndBeforeTheFirstCommit) {
  const ScratchFolder scratch;
  scratch.write("a.md", "x");
  Diagnostics diagnostics;
  EXPECT_THAT(dated(folder(scratch.path()), diagnostics), ElementsAre("a.md –"));
  ScratchRepository repository;
  repository.folder().write("a.md", "x");
  EXPECT_THAT(dated(folder(repository.path()), diagnostics), ElementsAre("a.md –"));
  EXPECT_THAT(listed(diagnostics), IsEmpty());
}

TEST(History, OfAShallowCloneLeavesOutWhatItCannotKnow) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  repository.put("b.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.put("a.md", "2");
  const git_oid second = repository.commit(day(2), {first});
  repository.put("b.md", "2");
  repository.commit(day(3), {second});
  repository.folder().write(".git/shallow", hexadecimal(second) + "\n");
  const std::string id = hexadecimal(first);
  std::filesystem::remove(repository.path() + "/.git/objects/" + id.substr(0, 2) + "/" + id.substr(2));
  Diagnostics diagnostics;
  EXPECT_THAT(dated(commit(repository.path(), "."), diagnostics), ElementsAre("a.md –", "b.md 2024-01-03"));
  EXPECT_THAT(listed(diagnostics), ElementsAre("warning[shallow-history] "));
}

TEST(History, OfAShallowCloneHasDatesButNoVersions) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.put("a.md", "2");
  const git_oid second = repository.commit(day(2), {first});
  repository.put("a.md", "3");
  repository.commit(day(3), {second});
  repository.folder().write(".git/shallow", hexadecimal(first) + "\n");
  Diagnostics diagnostics;
  EXPECT_THAT(dated(commit(repository.path(), "."), diagnostics), ElementsAre("a.md 2024-01-03"));
  EXPECT_THAT(listed(diagnostics), ElementsAre("warning[shallow-history] "));
}

TEST(History, ThatCannotBeReadIsAWarning) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.put("b.md", "1");
  repository.commit(day(2), {first});
  const std::string id = hexadecimal(first);
  std::filesystem::remove(repository.path() + "/.git/objects/" + id.substr(0, 2) + "/" + id.substr(2));
  Diagnostics diagnostics;
  EXPECT_THAT(dated(commit(repository.path(), "."), diagnostics), ElementsAre("a.md –", "b.md –"));
  EXPECT_THAT(listed(diagnostics), ElementsAre("warning[unreadable-history] "));
}

}  // namespace
}  // namespace motebok
