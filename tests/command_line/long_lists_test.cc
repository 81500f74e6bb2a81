// Lists that grow with every paper have bounds, and what is beyond them can still be found.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/small_site.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::size_t count(std::string_view text, std::string_view words) {
  std::size_t found = 0;
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) ++found;
  return found;
}

// Minutes of FLR from each of the years, with a hundred cases that mention SSU; and a page without a day that does.
void write_mentions(const SmallSite& site, int first_year, int last_year) {
  site.write("content/utvalg/ssu/index.md",
             "+++\ntype = \"utvalg\"\ntittel = \"Samarbeidsutvalget\"\nforkortelse = \"SSU\"\nnivaa = "
             "\"strategisk\"\n+++\n");
  site.write("content/om.md", "+++\ntype = \"side\"\ntittel = \"Om utvalgene\"\n+++\nSSU leder.\n");
  for (int year = first_year; year <= last_year; ++year) {
    std::string minutes = fmt::format(
        "+++\ntype = \"referat\"\ntittel = \"Referat\"\nutvalg = \"flr\"\ndato = {0}-03-01\ngodkjent = "
        "{0}-04-01\n+++\n",
        year);
    for (int i = 1; i <= 100; ++i) minutes += fmt::format("## Sak {}/{}: Emne {}\n\nSSU svarer.\n\n", i, year % 100, i);
    site.write(fmt::format("content/utvalg/flr/{}-03-01/referat.md", year), minutes);
  }
}

TEST(LongLists, WhoMentionsACommitteeIsToldByYearWhereItIsTooManyToQuote) {
  const SmallSite site;
  write_mentions(site, 2018, 2024);
  const Finished built = run(site.build());
  ASSERT_EQ(built.status, 0) << built.out << built.err;
  const std::string page = site.read("public/utvalg/ssu/index.html");
  EXPECT_EQ(count(page, "SSU svarer."), 50U);
  EXPECT_THAT(page, HasSubstr("651 omtaler til, etter år"));
  // All of three years and half of a fourth, by name.
  for (const int year : {2021, 2022, 2023}) {
    EXPECT_EQ(count(page, fmt::format("-{}/\">FLR-sak", year % 100)), 100U) << year;
    EXPECT_THAT(page, Not(HasSubstr(fmt::format("/arkiv/{}/", year))));
  }
  EXPECT_EQ(count(page, "-24/\">FLR-sak"), 100U);
  EXPECT_EQ(count(page, "-20/\">FLR-sak"), 50U);
  EXPECT_THAT(page, HasSubstr("og 50 til <a href=\"/arkiv/2020/\">Arkiv for 2020</a>"));
  // The rest as a number, with the way to all of the year.
  EXPECT_EQ(count(page, "-19/\">FLR-sak"), 0U);
  EXPECT_THAT(page, HasSubstr("<p>2019: 100 omtaler <a href=\"/arkiv/2019/\">Arkiv for 2019</a>"));
  EXPECT_THAT(page, HasSubstr("<p>2018: 100 omtaler"));
  EXPECT_THAT(page, HasSubstr("<p>Uten dato: <a href=\"/om/\">Om utvalgene</a>\n"));
  EXPECT_LT(page.size(), 100'000U);
}

}  // namespace
}  // namespace motebok::testing
