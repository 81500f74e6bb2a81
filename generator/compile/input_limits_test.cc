#include "compile/input_limits.h"

#include <gtest/gtest.h>

#include "compile/testing.h"

namespace motebok {
namespace {

std::string verdict(const std::string& bytes) {
  Diagnostics diagnostics;
  const bool fine = is_within_limits("a.md", bytes, diagnostics);
  if (fine) return "fine";
  return std::string(diagnostics.all().front().code);
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

TEST(InputLimits, AcceptsAnEmptyFileAndOrdinaryText) {
  EXPECT_EQ(verdict(""), "fine");
  EXPECT_EQ(verdict("- a\n  - b\n    - c\n\n---\n\n> sitat\n\n| a | b |\n|---|---|\n| 1 | 2 |\r\n"), "fine");
  EXPECT_EQ(verdict(repeated("-", 500) + "\n" + repeated("*", 300) + "\n"), "fine");
}

TEST(InputLimits, PointsAtTheByteThatIsNotUtf8) {
  Diagnostics diagnostics;
  EXPECT_FALSE(is_within_limits("a.md", "bl\xE5 himmel", diagnostics));
  EXPECT_EQ(diagnostics.all().front().code, "not-utf8");
  EXPECT_EQ(diagnostics.all().front().place.span, (Span{2, 3}));
}

TEST(InputLimits, RefusesControlCharacters) {
  EXPECT_EQ(verdict(std::string("a\0b", 3)), "control-character");
  EXPECT_EQ(verdict("a\x0C"), "control-character");
  for (const std::string_view text : {"a\u0084b", "a\uFFFEb", "a&#xFFFE;b", "a&#1;b", "a&#x1b;b", "a&#127;b"})
    EXPECT_EQ(verdict(std::string(text)), "control-character") << text;
  for (const std::string_view text : {"a&#160;b", "a&#xE5;b", "&#", "a &#1 b", "&#x;", "å «»\u00A0§", "\uFEFFa"})
    EXPECT_EQ(verdict(std::string(text)), "fine") << text;
}

TEST(InputLimits, RefusesShapesThatTakeTheParserForEver) {
  EXPECT_EQ(verdict(repeated("- ", 80'000) + "\n" + repeated("x\n", 8'000)), "nested-too-deep");
  EXPECT_EQ(verdict(repeated(">", 80'000)), "nested-too-deep");
  std::string stairs;
  for (std::size_t i = 0; i < 400; ++i) stairs += std::string(2 * i, ' ') + "- a\n";
  EXPECT_EQ(verdict(stairs), "nested-too-deep");
  EXPECT_EQ(verdict(repeated("|a", 300) + "\n"), "table-too-wide");
  EXPECT_EQ(verdict("|" + repeated("a|", 150) + "\n|" + repeated("-|", 150) + "\n" + repeated("|x\n", 5'000)),
            "table-too-wide");
}

TEST(InputLimits, RefusesParagraphsThatMayHoldAnyNumberOfLinks) {
  EXPECT_EQ(verdict(repeated("![[]()", 20'000)), "too-many-marks");
  EXPECT_EQ(verdict(repeated("a<?", 20'000)), "too-many-marks");
  EXPECT_EQ(verdict(repeated("a@b.c_\n", 20'000)), "too-many-marks");
  EXPECT_EQ(verdict(repeated("[a](b.md) <c@d.no>\n", 1'400)), "fine");
  EXPECT_EQ(verdict(repeated(repeated("[a](b.md) ", 300) + "\r\n \r\n", 100)), "fine");
}

TEST(InputLimits, RefusesAHugeFile) { EXPECT_EQ(verdict(std::string(kMaxDocumentBytes + 1, 'a')), "file-too-large"); }

TEST(InputLimits, SurvivesTenThousandListsInsideEachOther) {
  testing::Compiled page = testing::compile_page(repeated("- ", 10'000) + "dypt\n");
  EXPECT_TRUE(page.diagnostics.has_errors());
}

TEST(InputLimits, RefusesALongAddressThatManyLinksWouldCopy) {
  const std::string address = "\n[a]: https://eksempel.no/" + repeated("y", 5'000) + "\n";
  EXPECT_EQ(verdict(repeated("[a]\n\n", 1'000) + address), "fine");
  EXPECT_EQ(verdict(repeated("[a]\n\n", 20'000) + address), "definition-too-long");
  EXPECT_EQ(verdict(repeated("[a]\n\n", 20'000) + "\n[a]:\n" + repeated("y", 5'000) + "\n"), "definition-too-long");
  EXPECT_EQ(verdict(repeated("[a]: https://eksempel.no/\n\n", 20'000)), "fine");
}

TEST(InputLimits, CountsNoMarksInFrontMatter) {
  const std::string people = repeated("[[tilstede]]\nrolle = \"lege\"\n", 3'000);
  EXPECT_EQ(verdict("+++\n" + people + "+++\nTekst.\n"), "fine");
  EXPECT_EQ(verdict("+++\n" + people + "+++\n" + people), "too-many-marks");
}

}  // namespace
}  // namespace motebok
