#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compile/testing.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;

std::vector<std::string> points(std::string_view decision) {
  const Compiled minutes = compile_minutes(fmt::format("## Sak 1/24: X\n\n{}\n", decision));
  std::vector<std::string> found;
  for (const Point& point : minutes.document.cases.at(0).parts.at(0).points)
    found.push_back(fmt::format("{} {} {}", point.number, point.text, minutes.html(point.html)));
  return found;
}

TEST(ListedDates, AreWordsOfADecision) {
  const char* const decision = "1. oktober 2025 er siste frist.";
  const std::string point = "1 1. oktober 2025 er siste frist. <p>1.\u00A0oktober\u00A02025 er siste frist.</p>\n";
  EXPECT_THAT(points(fmt::format("**Vedtak:**\n\n{}", decision)), ::testing::ElementsAre(point));
  EXPECT_THAT(points(fmt::format("**Vedtak:**\n{}", decision)), ::testing::ElementsAre(HasSubstr("1 1. oktober 2025")));
  EXPECT_THAT(points("**Vedtak:** Rådet vedtar:\n\n15. mars flytter *legevakta*."),
              ::testing::ElementsAre(HasSubstr("1 Rådet vedtar: 15. mars flytter legevakta.")));
  EXPECT_THAT(points("**Forslag til vedtak:** Fristen er\n1. mai 2026 eller før."),
              ::testing::ElementsAre(HasSubstr("1 Fristen er 1. mai 2026 eller før.")));
}

TEST(ListedDates, AreParagraphsAnywhere) {
  EXPECT_EQ(compile_page("5. juni 2024 møttes rådet.\n").document.html,
            "<p>5.\u00A0juni\u00A02024 møttes rådet.</p>\n");
  EXPECT_EQ(compile_page("Rådet møttes\n1. juni i Narvik, se [kart](https://a.no).\n").document.html,
            "<p>Rådet møttes\n1.\u00A0juni i Narvik, se <a href=\"https://a.no\">kart</a>.</p>\n");
  EXPECT_EQ(compile_page("1. oktober 2025: frist\n15. november 2025: møte\n").document.html,
            "<p>1.\u00A0oktober\u00A02025: frist</p>\n<p>15.\u00A0november\u00A02025: møte</p>\n");
  EXPECT_EQ(compile_page("- Fristen er\n  1. oktober.\n").document.html,
            "<ul>\n<li>Fristen er\n1.\u00A0oktober.</li>\n</ul>\n");
}

TEST(ListedDates, LeaveListsAlone) {
  for (const char* const list : {"1. Mars-rapporten\n", "1. januar\n2. februar\n3. mars\n", "32. mars 2025\n",
                                 "1. marsj\n", "1. [mai](https://a.no) 2025\n"}) {
    Compiled page = compile_page(list);
    EXPECT_THAT(page.document.html, HasSubstr("<ol")) << list;
    EXPECT_EQ(page.found(), "") << list;
  }
}

TEST(ListedDates, AreToldOfAmongOtherPoints) {
  Compiled mixed = compile_page("1. Planen vedtas.\n2. oktober 2025 er siste frist.\n");
  EXPECT_EQ(mixed.found(), "date-as-point at `2. oktober 2025 er siste frist.`\n");
  EXPECT_EQ(compile_page("5. mai 2025:\n   - kart\n").found(), "date-as-point at `5. mai 2025:`\n");
  // As the remedy says.
  Compiled mended = compile_page("1. Planen vedtas.\n\n2\\. oktober 2025 er siste frist.\n");
  EXPECT_EQ(mended.found(), "");
  EXPECT_THAT(mended.document.html, HasSubstr("<p>2.\u00A0oktober\u00A02025 er siste frist.</p>"));
}

TEST(ListedDates, KeepTheDayOfEachPromise) {
  const Compiled minutes = compile_minutes(
      "## Sak 1/24: X\n\n**Oppfølging:**\n\n1. oktober 2024 – SSU: lager mal\n15. november 2024 – FLR: svarer\n");
  const std::vector<WrittenPromise>& promises = minutes.document.cases.at(0).promises;
  ASSERT_EQ(promises.size(), 2U);
  EXPECT_EQ(promises[1].when, "15. november 2024");
}

}  // namespace
}  // namespace motebok::testing
