// Our Markdown is CommonMark 0.29, but for what differences.txt lists. Debian's cmark-gfm implements that version.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "examples.h"

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;

std::string file(const char* path) {
  std::ifstream in(path, std::ios::binary);
  EXPECT_TRUE(in.is_open()) << path << " is not there; `.ci/npm tests/npm` fetches what comes from npm";
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(CommonMark, DiffersOnlyWhereListed) {
  const std::vector<Example> examples = examples_of(file(COMMONMARK_SPECIFICATION));
  ASSERT_EQ(examples.size(), 649U);
  const std::string found = disagreements(examples, differences_of(file(COMMONMARK_DIFFERENCES)));
  EXPECT_TRUE(found.empty()) << found;
}

TEST(CommonMark, ExamplesAreReadWithTheirSectionsAndTabs) {
  const std::vector<Example> examples = examples_of(
      "# Tabs\n\nText\n\n```````````````````````````````` example\n→foo→baz\n.\n<pre><code>foo→baz\n</code></pre>\n"
      "````````````````````````````````\n\n## Lists\n\n```````````````````````````````` example\n- a\n.\n<ul>\n"
      "````````````````````````````````\n<!-- END TESTS -->\n```````````````````````````````` example\n");
  ASSERT_EQ(examples.size(), 2U);
  EXPECT_EQ(examples[0].markdown, "\tfoo\tbaz\n");
  EXPECT_EQ(examples[0].html, "<pre><code>foo\tbaz\n</code></pre>\n");
  EXPECT_EQ(examples[1].section, "Lists");
  EXPECT_EQ(examples[1].number, 2);
}

TEST(CommonMark, DifferencesAreReadWithTheirReasons) {
  EXPECT_THAT(differences_of("# Why\n\n7 raw-html\n12 scheme\n"), ElementsAre(Pair(7, "raw-html"), Pair(12, "scheme")));
}

TEST(CommonMark, ADifferenceThatIsNotListedIsFound) {
  const std::vector<Example> examples = {{1, "Emphasis", "*a*\n", "<p><strong>a</strong></p>\n"}};
  EXPECT_THAT(disagreements(examples, {}), HasSubstr("1 (Emphasis) differs"));
}

TEST(CommonMark, AListedExampleThatNoLongerDiffersIsFound) {
  const std::vector<Example> examples = {{1, "Emphasis", "*a*\n", "<p><em>a</em></p>\n"}};
  EXPECT_THAT(disagreements(examples, {}), IsEmpty());
  EXPECT_THAT(disagreements(examples, {{1, "comment"}}),
              HasSubstr("1 (Emphasis) is listed with `comment`, but does not differ"));
}

TEST(CommonMark, AReasonThatTheAuthorIsNotToldOfIsFound) {
  const std::vector<Example> examples = {{1, "HTML", "<b>a\n", "<p><b>a</p>\n"}};
  EXPECT_THAT(disagreements(examples, {{1, "raw-html"}}), IsEmpty());
  EXPECT_THAT(disagreements(examples, {{1, "scheme"}}), HasSubstr("is listed with `scheme`, but tells of raw-html"));
  EXPECT_THAT(disagreements(examples, {{1, "whim"}, {2, "scheme"}}),
              HasSubstr("no reason\n2 is listed, but is no example"));
}

}  // namespace
}  // namespace motebok
