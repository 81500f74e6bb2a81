#include "publish/branch.h"

#include <git2.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/check.h"
#include "base/scratch_folder.h"
#include "base/world_failure.h"

namespace motebok {
namespace {

constexpr const char* kSource = "05b646dcbb65438b1e243005f67f6a696aa97606";

class BranchPublishingTest : public testing::Test {
 protected:
  BranchPublishingTest() {
    git_libgit2_init();
    git_repository* made = nullptr;
    CHECK(git_repository_init(&made, folder_.path().c_str(), 1) == 0);
    git_repository_free(made);
  }
  ~BranchPublishingTest() override { git_libgit2_shutdown(); }

  // A version with one page.
  std::string publish(BranchPublishing& publishing, const std::string& text) {
    Draft draft(publishing.live(), {});
    if (draft.add("index.html", text)) publishing.write("index.html", text);
    return publishing.go_live(draft.changes(), kSource);
  }

  std::string tip() const { return BranchPublishing(folder_.path(), "sider").live().name; }

  const ScratchFolder folder_;
};

TEST_F(BranchPublishingTest, TellsWhatTheBranchShows) {
  BranchPublishing first(folder_.path(), "sider");
  EXPECT_EQ(first.live().name, "");
  const std::string made = publish(first, "en");
  const BranchPublishing second(folder_.path(), "sider");
  EXPECT_EQ(second.live().name, made);
  EXPECT_EQ(second.live().commit, kSource);
  EXPECT_THAT(second.live().files, testing::ElementsAre("index.html"));
  EXPECT_TRUE(second.live().holds("index.html", "en"));
  EXPECT_FALSE(second.live().holds("index.html", "to"));
  EXPECT_EQ(second.live().read("index.html"), "en");
}

// A push that comes while the site is drawn is neither lost nor overwritten.
TEST_F(BranchPublishingTest, DoesNotMoveABranchThatSomebodyElseHasMoved) {
  BranchPublishing late(folder_.path(), "sider");
  BranchPublishing quick(folder_.path(), "sider");
  const std::string theirs = publish(quick, "deres");
  EXPECT_THROW(publish(late, "vår"), WorldFailure);
  EXPECT_EQ(tip(), theirs);

  BranchPublishing late_again(folder_.path(), "sider");
  BranchPublishing quick_again(folder_.path(), "sider");
  const std::string theirs_again = publish(quick_again, "deres igjen");
  EXPECT_THROW(publish(late_again, "vår"), WorldFailure);
  EXPECT_EQ(tip(), theirs_again);
}

}  // namespace
}  // namespace motebok
