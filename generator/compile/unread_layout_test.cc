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

TEST(UnreadLayout, TakesNoDateForAList) {
  EXPECT_EQ(found_in("**Vedtak:** Planen gjelder fra\n1.\u00A0januar 2025 til\n31.\u00A0desember.\n"), "");
  EXPECT_EQ(found_in("**Vedtak:** Ja.\n\n· alene\n"), "");
}

}  // namespace
}  // namespace motebok
