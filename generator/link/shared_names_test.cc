#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"

namespace motebok::testing {
namespace {

std::string named(std::string_view slug, std::string_view name, std::string_view abbreviation, std::string_view more) {
  return fmt::format(
      "-- utvalg/{}/index.md\n+++\ntype = \"utvalg\"\ntittel = \"{}\"\nforkortelse = \"{}\"\nnivaa = "
      "\"strategisk\"\n{}\n+++\n",
      slug, name, abbreviation, more);
}

// What is told of two committees, the second as given.
std::string told(std::string_view first, std::string_view second) {
  return motebok::testing::link(named("a", "Akuttutvalget", "AM", first) + std::string(second)).told();
}

TEST(SharedNames, AreToldWhereTheyAreWritten) {
  EXPECT_EQ(
      told("", named("b", "Barn og unge", "BU", "aliaser = [\"AM\"]")),
      "utvalg/b/index.md:6 `\"AM\"` name-of-two-committees: Akuttutvalget heter også «AM» i den samme tiden, så navnet "
      "blir ikke lenke; rett navnet, eller skriv fra og til hvilken dag hvert utvalg har hatt det: `fra`, "
      "`til`, `nedlagt`, `opprettet`\n");
  EXPECT_THAT(told("aliaser = [\"barn og unge\"]", named("b", "Barn og unge", "BU", "")),
              ::testing::StartsWith("utvalg/a/index.md:6 `\"barn og unge\"` name-of-two-committees"));
  EXPECT_THAT(told("", named("b", "Barn og unge", "AM", "")), ::testing::HasSubstr("`\"Barn og unge\"`"));
  EXPECT_NE(told("", named("b", "Barn og unge", "BU", "aliaser = [{ navn = \"AM\", fra = 2020 }]")), "");
}

TEST(SharedNames, MayBeHandedOn) {
  EXPECT_EQ(told("aliaser = [{ navn = \"AKM\", til = 2023 }]",
                 named("b", "Barn og unge", "BU", "aliaser = [{ navn = \"AKM\", fra = 2024 }]")),
            "");
  EXPECT_EQ(told("aliaser = [{ navn = \"BU\", til = 2023 }]", named("b", "Barn og unge", "BU", "")), "");
  EXPECT_EQ(told("nedlagt = 2023-12-31", named("b", "Barn og unge", "AM", "opprettet = 2024-01-01")), "");
  EXPECT_EQ(told("aliaser = [\"AM\"]", named("b", "Barn og unge", "BU", "")), "");
}

}  // namespace
}  // namespace motebok::testing
