#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/committees.h"
#include "link/cycles.h"
#include "link/testing.h"

namespace motebok::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string plan(std::string_view name, int year, std::string_view rows, std::string_view more = "") {
  return document(fmt::format("planer/{}.md", name),
                  fmt::format("type = \"plan\"\nperiode = [{}, {}]\n{}", year, year + 1, more),
                  fmt::format("| Tiltak | Ansvar | Id |\n|---|---|---|\n{}", rows));
}

TEST(Plans, ComeNewestFirstWithTheirMeasures) {
  LinkedSite linked =
      link(plan("gammel", 2023, "| A | x | a |\n") + plan("ny", 2025, "| B | y | b |\n| C | z | c |\n"));
  EXPECT_EQ(linked.told(), "");
  ASSERT_THAT(linked.site.plans, SizeIs(2));
  EXPECT_EQ(linked.site.plans[0].slug, "ny");
  EXPECT_THAT(linked.site.plans[0].measures, ElementsAre(MeasureId{0}, MeasureId{1}));
  EXPECT_THAT(linked.site.plans[1].measures, ElementsAre(MeasureId{2}));
}

TEST(Plans, CarryMeasuresOn) {
  LinkedSite linked = link(plan("gammel", 2023, "| Hospitere | x | hosp |\n") +
                           plan("ny", 2025, "| Hospitere mer (viderefører hp-2023/hosp) | y | hosp-2 |\n"));
  EXPECT_EQ(linked.told(), "");
  EXPECT_EQ(linked.site.measures[0].ancestor, MeasureId{1});
  EXPECT_THAT(linked.site.measures[1].descendants, ElementsAre(MeasureId{0}));
}

TEST(Plans, ReportAMeasureThatDoesNotExist) {
  LinkedSite linked =
      link(plan("gammel", 2023, "| Hospitere | x | hosp |\n") +
           plan("en", 2025, "| A (viderefører hp-2023/hopp) | y | a |\n| B (viderefører hp-2022/x) | y | b |\n") +
           plan("to", 2025, "| C | y | c |\n") +
           document("om.md", "type = \"side\"", "[x](tiltak:hp-2025/a) [y](tiltak:en/a) [z](tiltak:en)\n"));
  EXPECT_THAT(
      linked.told(),
      HasSubstr("`hp-2023/hopp` unknown-measure: planen `hp-2023` har ikke noe tiltak `hopp`; mente du `hosp`?"));
  EXPECT_THAT(linked.told(), HasSubstr("unknown-measure: ingen plan heter `hp-2022`; mente du `hp-2023`?"));
  EXPECT_THAT(linked.told(), HasSubstr("unknown-measure: `hp-2025` kan være en eller to"));
  EXPECT_THAT(linked.told(), HasSubstr("reference-form: `en` er ikke plan og tiltak"));
}

TEST(Plans, OfThousandsOfMeasuresProposeNone) {
  const auto told = [](int measures) {
    std::string rows = "| Id | Tiltak | Ansvar |\n|---|---|---|\n";
    for (int i = 0; i < measures; ++i) rows += fmt::format("| hosp{} | Gjøre {} | FLR |\n", i, i);
    return link(document("planer/a.md", "type = \"plan\"\nperiode = 2023", rows) +
                document("om/b.md", "type = \"side\"", "Se [x](tiltak:hp-2023/hosp).\n"))
        .told();
  };
  EXPECT_THAT(told(10), HasSubstr("har ikke noe tiltak `hosp`; mente du `hosp0`?"));
  EXPECT_THAT(told(1001), HasSubstr("har ikke noe tiltak `hosp`\n"));
}

TEST(Plans, ReplaceEachOtherBothWays) {
  LinkedSite linked =
      link(plan("a", 2021, "") + plan("b", 2023, "", "erstatter = [\"a.md\"]\nbygger_paa = [\"planer/a.md\"]"));
  EXPECT_EQ(linked.told(), "");
  EXPECT_EQ(linked.site.plans[1].replaced_by, linked.document("planer/b.md"));
  EXPECT_THAT(linked.site.plans[0].replaces, ElementsAre(linked.document("planer/a.md")));
  EXPECT_THAT(linked.site.plans[1].basis_of, ElementsAre(linked.document("planer/b.md")));
}

TEST(Plans, HaveOneSuccessorAndNoCircle) {
  LinkedSite twice = link(plan("a", 2021, "") + plan("b", 2023, "", "erstatter = \"a.md\"") +
                          plan("c", 2023, "", "erstatter = \"a.md\""));
  EXPECT_THAT(twice.told(),
              HasSubstr("planer/c.md:5 `\"a.md\"` replaced-twice: `a.md` er allerede erstattet av planer/b.md"));
  LinkedSite circle = link(plan("a", 2021, "", "erstatter = \"b.md\"") + plan("b", 2023, "", "erstatter = \"a.md\""));
  EXPECT_THAT(circle.told(), HasSubstr("planer/a.md:5 `\"b.md\"` document-circle"));
  LinkedSite itself = link(plan("a", 2021, "", "erstatter = \"a.md\""));
  EXPECT_THAT(itself.told(), HasSubstr("`a.md` er dette dokumentet selv"));
  LinkedSite nothing = link(plan("a", 2021, "", "erstatter = \"borte.md\"\nbygger_paa = \"../../x.md\""));
  EXPECT_THAT(nothing.told(), HasSubstr("unknown-file: filen `borte.md` finnes ikke"));
}

TEST(Plans, KnowTheCommitteesThatAreResponsible) {
  LinkedSite linked = link(
      committee("ssu") + committee("phr", "aliaser = [\"FSU Psykisk helse\"]") + committee("bu") + committee("ber") +
      plan("p", 2025,
           "| A | SSU, FSU PHR og BU, UNN | a |\n| B | FSU PHR ber om hjelp | b |\n| C | fsu psykisk helse | c |\n"));
  const auto named = [&](std::size_t measure) {
    std::vector<std::string> slugs;
    for (const CommitteeId id : linked.site.measures[measure].responsible)
      slugs.push_back(linked.site.committees[id.index].slug);
    return slugs;
  };
  EXPECT_THAT(named(0), ElementsAre("ssu", "phr", "bu"));
  EXPECT_THAT(named(2), ElementsAre("phr"));
}

TEST(Grants, KnowTheirPartnersAndMeasures) {
  LinkedSite linked = link(
      plan("p", 2025, "| A | x | hosp |\n") +
      document("partnere/narvik.md", "type = \"partner\"\nslag = \"kommune\"\naliaser = [\"Narvik kommune\"]") +
      document(
          "utlysninger/a.md",
          "type = \"utlysning\"\nfrist = 2024-06-17\nramme = 30\ntildeling = [{ tittel = \"T\", mottakere = "
          "[\"narvik\", \"narvik kommune\", \"Andre\"], belop = 10.5, tiltak = \"hp-2025/hosp\" }, { belop = 19.5 }]") +
      document("utlysninger/b.md",
               "type = \"utlysning\"\nfrist = 2025-06-17\nramme = 30\ntildeling = [{ tiltak = \"p/borte\" }]"));
  EXPECT_EQ(
      linked.told(),
      "utlysninger/b.md:6 `\"p/borte\"` unknown-measure: planen `p` har ikke noe tiltak `borte`; disse finnes: hosp\n");
  ASSERT_THAT(linked.site.grants, SizeIs(2));
  const Grant& grant = linked.site.grants[1];
  EXPECT_EQ(grant.slug, "a");
  EXPECT_EQ(grant.awarded_sum, 30);
  EXPECT_THAT(grant.awards[0].recipients, ElementsAre("partnere/narvik.md", "narvik kommune", "Andre"));
  EXPECT_THAT(grant.awards[0].partners, ElementsAre(PartnerId{0}, PartnerId{0}, PartnerId{}));
  EXPECT_THAT(grant.awards[0].measures, ElementsAre(MeasureId{0}));
}

TEST(Topics, AreOneHoweverTheyAreWritten) {
  LinkedSite linked =
      link(document("a.md",
                    "type = \"dokument\"\nslag = \"x\"\ndato = 2023-01-01\nemner = [\"Barn og unge\", \"økonomi\"]") +
           document("b.md", "type = \"dokument\"\nslag = \"x\"\ndato = 2024-01-01\nemner = [\"barn og unge\", \"–\"]"));
  ASSERT_THAT(linked.site.topics, SizeIs(2));
  EXPECT_EQ(linked.site.topics[0].name, "Barn og unge");
  EXPECT_EQ(linked.site.topics[1].slug, "okonomi");
  EXPECT_THAT(linked.site.topics[0].documents, ElementsAre(linked.document("b.md"), linked.document("a.md")));
  EXPECT_THAT(linked.told(), HasSubstr("`\"–\"` topic-form: emnet `–` har verken bokstaver eller sifre"));
}

TEST(Cycles, AreCutOnceEach) {
  constexpr std::uint32_t none = Id<Document>::kNone;
  const std::vector<std::uint32_t> chains{1, 2, none, 2};
  EXPECT_THAT(cut_cycles(chains), IsEmpty());
  const std::vector<std::uint32_t> circles{1, 0, 2, 0, 5, 6, 4};
  EXPECT_THAT(cut_cycles(circles), ElementsAre(1, 2, 6));
}

}  // namespace
}  // namespace motebok::testing
