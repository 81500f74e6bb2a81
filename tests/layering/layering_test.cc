#include "layering/layering.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/file_tree.h"

namespace motebok::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<SourceText> generator_sources() {
  std::vector<SourceText> sources;
  for (auto& [path, text] : read_tree(GENERATOR_FOLDER)) {
    if (path.ends_with(".cc") || path.ends_with(".h")) sources.push_back({path, text});
  }
  return sources;
}

TEST(Layering, TheGeneratorKeepsItsTable) {
  const std::vector<SourceText> sources = generator_sources();
  ASSERT_GT(sources.size(), 50U);
  const std::vector<std::string> offences = layering_offences(sources);
  EXPECT_THAT(offences, IsEmpty()) << fmt::format("{}", fmt::join(offences, "\n"));
}

// Every planted offence must be found, and nothing else.

TEST(Layering, AStageThatIncludesAnotherIsFoundWithItsLine) {
  EXPECT_THAT(
      layering_offences({{"compile/compile.h", "#pragma once\n"},
                         {"link/link.cc", "// A stage.\n#include <vector>\n\n#include \"compile/compile.h\"\n"}}),
      ElementsAre("link/link.cc:4: link must not include compile (compile/compile.h)"));
}

TEST(Layering, BaseKnowsNoModel) {
  EXPECT_THAT(
      layering_offences({{"base/date.h", "#include \"model/ids.h\"\n"}, {"model/ids.h", "#include \"base/date.h\"\n"}}),
      ElementsAre("base/date.h:1: base must not include model (model/ids.h)"));
}

TEST(Layering, RenderMayIncludeTheThemeButNotTheOtherWay) {
  EXPECT_THAT(layering_offences({{"render/render.h", "#include \"theme/theme.h\"\n"},
                                 {"theme/theme.h", "#include \"render/render.h\"\n"}}),
              ElementsAre("theme/theme.h:1: theme must not include render (render/render.h)"));
}

TEST(Layering, TheThemeMayKnowFilesButNoCommittees) {
  EXPECT_THAT(layering_offences({{"model/site.h", ""},
                                 {"model/source_tree.h", ""},
                                 {"theme/theme.cc", "#include \"model/source_tree.h\"\n#include \"model/site.h\"\n"}}),
              ElementsAre("theme/theme.cc:2: theme must not include model (model/site.h)"));
}

TEST(Layering, OnlyInspectReachesPastTheBuild) {
  EXPECT_THAT(layering_offences({{"cli/inspect_text.cc", "#include \"compile/labels.h\"\n"},
                                 {"cli/report.cc", "#include \"build.h\"\n#include \"compile/labels.h\"\n"},
                                 {"compile/labels.h", ""},
                                 {"build.h", "#include \"compile/labels.h\"\n"},
                                 {"main.cc", "#include \"cli/report.h\"\n"},
                                 {"cli/report.h", ""}}),
              ElementsAre("cli/report.cc:2: cli must not include compile (compile/labels.h)"));
}

TEST(Layering, ALibraryStaysInItsFolder) {
  EXPECT_THAT(layering_offences({{"link/link.cc", "#include <git2.h>\n#include <fmt/format.h>\n"},
                                 {"git/repository.cc", "#include <git2.h>\n"},
                                 {"write/write.cc", "#include <boost/filesystem.hpp>\n"}}),
              ElementsAre("link/link.cc:1: <git2.h> stays in git/, publish/, source/"));
}

TEST(Layering, ALibraryIsNotShownToAnotherFolder) {
  EXPECT_THAT(layering_offences({{"build.cc", "#include \"theme/theme.h\"\n"},
                                 {"theme/theme.h", "#include <string>\n#include <ctemplate/template.h>\n"},
                                 {"theme/values.h", "#include <ctemplate/template.h>\n"}}),
              ElementsAre("theme/theme.h:2: another folder includes this header and sees <ctemplate/template.h>"));
}

TEST(Layering, ALibraryIsShownToThoseThatMayUseIt) {
  EXPECT_THAT(layering_offences({{"git/repository.h", "#include <git2.h>\n"},
                                 {"source/source.cc", "#include \"git/repository.h\"\n"}}),
              IsEmpty());
}

TEST(Layering, AnUnknownLibraryIsFound) {
  EXPECT_THAT(layering_offences({{"base/hash.cc", "#include <zip.h>\n#include <sys/stat.h>\n#include <cstdint>\n"}}),
              ElementsAre("base/hash.cc:1: <zip.h> is of no library in the table of this test"));
}

TEST(Layering, AnUnknownFolderIsFound) {
  EXPECT_THAT(layering_offences({{"utils/strings.cc", "#include <string>\n"}}),
              ElementsAre("utils/strings.cc:1: the folder is not in the table of architecture"));
}

TEST(Layering, WhatIsForTestsStaysInTests) {
  EXPECT_THAT(layering_offences(
                  {{"base/scratch_folder.h", ""},
                   {"link/link_test.cc",
                    "#include <gtest/gtest.h>\n#include \"base/scratch_folder.h\"\n#include \"compile/compile.h\"\n"},
                   {"compile/compile.h", ""},
                   {"write/write.cc", "#include \"base/scratch_folder.h\"\n#include <gtest/gtest.h>\n"}}),
              ElementsAre("write/write.cc:1: base/scratch_folder.h is for tests",
                          "write/write.cc:2: <gtest/gtest.h> is for tests"));
}

TEST(Layering, AHeaderThatIsNotThereIsFound) {
  EXPECT_THAT(layering_offences({{"link/link.cc", "#include \"link.h\"\n"}, {"link/link.h", ""}}),
              ElementsAre("link/link.cc:1: there is no file link.h"));
}

}  // namespace
}  // namespace motebok::testing
