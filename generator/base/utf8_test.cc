#include "base/utf8.h"

#include <gtest/gtest.h>

#include <string>

namespace motebok {
namespace {

using namespace std::string_literals;

TEST(Utf8, AcceptsEveryWellFormedText) {
  EXPECT_EQ(first_invalid_utf8(""), std::nullopt);
  EXPECT_EQ(first_invalid_utf8("blåbær\0og mer"s), std::nullopt);
  EXPECT_EQ(first_invalid_utf8("\x7F\u0080\u07FF\u0800\uD7FF\uE000\uFFFD\uFFFF\U00010000\U0010FFFF"), std::nullopt);
  EXPECT_EQ(first_invalid_utf8("kort og så lang nok til å gå åtte om gangen, 👩🏽‍⚕️"), std::nullopt);
}

TEST(Utf8, NamesTheFirstByteThatIsNot) {
  EXPECT_EQ(first_invalid_utf8("bl\xE5"
                               "b\xE6r"),
            2U);  // Latin-1
  EXPECT_EQ(first_invalid_utf8("tolv bokstaver: \xE5"), 16U);
  EXPECT_EQ(first_invalid_utf8("å\x80"), 2U);  // continuation without a start
  EXPECT_EQ(first_invalid_utf8("\xFF\xFE"
                               "a"),
            0U);
}

TEST(Utf8, RefusesACharacterCutShort) {
  for (const std::string whole : {"ø", "€", "😀"}) {
    for (std::size_t kept = 1; kept < whole.size(); ++kept) {
      const std::string cut = whole.substr(0, kept);
      EXPECT_EQ(first_invalid_utf8("a" + cut), 1U) << whole << kept;
      EXPECT_EQ(first_invalid_utf8(cut + "abcdefgh"), 0U) << whole << kept;
    }
  }
}

TEST(Utf8, RefusesOverlongFormsSurrogatesAndWhatIsTooLarge) {
  EXPECT_EQ(first_invalid_utf8("\xC0\x80"), 0U);
  EXPECT_EQ(first_invalid_utf8("\xC1\xBF"), 0U);
  EXPECT_EQ(first_invalid_utf8("\xE0\x9F\xBF"), 0U);
  EXPECT_EQ(first_invalid_utf8("\xED\xA0\x80"), 0U);
  EXPECT_EQ(first_invalid_utf8("\xED\xBF\xBF"), 0U);
  EXPECT_EQ(first_invalid_utf8("\xF0\x8F\xBF\xBF"), 0U);
  EXPECT_EQ(first_invalid_utf8("\xF4\x90\x80\x80"), 0U);
  EXPECT_EQ(first_invalid_utf8("\xF5\x80\x80\x80"), 0U);
}

TEST(Shortened, IsCutAtABlank) {
  EXPECT_EQ(shortened("fire små ord her", 8), "fire …");
  EXPECT_EQ(shortened("fire små ord", 9), "fire små …");
  EXPECT_EQ(shortened("fire små ord", 100), "fire små ord");
  EXPECT_EQ(shortened("blåbærsyltetøy", 3), "bl …");
}

TEST(Beginning, IsCutBetweenCharacters) {
  EXPECT_EQ(beginning("blåbær", 3), "bl…");
  EXPECT_EQ(beginning("blåbær", 4), "blå…");
  EXPECT_EQ(beginning("blåbær", 8), "blåbær");
  EXPECT_EQ(beginning("😀", 2), "…");
}

TEST(ForbiddenCharacters, AreThoseThatNoPageMayHold) {
  for (const std::string_view text : {"a\x01", "a\x1B[31m", "a\x7F", "a\u0084", "a\uFFFE", "a\uFFFF"}) {
    ASSERT_TRUE(first_forbidden_character(text)) << text;
    EXPECT_EQ(first_forbidden_character(text)->at, 1U);
  }
  EXPECT_EQ(first_forbidden_character("a\u0084")->character, U'\x84');
  EXPECT_EQ(first_forbidden_character("a\uFFFE")->character, U'\xFFFE');
  for (const std::string_view text :
       {"", "a\tb\r\n", "æøå «»\u00A0", "\uFEFFa", "\uFFFD", "\U0001F3A8", "\xC2", "\xEF\xBF"})
    EXPECT_FALSE(first_forbidden_character(text)) << text;
  EXPECT_EQ(without_forbidden_characters("a\x1B[3\u0084b\uFFFEc"), "a [3 b c");
}

}  // namespace
}  // namespace motebok
