// Same content, theme and date → same bytes, whatever the machine: threads, time zone, locale, order of the folder, umask,
// place on the disk, work tree or commit.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <random>

#include "base/scratch_folder.h"
#include "support/file_tree.h"
#include "support/program.h"
#include "support/site_folder.h"

namespace motebok::testing {
namespace {

namespace fs = std::filesystem;

struct Material {
  std::string name;
  std::string content;
  std::string theme;
};

// For GoogleTest, which would print its bytes.
void PrintTo(const Material& material, std::ostream* out) { *out << material.name; }

std::vector<Material> materials() {
  std::vector<Material> all = {{"alle_typer", TESTS_FOLDER "/sites/alle-typer/content", TESTS_FOLDER "/themes/naken"}};
#ifdef WITH_REAL_CONTENT
  all.push_back({"innholdet", PROJECT_FOLDER "/content", PROJECT_FOLDER "/themes/helse"});
#endif
  return all;
}

class Determinism : public ::testing::TestWithParam<Material> {
 protected:
  Determinism() : content_(read_tree(GetParam().content)) { write_tree(scratch_ / "content", content_); }

  Invocation build(const std::string& out) const {
    Invocation invocation;
    invocation.arguments = {"build", "--content", "content", "--theme", GetParam().theme,
                            "--out", out,         "--date",  kToday};
    invocation.folder = scratch_.path();
    invocation.time_limit = std::chrono::seconds(60);
    return invocation;
  }

  FileTree built(const Invocation& invocation, const std::string& out) const {
    const Finished finished = run(invocation);
    EXPECT_EQ(finished.status, 0) << finished.err;
    FileTree tree = read_tree(scratch_ / out);
    EXPECT_GT(tree.size(), 50U);
    return tree;
  }

  FileTree plainly_built() const { return built(build("vanlig"), "vanlig"); }

  void expect_same(const FileTree& expected, const FileTree& actual) const {
    EXPECT_EQ(differences(expected, actual), "");
  }

  ScratchFolder scratch_;
  FileTree content_;
};

TEST_P(Determinism, TheNumberOfThreadsChangesNothing) {
  const FileTree plain = plainly_built();
  for (const std::string jobs : {"1", "2", "8"}) {
    Invocation with_jobs = build("traader-" + jobs);
    with_jobs.arguments.insert(with_jobs.arguments.end(), {"--jobs", jobs});
    expect_same(plain, built(with_jobs, "traader-" + jobs));
  }
}

TEST_P(Determinism, TheMachinesTimeZoneChangesNothing) {
  const FileTree plain = plainly_built();
  for (const std::optional<std::string>& zone :
       std::vector<std::optional<std::string>>{"Asia/Tokyo", "America/Adak", std::nullopt}) {
    Invocation elsewhere = build("sone");
    elsewhere.environment = {{"TZ", zone}};
    expect_same(plain, built(elsewhere, "sone"));
    fs::remove_all(scratch_ / "sone");
  }
}

TEST_P(Determinism, TheMachinesLanguageChangesNothing) {
  const FileTree plain = plainly_built();
  for (const std::string locale : {"C", "C.UTF-8", "nb_NO.UTF-8", "tr_TR.UTF-8", "finnes-ikke"}) {
    Invocation elsewhere = build("land-" + locale);
    elsewhere.environment = {{"LC_ALL", locale}, {"LANG", locale}, {"LANGUAGE", locale}};
    expect_same(plain, built(elsewhere, "land-" + locale));
  }
}

TEST_P(Determinism, TheOrderOfTheFolderChangesNothing) {
  const FileTree plain = plainly_built();
  std::vector<std::string> paths;
  for (const auto& [path, bytes] : content_) paths.push_back(path);
  std::mt19937 random(20260115);
  for (int round = 0; round < 3; ++round) {
    if (round == 0) std::ranges::reverse(paths);
    if (round > 0) std::ranges::shuffle(paths, random);
    fs::remove_all(scratch_ / "content");
    for (const std::string& path : paths) scratch_.write("content/" + path, content_.at(path));
    fs::remove_all(scratch_ / "stokket");
    expect_same(plain, built(build("stokket"), "stokket"));
  }
}

TEST_P(Determinism, BuildingTwiceAndBuildingOverChangeNothing) {
  const FileTree plain = plainly_built();
  expect_same(plain, built(build("igjen"), "igjen"));
  expect_same(plain, plainly_built());
}

TEST_P(Determinism, BuildingOverAnotherSiteChangesNothing) {
  const FileTree plain = plainly_built();
  Invocation other = build("over");
  other.arguments[2] = TESTS_FOLDER "/sites/minste/content";
  ASSERT_EQ(run(other).status, 0);
  expect_same(plain, built(build("over"), "over"));
}

TEST_P(Determinism, AnotherUmaskChangesNothing) {
  const FileTree plain = plainly_built();
  const mode_t before = umask(077);
  expect_same(plain, built(build("umask"), "umask"));
  umask(before);
}

TEST_P(Determinism, AnotherPlaceOnTheDiskChangesNothing) {
  const FileTree plain = plainly_built();
  const ScratchFolder elsewhere;
  const std::string folder = elsewhere / "en mappe med æ, ø og mellomrom/ett nivå til";
  write_tree(folder + "/innhold", content_);
  Invocation there = build(folder + "/ut");
  there.arguments[2] = folder + "/innhold";
  there.folder = "/";
  const Finished finished = run(there);
  ASSERT_EQ(finished.status, 0) << finished.err;
  expect_same(plain, read_tree(folder + "/ut"));
}

// The history says when each paper was last changed; it must say so alike from every side.
class DeterminismOfHistory : public Determinism {
 protected:
  // Two commits on different days, so that pages have dates of their own.
  void commit_content() {
    git({"init", "--quiet", "--initial-branch=main"}, "2025-10-01T12:00:00Z");
    git({"add", "content"}, "2025-10-01T12:00:00Z");
    git({"commit", "--quiet", "--message=Legg ut papirene"}, "2025-10-01T12:00:00Z");
    scratch_.write("content/index.md", content_.at("index.md") + "\nEt avsnitt til.\n");
    git({"commit", "--quiet", "--all", "--message=Rett forsiden"}, "2025-11-30T23:30:00Z");
  }

  void git(std::vector<std::string> words, const std::string& when) const {
    Invocation invocation;
    invocation.program = "git";
    invocation.arguments = std::move(words);
    invocation.folder = scratch_.path();
    invocation.environment = {{"GIT_CONFIG_GLOBAL", "/dev/null"}, {"GIT_CONFIG_NOSYSTEM", "1"},
                              {"GIT_AUTHOR_NAME", "Redaktør"},    {"GIT_AUTHOR_EMAIL", "redaktor@fjorden.example"},
                              {"GIT_COMMITTER_NAME", "Redaktør"}, {"GIT_COMMITTER_EMAIL", "redaktor@fjorden.example"},
                              {"GIT_AUTHOR_DATE", when},          {"GIT_COMMITTER_DATE", when}};
    const Finished done = run(invocation);
    ASSERT_EQ(done.status, 0) << done.err;
  }

  Invocation build_from(const std::string& repository, const std::string& out) const {
    Invocation invocation = build(out);
    invocation.arguments.insert(invocation.arguments.end(), {"--repo", repository, "--ref", "HEAD"});
    return invocation;
  }
};

TEST_P(DeterminismOfHistory, AWorkTreeAndItsCommitAndABareCloneAreTheSame) {
  commit_content();
  const FileTree tree = plainly_built();
  git({"clone", "--quiet", "--bare", ".", "bar.git"}, "2026-01-01T00:00:00Z");
  expect_same(tree, built(build_from(".", "innsjekket"), "innsjekket"));
  expect_same(tree, built(build_from("bar.git", "bar"), "bar"));
}

// A site is made again, years later, from a bare repository, a commit and a day; another day is another site.
TEST_P(DeterminismOfHistory, ACommitAndADayRebuildTheSiteAsItStood) {
  commit_content();
  const std::string before = "HEAD~1";
  const auto as_of = [&](const std::string& repository, const std::string& ref, const std::string& date,
                         const std::string& out) {
    Invocation invocation = build(out);
    invocation.arguments.insert(invocation.arguments.end(), {"--repo", repository, "--ref", ref, "--date", date});
    return built(invocation, out);
  };
  // As it was built that day: from the work tree, when there was nothing after that commit.
  git({"clone", "--quiet", ".", "den-gang"}, "2025-10-01T12:00:00Z");
  git({"-C", "den-gang", "reset", "--quiet", "--hard", before}, "2025-10-01T12:00:00Z");
  Invocation then = build("bygget-da");
  then.arguments[2] = "den-gang/content";
  then.arguments.insert(then.arguments.end(), {"--date", "2025-10-02"});
  const FileTree stood = built(then, "bygget-da");

  git({"clone", "--quiet", "--bare", ".", "bar.git"}, "2026-01-01T00:00:00Z");
  const FileTree rebuilt = as_of("bar.git", before, "2025-10-02", "igjen");
  expect_same(stood, rebuilt);
  EXPECT_EQ(stood.at("data/manifest.json"), rebuilt.at("data/manifest.json"));
  EXPECT_NE(stood.at("data/manifest.json"),
            as_of("bar.git", before, "2025-10-03", "dagen-etter").at("data/manifest.json"));
  EXPECT_NE(stood.at("data/manifest.json"), as_of("bar.git", "HEAD", "2025-10-02", "neste").at("data/manifest.json"));
}

TEST_P(DeterminismOfHistory, OnlyTheVersionPageTellsOfACommitThatChangedNothingElse) {
  commit_content();
  const FileTree before = built(build_from(".", "for"), "for");
  git({"commit", "--quiet", "--allow-empty", "--message=Ingenting"}, "2025-12-24T12:00:00Z");
  const FileTree after = built(build_from(".", "etter"), "etter");
  std::vector<std::string> changed;
  for (const auto& [path, bytes] : after) {
    if (before.at(path) != bytes) changed.push_back(path);
  }
  EXPECT_THAT(changed, ::testing::ElementsAre("data/filer.sha256", "data/manifest.json", "om/versjon/index.html"));
  EXPECT_NE(after.at("om/versjon/index.html").find("24.\u00A0desember\u00A02025"), std::string::npos);
}

TEST_P(DeterminismOfHistory, DatesAreDaysInTheSitesTimeZone) {
  commit_content();
  Invocation in_tokyo = build("tokyo");
  in_tokyo.environment = {{"TZ", "Asia/Tokyo"}};
  const FileTree tree = built(in_tokyo, "tokyo");
  // Half past eleven in the evening in Greenwich is the day after in Oslo, and in Tokyo.
  EXPECT_NE(tree.at("index.html").find("2025-12-01"), std::string::npos);
  expect_same(plainly_built(), tree);
}

TEST_P(DeterminismOfHistory, WhatIsNotCheckedInChangesTheWorkTreeAlone) {
  commit_content();
  const FileTree committed = built(build_from(".", "for"), "for");
  scratch_.write("content/index.md", content_.at("index.md") + "\nIkke sjekket inn.\n");
  expect_same(committed, built(build_from(".", "etter"), "etter"));
  EXPECT_NE(plainly_built().at("index.html"), committed.at("index.html"));
}

const auto kNameOf = [](const auto& each) { return each.param.name; };
INSTANTIATE_TEST_SUITE_P(Of, Determinism, ::testing::ValuesIn(materials()), kNameOf);
INSTANTIATE_TEST_SUITE_P(Of, DeterminismOfHistory, ::testing::ValuesIn(materials()), kNameOf);

}  // namespace
}  // namespace motebok::testing
