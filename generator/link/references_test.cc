#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "link/testing.h"

namespace motebok::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Kind = Target::Kind;

std::string site_with_text(std::string_view body) {
  return committee("flr") +
         minutes(
             "2024-05-29",
             "## Overskrift på norsk\n\n## Sak 24/24: Barn\n\n**Vedtak:**\n\n1. En.\n2. To.\n\n### Bakgrunn\n\nx\n") +
         minutes("2024-10-02",
                 "## Sak 24/24: Barn\n\n**Vedtak:**\n\n1. En.\n2. To.\n3. Tre.\n\n## Sak 25/24: Uten vedtak\n") +
         document("planer/hp.md", "type = \"plan\"\nperiode = [2025, 2026]",
                  "## Veien videre\n\n| Tiltak | Ansvar | Id |\n|---|---|---|\n| A | x | hosp |\n") +
         document("partnere/narvik.md", "type = \"partner\"\nslag = \"kommune\"\naliaser = [\"Narvik kommune\"]") +
         document("utlysninger/tilskudd.md", "type = \"utlysning\"\nfrist = 2024-06-17\nramme = 1") +
         document("om/index.md", "type = \"side\"") + "-- om/kart.pdf\nx\n" +
         document("om/side.md", "type = \"side\"", body);
}

// The one reference of a page, resolved.
Target target_of(std::string_view link) {
  LinkedSite linked = link.starts_with("!")
                          ? motebok::testing::link(site_with_text(fmt::format("{}\n", link)))
                          : motebok::testing::link(site_with_text(fmt::format("## Mål\n\n[x]({})\n", link)));
  EXPECT_EQ(linked.told(), "") << link;
  return linked.at("om/side.md").targets.at(0);
}

std::string mistake_in(std::string_view link) {
  return motebok::testing::link(site_with_text(fmt::format("## Mål\n\n[x]({})\n", link))).told();
}

void expect_target(std::string_view link, Kind kind, std::string_view anchor) {
  const Target target = target_of(link);
  EXPECT_EQ(target.kind, kind) << link;
  EXPECT_EQ(target.text, anchor) << link;
}

TEST(References, LeadToFilesAndTheirSections) {
  expect_target("../planer/hp.md", Kind::Document, "");
  expect_target("../planer/hp.md#veien-videre", Kind::Document, "veien-videre");
  expect_target("../planer/hp.md#Veien-Videre", Kind::Document, "veien-videre");
  expect_target("../planer/hp.md#tiltak-hosp", Kind::Document, "tiltak-hosp");
  expect_target("../utvalg/flr/2024-05-29/referat.md#sak-24-24", Kind::Document, "sak-24-24");
  expect_target("../utvalg/flr/2024-05-29/referat.md#sak-2424-barn", Kind::Document, "sak-24-24");
  expect_target("../utvalg/flr/2024-05-29/referat.md#sak-24-24-vedtak-2", Kind::Document, "sak-24-24-vedtak-2");
  expect_target("../utvalg/flr/2024-05-29/referat.md#overskrift-p%C3%A5-norsk", Kind::Document, "overskrift-pa-norsk");
  expect_target("#mål", Kind::Document, "mal");
  expect_target("./", Kind::Document, "");
  expect_target("/planer/hp.md#veien-videre", Kind::Document, "veien-videre");
  expect_target("kart.pdf", Kind::Attachment, "");
}

TEST(References, LeadToWhatASchemeNames) {
  expect_target("sak:flr/24/24", Kind::Case, "");
  expect_target("sak:FLR/024/2024", Kind::Case, "");
  expect_target("vedtak:flr/24/24#2", Kind::Case, "vedtak-2");
  expect_target("vedtak:flr/24/24#vedtak-1", Kind::Case, "vedtak-1");
  expect_target("vedtak:flr/24/24#3", Kind::Case, "vedtak-2024-10-02-3");
  expect_target("vedtak:flr/24/24", Kind::Case, "vedtak");
  expect_target("vedtak:flr/24/24#vedtak-2024-10-02-2", Kind::Case, "vedtak-2024-10-02-2");
  expect_target("utvalg:flr", Kind::Committee, "");
  expect_target("utvalg:FSU%20flr", Kind::Committee, "");
  expect_target("tiltak:hp/hosp", Kind::Measure, "");
  expect_target("tiltak:hp-2025/hosp", Kind::Measure, "");
  expect_target("utlysning:tilskudd", Kind::Grant, "");
  expect_target("partner:narvik", Kind::Partner, "");
  expect_target("mote:flr/2024-05-29", Kind::Meeting, "");
}

TEST(References, KeepPathsOfTheSiteForThoseWhoKnowThem) {
  for (const char* const list :
       {"/utvalg/", "/utvalg/flr/2024/", "/utvalg/flr/sak/99-24/", "/vedtak/2024/", "/planer/hp/#ikke-her"}) {
    const Target target = target_of(list);
    EXPECT_EQ(target.kind, Kind::Address) << list;
    EXPECT_EQ(target.text, list);
  }
}

TEST(References, ByAddressLeadToWhatIsReadThere) {
  expect_target("/utvalg/flr/", Kind::Committee, "");
  expect_target("/utvalg/flr", Kind::Committee, "");
  expect_target("/utvalg/flr/#moter", Kind::Committee, "moter");
  expect_target("/utvalg/flr/2024-05-29/", Kind::Meeting, "");
  expect_target("/utvalg/flr/sak/24-24/#vedtak-2", Kind::Case, "vedtak-2");
  expect_target("/planer/hp/", Kind::Document, "");
  expect_target("/om/side/", Kind::Document, "");
}

TEST(References, ToNothingSayWhatWasMeant) {
  EXPECT_EQ(mistake_in("../planer/pp.md"),
            "om/side.md:7 `../planer/pp.md` unknown-file: filen `../planer/pp.md` finnes ikke; mente du "
            "`../planer/hp.md`?\n");
  EXPECT_EQ(mistake_in("../../ut.md"),
            "om/side.md:7 `../../ut.md` outside-content: `../../ut.md` leder ut av innholdsmappen; ta bort én `../`, "
            "eller legg filen i innholdsmappen\n");
  EXPECT_THAT(mistake_in("../planer/hp.md#veien-vidre"),
              HasSubstr("unknown-anchor: planer/hp.md har ikke noe avsnitt `#veien-vidre`; mente du `#veien-videre`?"));
  EXPECT_THAT(mistake_in("#x"), HasSubstr("unknown-anchor: om/side.md har ikke noe avsnitt `#x`"));
  EXPECT_THAT(mistake_in("sak:flr/26/24"),
              HasSubstr("unknown-case: Utvalget flr har ingen sak 26/24; nærmest er sak 25/24"));
  EXPECT_THAT(mistake_in("sak:frl/24/24"),
              HasSubstr("unknown-committee: ingen utvalg har id-en `frl`; mente du `flr`?"));
  EXPECT_THAT(mistake_in("sak:24"),
              HasSubstr("reference-form: `24` er ikke utvalg og saksnummer; skriv `sak:flr/21/24`"));
  EXPECT_THAT(mistake_in("vedtak:flr/24/24#9"),
              HasSubstr("unknown-decision: vedtaket i sak 24/24 har ikke noe punkt `9`; disse finnes: 1, 2, "
                        "2024-10-02-1, 2024-10-02-2, 2024-10-02-3"));
  EXPECT_THAT(mistake_in("vedtak:flr/25/24"), HasSubstr("unknown-decision: sak 25/24 har ikke noe vedtak"));
  EXPECT_THAT(mistake_in("utlysning:tilskud"),
              HasSubstr("unknown-grant: ingen utlysning har id-en `tilskud`; mente du `tilskudd`?"));
  EXPECT_THAT(mistake_in("partner:narvikk"),
              HasSubstr("unknown-partner: ingen partner har id-en `narvikk`; mente du `narvik`?"));
  EXPECT_THAT(mistake_in("partner:Narvik%20kommune"), HasSubstr("mente du `narvik`?"));
  EXPECT_THAT(mistake_in("mote:flr/2024-05-30"),
              HasSubstr("unknown-meeting: Utvalget flr har ikke noe møte 30. mai 2024; mente du `2024-05-29`?"));
  EXPECT_THAT(mistake_in("mote:flr/mai"), HasSubstr("reference-form"));
  EXPECT_THAT(mistake_in("møte:flr/2024-05-29"),
              HasSubstr("`møte:` er ikke en henvisning nettstedet kjenner; mente du `mote`?"));
  EXPECT_THAT(mistake_in("borte.pdf"), HasSubstr("unknown-file: filen `borte.pdf` finnes ikke"));
  EXPECT_THAT(mistake_in("../Planer/HP.md"), HasSubstr("mente du `../planer/hp.md`?"));
}

TEST(References, ToAFileThatIsMissingNameOneThatIsNearByItsNameAndNotByItsFolder) {
  const std::string rest = committee("flr") + minutes("2024-05-29", "[x](notat.pdf)\n") +
                           "-- utvalg/flr/2024-05-29/vedlegg/referatet.pdf\nx\n";
  EXPECT_THAT(motebok::testing::link(rest).told(), HasSubstr("skriv stien fra mappen filen selv ligger i"));
  EXPECT_THAT(motebok::testing::link(rest + document("om/side.md", "type = \"side\"", "[x](referatet.pdf)\n")).told(),
              HasSubstr("mente du `../utvalg/flr/2024-05-29/vedlegg/referatet.pdf`?"));
}

TEST(References, ToAHeadingThatIsALabelLeadToItsCase) {
  const LinkedSite linked = motebok::testing::link(
      committee("flr") +
      minutes("2024-05-29", "## Sak 1/24: A\n\n### Vedtak\n\nJa.\n\n## Sak 2/24: B\n\n### Vedtak\n\nNei.\n") +
      document("om/side.md", "type = \"side\"",
               "[x](../utvalg/flr/2024-05-29/referat.md#vedtak) [y](../utvalg/flr/2024-05-29/referat.md#vedtak-1)\n"));
  EXPECT_EQ(linked.at("om/side.md").targets[0].text, "sak-1-24");
  EXPECT_EQ(linked.at("om/side.md").targets[1].text, "sak-2-24");
}

TEST(Pages, ComeByTheirPlaceInTheNavigation) {
  const LinkedSite linked = motebok::testing::link(
      document("a.md", "type = \"side\"") + document("b.md", "type = \"side\"\nvekt = 2") +
      document("c.md", "type = \"side\"\nvekt = 0") + document("d.md", "type = \"side\"\nvekt = 2"));
  std::string order;
  for (const DocumentId id : linked.site.pages) order += linked.site.documents[id.index].compiled.path + " ";
  EXPECT_EQ(order, "c.md b.md d.md a.md ");
}

TEST(References, ToPicturesMustBePictures) {
  EXPECT_EQ(target_of("![x](kart.pdf)").kind, Kind::Attachment);
  EXPECT_THAT(motebok::testing::link(site_with_text("![x](index.md)\n")).told(),
              HasSubstr("`index.md` er en side, ikke et bilde"));
  EXPECT_THAT(motebok::testing::link(site_with_text("![x](borte.png)\n")).told(),
              HasSubstr("filen `borte.png` finnes ikke"));
}

TEST(References, SayNothingOfAFileThatCouldNotBeRead) {
  LinkedSite linked =
      motebok::testing::link(document("om.md", "type = \"side\"", "[x](b.md)\n") + "-- b.md\n# Uten felter\n");
  EXPECT_THAT(linked.told(), Not(HasSubstr("unknown-file")));
}

TEST(References, OfTheMenuLeadAnywhere) {
  LinkedSite linked = motebok::testing::link(
      "-- "
      "nettsted.toml\ntittel=\"T\"\nadresse=\"https://a\"\nmeny=[{tittel=\"a\",til=\"om/"
      "index.md\"},{tittel=\"b\",til=\"/utvalg/\"},"
      "{tittel=\"c\",til=\"https://unn.no/\"},{tittel=\"d\",til=\"utvalg:flr\"},{tittel=\"e\",til=\"borte.md\"}]\n" +
      committee("flr") + document("om/index.md", "type = \"side\""));
  std::vector<Kind> kinds;
  for (const Target& each : linked.site.menu_targets) kinds.push_back(each.kind);
  EXPECT_THAT(kinds, ElementsAre(Kind::Document, Kind::Address, Kind::Address, Kind::Committee, Kind::Nothing));
  EXPECT_THAT(linked.told(), HasSubstr("nettsted.toml:3 `\"borte.md\"` unknown-file"));
}

TEST(References, MayBeManyWithoutTakingLong) {
  std::string body;
  for (int i = 0; i < 5000; ++i) body += fmt::format("## Del {}\n\n[x](#del-{}) [y](borte-{}.md)\n\n", i, 4999 - i, i);
  LinkedSite linked = motebok::testing::link(document("a.md", "type = \"side\"", body));
  EXPECT_EQ(linked.diagnostics.all().size(), 5000U);
}

TEST(References, AskForTheNameThatIsMissingBehindTheColon) {
  LinkedSite linked = link(committee("flr") + minutes("2024-05-29", "[a](partner:) [b](sak:#x) [c](Mote:)\n"));
  EXPECT_THAT(linked.told(), HasSubstr("reference-form: `partner:` sier ikke hva lenken skal lede til; skriv det etter "
                                       "kolonet: `partner:narvik`"));
  EXPECT_THAT(linked.told(), HasSubstr("reference-form: `sak:` sier ikke"));
  EXPECT_THAT(linked.told(), HasSubstr("reference-form: `mote:` sier ikke"));
}

TEST(References, HelpWithTheFirstOfVeryManyUnknownAnchors) {
  std::string body;
  for (int i = 0; i < 2'000; ++i) body += fmt::format("## Avsnitt {0}\n\n[a](#avsnit-{0})\n\n", i);
  LinkedSite linked = link(committee("flr") + minutes("2024-05-29", body));
  const std::string told = linked.told();
  EXPECT_TRUE(told.find("#avsnit-7`; mente du `#avsnitt-7`?") != std::string::npos);
  EXPECT_TRUE(told.find("#avsnit-1999`; disse finnes: avsnitt-0, ") != std::string::npos);
}

TEST(References, AMistakeInADefinitionIsToldThereAndOnce) {
  LinkedSite linked =
      motebok::testing::link(document("om/side.md", "type = \"side\"",
                                      "Et avsnitt\nmed en [lenke][plan].\n\nOg [en til][plan].\n\n[plan]: borte.md\n"));
  EXPECT_THAT(linked.told(), HasSubstr(" `borte.md` unknown-file: "));
  EXPECT_EQ(std::ranges::count(linked.told(), '\n'), 1);
}

}  // namespace
}  // namespace motebok::testing
