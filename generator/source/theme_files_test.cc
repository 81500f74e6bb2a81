#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <string>
#include <vector>

#include "base/scratch_folder.h"
#include "source/source.h"
#include "source/testing.h"

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::StartsWith;

TEST(ThemeFiles, AreTheTemplatesAndTheAssets) {
  const ScratchFolder scratch;
  scratch.write("maler/mote.html", "<p>");
  scratch.write("maler/deler/topp.html", "<header>");
  scratch.write("assets/stil.css", "p{}");
  scratch.write("assets/.tmp", "x");
  scratch.write("src/stil.css", "x");
  scratch.write("README.md", "x");
  ASSERT_EQ(symlink("..", (scratch / "assets/ring").c_str()), 0);
  ASSERT_EQ(symlink("../src/stil.css", (scratch / "assets/lenket.css").c_str()), 0);
  const ThemeFiles theme = read_theme_files(scratch.path());
  std::vector<std::string> paths;
  for (const ThemeFile& file : theme.files) paths.push_back(file.path + "=" + file.bytes);
  EXPECT_THAT(paths, ElementsAre("assets/lenket.css=x", "assets/stil.css=p{}", "maler/deler/topp.html=<header>",
                                 "maler/mote.html=<p>"));
  EXPECT_EQ(theme.folder, scratch.path());
}

TEST(ThemeFiles, MustBeThere) {
  const ScratchFolder scratch;
  EXPECT_THAT(failure_of([&] { read_theme_files(scratch / "ingen"); }),
              StartsWith("finner ikke temaet `" + (scratch / "ingen") + "` – "));
  EXPECT_THAT(failure_of([&] { read_theme_files(scratch.path()); }),
              StartsWith("temaet `" + scratch.path() + "` har ingen mappe `maler` – "));
}

}  // namespace
}  // namespace motebok
