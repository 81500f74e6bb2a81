#include "route/kept_addresses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"
#include "route/address_book.h"
#include "route/route.h"

namespace motebok::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

AddressBook book_of(std::string_view text) {
  LinkedSite linked = link(text);
  const RouteMap routes = assign_routes(linked.site, linked.diagnostics);
  return list_addresses(linked.site, routes);
}

// What is told of the second text as the successor of the first.
std::string told(const AddressBook& before, std::string_view after, const Renames& renames = {}) {
  LinkedSite linked = link(after);
  const RouteMap routes = assign_routes(linked.site, linked.diagnostics);
  const AddressHistory history{[&] { return renames; },
                               [&](const std::string& path) { return linked.files.contains(path); }};
  check_kept_addresses(before, list_addresses(linked.site, routes), linked.site, history, linked.diagnostics);
  return linked.told();
}
std::string told(std::string_view before, std::string_view after, const Renames& renames = {}) {
  return told(book_of(before), after, renames);
}

std::string side(const std::string& path, const std::string& keys = "") {
  return document(path, "type = \"side\"\n" + keys);
}
std::string plan(const std::string& body, const std::string& keys = "") {
  return document("planer/hp.md", "type = \"plan\"\nperiode = 2025\n" + keys, body);
}
std::string measures(const std::string& rows) { return "| Tiltak | Ansvar | Id |\n|---|---|---|\n" + rows; }

std::string titled(const std::string& path, const std::string& title, const std::string& keys = "") {
  return "-- " + path + "\n+++\ntype = \"side\"\ntittel = \"" + title + "\"\n" + keys + "+++\n";
}

TEST(KeptAddresses, SayNothingOfWhatIsStillThere) {
  const std::string site =
      committee("flr") + minutes("2024-05-29", "## Sak 1/24: Kurs\n\n**Vedtak:** Ja.\n") + side("om/a.md");
  EXPECT_EQ(told(site, site + side("om/b.md")), "");
}

TEST(KeptAddresses, ProposeTheLineForAFileThatGitKnowsByAnotherName) {
  EXPECT_EQ(told(titled("om/a.md", "Om oss"), titled("om/b.md", "Om oss"), {{"om/a.md", "om/b.md"}}),
            "om/b.md:1 `` address-vanished: /om/a/ er publisert, men finnes ikke lenger; filen heter nå om/b.md: skriv "
            "`tidligere_adresser = [\"/om/a/\"]` der, så sendes leserne videre\n");
}

TEST(KeptAddresses, KeepWhatStandsInTheLineAlready) {
  EXPECT_EQ(told(side("om/a.md"), side("om/b.md", "tidligere_adresser = [\"/eldre/\"]"), {{"om/a.md", "om/b.md"}}),
            "om/b.md:4 `\"/eldre/\"` address-vanished: /om/a/ er publisert, men finnes ikke lenger; filen heter nå "
            "om/b.md: skriv "
            "`tidligere_adresser = [\"/eldre/\", \"/om/a/\"]` der, så sendes leserne videre\n");
}

TEST(KeptAddresses, AreContentWithThatLine) {
  EXPECT_EQ(told(side("om/a.md"), side("om/b.md", "tidligere_adresser = [\"/om/a/\"]")), "");
}

TEST(KeptAddresses, FindThePlacesOnThePageThatAFormerAddressLeadsTo) {
  const std::string body = "# Område\n\n" + measures("| Holde kurs | UNN | kurs |\n");
  const auto moved = [](const std::string& text) {
    return document("planer/ny.md", "type = \"plan\"\nperiode = 2025\ntidligere_adresser = [\"/planer/hp/\"]\n", text);
  };
  EXPECT_EQ(told(plan(body), moved(body)), "");
  EXPECT_THAT(told(plan(body), moved("# Område\n")), HasSubstr("/planer/hp/#tiltak-kurs"));
}

TEST(KeptAddresses, TellOnceOfAllThatOneFileHasToMend) {
  const std::string body = "## Sak 1/24: Kurs\n\n## Sak 2/24: Skjema\n";
  const std::string before = committee("flr") + minutes("2024-05-29", body);
  const std::string after =
      committee("flr") + paper("utvalg/flr/2024-05-29/referat.md", "referat", "flr", "2024-05-30", body);
  EXPECT_THAT(told(before, after), HasSubstr("`tidligere_adresser = [\"/utvalg/flr/2024-05-29/\"]`"));
  const std::string renumbered = committee("flr") + minutes("2024-05-29", "## Sak 3/24: Kurs\n\n## Sak 4/24: Skjema\n");
  EXPECT_THAT(told(before, renumbered), HasSubstr("address-vanished: /utvalg/flr/sak/1-24/ og /utvalg/flr/sak/2-24/ er "
                                                  "publisert, men finnes ikke lenger; skriv "
                                                  "`tidligere_adresser = [\"/utvalg/flr/sak/1-24/\", "
                                                  "\"/utvalg/flr/sak/2-24/\", \"/utvalg/flr/2024-05-29/#sak-1-24\", "
                                                  "\"/utvalg/flr/2024-05-29/#sak-2-24\"]` i "
                                                  "utvalg/flr/2024-05-29/referat.md"));
}

// A key stands in a file once, so every message about it has all that it must hold.
TEST(KeptAddresses, OfACaseThatWasRenumberedAreKeptByOneLine) {
  const std::string decided = ": Kurs\n\n**Vedtak:**\n\n1. Ja.\n2. Også ja.\n";
  const std::string before = committee("flr") + minutes("2024-05-29", "## Sak 2/24" + decided);
  const std::string line =
      "tidligere_adresser = [\"/utvalg/flr/sak/2-24/\", \"/utvalg/flr/2024-05-29/#sak-2-24\", "
      "\"/utvalg/flr/2024-05-29/#sak-2-24-vedtak-1\", \"/utvalg/flr/2024-05-29/#sak-2-24-vedtak-2\"]";
  const std::string found = told(before, committee("flr") + minutes("2024-05-29", "## Sak 3/24" + decided));
  EXPECT_THAT(found, HasSubstr("address-vanished: /utvalg/flr/sak/2-24/ er publisert"));
  EXPECT_THAT(found, HasSubstr("anchor-vanished: det finnes ikke lenger noe på /utvalg/flr/2024-05-29/#sak-2-24"));
  EXPECT_EQ(found.find("tidligere_adresser"), found.find(line));
  EXPECT_EQ(found.rfind("tidligere_adresser"), found.rfind(line));
  EXPECT_EQ(told(before, committee("flr") + paper("utvalg/flr/2024-05-29/referat.md", "referat", "flr", "2024-05-29",
                                                  "## Sak 3/24" + decided, line)),
            "");
}

TEST(KeptAddresses, WouldRatherHaveADocumentWithdrawnThanHidden) {
  const std::string found = told(side("om/a.md"), side("om/a.md", "utkast = true"));
  EXPECT_THAT(
      found,
      HasSubstr(
          "om/a.md:1 `` address-vanished: /om/a/ er publisert, men finnes ikke lenger; det som er publisert, skjules "
          "ikke, men trekkes: skriv `trukket = "));
  EXPECT_EQ(told(side("om/a.md"), side("om/a.md", "trukket = 2024-01-01\ntrukket_grunn = \"Feil.\"")), "");
}

TEST(KeptAddresses, GuessFromTheTitleThenFromTheAddressThenFromAbove) {
  EXPECT_THAT(told(titled("om/a.md", "Om oss"), titled("om/noe-annet.md", "Om oss")),
              HasSubstr("om/noe-annet.md:1 `` address-vanished: /om/a/ er publisert, men finnes ikke lenger; er det "
                        "blitt til om/noe-annet.md, så skriv"));
  EXPECT_THAT(told(titled("om/handbok.md", "Håndbok"), titled("om/handboka.md", "Veileder")),
              HasSubstr("er det blitt til om/handboka.md, så"));
  EXPECT_THAT(told(side("om/index.md") + side("om/handbok.md"), side("om/index.md")),
              HasSubstr("legg dokumentet tilbake og trekk det med `trukket`, eller skriv `tidligere_adresser = "
                        "[\"/om/handbok/\"]` i det som "
                        "har tatt over, for eksempel om/index.md"));
}

TEST(KeptAddresses, WatchOverFormerAddressesToo) {
  const std::string before = side("om/b.md", "tidligere_adresser = [\"/om/a/\"]");
  EXPECT_THAT(told(before, side("om/b.md")), HasSubstr("address-vanished: /om/a/ er publisert"));
  EXPECT_THAT(told(before, titled("om/b.md", "Andre") + titled("om/a.md", "Tredje")),
              HasSubstr("om/a.md:1 `` id-reused: /om/a/ har vært adressen til om/b.md"));
}

TEST(KeptAddresses, WatchOverPointsOfDecisions) {
  const std::string start = "## Sak 1/24: Kurs\n\n**Vedtak:**\n\n1. Ja.\n";
  const std::string before = committee("flr") + minutes("2024-05-29", start + "2. Også ja.\n");
  EXPECT_EQ(told(before, committee("flr") + minutes("2024-05-29", start)),
            "utvalg/flr/2024-05-29/referat.md:1 `` anchor-vanished: det finnes ikke lenger noe på "
            "/utvalg/flr/2024-05-29/#sak-1-24-vedtak-2 og /utvalg/flr/sak/1-24/#vedtak-2, som andre kan ha lenket til; "
            "legg det tilbake; "
            "er det strøket for godt, så skriv `tidligere_adresser = [\"/utvalg/flr/2024-05-29/#sak-1-24-vedtak-2\", "
            "\"/utvalg/flr/sak/1-24/#vedtak-2\"]`\n");
}

TEST(KeptAddresses, WatchOverMeasures) {
  const std::string before = plan(measures("| Kurs for fastleger | FLR | kurs |\n| Felles skjema | FLR | skjema |\n"));
  EXPECT_EQ(told(before, plan(measures("| Felles skjema | FLR | skjema |\n"))),
            "planer/hp.md:1 `` anchor-vanished: det finnes ikke lenger noe på /planer/hp/#tiltak-kurs, som andre kan "
            "ha lenket til; legg det "
            "tilbake; er det strøket for godt, så skriv `tidligere_adresser = [\"/planer/hp/#tiltak-kurs\"]`\n");
  EXPECT_EQ(told(before, plan(measures("| Felles skjema | FLR | skjema |\n"),
                              "tidligere_adresser = [\"/planer/hp/#tiltak-kurs\"]")),
            "");
  EXPECT_THAT(
      told(before, plan(measures("| Kurs for fastleger | FLR | kursing |\n| Felles skjema | FLR | skjema |\n"))),
      HasSubstr("anchor-vanished: tiltaket på /planer/hp/#tiltak-kurs har fått id-en `kursing`; skriv `kurs` i "
                "kolonnen Id igjen"));
}

TEST(KeptAddresses, DoNotLetAnIdBeGivenToSomethingElse) {
  const std::string before = plan(measures("| Kurs for fastleger | FLR | kurs |\n"));
  EXPECT_THAT(told(before, plan(measures("| Digital plattform | FLR | kurs |\n"))),
              HasSubstr("id-reused: /planer/hp/#tiltak-kurs har vært tiltaket «Kurs for fastleger», og er nå gitt til "
                        "«Digital plattform»"));
  EXPECT_EQ(told(before, plan(measures("| Kurs for alle fastleger | FLR | kurs |\n"))), "");
  EXPECT_THAT(told(before, plan(measures("| Kurs for fastleger | FLR | kurs |\n"),
                                "tidligere_adresser = [\"/planer/hp/#tiltak-kurs\"]")),
              HasSubstr("id-reused: /planer/hp/#tiltak-kurs er gitt opp i `tidligere_adresser`, og finnes likevel"));
}

TEST(KeptAddresses, DoNotLetACaseNumberBeGivenToAnotherCase) {
  const std::string before = committee("flr") + minutes("2024-05-29", "## Sak 1/24: Kurs i henvisninger\n");
  EXPECT_THAT(told(before, committee("flr") + minutes("2024-05-29", "") +
                               minutes("2024-06-05", "## Sak 1/24: Digital plattform\n")),
              HasSubstr("id-reused: /utvalg/flr/sak/1-24/ har vært adressen til «Kurs i henvisninger», og er nå gitt "
                        "til «Digital plattform»"));
  EXPECT_THAT(told(before, committee("flr") + minutes("2024-05-29", "## Sak 1/24: Opplæring\n")),
              Not(HasSubstr("id-reused")));
}

TEST(KeptAddresses, AreNotForgottenWhenTheyAreGivenUp) {
  const AddressBook first = book_of(titled("om/a.md", "Om oss") + side("index.md"));
  const AddressBook second = with_retired(book_of(side("index.md")), first);
  EXPECT_EQ(told(second, side("index.md")), "") << "it has been told of once";
  EXPECT_EQ(told(second, side("index.md") + titled("om/a.md", "Om oss i nord")), "") << "the same has come back";
  EXPECT_THAT(told(second, side("index.md") + titled("om/a.md", "Kantinen")),
              HasSubstr("id-reused: /om/a/ har vært adressen til «Om oss», og er nå gitt til «Kantinen»"));
  EXPECT_THAT(told(second, side("index.md") + titled("om/a/index.md", "Annet")),
              HasSubstr("id-reused: /om/a/ har vært adressen til «Om oss»"));
  const AddressBook third = with_retired(book_of(side("index.md")), second);
  EXPECT_THAT(told(third, side("index.md") + titled("om/a.md", "Kantinen")), HasSubstr("id-reused: /om/a/"));
}

TEST(KeptAddresses, AreNotExchanged) {
  const auto both = [](const std::string& a, const std::string& b) {
    return titled("om/a.md", a) + titled("om/b.md", b);
  };
  const std::string found =
      told(both("Avtale om laboratorier", "Avtale om kantinen"), both("Avtale om kantinen", "Avtale om laboratorier"));
  EXPECT_THAT(found,
              HasSubstr("om/a.md:1 `` id-reused: /om/a/ har vært adressen til «Avtale om laboratorier», og er nå "
                        "gitt til «Avtale om kantinen»"));
  EXPECT_THAT(found, HasSubstr("om/b.md:1 `` id-reused: /om/b/"));
  const std::string moved =
      told(titled("om/a.md", "Laboratorier"), titled("om/a.md", "Kantinen") + titled("om/b.md", "Laboratorier"));
  EXPECT_THAT(moved, HasSubstr("id-reused: /om/a/ har vært adressen til «Laboratorier»"));
}

TEST(KeptAddresses, AreInDoubtWhereNoWordOfTheTitleIsLeft) {
  EXPECT_EQ(told(titled("om/a.md", "Om oss"), titled("om/a.md", "Hvem oss er")), "");
  const std::string found = told(titled("om/a.md", "Rutiner"), titled("om/a.md", "Kantinen"));
  EXPECT_THAT(found, HasSubstr("om/a.md:1 `` maybe-reused: /om/a/ het «Rutiner», og heter nå «Kantinen»; er det noe "
                               "annet enn før, så gi det en egen adresse"));
  const std::string grant = "-- om/a.md\n+++\ntype = \"utlysning\"\ntittel = \"Kantinen\"\n+++\n";
  EXPECT_THAT(told(titled("om/a.md", "Rutiner"), grant), Not(HasSubstr("maybe-reused")));
}

TEST(KeptAddresses, OfCasesAreNotExchanged) {
  const auto held = [](const std::string& body) { return committee("flr") + minutes("2024-05-29", body); };
  const std::string found = told(held("## Sak 1/24: Kurs i henvisninger\n\n## Sak 2/24: Kantinen\n"),
                                 held("## Sak 1/24: Kantinen\n\n## Sak 2/24: Kurs i henvisninger\n"));
  EXPECT_THAT(found, HasSubstr("id-reused: /utvalg/flr/sak/1-24/ har vært adressen til «Kurs i henvisninger», og er nå "
                               "gitt til «Kantinen»"));
  EXPECT_THAT(found, HasSubstr("id-reused: /utvalg/flr/sak/2-24/"));
  const std::string inserted = told(held("## Sak 1/24: Orientering fra Sjøvik\n"),
                                    held("## Sak 1/24: Orientering fra UNN\n\n## Sak 2/24: Orientering fra Sjøvik\n"));
  EXPECT_THAT(inserted, HasSubstr("id-reused: /utvalg/flr/sak/1-24/"));
}

TEST(KeptAddresses, AreNotTakenByATitleThatManyCasesHave) {
  const std::string start = committee("flr");
  const std::string next = minutes("2024-06-05", "## Sak 2/24: Eventuelt\n");
  const std::string found = told(start + minutes("2024-05-29", "## Sak 1/24: Eventuelt\n"),
                                 start + minutes("2024-05-29", "## Sak 1/24: Neste møte\n") + next);
  EXPECT_THAT(found, HasSubstr("maybe-reused: /utvalg/flr/sak/1-24/"));
  EXPECT_THAT(found, Not(HasSubstr("id-reused")));
}

TEST(KeptAddresses, OfPointsStayWithTheirPoints) {
  const auto decided = [](const std::string& points) {
    return committee("flr") + minutes("2024-05-29", "## Sak 1/24: Kurs\n\n**Vedtak:**\n\n" + points);
  };
  const std::string before = decided("1. FLR lager en mal.\n2. Kommunene tar den i bruk.\n");
  const std::string renumbered =
      "utvalg/flr/2024-05-29/referat.md:1 `` id-reused: punktene i /utvalg/flr/2024-05-29/#sak-1-24-vedtak og "
      "/utvalg/flr/sak/1-24/#vedtak har byttet nummer, så en lenke til et punkt fører til et annet; la hvert punkt ha "
      "nummeret det hadde, og sett nye sist; er et punkt strøket, så skriv «Utgår.» på plassen\n";
  EXPECT_EQ(told(before, decided("1. Kommunene tar den i bruk.\n2. FLR lager en mal.\n")), renumbered);
  EXPECT_EQ(told(before, decided("1. Kommunene tar den i bruk.\n")), renumbered);
  EXPECT_EQ(told(before, decided("1. Sekretariatet innkaller.\n2. FLR lager en mal.\n3. Kommunene tar den i bruk.\n")),
            renumbered);
  EXPECT_EQ(told(before, decided("1. FLR lager en god mal.\n2. Kommunene tar den i bruk.\n3. Nytt møte.\n")), "");
  EXPECT_EQ(told(before, decided("1. Utgår.\n2. Kommunene tar den i bruk.\n")), "");
}

TEST(KeptAddresses, OfWhatWasStruckAreNotForgotten) {
  const std::string skjema = "| Felles skjema | FLR | skjema |\n";
  const AddressBook first = book_of(plan(measures("| Kurs for fastleger | FLR | kurs |\n" + skjema)));
  const AddressBook second =
      with_retired(book_of(plan(measures(skjema), "tidligere_adresser = [\"/planer/hp/#tiltak-kurs\"]")), first);
  EXPECT_EQ(told(second, plan(measures(skjema), "tidligere_adresser = [\"/planer/hp/#tiltak-kurs\"]")), "");
  EXPECT_EQ(told(second, plan(measures(skjema))), "");
  EXPECT_EQ(told(second, plan(measures(skjema + "| Kurs for alle fastleger | FLR | kurs |\n"))), "");
  EXPECT_THAT(told(second, plan(measures(skjema + "| Bygge svømmehall | FLR | kurs |\n"))),
              HasSubstr("id-reused: /planer/hp/#tiltak-kurs har vært tiltaket «Kurs for fastleger», og er nå gitt til "
                        "«Bygge svømmehall»"));
  const AddressBook third = with_retired(book_of(plan(measures(skjema))), second);
  EXPECT_THAT(told(third, plan(measures(skjema + "| Bygge svømmehall | FLR | kurs |\n"))), HasSubstr("id-reused: "));

  const auto decided = [](const std::string& points) {
    return committee("flr") + minutes("2024-05-29", "## Sak 1/24: Kurs\n\n**Vedtak:**\n\n1. Ja.\n" + points);
  };
  const AddressBook struck = with_retired(book_of(decided("")), book_of(decided("2. Kurs for alle.\n")));
  EXPECT_EQ(told(struck, decided("2. Kurs for alle.\n")), "");
  EXPECT_THAT(
      told(struck, decided("2. Svømmehall.\n")),
      HasSubstr("id-reused: /utvalg/flr/2024-05-29/#sak-1-24-vedtak-2 har vært et annet punkt, som er strøket"));
}

TEST(KeptAddresses, OnlyWarnOfHeadingsAttachmentsAndLists) {
  const std::string before = document("om/a.md", "type = \"side\"", "## Åpningstider\n\n[kart](kart.pdf)\n") +
                             "-- om/kart.pdf\nx\n" + committee("flr") + minutes("2024-05-29", "");
  const std::string after = document("om/a.md", "type = \"side\"", "## Når vi har åpent\n") + committee("flr") +
                            paper("utvalg/flr/2024-05-29/referat.md", "referat", "flr", "2023-05-29", "",
                                  "tidligere_adresser = [\"/utvalg/flr/2024-05-29/\"]");
  const std::string found = told(before, after);
  EXPECT_THAT(found,
              HasSubstr("om/a.md:1 `` heading-vanished: /om/a/#apningstider fører ikke lenger til noen overskrift"));
  EXPECT_THAT(
      found,
      HasSubstr("om/kart.pdf:1 `` attachment-vanished: vedlegget /om/kart.pdf er publisert, men finnes ikke lenger"));
  EXPECT_THAT(found, HasSubstr("list-vanished: oversikten /arkiv/2024/ og /utvalg/flr/2024/ finnes ikke lenger"));
  EXPECT_THAT(found, Not(HasSubstr("address-vanished")));
}

TEST(KeptAddresses, UnderstandOnlyPlacesOnPagesThatAreThere) {
  EXPECT_THAT(
      told(side("om/a.md"), side("om/a.md", "tidligere_adresser = [\"/borte/#sted\", \"/om/a/#\"]")),
      ::testing::AllOf(HasSubstr("`\"/borte/#sted\"` former-address: "), HasSubstr("`\"/om/a/#\"` former-address: ")));
}

}  // namespace
}  // namespace motebok::testing
