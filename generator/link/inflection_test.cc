#include "link/inflection.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace motebok {
namespace {

using ::testing::ElementsAre;

TEST(Inflection, GivesTheGenitive) {
  EXPECT_THAT(forms_of("Narvik kommune"), ElementsAre("Narvik kommune", "Narvik kommunes"));
  EXPECT_THAT(forms_of("SSU"), ElementsAre("SSU", "SSUs"));
  EXPECT_THAT(forms_of("Troms"), ElementsAre("Troms"));
  EXPECT_THAT(forms_of(""), ElementsAre());
}

TEST(Inflection, GivesTheDefiniteFormOfKnownNouns) {
  EXPECT_THAT(forms_of("Strategisk samarbeidsutvalg"),
              ElementsAre("Strategisk samarbeidsutvalg", "Strategisk samarbeidsutvalgs",
                          "Strategiske samarbeidsutvalget", "Strategiske samarbeidsutvalgets"));
  EXPECT_THAT(forms_of("Faglig utvalg for rus"), ElementsAre("Faglig utvalg for rus", "Faglige utvalget for rus"));
}

TEST(Inflection, KnowsTheOtherNorwegian) {
  EXPECT_EQ(in_other_norwegian("Strategisk samarbeidsutvalg"), "Strategisk samarbeidsutval");
  EXPECT_EQ(in_other_norwegian("Fagleg utval for rus"), "Faglig utvalg for rus");
  EXPECT_EQ(in_other_norwegian("Akuttutvalget"), "Akuttutvalet");
  EXPECT_EQ(in_other_norwegian("Skuleutvalet"), "Skuleutvalget");
  EXPECT_EQ(in_other_norwegian("Fastlegerådet"), "Fastlegerådet");
  EXPECT_THAT(forms_of("Fagleg samarbeidsutval"),
              ElementsAre("Fagleg samarbeidsutval", "Fagleg samarbeidsutvals", "Faglege samarbeidsutvalet",
                          "Faglege samarbeidsutvalets"));
}

TEST(Inflection, LetsAPeriodFollowAPreposition) {
  EXPECT_THAT(forms_of("Handlingsplan 2023"), ElementsAre("Handlingsplan 2023", "Handlingsplanen 2023",
                                                          "Handlingsplan for 2023", "Handlingsplanen for 2023"));
}

TEST(Inflection, CommonNounsMayBeginSmall) {
  EXPECT_TRUE(may_be_lower_case("Strategisk samarbeidsutvalg"));
  EXPECT_TRUE(may_be_lower_case("Fastlegerådet"));
  EXPECT_FALSE(may_be_lower_case("Sekretariatet"));
  EXPECT_FALSE(may_be_lower_case("Narvik kommune"));
  EXPECT_FALSE(may_be_lower_case("Utvalget"));
  EXPECT_FALSE(may_be_lower_case("SSU"));
}

}  // namespace
}  // namespace motebok
