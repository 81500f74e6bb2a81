#include "link/approval_titles.h"

#include <gtest/gtest.h>

#include <array>

namespace motebok {
namespace {

std::string_view other(std::string_view title) {
  const std::array<Alias, 3> own = {Alias{"Strategisk samarbeidsutvalg", {}, {}}, Alias{"FSU BU", {}, {}},
                                    Alias{"Fastlegerådet", {}, {}}};
  return other_body_in(title, own);
}

TEST(ApprovalTitles, SayWhoseMinutesTheyAreOf) {
  EXPECT_EQ(other("Godkjenning av referat fra AMU 15.01.2025"), "AMU");
  EXPECT_EQ(other("Godkjenning av referat fra AMU-møtet 15.01.2025"), "AMU");
  EXPECT_EQ(other("Godkjenning av referat fra møte i arbeidsutvalget 15.01.2025"), "arbeidsutvalget");
  EXPECT_EQ(other("Godkjenning av kommunestyrets protokoll 15.01.2025"), "kommunestyrets");
}

TEST(ApprovalTitles, SpeakOfTheCommitteeItselfInManyWays) {
  for (const char* const title :
       {"Godkjenning av referat fra møtet 15.01.2025", "Godkjenning av referat fra møte i utvalget 15.01.2025",
        "Godkjenning av referat fra rådets møte 15.01.2025", "Godkjenning av referat fra FSU-møtet 15.01.2025",
        "Godkjenning av referat fra FSU 15.01.2025", "Godkjenning av referat fra samarbeidsutvalgets møte 15.01.2025",
        "Godkjenning av referat fra Fastlegerådets møte 15.01.2025",
        "Godkjenning av referat fra PET-senteret 15.01.2025"}) {
    EXPECT_EQ(other(title), "") << title;
  }
}

}  // namespace
}  // namespace motebok
