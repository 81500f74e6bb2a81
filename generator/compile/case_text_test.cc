#include "compile/case_text.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

TEST(CaseText, DoesNotTakeEveryHeadingWithSakForACase) {
  EXPECT_FALSE(find_case_heading("Saken 21/24"));
  EXPECT_FALSE(find_case_heading("Sak21/24"));
  EXPECT_FALSE(find_case_heading("Sak 21/24/3"));
  EXPECT_FALSE(find_case_heading("Sak 21/2"));
  EXPECT_FALSE(find_case_heading("Saker til neste møte"));
  EXPECT_TRUE(nearly_a_case_heading("Sak 21-24: Noe"));
  EXPECT_FALSE(nearly_a_case_heading("Sak og behandling"));
}

TEST(CaseText, KeepsTheNumberAsWrittenAndTheTitleClean) {
  const auto found = find_case_heading("Sak nr. 021/2024 — Tittel");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->number_text, "021/2024");
  EXPECT_EQ(std::string_view("Sak nr. 021/2024 — Tittel").substr(found->length), "Tittel");
}

TEST(CaseText, FindsDatesInBothForms) {
  EXPECT_EQ(to_iso(find_date("fra møtet 3.4.2024, sak 2").value()), "2024-04-03");
  EXPECT_EQ(to_iso(find_date("den 18. april 2024").value()), "2024-04-18");
  EXPECT_FALSE(find_date("31.02.2024"));
  EXPECT_FALSE(find_date("§ 13.1"));
}

std::string approved_by(std::string_view title) {
  std::string told;
  for (const Date date : approvals_in_title(title)) told += to_iso(date) + " ";
  return told;
}

TEST(CaseText, ATitleMayNameTheMinutesOfTwoMeetings) {
  EXPECT_EQ(approved_by("Godkjenning av referater fra møtene 15.01.2025 og 15.02.2025"), "2025-01-15 2025-02-15 ");
  EXPECT_EQ(approved_by("Godkjenning av referat 3. mars 2025, 4. april 2025 og referat fra møtet 05.05.2025"),
            "2025-03-03 2025-04-04 2025-05-05 ");
  EXPECT_EQ(approved_by("Godkjenning av referat fra møtet 15.01.2025, med frist 15.02.2025"), "2025-01-15 ");
  EXPECT_EQ(approved_by("Godkjenning av referat 15.01.2025 (sendt ut 20.01.2025)"), "2025-01-15 ");
  EXPECT_EQ(approved_by("Godkjenning av saksliste 15.01.2025"), "");
}

TEST(CaseText, ReadsEveryWayOfSayingWhen) {
  EXPECT_EQ(parse_due("våren 2025").form, Due::Form::Spring);
  EXPECT_EQ(parse_due("Høsten 2024").form, Due::Form::Autumn);
  EXPECT_EQ(parse_due("2026").form, Due::Form::Year);
  EXPECT_EQ(parse_due("første møte i 2025").form, Due::Form::FirstMeeting);
  EXPECT_EQ(parse_due("5. kvartal 2025").form, Due::Form::Unclear);
  EXPECT_EQ(parse_due("").form, Due::Form::Unclear);
  EXPECT_EQ(parse_due("snart").form, Due::Form::Unclear);
}

}  // namespace
}  // namespace motebok
