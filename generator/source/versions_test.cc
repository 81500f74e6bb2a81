#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "source/scratch_repository.h"
#include "source/source.h"
#include "source/testing.h"

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// A text that is mostly like any other made with the same number.
std::string text(int number, const std::string& last_line = "") {
  std::string lines;
  for (int i = 0; i < 10; ++i) lines += "Linje " + std::to_string(i) + " i tekst " + std::to_string(number) + "\n";
  return lines + last_line;
}

SourceTree read_all(const SourceOptions& options, Diagnostics& diagnostics, const std::string& zone = "UTC") {
  SourceTree tree = read_sources(options, diagnostics);
  read_history(options, zone, tree, diagnostics);
  return tree;
}

// "a.md: 01-03 a.md, 01-01 gammel.md" for each file with more than one.
std::vector<std::string> versions_in(const SourceTree& tree) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < tree.files.size(); ++i) {
    if (tree.history.versions[i].size() < 2) continue;
    std::string line = tree.files[i].path + ":";
    const char* separator = " ";
    for (const FileVersion& each : tree.history.versions[i]) {
      line += separator + to_iso(tree.history.commits[each.commit].day).substr(5) + " " + each.path;
      separator = ", ";
    }
    lines.push_back(line);
  }
  return lines;
}

std::vector<std::string> versions(const ScratchRepository& repository, const std::string& content = ".") {
  Diagnostics diagnostics;
  const std::vector<std::string> lines = versions_in(read_all(commit(repository.path(), content), diagnostics));
  EXPECT_THAT(listed(diagnostics), IsEmpty());
  return lines;
}

// All that a history says, as one text.
std::string told(const SourceTree& tree) {
  std::string all;
  for (std::size_t i = 0; i < tree.files.size(); ++i) {
    all += tree.files[i].path + " " + (tree.files[i].last_changed ? to_iso(*tree.files[i].last_changed) : "–") + "\n";
    for (const FileVersion& each : tree.history.versions[i]) {
      const HistoryCommit& commit = tree.history.commits[each.commit];
      all += "  " + to_iso(commit.day) + " " + commit.id + " " + each.blob + " " + each.path + " " + commit.message +
             " " + commit.author + " " + commit.email + "\n";
    }
  }
  return all;
}

TEST(Versions, AreListedNewestFirstWithWhatTheCommitSays) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  repository.put("b.md", "1");
  const git_oid first = repository.commit(day(1), {}, "refs/heads/main", "Første utgave\n\nMer om den.\n");
  repository.put("a.md", "2");
  repository.commit(day(2), {first}, "refs/heads/main", "\nRettet en feil  \r\n");
  EXPECT_THAT(versions(repository), ElementsAre("a.md: 01-02 a.md, 01-01 a.md"));
  Diagnostics diagnostics;
  const SourceTree tree = read_all(commit(repository.path(), "."), diagnostics);
  ASSERT_TRUE(tree.history.is_whole);
  const std::vector<FileVersion>& of_a = tree.history.versions[0];
  EXPECT_EQ(tree.history.commits[of_a[0].commit].message, "Rettet en feil");
  EXPECT_EQ(tree.history.commits[of_a[1].commit].message, "Første utgave");
  EXPECT_EQ(tree.history.commits[of_a[1].commit].author, "Sekretariatet");
  EXPECT_EQ(tree.history.read(of_a[0].blob), "2");
  EXPECT_EQ(tree.history.read(of_a[1].blob), "1");
}

TEST(Versions, OfTextInLatin1AreReadAll) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.put("a.md", "2");
  repository.commit(day(2), {first}, "refs/heads/main", "Rettet m\xF8tet");
  Diagnostics diagnostics;
  const SourceTree tree = read_all(commit(repository.path(), "."), diagnostics);
  EXPECT_EQ(tree.history.commits[tree.history.versions[0][0].commit].message, "Rettet møtet");
}

TEST(Versions, FollowARenamedFile) {
  ScratchRepository repository;
  repository.put("gammel.md", text(1));
  const git_oid first = repository.commit(day(1), {});
  repository.put("gammel.md", text(1, "rettet"));
  const git_oid second = repository.commit(day(2), {first});
  repository.remove("gammel.md");
  repository.put("om/ny.md", text(1, "rettet"));
  const git_oid third = repository.commit(day(3), {second});
  repository.put("om/ny.md", text(1, "rettet igjen"));
  repository.commit(day(4), {third});
  EXPECT_THAT(versions(repository), ElementsAre("om/ny.md: 01-04 om/ny.md, 01-02 gammel.md, 01-01 gammel.md"));
}

TEST(Versions, FollowAFileThatWasChangedWhenItWasRenamed) {
  ScratchRepository repository;
  repository.put("plan-a.md", text(1));
  repository.put("plan-b.md", text(2));
  repository.put("bilde.png", text(3));
  const git_oid first = repository.commit(day(1), {});
  for (const char* name : {"plan-a.md", "plan-b.md", "bilde.png"}) repository.remove(name);
  repository.put("ny-b.md", text(2, "ny"));
  repository.put("ny-a.md", text(1, "ny"));
  repository.put("helt-ny.md", text(9));
  repository.put("tegning.png", text(3));
  repository.commit(day(2), {first});
  EXPECT_THAT(versions(repository),
              ElementsAre("ny-a.md: 01-02 ny-a.md, 01-01 plan-a.md", "ny-b.md: 01-02 ny-b.md, 01-01 plan-b.md"));
}

TEST(Versions, FollowAFolderThatWasMovedWithAllThatIsInIt) {
  ScratchRepository repository;
  for (int i = 0; i < 60; ++i) repository.put("utvalg/flr/" + std::to_string(i) + "/referat.md", text(i));
  const git_oid first = repository.commit(day(1), {});
  for (int i = 0; i < 60; ++i) {
    repository.remove("utvalg/flr/" + std::to_string(i) + "/referat.md");
    repository.put("komiteer/flr/" + std::to_string(i) + "/referat.md", text(i, "ny lenke"));
  }
  repository.commit(day(2), {first});
  const std::vector<std::string> found = versions(repository);
  ASSERT_EQ(found.size(), 60U);
  EXPECT_EQ(found[17], "komiteer/flr/24/referat.md: 01-02 komiteer/flr/24/referat.md, 01-01 utvalg/flr/24/referat.md");
}

TEST(Versions, TakeAFileOfAnotherTextForANewOne) {
  ScratchRepository repository;
  repository.put("gammel.md", text(1));
  const git_oid first = repository.commit(day(1), {});
  repository.remove("gammel.md");
  repository.put("ny.md", text(2));
  repository.commit(day(2), {first});
  EXPECT_THAT(versions(repository), IsEmpty());
}

TEST(Versions, BeginWhereAFileCameIntoTheFolder) {
  ScratchRepository repository;
  repository.put("annet/a.md", text(1));
  const git_oid first = repository.commit(day(1), {});
  repository.remove("annet/a.md");
  repository.put("content/a.md", text(1, "flyttet inn"));
  const git_oid second = repository.commit(day(2), {first});
  repository.put("content/a.md", text(1, "endret"));
  repository.commit(day(3), {second});
  EXPECT_THAT(versions(repository, "content"), ElementsAre("a.md: 01-03 a.md, 01-02 a.md"));
}

TEST(Versions, BeginAgainWithAFileThatCameBack) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.remove("a.md");
  const git_oid second = repository.commit(day(2), {first});
  repository.put("a.md", "2");
  const git_oid third = repository.commit(day(3), {second});
  repository.put("a.md", "3");
  repository.commit(day(4), {third});
  EXPECT_THAT(versions(repository), ElementsAre("a.md: 01-04 a.md, 01-03 a.md"));
}

TEST(Versions, OfAMergedBranchAreThoseOfTheBranch) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  repository.put("b.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.put("a.md", "hoved");
  const git_oid main = repository.commit(day(2), {first});
  repository.put("a.md", "1");
  repository.put("b.md", "gren");
  const git_oid branch = repository.commit(day(3), {first}, "refs/heads/gren");
  repository.put("b.md", "gren igjen");
  const git_oid branch_again = repository.commit(day(4), {branch}, "refs/heads/gren");
  repository.put("a.md", "hoved");
  repository.commit(day(5), {main, branch_again});
  EXPECT_THAT(versions(repository),
              ElementsAre("a.md: 01-02 a.md, 01-01 a.md", "b.md: 01-04 b.md, 01-03 b.md, 01-01 b.md"));
}

TEST(Versions, OfAFileThatTheMergeMadeAreThoseOfTheFirstParent) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.put("a.md", "hoved");
  const git_oid main = repository.commit(day(2), {first});
  repository.put("a.md", "gren");
  const git_oid branch = repository.commit(day(3), {first}, "refs/heads/gren");
  repository.put("a.md", "hoved og gren");
  repository.commit(day(4), {main, branch});
  EXPECT_THAT(versions(repository), ElementsAre("a.md: 01-04 a.md, 01-02 a.md, 01-01 a.md"));
}

// Somebody wrote what should not be written, and took it out again before the branch was merged: it was never on the site.
TEST(Versions, DoNotHaveWhatABranchTookBack) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  repository.put("b.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.put("a.md", "hemmelig");
  const git_oid secret = repository.commit(day(2), {first}, "refs/heads/gren");
  repository.put("a.md", "1");
  repository.put("b.md", "2");
  const git_oid back = repository.commit(day(3), {secret}, "refs/heads/gren");
  repository.put("b.md", "1");
  repository.put("c.md", "1");
  const git_oid main = repository.commit(day(4), {first});
  repository.put("b.md", "2");
  repository.commit(day(5), {main, back});
  EXPECT_THAT(versions(repository), ElementsAre("b.md: 01-03 b.md, 01-01 b.md"));
}

TEST(Versions, FollowARenameOnABranch) {
  ScratchRepository repository;
  repository.put("gammel.md", text(1));
  repository.put("b.md", "1");
  const git_oid first = repository.commit(day(1), {});
  repository.put("b.md", "2");
  const git_oid main = repository.commit(day(2), {first});
  repository.put("b.md", "1");
  repository.remove("gammel.md");
  repository.put("ny.md", text(1, "ny"));
  const git_oid branch = repository.commit(day(3), {first}, "refs/heads/gren");
  repository.put("b.md", "2");
  repository.commit(day(4), {main, branch});
  EXPECT_THAT(versions(repository), ElementsAre("b.md: 01-02 b.md, 01-01 b.md", "ny.md: 01-03 ny.md, 01-01 gammel.md"));
}

// Those of each file that have been public, "a.md: 01-03 01-01".
std::vector<std::string> public_versions(const ScratchRepository& repository) {
  Diagnostics diagnostics;
  const SourceTree tree = read_all(commit(repository.path(), "."), diagnostics);
  EXPECT_THAT(listed(diagnostics), IsEmpty());
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < tree.files.size(); ++i) {
    std::string line = tree.files[i].path + ":";
    for (const FileVersion& each : tree.history.versions[i]) {
      if (!each.never_public) line += " " + to_iso(tree.history.commits[each.commit].day).substr(5);
    }
    lines.push_back(line);
  }
  return lines;
}

TEST(Versions, OfABranchHaveBeenPublicOnlyAsTheyWereMerged) {
  ScratchRepository repository;
  repository.put("a.md", "1");
  const git_oid first = repository.commit(day(1), {});
  std::vector<git_oid> branch = {first};
  for (int i = 2; i <= 4; ++i) {
    repository.put("a.md", "gren " + std::to_string(i));
    branch = {repository.commit(day(i), branch, "refs/heads/gren")};
  }
  const git_oid merge = repository.commit(day(5), {first, branch[0]});
  EXPECT_THAT(public_versions(repository), ElementsAre("a.md: 01-04 01-01"));
  for (int i = 6; i <= 7; ++i) {
    repository.put("a.md", "gren " + std::to_string(i));
    branch = {repository.commit(day(i), i == 6 ? std::vector{merge} : branch, "refs/heads/gren")};
  }
  const git_oid again = repository.commit(day(8), {merge, branch[0]});
  EXPECT_THAT(public_versions(repository), ElementsAre("a.md: 01-07 01-04 01-01"));
  repository.put("a.md", "etter");
  repository.commit(day(9), {again});
  EXPECT_THAT(public_versions(repository), ElementsAre("a.md: 01-09 01-07 01-04 01-01"));
}

TEST(Versions, OfAFileRenamedOnABranchHaveBeenPublicBeforeIt) {
  ScratchRepository repository;
  repository.put("gammel.md", text(1));
  const git_oid first = repository.commit(day(1), {});
  repository.put("gammel.md", text(1, "hemmelig"));
  const git_oid secret = repository.commit(day(2), {first}, "refs/heads/gren");
  repository.remove("gammel.md");
  repository.put("ny.md", text(1, "ny"));
  const git_oid branch = repository.commit(day(3), {secret}, "refs/heads/gren");
  repository.commit(day(4), {first, branch});
  EXPECT_THAT(versions(repository), ElementsAre("ny.md: 01-03 ny.md, 01-02 gammel.md, 01-01 gammel.md"));
  EXPECT_THAT(public_versions(repository), ElementsAre("ny.md: 01-03 01-01"));
}

TEST(Versions, HaveNotBeenPublicWhereTheFileWasNoContent) {
  for (const char* const kept : {".kladd/a.md", "README.md", "om/.a.md", "a.md~/b.md"}) {
    ScratchRepository repository;
    repository.put(kept, text(1));
    const git_oid first = repository.commit(day(1), {});
    repository.put(kept, text(1, "hemmelig"));
    const git_oid second = repository.commit(day(2), {first});
    repository.remove(kept);
    repository.put("om/a.md", text(1, "ny"));
    const git_oid third = repository.commit(day(3), {second});
    repository.put("om/a.md", text(1, "endret"));
    repository.commit(day(4), {third});
    const bool is_published = std::string_view(kept) == "a.md~/b.md";
    EXPECT_THAT(public_versions(repository),
                ElementsAre(is_published ? "om/a.md: 01-04 01-03 01-02 01-01" : "om/a.md: 01-04 01-03"))
        << kept;
  }
}

TEST(Versions, AreOfTheDayTheFileBecameContentThoughItsTextIsOlder) {
  ScratchRepository repository;
  repository.put(".kladd/a.md", text(1));
  const git_oid first = repository.commit(day(1), {});
  repository.remove(".kladd/a.md");
  repository.put("om/a.md", text(1));
  repository.commit(day(2), {first});
  EXPECT_THAT(public_versions(repository), ElementsAre("om/a.md: 01-02"));
}

TEST(Versions, AreNotShownWhereOldContentsAreMissing) {
  ScratchRepository repository;
  repository.put("gammel.md", text(1));
  const git_oid first = repository.commit(day(1), {});
  const std::string blob = hexadecimal(repository.blob("gammel.md"));
  repository.remove("gammel.md");
  repository.put("ny.md", text(1, "ny"));
  repository.commit(day(2), {first});
  std::filesystem::remove(repository.path() + "/.git/objects/" + blob.substr(0, 2) + "/" + blob.substr(2));
  Diagnostics diagnostics;
  const SourceTree tree = read_all(commit(repository.path(), "."), diagnostics);
  EXPECT_FALSE(tree.history.is_whole);
  EXPECT_EQ(to_iso(*tree.files[0].last_changed), "2024-01-02");
  EXPECT_THAT(listed(diagnostics), ElementsAre("warning[unreadable-history] "));
}

// The cache

class HistoryCache : public testing::Test {
 protected:
  SourceOptions with_cache(const std::string& content = ".", const std::string& ref = "HEAD") const {
    SourceOptions options = commit(repository_.path(), content, ref);
    options.cache = cache_.path() + "/dypere/ned";
    return options;
  }
  static std::string told_by(const SourceOptions& options, const std::string& zone = "UTC") {
    Diagnostics diagnostics;
    const std::string all = told(read_all(options, diagnostics, zone));
    EXPECT_THAT(listed(diagnostics), IsEmpty());
    return all;
  }
  void expect_as_without(const SourceOptions& options, const std::string& zone = "UTC") const {
    SourceOptions without = options;
    without.cache.clear();
    EXPECT_EQ(told_by(options, zone), told_by(without, zone));
  }
  std::vector<std::filesystem::path> files() const {
    std::vector<std::filesystem::path> files;
    const std::string folder = cache_.path() + "/dypere/ned";
    if (!std::filesystem::exists(folder)) return files;
    for (const auto& each : std::filesystem::directory_iterator(folder)) files.push_back(each.path());
    return files;
  }
  git_oid grow(int from, int to, const std::vector<git_oid>& before) {
    std::vector<git_oid> parents = before;
    for (int i = from; i <= to; ++i) {
      repository_.put("content/a.md", "versjon " + std::to_string(i));
      repository_.put("content/b" + std::to_string(i % 3) + ".md", text(i % 3, std::to_string(i)));
      parents = {repository_.commit(day(i), parents)};
    }
    return parents.front();
  }

  ScratchRepository repository_;
  ScratchFolder cache_;
};

TEST_F(HistoryCache, GivesWhatAWalkGivesAgainAndAgain) {
  const git_oid head = grow(1, 9, {});
  for (int i = 0; i < 3; ++i) expect_as_without(with_cache("content"));
  ASSERT_EQ(files().size(), 1U);
  const auto written = std::filesystem::last_write_time(files()[0]);
  expect_as_without(with_cache("content"));
  EXPECT_EQ(std::filesystem::last_write_time(files()[0]), written) << "nothing was new, yet it was written";
  grow(10, 12, {head});
  expect_as_without(with_cache("content"));
  expect_as_without(with_cache("content"));
}

TEST_F(HistoryCache, IsRightAfterTheHistoryWasWrittenAnew) {
  grow(1, 9, {});
  expect_as_without(with_cache("content"));
  repository_.put("content/a.md", "en annen begynnelse");
  grow(4, 7, {repository_.commit(day(3), {})});
  expect_as_without(with_cache("content"));
}

TEST_F(HistoryCache, IsRightForMergesAndRenamesThatCameLater) {
  const git_oid head = grow(1, 5, {});
  expect_as_without(with_cache("content"));
  repository_.put("content/a.md", "gren");
  const git_oid branch = repository_.commit(day(3), {head}, "refs/heads/gren");
  repository_.put("content/a.md", "versjon 5");
  repository_.remove("content/b1.md");
  repository_.put("content/ny.md", text(1, "omdøpt"));
  const git_oid main = repository_.commit(day(6), {head});
  expect_as_without(with_cache("content"));
  repository_.put("content/a.md", "gren");
  repository_.commit(day(7), {main, branch});
  expect_as_without(with_cache("content"));
}

TEST_F(HistoryCache, IsOfOneFolderAndAnyTimeZone) {
  grow(1, 4, {});
  expect_as_without(with_cache("content"));
  expect_as_without(with_cache("."));
  EXPECT_EQ(files().size(), 2U);
  expect_as_without(with_cache("content"), "Pacific/Auckland");
  expect_as_without(with_cache("content"), "America/Adak");
}

TEST_F(HistoryCache, IsRightForAnOlderCommitToo) {
  const git_oid first = grow(1, 4, {});
  repository_.tag("v1", first);
  grow(5, 8, {first});
  expect_as_without(with_cache("content"));
  expect_as_without(with_cache("content", "v1"));
  expect_as_without(with_cache("content"));
}

TEST_F(HistoryCache, ThatIsDamagedIsAsNone) {
  grow(1, 6, {});
  expect_as_without(with_cache("content"));
  const std::string file = files()[0];
  std::ifstream stream(file, std::ios::binary);
  const std::string whole{std::istreambuf_iterator<char>(stream), {}};
  std::vector<std::string> damaged = {"", "tull", whole.substr(0, whole.size() / 2), whole + "x"};
  for (std::size_t at = 0; at < whole.size(); at += 97) {
    damaged.push_back(whole);
    damaged.back()[at] = static_cast<char>(damaged.back()[at] ^ 1);
  }
  for (const std::string& bytes : damaged) {
    std::ofstream(file, std::ios::binary) << bytes;
    expect_as_without(with_cache("content"));
  }
}

TEST_F(HistoryCache, ThatCannotBeWrittenIsAsNone) {
  grow(1, 3, {});
  SourceOptions options = with_cache("content");
  options.cache = "/dev/null/mappe";
  expect_as_without(options);
  cache_.write("fil", "x");
  options.cache = cache_.path() + "/fil";
  expect_as_without(options);
}

TEST_F(HistoryCache, DoesNotMakeAShallowCloneWhole) {
  const git_oid head = grow(1, 6, {});
  expect_as_without(with_cache("content"));
  repository_.folder().write(".git/shallow", hexadecimal(head) + "\n");
  Diagnostics diagnostics;
  EXPECT_FALSE(read_all(with_cache("content"), diagnostics).history.is_whole);
  EXPECT_THAT(listed(diagnostics), ElementsAre("warning[shallow-history] "));
  std::filesystem::remove(repository_.path() + "/.git/shallow");
  expect_as_without(with_cache("content"));
}

}  // namespace
}  // namespace motebok
