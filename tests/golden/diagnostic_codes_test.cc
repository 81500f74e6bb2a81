// Every message of the program is exercised by a test and explained to whoever meets it.
#include "golden/diagnostic_codes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

#include "support/file_tree.h"
#include "support/site_folder.h"

namespace motebok::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Codes {
  std::set<std::string> of_content;
  std::set<std::string> of_themes;
};

Codes codes_of_program() {
  Codes codes;
  for (const auto& [path, text] : read_tree(PROJECT_FOLDER "/generator")) {
    if (!path.ends_with(".cc") || path.ends_with("_test.cc")) continue;
    std::set<std::string> found = path.ends_with("messages.cc") ? codes_in(text) : codes_of_messages_in(text);
    (path.starts_with("theme/") ? codes.of_themes : codes.of_content).merge(found);
  }
  return codes;
}

// What golden sites expect, and the sources of the tests of units and of publishing, in one text.
std::string everything_tested() {
  std::string text;
  for (const auto& [path, bytes] : read_tree(TESTS_FOLDER "/sites")) {
    if (path.ends_with("expected.txt")) text += bytes;
  }
  for (const auto& [path, bytes] : read_tree(PROJECT_FOLDER "/generator")) {
    if (path.ends_with("_test.cc")) text += bytes;
  }
  for (const auto& [path, bytes] : read_tree(TESTS_FOLDER "/publish")) text += bytes;
  return text;
}

std::vector<std::string> not_in(std::string_view text, const std::set<std::string>& codes) {
  std::vector<std::string> missing;
  for (const std::string& code : codes) {
    if (!mentions(text, code)) missing.push_back(code);
  }
  return missing;
}

TEST(DiagnosticCodes, AreFoundInTheSources) {
  const Codes codes = codes_of_program();
  EXPECT_THAT(codes.of_content, Contains("unknown-committee"));
  EXPECT_THAT(codes.of_content, Contains("toml-syntax"));
  EXPECT_THAT(codes.of_themes, Contains("unknown-field"));
}

TEST(DiagnosticCodes, AreEachExercisedByATest) {
  const Codes codes = codes_of_program();
  const std::string tested = everything_tested();
  EXPECT_THAT(not_in(tested, codes.of_content), IsEmpty());
  EXPECT_THAT(not_in(tested, codes.of_themes), IsEmpty());
}

TEST(DiagnosticCodes, AreEachExplainedToEditorsOrThemeAuthors) {
  const Codes codes = codes_of_program();
  EXPECT_THAT(not_in(read_file(PROJECT_FOLDER "/content/README.md"), codes.of_content), IsEmpty());
  EXPECT_THAT(not_in(read_file(PROJECT_FOLDER "/themes/README.md"), codes.of_themes), IsEmpty());
}

// The other way: what golden sites expect is a code of the program, so none is missed by the reading above.
TEST(DiagnosticCodes, ExpectedByGoldenSitesAreTheProgramsOwn) {
  const Codes codes = codes_of_program();
  for (const auto& [path, text] : read_tree(TESTS_FOLDER "/sites")) {
    if (!path.ends_with("expected.txt")) continue;
    for (std::size_t at = text.find("feil["); at != std::string::npos; at = text.find("feil[", at + 1)) {
      const std::string code = text.substr(at + 5, text.find(']', at) - at - 5);
      EXPECT_TRUE(codes.of_content.contains(code) || codes.of_themes.contains(code)) << path << ": " << code;
    }
  }
}

TEST(DiagnosticCodes, AreLiteralsWithHyphens) {
  EXPECT_THAT(
      codes_in("error(\"unknown-key\", at, {\"nøkkelen `x` er ukjent\", \"the-key\"}); x(\"flere ord\", \"utvalg\")"),
      ElementsAre("the-key", "unknown-key"));
}

TEST(DiagnosticCodes, StandBeforeTheirMessageInOtherSources) {
  EXPECT_THAT(
      codes_of_messages_in("if (reason == \"end-of-file\") return {\"toml-syntax\", messages::value_missing(key)};"),
      ElementsAre("toml-syntax"));
}

TEST(DiagnosticCodes, AreMentionedOnlyAsWholeWords) {
  EXPECT_TRUE(mentions("| `unknown-key` | …", "unknown-key"));
  EXPECT_FALSE(mentions("unknown-keyword, an-unknown-key", "unknown-key"));
}

}  // namespace
}  // namespace motebok::testing
