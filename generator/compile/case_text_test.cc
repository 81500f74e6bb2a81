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

std::string references_in(std::string_view text) {
  std::string all;
  for (const CaseReference& each : find_case_references(text, {})) {
    if (!all.empty()) all += ", ";
    all += to_text(each.number);
  }
  return all;
}

TEST(CaseText, FindsTheNumbersOfCasesWithoutMoreWords) {
  EXPECT_EQ(references_in("1/25, SSU-sak 2/25 og sak nr. 3/2025 (svar)"), "1/25, 2/25, 3/25");
  EXPECT_EQ(references_in("kr 1/2, 1/25/3 og a1/25"), "");
}

TEST(CaseText, ARangeOfCasesIsAllOfThem) {
  EXPECT_EQ(references_in("sak 1/25–4/25"), "1/25, 2/25, 3/25, 4/25");
  EXPECT_EQ(references_in("sak 1/25 - sak 3/25 og 7/25"), "1/25, 2/25, 3/25, 7/25");
  EXPECT_EQ(references_in("SSU-sak 1/25–3/25 i SSU"), "1/25, 2/25, 3/25");
  EXPECT_EQ(references_in("sak 3/24–1/25"), "3/24, 1/25");
  EXPECT_EQ(references_in("sak 1/25–99999/25"), "1/25, 99999/25");
  EXPECT_EQ(references_in("sak 1/25 – svar på 3/25"), "1/25, 3/25");
}

TEST(CaseText, ALinkSaysItsCaseByItsAddress) {
  const auto said = [](std::string_view address) {
    const auto found = case_reference_of_link({std::string(address), {}});
    return found ? found->committee + " " + to_text(found->number) : "nothing";
  };
  EXPECT_EQ(said("sak:ssu/1/25"), "ssu 1/25");
  EXPECT_EQ(said("SAK:1/25"), " 1/25");
  EXPECT_EQ(said("vedtak:ssu/1/25#2"), "ssu 1/25");
  EXPECT_EQ(said("/utvalg/ssu/sak/1-25/#vedtak"), "ssu 1/25");
  for (const char* const other : {"sak:", "sak:ssu", "sak", "utvalg:ssu", "mote:ssu/2025-01-15", "/utvalg/ssu/",
                                  "/utvalg/ssu/sak/", "/sak/1-25/"})
    EXPECT_EQ(said(other), "nothing") << other;
}

TEST(CaseText, ANumberAloneMayBegin) {
  EXPECT_EQ(heading_with_number_alone("2/26 Møteplan")->number_text, "2/26");
  EXPECT_EQ(heading_with_number_alone("2/26: Møteplan")->number_text, "2/26");
  for (const char* const other : {"2/26", "24/7 beredskap", "1/2 stilling", "2/26/3 x", "Om 2/26", "2/26 – 3/26"})
    EXPECT_FALSE(heading_with_number_alone(other)) << other;
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

}  // namespace
}  // namespace motebok
