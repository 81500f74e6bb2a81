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
}

TEST(CaseText, BlanksAroundTheSlashDoNotMatter) {
  for (const char* const text : {"SAK 2 / 25 – Tittel", "Sak 2/ 25: Tittel", "sak nr. 2 /25 Tittel"}) {
    const auto found = find_case_heading(text);
    ASSERT_TRUE(found) << text;
    EXPECT_EQ(found->number_text, "2/25");
    EXPECT_EQ(std::string_view(text).substr(found->length), "Tittel");
    EXPECT_FALSE(unclear_case_heading(text)) << text;
  }
}

TEST(CaseText, KnowsWhatIsMeantAsACaseAndWhy) {
  using Reason = UnclearCaseHeading::Reason;
  const auto reason_of = [](std::string_view text) {
    const auto unclear = unclear_case_heading(text);
    return unclear ? std::optional(unclear->reason) : std::nullopt;
  };
  for (const char* const text : {"Sak 21-24: Noe", "Sak 21: Noe", "Sak 21/24/3"})
    EXPECT_EQ(reason_of(text), Reason::Form) << text;
  for (const char* const text : {"Sak 0/25", "Sak 123456/25"}) EXPECT_EQ(reason_of(text), Reason::Number) << text;
  for (const char* const text : {"Sak 20/025", "Sak 20/5: x"}) EXPECT_EQ(reason_of(text), Reason::Year) << text;
  for (const char* const text : {"Sak 7/25 og 8/25: To", "Sak 7/25 og sak 8/25", "Sak 7/25, 8/25: To",
                                 "Sak 9/25-10/25: Spenn", "Sak 9/25 – 10/25"})
    EXPECT_EQ(reason_of(text), Reason::Several) << text;
  for (const char* const text :
       {"FLR-sak 2/25: Tittel", "Sak FLR 6/25: Tittel", "Saksnr. 3/25 – Tittel", "Sak: 7/25 Tittel",
        "Sak nummer 15/25: x", "Orienteringssak 5/25: x", "Saker 19/25: x", "Sakene 16/25 og 17/25: x"})
    EXPECT_EQ(reason_of(text), Reason::Words) << text;
  for (const char* const text : {"Sak og behandling", "Saker til neste møte", "Oppfølging av sak 5/24", "Saken 21/24",
                                 "Sakspapirer til sak 5/25", "Sak 5/25: Sak 3/24 på nytt",
                                 "Sak 5/25 – Sak 3/24 på nytt", "Sak 5/25: 3/24", "Sak 5/25 – og hva nå?", "1/25", ""})
    EXPECT_EQ(reason_of(text), std::nullopt) << text;
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

TEST(CaseText, ADayWithoutAYearTakesThatOfTheNext) {
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
