#include "base/word_characters.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

TEST(WordCharacters, AreThoseOfAnyLanguage) {
  EXPECT_EQ(only_word_characters("Blåbær, čáppa – 日本 «x_1» 🎨§½", ""), "Blåbærčáppa日本x_1");
  EXPECT_EQ(only_word_characters("🎨 Prior-Art!", " -"), " Prior-Art");
  EXPECT_EQ(only_word_characters("e\u0301\u00A0a\u200D", ""), "e\u0301a");
  EXPECT_EQ(only_word_characters("", " "), "");
}

}  // namespace
}  // namespace motebok
