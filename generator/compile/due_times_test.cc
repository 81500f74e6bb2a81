#include "compile/due_times.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

TEST(DueTimes, AreReadInEveryWayOfSayingWhen) {
  EXPECT_EQ(parse_due("våren 2025").form, Due::Form::Spring);
  EXPECT_EQ(parse_due("Høsten 2024").form, Due::Form::Autumn);
  EXPECT_EQ(parse_due("2026").form, Due::Form::Year);
  EXPECT_EQ(parse_due("første møte i 2025").form, Due::Form::FirstMeeting);
  EXPECT_EQ(parse_due("5. kvartal 2025").form, Due::Form::Unclear);
  EXPECT_EQ(parse_due("").form, Due::Form::Unclear);
  EXPECT_EQ(parse_due("snart").form, Due::Form::Unclear);
  EXPECT_EQ(parse_due("innan 2026").form, Due::Form::Year);
  EXPECT_EQ(parse_due("innen utgangen av 2026").form, Due::Form::Year);
  EXPECT_EQ(parse_due("innen utgangen av 1. kvartal 2026").part, 1);
  EXPECT_EQ(parse_due("Q3 2025").part, 3);
  EXPECT_EQ(parse_due("4. kv. 2026").part, 4);
  EXPECT_EQ(parse_due("Q5 2025").form, Due::Form::Unclear);
  EXPECT_EQ(to_iso(parse_due("1.5.25").date), "2025-05-01");
  EXPECT_EQ(to_iso(parse_due("innen 01.05.25 kl. 12").date), "2025-05-01");
  EXPECT_EQ(parse_due("31.2.25").form, Due::Form::Unclear);
  EXPECT_EQ(parse_due("1.5").form, Due::Form::Unclear);
  EXPECT_EQ(parse_due("fyrste møte i 2026").form, Due::Form::FirstMeeting);
  EXPECT_EQ(parse_due("Fyrste møtet i 2026").form, Due::Form::FirstMeeting);
  EXPECT_EQ(parse_due("Andre kvartal 2026").part, 2);
  EXPECT_EQ(parse_due("innen 1.10.2026").form, Due::Form::Day);
  EXPECT_EQ(parse_due("senest onsdag 7. oktober 2026").form, Due::Form::Day);
  EXPECT_EQ(parse_due("i løpet av hausten 2026").form, Due::Form::Autumn);
  EXPECT_EQ(parse_due("før 1. oktober 2026").form, Due::Form::Day);
  EXPECT_EQ(parse_due("innen 01.10.2026 kl. 12").form, Due::Form::Day);
  EXPECT_EQ(parse_due("vinteren 2026/2027").year, 2027);
  EXPECT_EQ(parse_due("vinteren 2026/28").form, Due::Form::Unclear);
  EXPECT_EQ(parse_due("høsten\u00a02026").form, Due::Form::Autumn);
}

TEST(DueTimes, MayBeMonthsAndHalvesOfAYear) {
  for (const char* const written : {"februar 2026", "Februar 2026", "i februar 2026", "innen utgangen av februar 2026",
                                    "Frist: februar 2026", "i løpet av februar 2026", "innan februar 2026"}) {
    EXPECT_EQ(parse_due(written).form, Due::Form::Month) << written;
    EXPECT_EQ(parse_due(written).year, 2026) << written;
    EXPECT_EQ(parse_due(written).part, 2) << written;
  }
  for (const char* const written :
       {"andre halvår 2025", "2. halvår 2025", "i 2. halvår 2025", "innen utgangen av andre halvår i 2025",
        "andre halvåret 2025", "2. halvår av 2025"}) {
    EXPECT_EQ(parse_due(written).form, Due::Form::Half) << written;
    EXPECT_EQ(parse_due(written).year, 2025) << written;
    EXPECT_EQ(parse_due(written).part, 2) << written;
  }
  EXPECT_EQ(parse_due("fyrste halvår 2025").part, 1);
  EXPECT_EQ(parse_due("1. desember 2025").form, Due::Form::Day);
}

// A remark in brackets is about the time, and is not the time.
TEST(DueTimes, MayHaveARemark) {
  EXPECT_EQ(parse_due("høsten 2026 (se møtet 03.02.2026)").form, Due::Form::Autumn);
  EXPECT_EQ(parse_due("01.10.2026 (fristen er satt av SSU)").form, Due::Form::Day);
}

TEST(DueTimes, AreNeverTakenFromAPartOfWhatIsWritten) {
  for (const char* const written : {"1. og 2. kvartal 2026",
                                    "1.–2. kvartal 2026",
                                    "12. kvartal 2026",
                                    "høsten 2025–våren 2026",
                                    "høsten 2026 og våren 2027",
                                    "sommer/høst 2026",
                                    "vår/høst 2026",
                                    "våren og høsten 2026",
                                    "etter 01.03.2026",
                                    "fra 01.03.2026",
                                    "ikke før 01.03.2026",
                                    "tidligst 01.03.2026",
                                    "to uker etter 01.03.2026",
                                    "01.03.2026–01.06.2026",
                                    "mellom 01.03.2026 og 01.06.2026",
                                    "01.03.2026 og 01.09.2026",
                                    "første møte i SSU i 2027",
                                    "mars/april 2026",
                                    "januar og februar 2026",
                                    "mars–april 2026",
                                    "etter februar 2026",
                                    "før februar 2026",
                                    "fra februar 2026",
                                    "februar",
                                    "februar 2026 eller senere",
                                    "3. halvår 2026",
                                    "1. og 2. halvår 2026",
                                    "andre halvår",
                                    "halvår 2026",
                                    "før første møte i 2027",
                                    "etter første møte i 2027",
                                    "4 ganger i kvartalet 2026",
                                    "hvert 4. kvartal 2026",
                                    "sommeren 2026 eller senest 2027",
                                    "høsten",
                                    "2026–2027",
                                    "møte i 2026 eller 2027"})
    EXPECT_EQ(parse_due(written).form, Due::Form::Unclear) << written;
}

}  // namespace
}  // namespace motebok
