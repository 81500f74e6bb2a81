#include "base/date.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

TEST(IsoDate, IsReadExactlyAsWritten) {
  const auto date = parse_iso_date("2024-05-29");
  ASSERT_TRUE(date);
  EXPECT_EQ(to_iso(*date), "2024-05-29");
  EXPECT_EQ(year_of(*date), 2024);
  EXPECT_TRUE(parse_iso_date("2024-02-29"));
  EXPECT_EQ(to_iso(parse_iso_date("0099-01-02").value()), "0099-01-02");
}

TEST(IsoDate, IsNothingElse) {
  for (const char* text : {"", "2024-5-29", "2024-05-29 ", " 2024-05-29", "2024/05/29", "20240529", "29.05.2024",
                           "2024-05-29T10:00", "2024-05-", "aaaa-bb-cc", "-024-05-29", "+024-05-29"}) {
    EXPECT_FALSE(parse_iso_date(text)) << text;
  }
}

TEST(IsoDate, MustExistInTheCalendar) {
  for (const char* text : {"2023-02-29", "2024-02-30", "2024-13-01", "2024-00-10", "2024-04-31", "2024-01-00"}) {
    EXPECT_FALSE(parse_iso_date(text)) << text;
  }
}

TEST(NorwegianDate, MayLeaveOutZeros) {
  EXPECT_EQ(to_iso(parse_norwegian_date("29.05.2024").value()), "2024-05-29");
  EXPECT_EQ(to_iso(parse_norwegian_date("3.4.2024").value()), "2024-04-03");
  for (const char* text :
       {"", "29.05.24", "29.05.2024.", "29-05-2024", "2024-05-29", "31.04.2024", "1.1.20245", "..2024"}) {
    EXPECT_FALSE(parse_norwegian_date(text)) << text;
  }
}

void expect_time(std::string_view text, int begin, int end) {
  const auto time = parse_time_range(text);
  ASSERT_TRUE(time) << text;
  EXPECT_EQ(time->begin, begin) << text;
  EXPECT_EQ(time->end, end) << text;
}

TEST(TimeRange, IsReadAsPeopleWriteIt) {
  expect_time("13.00–15.00", 780, 900);
  expect_time("13:00-15:30", 780, 930);
  expect_time("kl. 13.00", 780, 780);
  expect_time("kl.\u00A013.00 – 15.00", 780, 900);
  expect_time("13", 780, 780);
  expect_time("9-11", 540, 660);
  expect_time(" kl 09.00 til 11.00 ", 540, 660);
  expect_time("22.00–24.00", 1320, 1440);
}

TEST(TimeRange, IsNothingElse) {
  for (const char* text : {"", "kl.", "15.00–13.00", "25.00", "13.60", "13.00–", "–15.00", "13.00–15.00 (Teams)",
                           "noon", "13.", "24.30", "24.59"}) {
    EXPECT_FALSE(parse_time_range(text)) << text;
  }
}

}  // namespace
}  // namespace motebok
