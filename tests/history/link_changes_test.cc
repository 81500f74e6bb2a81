// Comparisons of versions whose words are the same and whose links are not.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "history/committed_site.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string plan(const std::string& front, const std::string& text) {
  return "+++\ntype = \"plan\"\ntittel = \"Handlingsplan for 2024\"\nperiode = [2024]\nutvalg = \"flr\"\n" + front +
         "+++\n\n" + text + "\n";
}

// The plan of the site "planen" in two versions more, and the page that compares the two.
std::string comparison(const std::string& before, const std::string& after) {
  CommittedSite site("planen");
  site.commit(
      {{"content/planer/hp.md", before}, {"content/planer/a.pdf", "%PDF-1"}, {"content/planer/b.pdf", "%PDF-2"}},
      "2024-07-01", "Før");
  site.commit({{"content/planer/hp.md", after}}, "2024-07-02", "Etter");
  return site.built("ut").at("planer/hp/versjon/2024-07-01/endringer/index.html");
}

std::string comparison_of_text(const std::string& before, const std::string& after) {
  return comparison(plan("", before), plan("", after));
}

constexpr const char* kNothing = "endringer: Ingen ord i teksten eller opplysningene er endret.";

TEST(LinkChanges, AreToldWhereTheWordsAreTheSame) {
  const std::string page =
      comparison_of_text("Se [mandatet](../dokumenter/mandat.md).", "Se [mandatet](../om/kontakt.md).");
  EXPECT_THAT(page, HasSubstr("endringer: Én lenke fører et annet sted."));
  EXPECT_THAT(page, HasSubstr("lenke: «mandatet» fører til Kontakt, før til Mandat for Fastlegerådet."));
  EXPECT_THAT(page, Not(HasSubstr(kNothing)));
}

TEST(LinkChanges, NameWhatIsElsewhereByItsAddressAndFilesByTheirNames) {
  const std::string page = comparison_of_text("[Sykehuset](https://a.example/?x=1&y=2) og [vedlegget](a.pdf).",
                                              "[Sykehuset](https://b.example/\"<) og [vedlegget](b.pdf).");
  EXPECT_THAT(page, HasSubstr("endringer: 2 lenker fører et annet sted."));
  EXPECT_THAT(page,
              HasSubstr("«Sykehuset» fører til https://b.example/%22%3C, før til https://a.example/?x=1&amp;y=2."));
  EXPECT_THAT(page, HasSubstr("«vedlegget» fører til b.pdf, før"));
}

TEST(LinkChanges, AreNotToldOfLinksThatOnlyChangedPlacesOrAnchors) {
  EXPECT_THAT(comparison_of_text("[a](../dokumenter/mandat.md) [a](../om/kontakt.md)\n",
                                 "[a](../om/kontakt.md) [a](../dokumenter/mandat.md)\n"),
              HasSubstr(kNothing));
  EXPECT_THAT(comparison_of_text("## Mål\n\n[a](#mål) [b](../om/kontakt.md)\n\n## Krav\n",
                                 "## Mål\n\n[a](#krav) [b](../om/../om/kontakt.md)\n\n## Krav\n"),
              HasSubstr(kNothing));
}

TEST(LinkChanges, WhatAPlanBuildsOnIsCompared) {
  const std::string page = comparison(plan("bygger_paa = [\"dokumenter/mandat.md\"]\n", "Ord."),
                                      plan("erstatter = [\"dokumenter/mandat.md\"]\n", "Ord."));
  EXPECT_THAT(page,
              HasSubstr("Det som står under «Bygger på», er fjernet. Det som står under «Erstatter», har kommet til."));
  EXPECT_THAT(page, HasSubstr("<dt>Bygger på"));
}

TEST(LinkChanges, TheMeasureOfAnAwardIsCompared) {
  const auto call = [](const std::string& measure) {
    return "+++\ntype = \"utlysning\"\ntittel = \"Tilskudd\"\nramme = 1000\nfrist = 2024-06-01\n[[tildeling]]\n"
           "tittel = \"Kurs\"\nmottakere = [\"Fjord\"]\nbelop = 1000\n" +
           measure + "+++\n\nSøk.\n";
  };
  CommittedSite site("planen");
  site.commit({{"content/utlysninger/kurs.md", call("")}}, "2024-07-01", "Før");
  site.commit({{"content/utlysninger/kurs.md", call("tiltak = [\"hp/fagdag\"]\n")}}, "2024-07-02", "Etter");
  const std::string page = site.built("ut").at("utlysninger/kurs/versjon/2024-07-01/endringer/index.html");
  EXPECT_THAT(page, HasSubstr("ildelinger endret: 1"));
  EXPECT_THAT(page, HasSubstr("Felles fagdag"));
}

}  // namespace
}  // namespace motebok::testing
