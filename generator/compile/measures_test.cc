#include "compile/measures.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "compile/testing.h"

namespace motebok {
namespace {

using motebok::testing::compile_page;
using motebok::testing::compile_plan;
using motebok::testing::Compiled;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(Measures, FillsInContinuedCellsAndJoinsThemForTheReader) {
  const Compiled plan = compile_plan(
      "## Beredskap\n\n### Hovedmål 1: Ro\n\n| Id | Delmål | Tiltak | Ansvar |\n|---|---|---|---|\n| ros | Forstå | "
      "Dele *ROS* | FSU BER |\n| ove | | Øve | |\n| ny | Nytt | Ny | SSU |\n");
  const auto& measures = plan.document.measures;
  ASSERT_EQ(measures.size(), 3U);
  EXPECT_EQ(measures[1].goal, "Forstå");
  EXPECT_EQ(measures[1].responsible, "FSU BER");
  EXPECT_EQ(measures[1].main_goal, "Hovedmål 1: Ro");
  EXPECT_EQ(measures[1].area, "Beredskap");
  EXPECT_EQ(plan.html(measures[0].html), "Dele <em>ROS</em>");
  EXPECT_THAT(plan.document.html, HasSubstr("<tr id=\"tiltak-ros\">\n<td rowspan=\"2\">Forstå</td>\n<td>Dele "
                                            "<em>ROS</em></td>\n<td rowspan=\"2\">FSU BER</td>\n</tr>\n"
                                            "<tr id=\"tiltak-ove\">\n<td>Øve</td>\n</tr>"));
  EXPECT_THAT(plan.document.html, Not(HasSubstr(">Id<")));
}

// A row with a new goal and no measure is a heading: whose measure the one above is, is none of its matters.
TEST(Measures, JoinsNothingAcrossARowThatIsOnlyAGoal) {
  const Compiled plan = compile_plan(
      "| Id | Delmål | Tiltak | Ansvar | Frist |\n|---|---|---|---|---|\n| a | Mål A | Gjøre A | FLR | 2025 |\n"
      "| | Mål B | | | |\n| b | | Gjøre B | SSU | |\n");
  EXPECT_THAT(plan.document.html,
              HasSubstr("<td>FLR</td>\n<td>2025</td>\n</tr>\n<tr>\n<td rowspan=\"2\">Mål B</td>\n"));
  ASSERT_EQ(plan.document.measures.size(), 2U);
  EXPECT_EQ(plan.document.measures[1].goal, "Mål B");
  EXPECT_EQ(plan.document.measures[1].responsible, "SSU");
  EXPECT_EQ(plan.document.measures[1].deadline, "");
}

TEST(Measures, AreNotReadFromATextRightBelowTheTable) {
  const std::string table = "| Id | Tiltak | Ansvar |\n|---|---|---|\n| a | Gjøre A | FLR |\n";
  Compiled plan = compile_plan(table + "Teksten går\nover to linjer.\n\nMer.\n");
  EXPECT_EQ(plan.found(), "text-below-table at `Teksten går`\n");
  EXPECT_EQ(plan.document.measures.size(), 1U);
  EXPECT_EQ(compile_plan(table + "\nTeksten.\n").found(), "");
  EXPECT_EQ(compile_page("| A | B |\n|---|---|\n| 1 | 2 |\nTekst.\n").found(), "text-below-table at `Tekst.`\n");
  EXPECT_EQ(compile_page("| A |\n|---|\n| 1 |\n2\n").found(), "");
}

TEST(Measures, ReadsAGoalThatFillsTheHeaderRow) {
  const Compiled plan = compile_plan(
      "| Hovedmål 2: Svikt | | |\n|---|---|---|\n| **Hva vil vi?** | Hvordan få det til? | Ansvarlig |\n| Oversikt | "
      "Kartlegge | SEKR |\n");
  ASSERT_EQ(plan.document.measures.size(), 1U);
  EXPECT_EQ(plan.document.measures[0].main_goal, "Hovedmål 2: Svikt");
  EXPECT_EQ(plan.document.measures[0].goal, "Oversikt");
  EXPECT_THAT(
      plan.document.html,
      HasSubstr("Hovedmål 2: Svikt</caption>\n<thead>\n<tr>\n<th scope=\"col\"><strong>Hva vil vi?</strong></th>"));
}

TEST(Measures, MakesAnIdThatOutlivesReordering) {
  const Compiled one = compile_plan("| Tiltak | Ansvar |\n|---|---|\n| Etablere hospitering | A |\n| Øve | B |\n");
  const Compiled other = compile_plan("| Tiltak | Ansvar |\n|---|---|\n| Øve | B |\n| Etablere hospitering | A |\n");
  EXPECT_EQ(one.document.measures[0].id, other.document.measures[1].id);
  EXPECT_THAT(one.document.measures[0].id, ::testing::StartsWith("etablere-hospitering-"));
}

TEST(Measures, NamesTheMeasureThatIsContinued) {
  const Compiled plan = compile_plan(
      "| Id | Tiltak | Ansvar |\n|---|---|---|\n| h | Hospitering (viderefører hp-2023/hospitering) | A |\n");
  EXPECT_EQ(plan.document.measures[0].text, "Hospitering");
  EXPECT_EQ(plan.document.measures[0].ancestor.text, "hp-2023/hospitering");
  ASSERT_EQ(plan.document.references.size(), 1U);
  EXPECT_EQ(plan.document.references[0].target.text, "tiltak:hp-2023/hospitering");
  EXPECT_EQ(plan.source(plan.document.references[0].target.at), "hp-2023/hospitering");
}

TEST(Measures, TellsOfAnAncestorThatIsNotRead) {
  const auto told = [](std::string_view text) {
    return compile_plan(fmt::format("| Tiltak | Ansvar |\n|---|---|\n| {} | X |\n", text)).found();
  };
  for (const char* const text :
       {"Øve (viderefører: hp-2023/x)", "Øve (viderefører hp-2023/x) (viderefører hp-2023/y)",
        "Øve (videreføring av hp-2023/x)", "Øve viderefører hp-2023/x", "Øve (vidarefører hp-2023/x) nå"})
    EXPECT_THAT(told(text), HasSubstr("ancestor-unclear at ")) << text;
  for (const char* const text : {"Øve (viderefører hp-2023/x)", "Videreføre og/eller avslutte hospitering",
                                 "Dele 1/2 av alt", "Videreføre samarbeidet Narvik/Harstad", "Videreføre"})
    EXPECT_EQ(told(text), "") << text;
}

TEST(Measures, RefusesAnIdTwiceAndAnIdThatIsNoAddress) {
  Compiled plan =
      compile_plan("| Id | Tiltak | Ansvar |\n|---|---|---|\n| a | En | X |\n| a | To | X |\n| Å B | Tre | X |\n");
  EXPECT_EQ(plan.found(), "duplicate-measure at `a`\nmeasure-id-form at `Å B`\n");
}

TEST(Measures, ContinuesEveryEmptyCellAlsoUnderANewGoalAndAfterABlankRow) {
  const Compiled plan = compile_plan(
      "| Delmål | Tiltak | Ansvar | Frist | Status |\n|---|---|---|---|---|\n| Ro | Øve | A | 2025 | i gang |\n"
      "| | | | | |\n| Mer ro | Kurse | | | |\n");
  const auto& measures = plan.document.measures;
  ASSERT_EQ(measures.size(), 2U);
  EXPECT_EQ(measures[1].goal, "Mer ro");
  EXPECT_EQ(measures[1].responsible, "A");
  EXPECT_EQ(measures[1].deadline, "2025");
  EXPECT_EQ(measures[1].status, "i gang");
}

TEST(Measures, ContinuesAMeasureWhoseOwnCellIsEmpty) {
  const Compiled plan = compile_plan(
      "| Id | Delmål | Tiltak | Ansvar | Frist |\n|---|---|---|---|---|\n| a | Ro | Øve | FSU BER | 2025 |\n"
      "| | | | UNN | |\n| b | | | SSU | 2026 |\n| | Overskrift | | | |\n");
  const auto& measures = plan.document.measures;
  ASSERT_EQ(measures.size(), 2U);
  EXPECT_EQ(measures[0].responsible, "FSU BER, UNN");
  EXPECT_EQ(measures[0].deadline, "2025");
  EXPECT_EQ(measures[1].id, "b");
  EXPECT_EQ(measures[1].text, "Øve");
  EXPECT_EQ(measures[1].responsible, "SSU");
  EXPECT_THAT(plan.document.html, HasSubstr("<td rowspan=\"3\">Øve</td>\n<td>FSU BER</td>"));
}

TEST(Measures, KeepsARowWithAnIdAndANewGoalAndTellsOfIt) {
  Compiled plan = compile_plan(
      "| Id | Delmål | Tiltak | Ansvar |\n|---|---|---|---|\n| a | Ro | Øve | FSU BER |\n| b | Mer ro | | SSU |\n"
      "| | | | UNN |\n");
  const auto& measures = plan.document.measures;
  ASSERT_EQ(measures.size(), 2U);
  EXPECT_EQ(measures[1].id, "b");
  EXPECT_EQ(measures[1].goal, "Mer ro");
  EXPECT_EQ(measures[1].text, "Øve");
  EXPECT_EQ(measures[1].responsible, "SSU, UNN");
  EXPECT_EQ(plan.found(), "measure-missing at `| b | Mer ro | | SSU |`\n");
}

TEST(Measures, GivesNoMeasureWhatStandsBelowAHeading) {
  Compiled plan = compile_plan(
      "| Delmål | Tiltak | Ansvar |\n|---|---|---|\n| Ro | Øve | FSU BER |\n| Mer ro | | |\n| | | UNN |\n"
      "| Mest ro | | SSU |\n| | Kurse | |\n");
  const auto& measures = plan.document.measures;
  ASSERT_EQ(measures.size(), 2U);
  EXPECT_EQ(measures[0].responsible, "FSU BER");
  EXPECT_EQ(measures[1].responsible, "SSU");
  EXPECT_EQ(plan.found(), "measure-missing at `| | | UNN |`\nmeasure-missing at `| Mest ro | | SSU |`\n");
}

TEST(Measures, TellsOfColumnsThatAreNearlyNamedLikeThoseOfMeasures) {
  Compiled slip = compile_plan("| Id | Delmål | Tiltk | Ansvar |\n|---|---|---|---|\n| a | A | En | X |\n");
  EXPECT_THAT(slip.document.measures, IsEmpty());
  EXPECT_EQ(slip.found(), "measure-column-unknown at `Tiltk`\n");
  EXPECT_EQ(compile_plan("| Hovedmål 1: Ro | |\n|---|---|\n| Tiltak | Ansvarleg utval |\n| En | X |\n").found(),
            "measure-column-unknown at `Ansvarleg utval`\n");
  Compiled known = compile_plan("| Tiltak | Ansvar | Statuss |\n|---|---|---|\n| En | X | i gang |\n");
  EXPECT_EQ(known.document.measures.size(), 1U);
  EXPECT_EQ(known.found(), "measure-column-unknown at `Statuss`\n");
}

TEST(Measures, SaysNothingOfColumnsThatAreSomethingElse) {
  for (const char* const header : {"| Tiltak | Kostnad |", "| Område | Laget av |", "| Tiltak | Ansvar | Svar |",
                                   "| Tiltak | Ansvar | Ansvarlig leder |", "| Ansvar | Mål |"}) {
    const std::size_t columns = static_cast<std::size_t>(std::ranges::count(std::string_view(header), '|')) - 1;
    std::string rule = "|";
    for (std::size_t i = 0; i < columns; ++i) rule += "---|";
    EXPECT_EQ(compile_plan(std::string(header) + "\n" + rule + "\n").found(), "") << header;
  }
}

TEST(Measures, LeavesOtherTablesAlone) {
  const Compiled page = compile_page("| Tittel | Beløp |\n|---|---:|\n| A | 1 |\n| | 2 |\n");
  EXPECT_THAT(page.document.measures, IsEmpty());
  EXPECT_THAT(page.document.html, HasSubstr("<td></td>\n<td class=\"hoyre\">2</td>"));
}

}  // namespace
}  // namespace motebok
