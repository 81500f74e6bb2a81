#include "compile/approval_text.h"

#include <gtest/gtest.h>

#include <string>

namespace motebok {
namespace {

TEST(ApprovalText, ACaseAboutApprovingApprovesNothing) {
  for (const char* const title :
       {"Rutine for godkjenning av referat fra 15.01.2025", "Evaluering av godkjenning av referat 15.01.2025",
        "Frist for godkjenning av møtebok 15.01.2025"})
    EXPECT_TRUE(approvals_in_title(title).empty()) << title;
  for (const char* const title : {"Godkjenning av referat fra 15.01.2025", "Referat fra 15.01.2025 for godkjenning",
                                  "Sak om godkjenning av referat 15.01.2025", "Referat 15.01.2025 – godkjenning",
                                  "For godkjenning: referat 15.01.2025", "Utsatt godkjenning av referat 15.01.2025"})
    EXPECT_EQ(approvals_in_title(title).size(), 1U) << title;
}

TEST(ApprovalText, FindsDatesInBothForms) {
  EXPECT_EQ(to_iso(find_dates("fra møtet 3.4.2024, sak 2").at(0)), "2024-04-03");
  EXPECT_EQ(to_iso(find_dates("den 18. april 2024").at(0)), "2024-04-18");
  EXPECT_TRUE(find_dates("31.02.2024").empty());
  EXPECT_TRUE(find_dates("§ 13.1").empty());
}

std::string approved_by(std::string_view title) {
  std::string told;
  for (const Date date : approvals_in_title(title)) told += to_iso(date) + " ";
  return told;
}

TEST(ApprovalText, ATitleMayNameTheMinutesOfTwoMeetings) {
  EXPECT_EQ(approved_by("Godkjenning av referater fra møtene 15.01.2025 og 15.02.2025"), "2025-01-15 2025-02-15 ");
  EXPECT_EQ(approved_by("Godkjenning av referat 3. mars 2025, 4. april 2025 og referat fra møtet 05.05.2025"),
            "2025-03-03 2025-04-04 2025-05-05 ");
  EXPECT_EQ(approved_by("Godkjenning av referat fra møtet 15.01.2025, med frist 15.02.2025"), "2025-01-15 ");
  EXPECT_EQ(approved_by("Godkjenning av referat 15.01.2025 (sendt ut 20.01.2025)"), "2025-01-15 ");
  EXPECT_EQ(approved_by("Godkjenning av saksliste 15.01.2025"), "");
}

TEST(ApprovalText, ADayWithoutAYearTakesThatOfTheNext) {
  EXPECT_EQ(approved_by("Godkjenning av referat fra 15. januar og 15. februar 2025"), "2025-01-15 2025-02-15 ");
  EXPECT_EQ(approved_by("Godkjenning av referat fra 15. og 22. januar 2025"), "2025-01-15 2025-01-22 ");
  EXPECT_EQ(approved_by("Godkjenning av referat 15.01 og 22.01.2025"), "2025-01-15 2025-01-22 ");
  EXPECT_EQ(approved_by("Godkjenning av referat 15.01., 22.01. samt 5. februar 2025"),
            "2025-01-15 2025-01-22 2025-02-05 ");
  EXPECT_EQ(approved_by("Godkjenning av referat 3. desember 2024, 15. og 22. januar 2025"),
            "2024-12-03 2025-01-15 2025-01-22 ");
  EXPECT_EQ(approved_by("Godkjenning av referat fra 2. møte 22. januar 2025"), "2025-01-22 ");
  EXPECT_EQ(approved_by("Godkjenning av referat 2 og 22. januar 2025"), "2025-01-22 ");
  EXPECT_EQ(approved_by("Godkjenning av referat 31. og 12. februar 2025"), "2025-02-12 ");
  EXPECT_EQ(find_dates("referat 15. januar og 15. februar 2025").size(), 2U);
}

}  // namespace
}  // namespace motebok
