#include <gtest/gtest.h>

#include "compile/testing.h"

namespace motebok::testing {
namespace {

// Each promise under the label as "who | what", from the HTML where it was found.
std::string promised(std::string_view text) {
  const Compiled minutes = compile_minutes(fmt::format("## Sak 1/24: X\n\n**Oppfølging:**\n\n{}\n", text));
  std::string told;
  for (const WrittenPromise& each : minutes.document.cases.at(0).promises) {
    told += std::string(minutes.html(each.who_html)) + " |";
    for (const HtmlRange& piece : each.what_html) told += " " + std::string(minutes.html(piece));
    told += "\n";
  }
  return told;
}

TEST(PromiseHtml, IsThePartOfTheTextWithItsLinks) {
  EXPECT_EQ(promised("- høsten 2024 – SSU: lager [en mal](https://a.no) & mer\n- 2025 – x: y"),
            "SSU | lager <a href=\"https://a.no\">en mal</a> &amp; mer\nx | y\n");
  EXPECT_EQ(promised("høsten 2024 – SSU: lager en mal\n2025 – FLR: svarer, se sak 1/24"),
            "SSU | lager en mal\nFLR | svarer, se sak\u00A01/24\n");
}

TEST(PromiseHtml, HoldsWholeElements) {
  EXPECT_EQ(promised("- **høsten 2024 – SSU:** lager *mal*"), "SSU | lager <em>mal</em>\n");
  EXPECT_EQ(promised("- høsten 2024 – [SSU](https://a.no): [lager mal](https://b.no)"),
            "<a href=\"https://a.no\">SSU</a> | <a href=\"https://b.no\">lager mal</a>\n");
  EXPECT_EQ(promised("- høsten 2024 – SSU: **se [mal](https://b.no)**"),
            "SSU | <strong>se <a href=\"https://b.no\">mal</a></strong>\n");
  // A link that goes on from who to what is whole in neither.
  EXPECT_EQ(promised("- høsten 2024 – [SSU: lager](https://b.no) mal"), "SSU |\n");
}

TEST(PromiseHtml, IsOfSeveralPiecesWhereTheTextIs) {
  EXPECT_EQ(promised("- høsten 2024 – SSU:\n  - lager [mal](https://a.no)\n  - holder kurs\n- 2025 – FLR: svarer"),
            "SSU | lager <a href=\"https://a.no\">mal</a>\nSSU | holder kurs\nFLR | svarer\n");
  EXPECT_EQ(promised("- høsten 2024 – SSU: lager mal\n\n  og [kurs](https://a.no)"),
            "SSU | lager mal og <a href=\"https://a.no\">kurs</a>\n");
  EXPECT_EQ(promised("1. oktober 2024 – SSU: lager [mal](https://a.no)\n2. oktober 2024 – FLR: svarer"),
            "SSU | lager <a href=\"https://a.no\">mal</a>\nFLR | svarer\n");
  EXPECT_EQ(promised("- [sekretariatet](https://a.no) svarer"),
            " | <a href=\"https://a.no\">sekretariatet</a> svarer\n");
}

TEST(PromiseHtml, IsLeftWhereItCannotStandAlone) {
  EXPECT_EQ(promised("- 2025 – SSU: se noten[^1] her\n- 2025 – FLR: [svarer](https://a.no)\n\n[^1]: Note."),
            "SSU |\nFLR | <a href=\"https://a.no\">svarer</a>\n");
  EXPECT_EQ(promised("- 2025 – SSU: se ![kart](a.png)\n- 2025 – FLR: svarer"), "SSU |\n |\n");
}

}  // namespace
}  // namespace motebok::testing
