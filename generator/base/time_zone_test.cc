#include "base/time_zone.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <limits>

namespace motebok {
namespace {

std::string day_in(const std::string& zone, std::int64_t moment) { return to_iso(TimeZone(zone).day_of(moment)); }

TEST(TimeZones, AreFoundByWhatIsNearlyTheirName) {
  EXPECT_EQ(nearest_time_zone("Europe/Olso"), "Europe/Oslo");
  EXPECT_EQ(nearest_time_zone("xyz"), "");
}

TEST(TimeZone, KnowsTheNamesOfTheWorld) {
  EXPECT_TRUE(is_known_time_zone("Europe/Oslo"));
  EXPECT_TRUE(is_known_time_zone("Arctic/Longyearbyen"));
  EXPECT_TRUE(is_known_time_zone("UTC"));
  EXPECT_FALSE(is_known_time_zone("Europe/Bodø"));
  EXPECT_FALSE(is_known_time_zone("Oslo"));
  EXPECT_FALSE(is_known_time_zone(""));
}

TEST(TimeZone, GivesTheDayThere) {
  EXPECT_EQ(day_in("Europe/Oslo", 1716933600), "2024-05-29");  // 2024-05-28T22:00:00Z, summer time
  EXPECT_EQ(day_in("Europe/Oslo", 1716933599), "2024-05-28");
  EXPECT_EQ(day_in("UTC", 1716933600), "2024-05-28");
  EXPECT_EQ(day_in("Europe/Oslo", 1705964400), "2024-01-23");  // 2024-01-22T23:00:00Z, winter time
  EXPECT_EQ(day_in("Europe/Oslo", 1705964399), "2024-01-22");
  EXPECT_EQ(day_in("UTC", -1), "1969-12-31");
}

TEST(TimeZone, CountsAnUnknownNameAsUtc) { EXPECT_EQ(day_in("Europe/Bodø", 1716933600), "2024-05-28"); }

TEST(TimeZone, SurvivesAClockOutOfItsMind) {
  EXPECT_EQ(day_in("UTC", std::numeric_limits<std::int64_t>::max()), "9999-12-31");
  EXPECT_EQ(day_in("UTC", std::numeric_limits<std::int64_t>::min()), "0001-01-01");
}

TEST(TimeZone, DoesNotDependOnTheMachinesZone) {
  const char* before = std::getenv("TZ");
  const std::string kept = before == nullptr ? "" : before;
  setenv("TZ", "Pacific/Auckland", 1);
  EXPECT_EQ(day_in("Europe/Oslo", 1716933600), "2024-05-29");
  if (before == nullptr) {
    unsetenv("TZ");
  } else {
    setenv("TZ", kept.c_str(), 1);
  }
}

TEST(TodayIn, IsADayThatExists) {
  const Date west = today_in("Etc/GMT+12");
  const Date east = today_in("Etc/GMT-14");
  EXPECT_TRUE(west.ok());
  EXPECT_LT(west, east);
}

TEST(TimeZone, AClockTimeIsAMomentThatDependsOnTheSeason) {
  const TimeZone oslo("Europe/Oslo");
  const Date summer{std::chrono::year(2024), std::chrono::May, std::chrono::day(29)};
  const Date winter{std::chrono::year(2024), std::chrono::November, std::chrono::day(29)};
  EXPECT_EQ(oslo.moment_of(summer, 13 * 60), 1716980400);  // 11.00 UTC
  EXPECT_EQ(oslo.moment_of(winter, 13 * 60), 1732881600);  // 12.00 UTC
}

TEST(TimeZone, AnHourThatIsRepeatedCountsTheFirstTime) {
  const Date change{std::chrono::year(2024), std::chrono::October, std::chrono::day(27)};
  EXPECT_EQ(TimeZone("Europe/Oslo").moment_of(change, 2 * 60 + 30), 1729989000);  // 00.30 UTC
}

}  // namespace
}  // namespace motebok
