// Whole small sites, every file compared byte for byte with tests/sites/<name>/expected/. The theme is a bare one, so that
// what is expected can be read by a reviewer; UPDATE_GOLDEN=1 writes it anew.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "support/file_tree.h"
#include "support/site_folder.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

class GoldenSite : public ::testing::TestWithParam<std::string> {
 protected:
  std::string expected_folder() const { return TESTS_FOLDER "/sites/" + GetParam() + "/expected"; }
};

TEST_P(GoldenSite, BuildsEveryFileAsExpected) {
  const SiteFolder site(GetParam());
  const Finished built = run(site.build({"--strict"}));
  ASSERT_EQ(built.status, 0) << built.err;
  EXPECT_THAT(built.err, IsEmpty());

  FileTree actual = read_tree(site / "public");
  // These follow from the rest, and would change with every change of it.
  for (const char* const follows : {"data/filer.sha256", "data/manifest.json"})
    EXPECT_EQ(actual.erase(follows), 1U) << follows;
  if (updates_golden()) {
    std::filesystem::remove_all(expected_folder());
    write_tree(expected_folder(), actual);
  }
  const FileTree expected = read_tree(expected_folder());
  ASSERT_FALSE(expected.empty()) << "no expected/ yet: run with UPDATE_GOLDEN=1 and review what it writes";
  const std::string text = differences(expected, actual);
  EXPECT_EQ(text, "") << text << "Where the change is meant: UPDATE_GOLDEN=1, then review the difference in git.";
}

TEST_P(GoldenSite, IsWhatItSaysOfItself) {
  const SiteFolder site(GetParam());
  ASSERT_EQ(run(site.build()).status, 0);
  Invocation verify;
  verify.arguments = {"verify", "public"};
  verify.folder = site.path();
  const Finished verified = run(verify);
  EXPECT_EQ(verified.status, 0) << verified.out << verified.err;
}

// What is checked without a theme and without writing is what is built.
TEST_P(GoldenSite, ChecksWithoutAWord) {
  const SiteFolder site(GetParam());
  Invocation check;
  check.arguments = {"check", "--content", "content", "--date", kToday, "--strict"};
  check.folder = site.path();
  const Finished checked = run(check);
  EXPECT_EQ(checked.status, 0) << checked.err;
  EXPECT_THAT(checked.err, IsEmpty());
  EXPECT_THAT(checked.out, HasSubstr("Ingen feil i "));
  EXPECT_FALSE(std::filesystem::exists(site / "public"));
}

INSTANTIATE_TEST_SUITE_P(Sites, GoldenSite, ::testing::ValuesIn(sites_named({})),
                         [](const auto& each) { return test_name_of(each.param); });

}  // namespace
}  // namespace motebok::testing
