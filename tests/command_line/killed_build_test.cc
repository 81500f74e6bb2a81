// A build that is killed leaves every file of the site whole, old or new, and the next build heals it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <ctime>
#include <filesystem>

#include "support/file_tree.h"
#include "support/small_site.h"

namespace motebok::testing {
namespace {

constexpr int kKills = 20;
constexpr int kHealEvery = 5;
constexpr const char* kDocuments = "150";

// The two sites that builds take turns to make: every page of one differs from that of the other by its canonical address.
struct Version {
  std::string base_url;
  FileTree tree;
};

class KilledBuild : public ::testing::Test {
 protected:
  KilledBuild() {
    Invocation corpus = site_.command({kDocuments, "korpus"});
    corpus.program = CORPUS_PROGRAM;
    CHECK(run(corpus).status == 0);
    for (Version* version : {&old_, &new_}) {
      const Finished built = run(build(*version));
      CHECK(built.status == 0);
      took_ = std::chrono::duration_cast<std::chrono::microseconds>(built.took);
      version->tree = read_tree(site_ / "public");
    }
  }

  Invocation build(const Version& version) const {
    Invocation invocation = site_.build({"--content", "korpus", "--base-url", version.base_url});
    invocation.time_limit = std::chrono::seconds(60);
    return invocation;
  }

  // Starts a build and kills it after a while; true when it was still at work.
  bool kill_after(std::chrono::microseconds while_, const Version& version) {
    const pid_t process = start(build(version));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(while_);
    const timespec pause{seconds.count(), std::chrono::nanoseconds(while_ - seconds).count()};
    nanosleep(&pause, nullptr);
    kill(process, SIGKILL);
    return wait_for(process) < 0;
  }

  // Each page is that of one version or the other; a page of neither is a torn one.
  void expect_whole() const {
    const FileTree found = read_tree(site_ / "public");
    ASSERT_EQ(found.size(), old_.tree.size());
    for (const auto& [path, bytes] : found) {
      ASSERT_TRUE(old_.tree.contains(path)) << path;
      ASSERT_TRUE(bytes == old_.tree.at(path) || bytes == new_.tree.at(path)) << path;
    }
  }

  void expect_healed(const Version& version) const {
    const Finished built = run(build(version));
    ASSERT_EQ(built.status, 0) << built.err;
    ASSERT_EQ(differences(version.tree, read_tree(site_ / "public")), "");
    ASSERT_FALSE(site_.has("public.ny"));
  }

  const SmallSite site_;
  Version old_{"https://gammel.example", {}};
  Version new_{"https://ny.example", {}};
  std::chrono::microseconds took_{};
};

TEST_F(KilledBuild, LeavesWholeFilesAndTheNextBuildHeals) {
  ASSERT_GT(old_.tree.size(), 400U);
  int killed_at_work = 0;
  for (int i = 1; i <= kKills; ++i) {
    const Version& version = i % 2 == 0 ? new_ : old_;
    // Spread evenly over the whole build.
    const auto pause = took_ * i / kKills;
    killed_at_work += kill_after(pause, version) ? 1 : 0;
    ASSERT_NO_FATAL_FAILURE(expect_whole()) << "after kill " << i;
    if (i % kHealEvery == 0) {
      ASSERT_NO_FATAL_FAILURE(expect_healed(version)) << "after kill " << i;
    }
  }
  EXPECT_GE(killed_at_work, kKills / 3) << "too few builds were at work when they were killed to say anything";
}

TEST_F(KilledBuild, LeavesNoSiteWhereThereWasNone) {
  std::filesystem::remove_all(site_ / "public");
  ASSERT_TRUE(kill_after(took_ / 3, old_));
  EXPECT_FALSE(site_.has("public")) << "a first build appears whole or not at all";
  expect_healed(old_);
}

}  // namespace
}  // namespace motebok::testing
