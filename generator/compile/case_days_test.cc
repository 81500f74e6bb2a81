#include "compile/case_days.h"

#include <gtest/gtest.h>

#include "compile/testing.h"

namespace motebok {
namespace {

std::string day_of(std::string_view heading, std::string_view first_day = "2024-06-05") {
  const auto day = day_in_heading(heading, *parse_iso_date(first_day));
  return day ? to_iso(*day) : "";
}

TEST(CaseDays, AreWhatAHeadingSaysThatIsNothingElse) {
  for (const char* const heading :
       {"Dag 2, 6. juni", "Dag 2: torsdag 6. juni 2024", "Torsdag 6. juni", "Torsdag den 6. juni kl. 9.00–15.00",
        "06.06.2024", "Torsdag", "Dag 6. juni", "Dag 2 (6.6.)", "DAG 2 – 6. JUNI", "Torsdag 6.6.2024"})
    EXPECT_EQ(day_of(heading), "2024-06-06") << heading;
  EXPECT_EQ(day_of("Onsdag"), "2024-06-05");
  EXPECT_EQ(day_of("Dag 2, 1. januar", "2024-12-31"), "2025-01-01");
  for (const char* const other :
       {"Dag 2", "Saker utsatt fra 6. juni", "6. juni: Beredskap", "Torsdagsmøtet", "4. juni", "6. juli",
        "Neste møte 6. juni", "Referat 5. og 6. juni 2024", "5.–6. juni", "2024", "6. tiltak", ""})
    EXPECT_EQ(day_of(other), "") << other;
}

TEST(CaseDays, AreThoseOfTheHeadingThatTheCaseStandsUnder) {
  const testing::Compiled minutes = testing::compile_minutes(
      "## Onsdag\n\n### Sak 1/24: A\n\n## Torsdag\n\n#### Lunsj\n\n### Sak 2/24: B\n\n#### Fredag\n\nTekst.\n\n"
      "### Sak 3/24: C\n\n## Til slutt\n\n### Sak 4/24: D\n");
  std::string days;
  for (const CaseSection& each : minutes.document.cases) days += (each.day ? to_iso(*each.day) : "-") + " ";
  EXPECT_EQ(days, "2024-05-29 2024-05-30 2024-05-30 - ");
}

}  // namespace
}  // namespace motebok
