#include "link/publishable.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"

namespace motebok::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(Publishable, LeavesOutDraftsAndWhatIsEmbargoed) {
  const std::string text = document("a.md", "type = \"side\"\nutkast = true") +
                           document("b.md", "type = \"side\"\npubliseres = 2024-06-16") +
                           document("c.md", "type = \"side\"\npubliseres = 2024-06-15");
  LinkedSite linked = link(text, "2024-06-15");
  ASSERT_THAT(linked.site.documents, SizeIs(1));
  EXPECT_EQ(linked.site.documents[0].compiled.path, "c.md");
  EXPECT_THAT(link(text, "2024-06-16").site.documents, SizeIs(2));
}

TEST(Publishable, LeavesATombstoneOfWhatIsWithdrawn) {
  LinkedSite linked = link(
      committee("flr") +
      minutes("2024-05-29", "Hemmelig.\n\n## Sak 1/24: Hemmelig\n\n**Vedtak:** Hemmelig.\n",
              "trukket = 2024-06-01\ntrukket_grunn = \"Feil fil.\"\nsammendrag = \"Hemmelig\"\nemner = [\"hemmelig\"]\n"
              "sted = \"Hemmelig\"\ntilstede = [{ navn = \"Hemmelig\" }]"));
  EXPECT_EQ(linked.told(), "");
  const Document& stone = linked.at("utvalg/flr/2024-05-29/referat.md");
  EXPECT_TRUE(stone.withdrawn());
  EXPECT_EQ(stone.common().withdrawn_reason, "Feil fil.");
  EXPECT_EQ(stone.compiled.html, "");
  EXPECT_THAT(stone.compiled.cases, IsEmpty());
  EXPECT_EQ(stone.common().summary, "");
  EXPECT_THAT(std::get<MinutesFields>(stone.compiled.front.fields).present, IsEmpty());
  EXPECT_THAT(linked.site.cases, IsEmpty());
  EXPECT_THAT(linked.site.topics, IsEmpty());
  EXPECT_EQ(linked.site.meetings[0].facts.place, "");
  EXPECT_EQ(linked.site.meetings[0].minutes, linked.document("utvalg/flr/2024-05-29/referat.md"));
}

TEST(Publishable, KeepsATextUntilTheDayItIsWithdrawn) {
  LinkedSite linked = link(document("a.md", "type = \"side\"\ntrukket = 2024-06-16", "Tekst.\n"), "2024-06-15");
  EXPECT_FALSE(linked.at("a.md").withdrawn());
  EXPECT_THAT(linked.at("a.md").compiled.html, HasSubstr("Tekst."));
}

TEST(Publishable, LetsAWithdrawalBreakNothingThatRefersToTheText) {
  LinkedSite linked = link(
      committee("flr") + minutes("2024-05-29", "## Sak 1/24: A\n\n**Vedtak:** Ja.\n", "trukket = 2024-06-01") +
      minutes("2024-06-10", "## Sak 2/24: B\n\n**Følger opp:** sak 1/24\n") +
      document("planer/hp.md", "type = \"plan\"\nperiode = [2024, 2025]\ntrukket = 2024-06-01",
               "| Tiltak | Ansvar | Id |\n|---|---|---|\n| Hospitere | FLR | hosp |\n") +
      document("partnere/narvik.md", "type = \"partner\"\nslag = \"kommune\"\ntrukket = 2024-06-01") +
      document("utlysninger/t.md", "type = \"utlysning\"\nfrist = 2024-06-17\nramme = 1\ntrukket = 2024-06-01") +
      document(
          "om.md", "type = \"side\"",
          "[a](sak:flr/1/24) [b](vedtak:flr/1/24#1) [c](tiltak:hp/hosp) [d](tiltak:hp-2024/hosp) [e](partner:narvik) "
          "[f](utlysning:t) [g](utvalg/flr/2024-05-29/referat.md#sak-1-24)\n"));
  EXPECT_EQ(linked.told(), "");
  for (const Target& target : linked.at("om.md").targets) {
    ASSERT_EQ(target.kind, Target::Kind::Document);
    EXPECT_TRUE(linked.site.documents[target.index].withdrawn());
  }
  EXPECT_THAT(linked.site.plans, IsEmpty());
  EXPECT_THAT(linked.site.partners, IsEmpty());
  EXPECT_THAT(linked.site.grants, IsEmpty());
}

TEST(Publishable, SaysThatAReferenceLeadsToADraft) {
  LinkedSite linked = link(committee("flr") + committee("bu", "utkast = true") +
                           minutes("2024-05-29", "## Sak 1/24: A\n", "utkast = true") +
                           document("u.md", "type = \"side\"\npubliseres = 2025-01-01") +
                           document("om.md", "type = \"side\"",
                                    "[a](u.md)\n\n[b](sak:flr/1/24)\n\n[c](utvalg:bu)\n\n[d](mote:flr/2024-05-29)\n") +
                           paper("x.md", "referat", "bu", "2024-05-29", ""));
  EXPECT_EQ(
      linked.told(),
      "om.md:5 `u.md` unpublished-target: `u.md` leder til u.md, som ikke blir publisert før 1. januar 2025; publiser "
      "det "
      "samtidig, eller ta bort henvisningen så lenge\n"
      "om.md:7 `sak:flr/1/24` unpublished-target: `sak 1/24` leder til utvalg/flr/2024-05-29/referat.md, som er et "
      "utkast; publiser det samtidig, eller ta bort henvisningen så lenge\n"
      "om.md:9 `utvalg:bu` unpublished-target: `bu` leder til utvalg/bu/index.md, som er et utkast; publiser det "
      "samtidig, eller ta bort henvisningen så lenge\n"
      "om.md:11 `mote:flr/2024-05-29` unpublished-target: `flr/2024-05-29` leder til "
      "utvalg/flr/2024-05-29/referat.md, som er et utkast; publiser det samtidig, eller ta bort henvisningen så lenge\n"
      "x.md:4 `\"bu\"` unpublished-target: `bu` leder til utvalg/bu/index.md, som er et utkast; publiser det samtidig, "
      "eller ta bort henvisningen så lenge\n");
}

TEST(Publishable, KeepsAnExemptCaseByNameAlone) {
  LinkedSite linked =
      link(committee("flr") +
           minutes("2024-05-29",
                   "## Sak 1/24: Personalsak\n\n**Unntatt offentlighet:** Ola er syk. [x](vedlegg/ola.pdf)\n") +
           "-- utvalg/flr/2024-05-29/vedlegg/ola.pdf\nx\n-- utvalg/flr/2024-05-29/vedlegg/kart.pdf\nx\n");
  EXPECT_EQ(linked.told(), "");
  ASSERT_THAT(linked.site.cases, SizeIs(1));
  const Document& document = linked.at("utvalg/flr/2024-05-29/referat.md");
  EXPECT_TRUE(document.compiled.cases[0].exempt);
  EXPECT_THAT(document.compiled.html, Not(HasSubstr("syk")));
  EXPECT_EQ(linked.attachments(), "utvalg/flr/2024-05-29/vedlegg/kart.pdf\n");
}

}  // namespace
}  // namespace motebok::testing
