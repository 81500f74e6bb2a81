#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"

namespace motebok::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

TEST(Link, BuildsTheSmallestSiteWithoutAWord) {
  LinkedSite linked = link(committee("flr") + minutes("2024-05-29", "## Sak 1/24: Tittel\n\n**Vedtak:** Ja.\n"));
  EXPECT_EQ(linked.told(), "");
  ASSERT_THAT(linked.site.committees, SizeIs(1));
  ASSERT_THAT(linked.site.meetings, SizeIs(1));
  ASSERT_THAT(linked.site.cases, SizeIs(1));
  ASSERT_THAT(linked.site.decisions, SizeIs(1));
  EXPECT_EQ(linked.site.committees[0].slug, "flr");
  EXPECT_THAT(linked.site.committees[0].years, ElementsAre(2024));
  EXPECT_EQ(linked.site.cases[0].title, "Tittel");
  EXPECT_EQ(linked.at("utvalg/flr/2024-05-29/referat.md").meeting, MeetingId{0});
}

TEST(Link, GathersAMeetingFromItsPapersWhereverTheyLie) {
  LinkedSite linked =
      link(committee("flr") +
           paper("a/innkalling.md", "innkalling", "flr", "2024-05-29", "## Sak 3/24: Tre\n",
                 "tid = \"13.00\"\nsted = \"Teams\"\ndigitalt = true\nfrist_saker = 2024-05-01") +
           paper("b/saker-2.md", "saksframlegg", "flr", "2024-05-29", "## Sak 2/24: To i saksframlegget\n") +
           paper("b/saker-1.md", "saksframlegg", "flr", "2024-05-29", "## Sak 3/24: Tre i saksframlegget\n") +
           paper("c.md", "referat", "flr", "2024-05-29", "## Sak 2/24: To\n\n## Sak 1/24: En\n",
                 "sted = \"Tromsø\"\ndigitalt = false"));
  EXPECT_EQ(linked.told(), "");
  ASSERT_THAT(linked.site.meetings, SizeIs(1));
  const Meeting& meeting = linked.site.meetings[0];
  EXPECT_EQ(meeting.notice, linked.document("a/innkalling.md"));
  EXPECT_EQ(meeting.minutes, linked.document("c.md"));
  EXPECT_THAT(meeting.case_papers, ElementsAre(linked.document("b/saker-1.md"), linked.document("b/saker-2.md")));
  EXPECT_EQ(meeting.facts.place, "Tromsø");
  EXPECT_EQ(meeting.facts.time->begin, 13 * 60);
  EXPECT_FALSE(meeting.facts.digital);
  EXPECT_EQ(to_iso(*meeting.case_deadline), "2024-05-01");
  std::vector<std::string> agenda;
  for (const AgendaItemId id : meeting.agenda) {
    const Case& each = linked.site.cases[linked.site.agenda_items[id.index].of_case.index];
    agenda.push_back(each.number_text + " " + each.title);
  }
  EXPECT_THAT(agenda, ElementsAre("2/24 To", "1/24 En", "3/24 Tre i saksframlegget"));
}

TEST(Link, OrdersMeetingsByDateAndKnowsNeighbours) {
  LinkedSite linked = link(committee("bu") + committee("flr") + minutes("2024-10-02", "") + minutes("2024-05-29", "") +
                           paper("x.md", "innkalling", "bu", "2024-06-01", ""));
  ASSERT_THAT(linked.site.meetings, SizeIs(3));
  EXPECT_EQ(to_iso(linked.site.meetings[0].date), "2024-05-29");
  EXPECT_EQ(linked.site.meetings[0].next, MeetingId{2});
  EXPECT_EQ(linked.site.meetings[2].previous, MeetingId{0});
  EXPECT_FALSE(linked.site.meetings[1].previous.exists());
}

TEST(Link, RefusesTwoMinutesOfOneMeeting) {
  const std::string second = paper("utvalg/flr/2024-05-29/referat-2.md", "referat", "flr", "2024-05-29", "");
  LinkedSite linked = link(committee("flr") + minutes("2024-05-29", "") + second);
  EXPECT_EQ(linked.told(),
            "utvalg/flr/2024-05-29/referat.md:5 `2024-05-29` duplicate-paper: møtet har allerede et referat: "
            "utvalg/flr/2024-05-29/referat-2.md; rett datoen eller utvalget, eller slett den ene filen\n");
  LinkedSite corrected = link(committee("flr") + minutes("2024-05-29", "", "trukket = 2024-06-01") + second);
  EXPECT_EQ(corrected.told(), "");
  EXPECT_EQ(corrected.site.meetings[0].minutes, corrected.document("utvalg/flr/2024-05-29/referat-2.md"));
}

TEST(Link, KeepsATranslationOutOfTheMeeting) {
  LinkedSite linked = link(committee("flr") + minutes("2024-05-29", "## Sak 1/24: En\n") +
                           paper("utvalg/flr/2024-05-29/referat-nn.md", "referat", "flr", "2024-05-29",
                                 "## Sak 1/24: Ein\n", "spraak = \"nn\"\noversettelse_av = \"referat.md\""));
  EXPECT_EQ(linked.told(), "");
  EXPECT_EQ(linked.site.cases[0].title, "En");
  EXPECT_THAT(linked.site.agenda_items[0].minutes, SizeIs(1));
  EXPECT_FALSE(linked.at("utvalg/flr/2024-05-29/referat-nn.md").meeting.exists());
  EXPECT_THAT(linked.at("utvalg/flr/2024-05-29/referat.md").translations,
              ElementsAre(linked.document("utvalg/flr/2024-05-29/referat-nn.md")));
}

TEST(Link, NamesTheCommitteeThatWasMeant) {
  LinkedSite linked = link(committee("fsu-bu") + committee("flr", "aliaser = [{ navn = \"Fastlegerådet\" }]") +
                           paper("a.md", "referat", "fsu-bo", "2024-05-29", "") +
                           paper("b.md", "referat", "Fastlegerådet", "2024-05-29", ""));
  EXPECT_EQ(linked.told(),
            "a.md:4 `\"fsu-bo\"` unknown-committee: ingen utvalg har id-en `fsu-bo`; mente du `fsu-bu`?\n"
            "b.md:4 `\"Fastlegerådet\"` unknown-committee: ingen utvalg har id-en `Fastlegerådet`; mente du `flr`?\n");
  EXPECT_THAT(linked.site.meetings, SizeIs(0));
}

TEST(Link, SaysNothingOfACommitteeWhosePageCouldNotBeRead) {
  LinkedSite linked = link("-- utvalg/flr/index.md\n+++\ntype = utvalg\n+++\n" + minutes("2024-05-29", ""));
  EXPECT_THAT(linked.told(), Not(HasSubstr("unknown-committee")));
  EXPECT_TRUE(linked.diagnostics.has_errors());
}

TEST(Link, OrdersCommitteesBySettingsThenByName) {
  LinkedSite linked =
      link("-- nettsted.toml\ntittel=\"T\"\nadresse=\"https://a\"\nutvalg=[\"ssu\", \"borte\"]\n" + committee("bu") +
           committee("aam") + committee("ssu") + committee("zz", "overordnet = \"ssu\""));
  std::vector<std::string> slugs;
  for (const Committee& each : linked.site.committees) slugs.push_back(each.slug);
  EXPECT_THAT(slugs, ElementsAre("ssu", "bu", "zz", "aam"));  // aa sorts as å
  EXPECT_THAT(linked.site.committees[0].children, ElementsAre(CommitteeId{2}));
  EXPECT_THAT(linked.told(), HasSubstr("nettsted.toml:3 `\"borte\"` unknown-committee"));
}

TEST(Link, CutsACircleOfCommittees) {
  LinkedSite linked = link(committee("a", "overordnet = \"b\"") + committee("b", "overordnet = \"a\""));
  EXPECT_THAT(linked.told(), HasSubstr("utvalg/b/index.md:6 `\"a\"` committee-circle"));
  LinkedSite alone = link(committee("a", "overordnet = \"a\""));
  EXPECT_THAT(alone.told(), HasSubstr("committee-circle"));
}

TEST(Link, CutsACircleOfSuccessors) {
  LinkedSite linked = link(committee("a", "etterfolger = \"b\"") + committee("b", "etterfolger = \"c\"") +
                           committee("c", "etterfolger = \"a\"") + committee("d", "etterfolger = \"a\""));
  EXPECT_EQ(linked.told(),
            "utvalg/c/index.md:6 `\"a\"` committee-circle: `a` skal ha tatt over etter `c`, som selv tok over etter "
            "`a`; rett "
            "`etterfolger` i det ene utvalget\n");
  EXPECT_FALSE(linked.site.committees[2].successor.exists());
  EXPECT_TRUE(linked.site.committees[3].successor.exists());
}

TEST(Meetings, KeepWhereOnlineTheyWereHeld) {
  const auto place = [](std::string_view notice, std::string_view minutes) {
    LinkedSite linked = link(committee("flr") + paper("a.md", "innkalling", "flr", "2024-05-29", "", notice) +
                             paper("b.md", "referat", "flr", "2024-05-29", "", minutes));
    const MeetingFacts& facts = linked.site.meetings.at(0).facts;
    return (facts.digital ? "digitalt " : "fysisk ") + facts.digital_place;
  };
  EXPECT_EQ(place("digitalt = \"Teams\"", ""), "digitalt Teams");
  EXPECT_EQ(place("digitalt = \"Teams\"", "digitalt = true"), "digitalt Teams");
  EXPECT_EQ(place("digitalt = \"Teams\"", "digitalt = \"Zoom\""), "digitalt Zoom");
  EXPECT_EQ(place("digitalt = \"Teams\"", "digitalt = false"), "fysisk ");
}

TEST(Meetings, KeepWhyTheyWereCancelled) {
  const auto reason = [](std::string_view written) {
    LinkedSite linked = link(committee("flr") +
                             paper("a.md", "innkalling", "flr", "2024-05-29", "", fmt::format("avlyst = {}", written)));
    const Meeting& meeting = linked.site.meetings.at(0);
    return meeting.cancelled ? "avlyst: " + meeting.cancelled_reason : "ikke avlyst";
  };
  EXPECT_EQ(reason("\" For få meldte seg. \""), "avlyst: For få meldte seg.");
  EXPECT_EQ(reason("true"), "avlyst: ");
  EXPECT_EQ(reason("\"Ja\""), "avlyst: ");
  EXPECT_EQ(reason("\"nei\""), "ikke avlyst");
}

}  // namespace
}  // namespace motebok::testing
