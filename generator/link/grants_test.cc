#include "link/grants.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"

namespace motebok::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string grant(std::string_view more) {
  return document("utlysninger/t.md",
                  fmt::format("type = \"utlysning\"\nutvalg = \"flr\"\nfrist = 2024-01-01\nramme = 2\n{}", more));
}

constexpr std::string_view kCases =
    "## Sak 1/24: A\n\nIngenting.\n\n## Sak 2/24: B\n\n[Den](utlysning:t) og [den](../../../utlysninger/t.md).\n";

std::vector<std::string> awarding_cases(const LinkedSite& linked) {
  std::vector<std::string> numbers;
  for (const CaseId id : linked.site.grants.front().awarding_cases)
    numbers.push_back(linked.site.cases[id.index].number_text);
  return numbers;
}

TEST(Grants, TheAwardingCaseNamesTheCallAtTheMeetingOfThatDay) {
  const LinkedSite linked = link(committee("flr") + grant("tildelt = 2024-05-29") + minutes("2024-05-29", kCases) +
                                 minutes("2024-06-12", "## Sak 3/24: C\n\n[Den](utlysning:t)\n"));
  EXPECT_TRUE(linked.site.grants.front().awarding_meeting.exists());
  EXPECT_THAT(awarding_cases(linked), ElementsAre("2/24"));
}

TEST(Grants, WithoutSuchACaseTheMeetingIsAllThatIsKnown) {
  const LinkedSite linked = link(committee("flr") + grant("tildelt = 2024-05-29") +
                                 minutes("2024-05-29", "[Den](utlysning:t)\n\n## Sak 1/24: A\n"));
  EXPECT_TRUE(linked.site.grants.front().awarding_meeting.exists());
  EXPECT_THAT(awarding_cases(linked), IsEmpty());
}

TEST(Grants, AnotherDaysMeetingDidNotAwardIt) {
  const LinkedSite linked = link(committee("flr") + grant("tildelt = 2024-05-30") + minutes("2024-05-29", kCases));
  EXPECT_FALSE(linked.site.grants.front().awarding_meeting.exists());
  EXPECT_THAT(awarding_cases(linked), IsEmpty());
}

TEST(Grants, AMeasureKnowsItsAwardsAndAgendas) {
  const LinkedSite linked =
      link(committee("flr") + grant("[[tildeling]]\nbelop = 1\n[[tildeling]]\nbelop = 1\ntiltak = \"p/a\"") +
           document("planer/p.md", "type = \"plan\"\nperiode = 2024",
                    "| Id | Tiltak | Ansvar |\n|---|---|---|\n| a | A | X |\n| b | B | X |\n| c | C | X |\n") +
           minutes("2024-05-29", "[C](tiltak:p/c)\n\n## Sak 1/24: A\n\n[A](tiltak:p/a) og [A igjen](tiltak:p/a)\n"));
  const std::vector<Measure>& measures = linked.site.measures;
  ASSERT_EQ(measures[0].awards.size(), 1u);
  EXPECT_EQ(measures[0].awards.front().award, 1u);
  EXPECT_EQ(measures[0].cases.size(), 1u);
  EXPECT_TRUE(measures[0].was_on_an_agenda());
  EXPECT_FALSE(measures[1].was_on_an_agenda());
  EXPECT_THAT(measures[2].cases, IsEmpty());
  EXPECT_TRUE(measures[2].was_on_an_agenda());
}

}  // namespace
}  // namespace motebok::testing
