// Sites with mistakes in them. What motebok says of tests/sites/fail-<what>/ is exactly its expected.txt, in
// English its expected.en.txt, and nothing is written; warn-<what>/ is built all the same, but not under --strict.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "support/file_tree.h"
#include "support/site_folder.h"

namespace motebok::testing {
namespace {

using ::testing::IsEmpty;

class FailingSite : public ::testing::TestWithParam<std::string> {
 protected:
  std::string site_file(std::string_view name) const {
    return TESTS_FOLDER "/sites/" + GetParam() + "/" + std::string(name);
  }
  bool is_built() const { return GetParam().starts_with("warn-"); }

  void expect_text(const std::string& name, const std::string& actual) const {
    if (updates_golden()) write_file(site_file(name), actual);
    ASSERT_TRUE(std::filesystem::exists(site_file(name))) << "run with UPDATE_GOLDEN=1 and review what it writes:\n"
                                                          << actual;
    EXPECT_EQ(read_file(site_file(name)), actual);
  }
};

TEST_P(FailingSite, SaysExactlyWhatIsExpected) {
  const SiteFolder site(GetParam());
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, is_built() ? 0 : 1) << built.err;
  EXPECT_EQ(std::filesystem::exists(site / "public"), is_built());
  expect_text("expected.txt", built.err);
}

TEST_P(FailingSite, SaysTheSameInEnglish) {
  const SiteFolder site(GetParam());
  expect_text("expected.en.txt", run(site.build({"--lang", "en"})).err);
}

TEST_P(FailingSite, IsNotBuiltWhenStrict) {
  const SiteFolder site(GetParam());
  const Finished built = run(site.build({"--strict"}));
  EXPECT_EQ(built.status, 1) << built.err;
  EXPECT_THAT(built.out, IsEmpty());
  EXPECT_FALSE(std::filesystem::exists(site / "public"));
}

// Nothing written means that not even a staging folder is left.
TEST_P(FailingSite, LeavesNothingBehind) {
  const SiteFolder site(GetParam());
  ASSERT_EQ(run(site.build({"--strict"})).status, 1);
  for (const auto& entry : std::filesystem::directory_iterator(site.path())) {
    const std::string name = entry.path().filename();
    EXPECT_TRUE(name == "content" || name == "tema") << name;
  }
}

INSTANTIATE_TEST_SUITE_P(Sites, FailingSite, ::testing::ValuesIn(sites_named({"fail-", "warn-"})),
                         [](const auto& each) { return test_name_of(each.param); });

}  // namespace
}  // namespace motebok::testing
