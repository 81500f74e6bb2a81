#include "render/grant_life.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

Date day(std::string_view text) { return *parse_iso_date(text); }

TEST(GrantLife, TheDeadlineIsSeenFromToday) {
  const auto left = [](std::string_view today) { return time_left(day("2024-06-17"), day(today), Language::Bokmaal); };
  EXPECT_EQ(left("2024-06-05"), "om 12 dager");
  EXPECT_EQ(left("2024-06-16"), "i morgen");
  EXPECT_EQ(left("2024-06-17"), "i dag");
  EXPECT_EQ(left("2024-06-18"), "fristen er ute");
}

TEST(GrantLife, AMonthWithoutThatDayEndsOnItsLast) {
  EXPECT_EQ(to_iso(months_after(day("2024-05-31"), 9)), "2025-02-28");
  EXPECT_EQ(to_iso(months_after(day("2024-06-24"), 9)), "2025-03-24");
  EXPECT_EQ(to_iso(months_after(day("2023-11-30"), 3)), "2024-02-29");
}

std::string evaluation(std::string_view today, std::optional<Date> started, std::optional<Date> evaluated) {
  GrantFields grant;
  grant.awarded = day("2024-06-24");
  grant.evaluation_months = 9;
  WrittenAward award;
  award.started = started;
  award.evaluated = evaluated;
  return evaluation_text(grant, award, day(today), Language::Bokmaal);
}

TEST(GrantLife, AnEvaluationIsDueCountedFromTheStart) {
  EXPECT_EQ(evaluation("2025-06-02", day("2024-09-01"), {}), "Fristen var 1.\u00A0juni\u00A02025. Ikke registrert.");
  EXPECT_EQ(evaluation("2025-03-25", day("2024-09-01"), {}), "Innen 1.\u00A0juni\u00A02025, om 68 dager");
  EXPECT_EQ(evaluation("2025-03-25", {}, day("2025-02-01")), "Evaluert 1.\u00A0februar\u00A02025");
}

TEST(GrantLife, WithoutAStartNobodyKnowsTheDay) {
  EXPECT_EQ(evaluation("2030-01-01", {}, {}), "Senest ni måneder etter oppstart. Oppstart er ikke oppgitt.");
}

TEST(GrantLife, ACallThatAsksForNoneSaysNothing) {
  EXPECT_EQ(evaluation_text({}, {}, day("2025-01-01"), Language::Bokmaal), "");
}

}  // namespace
}  // namespace motebok
