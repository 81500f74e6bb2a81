#include "compile/unread_layout.h"

#include <gtest/gtest.h>

#include "compile/testing.h"

namespace motebok {
namespace {

std::string found_in(const std::string& body) { return testing::compile_minutes("## Sak 1/24: A\n\n" + body).found(); }

TEST(UnreadLayout, TellsOfATableWithoutItsRule) {
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\n| A | B |\n| c | d |\n"), "table-not-read at `| A | B |`\n");
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\nSom følger:\n| A | B | C |\n|---|---|\n| c | d | e |\n"),
            "table-not-read at `|---|---|`\n");
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\n| A | B |\n|---|---|\n| c | d |\n"), "");
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\n| en strek alene\n"), "");
}

TEST(UnreadLayout, TellsOfAListOnceWhereItBegins) {
  EXPECT_EQ(found_in("**Vedtak:**\n\n1.\u00A0A\n2.\u00A0B\n3.\u00A0C\n"), "list-not-read at `1.`\n");
  EXPECT_EQ(found_in("**Vedtak:**\n1.\u00A0A\n\n2.\u00A0B\n"), "list-not-read at `1.`\n");
  EXPECT_EQ(found_in("**Vedtak:**\n\n• A\n• B\n"), "list-not-read at `•`\n");
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\n• A\n\n• B\n\n• C\n"), "list-not-read at `•`\n");
}

TEST(UnreadLayout, TellsOfListsAsTheyAreTypedInWord) {
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\na) Første\nb) Andre\nc) Tredje\n"), "list-not-read at `a)`\n");
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\n1)Første\n2)Andre\n"), "list-not-read at `1)`\n");
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\n1.Første\n2.Øvrige\n"), "list-not-read at `1.`\n");
  for (const char* const text : {"a) alene\n", "b) Andre\nc) Tredje\n", "1.mai og\n2.juni\n",
                                 "1.5 prosent\n2.5 prosent\n", "1) Første\n2) Andre\n", "- a) Første\n- b) Andre\n"})
    EXPECT_EQ(found_in(std::string("**Vedtak:** Ja.\n\n") + text), "") << text;
}

TEST(UnreadLayout, TellsOnceOfATableOfTabs) {
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\nHva\tHvem\tNår\nKurs\tFLR\t2025\nMal\tBU\t2026\nNy\tBU\t2026\n"),
            "table-not-read at `Hva\tHvem\tNår`\n");
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\nHva\tHvem\nKurs\tFLR\n"), "");
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\nEn\tto\nTre\tfire\tfem\nSeks\tsju\n"), "");
}

TEST(UnreadLayout, TellsOfBracketsFromWord) {
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\nSe (planen)[https://helsenorge.no] her.\n"),
            "link-unread at `(planen)[https://helsenorge.no]`\n");
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\nRådet [KN1]ønsker det.\n"), "word-comment at `[KN1]`\n");
  for (const char* const text :
       {"Se [KN1](https://unn.no).\n", "Se [KN1].\n\n[KN1]: https://unn.no\n", "Se \\[KN1\\].\n", "`[KN1]`\n",
        "[1] og [A1] og [sic]\n", "Kurset (nytt) [se planen] her.\n", "Note.[^1]\n\n[^1]: N.\n"})
    EXPECT_EQ(found_in(std::string("**Vedtak:** Ja.\n\n") + text), "") << text;
}

TEST(UnreadLayout, TakesNoDateForAList) {
  EXPECT_EQ(found_in("**Vedtak:** Planen gjelder fra\n1.\u00A0januar 2025 til\n31.\u00A0desember.\n"), "");
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\n· alene\n"), "");
}

}  // namespace
}  // namespace motebok
