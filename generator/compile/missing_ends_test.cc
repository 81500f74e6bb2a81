#include <gtest/gtest.h>

#include "compile/testing.h"

namespace motebok::testing {
namespace {

TEST(MissingEnds, AreErrorsWhereTheyBegin) {
  EXPECT_EQ(compile_minutes("## Sak 5/24: X\n\n**Vedtak:** Ok.\n\n```\n\n## Sak 6/24: Y\n\n**Vedtak:** Ja.\n").found(),
            "end-missing at `\x60\x60\x60`\n");
  EXPECT_EQ(compile_page("~~~~ csv\na\n~~~\n").found(), "end-missing at `~~~~ csv`\n");
  EXPECT_EQ(compile_page("> ```\n> a\n").found(), "end-missing at `\x60\x60\x60`\n");
  EXPECT_EQ(compile_page("```").found(), "end-missing at `\x60\x60\x60`\n");
  EXPECT_EQ(compile_page("Tekst.\n\n<!-- husk\n\nMer.\n").found(), "end-missing at `<!-- husk`\n");
  EXPECT_EQ(compile_page("<pre>\n\nMer.\n").found(), "end-missing at `<pre>`\n");
  EXPECT_EQ(compile_page("<SCRIPT src=x>\n\nMer.\n").found(), "end-missing at `<SCRIPT src=x>`\n");
}

TEST(MissingEnds, AreNotFoundWhereTheEndsStand) {
  for (const char* const text :
       {"```\na\n```\n", "~~~~\na\n~~~~~  \n", "> ```\n> a\n> ```\n", "- ```\n  a\n  ```\n", "    kode\n", "```\n```\n",
        "<!-- husk -->\n", "<!-- to\n\nlinjer -->\n", "Pris <!-- her\n"}) {
    EXPECT_EQ(compile_page(text).found(), "") << text;
  }
}

}  // namespace
}  // namespace motebok::testing
