#include "route/route.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"
#include "route/redirects.h"

namespace motebok::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

struct Routed {
  LinkedSite linked;
  RouteMap routes;

  const std::string& address(std::string_view path) const { return routes.documents[linked.document(path).index]; }
};

Routed route(std::string_view text) {
  Routed routed{link(text), {}};
  routed.routes = assign_routes(routed.linked.site, routed.linked.diagnostics);
  return routed;
}

std::string mistakes_in(std::string_view text) { return route(text).linked.told(); }

TEST(Routes, FollowTheNamesOfThings) {
  Routed routed =
      route(committee("flr") + minutes("2024-05-29", "## Sak 01/24: A\n", "emner = [\"Barn og unge\"]") +
            "-- utvalg/flr/2024-05-29/vedlegg/Kart Sørøya.PDF\nx\n" + document("index.md", "type = \"side\"") +
            document("om/index.md", "type = \"side\"") + document("om/Åpne møter.md", "type = \"side\"") +
            document("planer/hp-2025.md", "type = \"plan\"\nperiode = 2025") +
            document("erklaeringer/e.md", "type = \"erklaering\"\nperiode = 2025") +
            document("x/rapporten.md", "type = \"aarsmelding\"\naar = 2024") +
            document("utlysninger/t.md", "type = \"utlysning\"\nfrist = 2024-06-17\nramme = 1") +
            document("dokumenter/d/index.md", "type = \"dokument\"\nslag = \"x\"") +
            document("partnere/kåfjord.md", "type = \"partner\"\nslag = \"kommune\""));
  EXPECT_EQ(routed.linked.told(), "");
  EXPECT_EQ(routed.address("utvalg/flr/index.md"), "/utvalg/flr/");
  EXPECT_EQ(routed.address("utvalg/flr/2024-05-29/referat.md"), "/utvalg/flr/2024-05-29/");
  EXPECT_EQ(routed.address("index.md"), "/");
  EXPECT_EQ(routed.address("om/index.md"), "/om/");
  EXPECT_EQ(routed.address("om/Åpne møter.md"), "/om/apne-moter/");
  EXPECT_EQ(routed.address("planer/hp-2025.md"), "/planer/hp-2025/");
  EXPECT_EQ(routed.address("erklaeringer/e.md"), "/erklaeringer/e/");
  EXPECT_EQ(routed.address("x/rapporten.md"), "/aarsmeldinger/2024/");
  EXPECT_EQ(routed.address("utlysninger/t.md"), "/utlysninger/t/");
  EXPECT_EQ(routed.address("dokumenter/d/index.md"), "/dokumenter/d/");
  EXPECT_EQ(routed.address("partnere/kåfjord.md"), "/partnere/kafjord/");
  EXPECT_THAT(routed.routes.committees, ElementsAre("/utvalg/flr/"));
  EXPECT_THAT(routed.routes.meetings, ElementsAre("/utvalg/flr/2024-05-29/"));
  EXPECT_THAT(routed.routes.cases, ElementsAre("/utvalg/flr/sak/1-24/"));
  EXPECT_THAT(routed.routes.topics, ElementsAre("/emner/barn-og-unge/"));
  EXPECT_THAT(routed.routes.attachments, ElementsAre("/utvalg/flr/2024-05-29/vedlegg/kart-soroya.pdf"));
}

TEST(Routes, GiveTranslationsPagesOfTheirOwn) {
  Routed routed =
      route(committee("flr") + minutes("2024-05-29", "") +
            paper("utvalg/flr/2024-05-29/referat-nn.md", "referat", "flr", "2024-05-29", "",
                  "oversettelse_av = \"referat.md\"") +
            document("utvalg/flr/se.md",
                     "type = \"utvalg\"\nforkortelse = \"F\"\nnivaa = \"faglig\"\noversettelse_av = \"index.md\"") +
            document("aarsmeldinger/2024.md", "type = \"aarsmelding\"\naar = 2024") +
            document("aarsmeldinger/2024-nn.md", "type = \"aarsmelding\"\naar = 2024\noversettelse_av = \"2024.md\""));
  EXPECT_EQ(routed.linked.told(), "");
  EXPECT_EQ(routed.address("utvalg/flr/2024-05-29/referat-nn.md"), "/utvalg/flr/2024-05-29/referat-nn/");
  EXPECT_EQ(routed.address("utvalg/flr/se.md"), "/utvalg/flr/se/");
  EXPECT_EQ(routed.address("aarsmeldinger/2024-nn.md"), "/aarsmeldinger/2024-nn/");
}

TEST(Routes, StandBelowThePathOfTheSite) {
  Routed routed =
      route("-- nettsted.toml\ntittel=\"T\"\nadresse=\"https://unn.no/helse/\"\n" +
            document("om.md", "type = \"side\"", "[a](/utvalg/) [b](/utvalg) [c](/kalender/moter.ics) [d](om.md)\n"));
  EXPECT_EQ(routed.linked.told(), "");
  EXPECT_EQ(routed.routes.base_path, "/helse");
  std::vector<std::string> hrefs;
  for (const Target& each : routed.linked.at("om.md").targets)
    hrefs.push_back(routed.routes.href(routed.linked.site, each));
  EXPECT_THAT(hrefs, ElementsAre("/helse/utvalg/", "/helse/utvalg/", "/helse/kalender/moter.ics", "/helse/om/"));
}

TEST(Routes, LeadToEveryKindOfTarget) {
  Routed routed = route(
      committee("flr") + minutes("2024-05-29", "## Sak 1/24: A\n\n**Vedtak:** Ja.\n") +
      document("planer/hp.md", "type = \"plan\"\nperiode = 2025",
               "## Mål\n\n| Tiltak | Ansvar | Id |\n|---|---|---|\n| A | x | hosp |\n") +
      document("partnere/n.md", "type = \"partner\"\nslag = \"kommune\"") + "-- a.pdf\nx\n" +
      document("utlysninger/t.md", "type = \"utlysning\"\nfrist = 2024-06-17\nramme = 1") +
      document("om.md", "type = \"side\"",
               "[a](sak:flr/1/24) [b](vedtak:flr/1/24) [c](utvalg:flr) [d](mote:flr/2024-05-29) [e](tiltak:hp/hosp) "
               "[f](partner:n) [g](utlysning:t) [h](a.pdf) [i](planer/hp.md#mål) [j](/utvalg/flr/#moter)\n"));
  EXPECT_EQ(routed.linked.told(), "");
  std::vector<std::string> hrefs;
  for (const Target& each : routed.linked.at("om.md").targets)
    hrefs.push_back(routed.routes.href(routed.linked.site, each));
  EXPECT_THAT(hrefs, ElementsAre("/utvalg/flr/sak/1-24/", "/utvalg/flr/sak/1-24/#vedtak", "/utvalg/flr/",
                                 "/utvalg/flr/2024-05-29/", "/planer/hp/#tiltak-hosp", "/partnere/n/",
                                 "/utlysninger/t/", "/a.pdf", "/planer/hp/#mal", "/utvalg/flr/#moter"));
}

TEST(Routes, RefuseOneAddressForTwoFiles) {
  EXPECT_EQ(mistakes_in(document("om.md", "type = \"side\"") + document("om/index.md", "type = \"side\"")),
            "om/index.md:2 `\"om/index.md\"` address-collision: siden får adressen /om/, som om.md også har; gi den "
            "ene filen et "
            "annet navn\n");
  EXPECT_THAT(mistakes_in(document("blåbær.md", "type = \"side\"") + document("Blabaer.md", "type = \"side\"")),
              HasSubstr("address-collision: siden får adressen /blabaer/"));
  EXPECT_THAT(mistakes_in(committee("flr") + document("utvalg/flr.md", "type = \"side\"")),
              HasSubstr("address-collision"));
  EXPECT_THAT(mistakes_in(document("a.md", "type = \"aarsmelding\"\naar = 2024") +
                          document("b.md", "type = \"aarsmelding\"\naar = 2024")),
              HasSubstr("/aarsmeldinger/2024/"));
  EXPECT_THAT(mistakes_in(document("a.md", "type = \"side\"", "[x](a/index.html)\n") + "-- a/index.html\nx\n"),
              HasSubstr("address-collision"));
  EXPECT_THAT(mistakes_in(document("b.md", "type = \"side\"", "[x](om)\n") + document("om/c.md", "type = \"side\"") +
                          "-- om\nx\n"),
              HasSubstr("address-collision"));
}

TEST(Routes, KeepTheGeneratorsAddressesFromPages) {
  for (const char* path :
       {"vedtak.md", "vedtak/2031.md", "utvalg/index.md", "planer/index.md", "arkiv/gammelt.md", "sok.md", "data/x.md",
        "assets/x.md", "kalender.md", "emner/x.md", "utvalg/flr/2024.md", "utvalg/flr/sak/1-24.md"}) {
    EXPECT_THAT(mistakes_in(document(path, "type = \"side\"")), HasSubstr("address-reserved")) << path;
  }
  for (const char* path : {"personvern.md", "tilgjengelighet.md", "planer/om-planene.md", "utvalg/flr/historie.md"}) {
    EXPECT_EQ(mistakes_in(document(path, "type = \"side\"")), "") << path;
  }
}

TEST(Routes, RefuseANameWithoutLetters) {
  EXPECT_THAT(mistakes_in(document("partnere/….md", "type = \"partner\"\nslag = \"kommune\"")),
              HasSubstr("address-empty"));
}

TEST(Redirects, LeadFromFormerAddresses) {
  Routed routed = route(
      document(
          "om.md",
          "type = \"side\"\ntidligere_adresser = [\"/gammel\", \"/enda/eldre/\", \"https://eksempel.no/Side.aspx\"]") +
      document("til.md", "type = \"side\"", "[x](/gammel/)\n"));
  EXPECT_FALSE(routed.linked.diagnostics.has_errors());
  ASSERT_THAT(routed.routes.redirects, SizeIs(3));
  EXPECT_EQ(routed.routes.redirects[0].from, "/Side.aspx");
  EXPECT_EQ(routed.routes.redirects[1].from, "/enda/eldre/");
  EXPECT_EQ(routed.routes.redirects[2].from, "/gammel/");
  EXPECT_EQ(routed.routes.redirects[2].to, "/om/");
}

TEST(Redirects, TakeTheEarlierVersionsOfAPageAlong) {
  const std::vector<std::string> generated = {"/planer/", "/planer/ny/versjon/2024-02-01/",
                                              "/planer/ny/versjon/2024-02-01/endringer/", "/tiltak/"};
  const std::vector<Redirect> all =
      with_versions({{"/planer/hp.aspx", "/planer/ny/"}, {"/planer/hp/", "/planer/ny/"}}, generated);
  ASSERT_THAT(all, SizeIs(4));
  EXPECT_EQ(all[2].from, "/planer/hp/versjon/2024-02-01/");
  EXPECT_EQ(all[2].to, "/planer/ny/versjon/2024-02-01/");
  EXPECT_EQ(all[3].from, "/planer/hp/versjon/2024-02-01/endringer/");
}

TEST(Redirects, AreRefusedWhereSomethingElseStands) {
  const auto with = [](std::string_view addresses) {
    return mistakes_in(document("om.md", fmt::format("type = \"side\"\ntidligere_adresser = {}", addresses)) +
                       document("b.md", "type = \"side\"") +
                       document("c.md", "type = \"side\"\ntidligere_adresser = [\"/delt/\"]"));
  };
  EXPECT_EQ(with("[\"/B/\"]"),
            "om.md:4 `\"/B/\"` former-address: /B/ er adressen til b.md nå; ta den bort fra `tidligere_adresser`\n");
  EXPECT_THAT(with("[\"/delt\"]"), HasSubstr("former-address: /delt/ er også en tidligere adresse for c.md"));
  EXPECT_THAT(with("[\"/vedtak/\"]"), HasSubstr("er en adresse nettstedet bruker selv"));
  EXPECT_THAT(with("[\"/om/\"]"), HasSubstr("/om/ er adressen til om.md nå"));
  EXPECT_THAT(with("[\"/b\"]"), HasSubstr("er adressen til b.md nå"));
  for (const char* address : {"gammel/", "../x", "//annet.no/", "https://annet.no/x/", "/a/../b/", "/a//b/", "/x?id=3",
                              "/%00/", "/%2e%2e/x"}) {
    EXPECT_THAT(with(fmt::format("[\"{}\"]", address)), HasSubstr("er ikke en adresse på dette nettstedet")) << address;
  }
}

// Whatever would be written where something else is, or below it, or above it.
TEST(Redirects, AreRefusedWhereAFileOrAFolderStands) {
  const std::string rest = committee("flr") +
                           minutes("2024-05-29", "## Sak 1/24: A\n\n**Vedtak:** Ja.\n", "emner = [\"barn\"]") +
                           "-- utvalg/flr/2024-05-29/vedlegg/kart.pdf\nx\n";
  const auto with = [&](std::string_view address) {
    return mistakes_in(rest +
                       document("om.md", fmt::format("type = \"side\"\ntidligere_adresser = [\"{}\"]", address)));
  };
  for (const char* address : {"/index.html",
                              "/INDEX.html",
                              "/utvalg/index.html",
                              "/vedtak/2024/index.html",
                              "/kalender/moter.ics/x",
                              "/.motebok",
                              "/.git/x/",
                              "/atom.xml",
                              "/Atom.xml/a/",
                              "/404.html",
                              "/sitemap-1.xml",
                              "/emner/barn/index.html",
                              "/emner/barn/",
                              "/utvalg/flr/sak/1-24/",
                              "/utvalg/flr/sak/1-24/index.html",
                              "/utvalg/flr/atom.xml",
                              "/utvalg/flr/index.html",
                              "/utvalg/flr/2024-05-29/vedlegg/kart.pdf",
                              "/utvalg/flr/2024-05-29/vedlegg/KART.pdf/x/",
                              "/om/index.html",
                              "/utvalg/flr/2024-05-29/index.html/",
                              "/vedtak/2024/vedtak.csv",
                              "/%FF/"}) {
    EXPECT_THAT(with(address), HasSubstr("`\"" + std::string(address) + "\"` former-address")) << address;
  }
  EXPECT_THAT(with("/" + std::string(300, 'a') + "/"), HasSubstr("er ikke en adresse"));
  for (const char* address : {"/utvalg/gammelt/", "/utvalg/flr/sak/9-24/", "/emner/voksne/", "/index.htm", "/om/x/"}) {
    EXPECT_EQ(with(address), "") << address;
  }
}

TEST(Redirects, OfOneSiteCanStandBesideEachOther) {
  const std::string told =
      mistakes_in(document("om.md", "type = \"side\"\ntidligere_adresser = [\"/a.html\", \"/A.html/b\"]"));
  EXPECT_EQ(
      told,
      "om.md:4 `\"/A.html/b\"` former-address: /A.html/b/ kan ikke stå ved siden av /a.html, en tidligere adresse for "
      "om.md; ta bort en av dem\n");
}

TEST(Routes, KeepTheGeneratorsFilesFromAttachments) {
  const auto with = [](std::string_view path) {
    return mistakes_in(committee("flr") + minutes("2024-05-29", "## Sak 1/24: A\n\n**Vedtak:** Ja.\n") +
                       document("om.md", "type = \"side\"", fmt::format("[x]({})\n", path)) +
                       fmt::format("-- {}\nx\n", path));
  };
  for (const char* path :
       {"robots.txt", "Atom.xml", "kalender/moter.ics", "kalender/moter.ics/x.pdf", "vedtak/2024/vedtak.csv",
        "utvalg/flr/atom.xml", "utvalg/flr/sak/1-24", "vedtak", "sitemap.xml", "assets"}) {
    EXPECT_THAT(with(path), HasSubstr("address-reserved: filen får adressen")) << path;
  }
  for (const char* path : {"arkiv/gammelt.pdf", "utvalg/flr/2024/bilag.pdf", "assets/kart.png", "kalender/x.pdf"}) {
    EXPECT_EQ(with(path), "") << path;
  }
}

TEST(SiteLinks, LeadToAnAddressThatExists) {
  const std::string rest = committee("flr") + minutes("2024-05-29", "## Sak 1/24: A\n\n**Vedtak:** Ja.\n");
  for (const char* link :
       {"/", "/utvalg/flr/", "/utvalg/flr", "/utvalg/flr/2024/", "/utvalg/flr/2024-05-29/", "/utvalg/flr/sak/1-24/",
        "/vedtak/2024/", "/arkiv/2024/", "/utvalg/flr/atom.xml", "/sitemap.xml", "/personvern/"}) {
    EXPECT_EQ(mistakes_in(rest + document("om.md", "type = \"side\"", fmt::format("[x]({})\n", link))), "") << link;
  }
  EXPECT_EQ(
      mistakes_in(rest + document("om.md", "type = \"side\"", "[x](/utvalg/fl/)\n")),
      "om.md:5 `/utvalg/fl/` unknown-address: nettstedet har ingen side på /utvalg/fl/; mente du `/utvalg/flr/`?\n");
  EXPECT_THAT(mistakes_in(rest + document("om.md", "type = \"side\"", "[x](/vedtak/2023/)\n")),
              HasSubstr("mente du `/vedtak/2024/`?"));
}

TEST(SiteLinks, FindNothingAtAddressesThatAreOnlyKept) {
  for (const char* link : {"/sok/", "/data/", "/assets/stil.css"}) {
    EXPECT_THAT(mistakes_in(document("om.md", "type = \"side\"", fmt::format("[x]({})\n", link))),
                HasSubstr("unknown-address"))
        << link;
    EXPECT_THAT(mistakes_in(document("om.md", fmt::format("type = \"side\"\ntidligere_adresser = [\"{}\"]", link))),
                HasSubstr("er en adresse nettstedet bruker selv"))
        << link;
  }
}

TEST(SiteLinks, LeadToThePlaceOfAPaperOnItsMeetingsPage) {
  const std::string folder = "utvalg/flr/2024-05-29/";
  const auto paper_of = [&](std::string_view name, std::string_view type, std::string_view body) {
    return paper(folder + std::string(name), type, "flr", "2024-05-29", body);
  };
  Routed routed = route(
      committee("flr") + paper_of("innkalling.md", "innkalling", "Velkommen.\n") +
      paper_of("referat.md", "referat", "Åpnet.\n\n## Sak 2/24: A\n") +
      paper_of("sak-2-24.md", "saksframlegg", "## Sak 2/24: A\n") +
      paper_of("saker.md", "saksframlegg", "Innledning.\n") + paper_of("tom.md", "saksframlegg", "") +
      document(
          "om.md", "type = \"side\"",
          fmt::format("[a]({0}innkalling.md) [b]({0}referat.md) [c]({0}sak-2-24.md) [d]({0}saker.md) [e]({0}tom.md)\n",
                      folder)));
  EXPECT_EQ(routed.linked.told(), "");
  const Document& page = routed.linked.site.documents[routed.linked.document("om.md").index];
  std::vector<std::string> places;
  for (const Target& each : page.targets) {
    places.push_back(
        routed.routes.href(routed.linked.site, each).substr(std::string("/utvalg/flr/2024-05-29/").size()));
  }
  EXPECT_THAT(places, ElementsAre("#innkalling", "#referat", "#sak-2-24", "#sakspapirer", ""));
}

TEST(Routes, TellOfALinkThatOnlyARedirectSaves) {
  EXPECT_EQ(mistakes_in(document("ny.md", "type = \"side\"\ntidligere_adresser = \"/gammel/\"") +
                        document("om.md", "type = \"side\"", "[a](/gammel#mal) [b](/ny/)\n")),
            "om.md:5 `/gammel#mal` moved-address: /gammel/ er en tidligere adresse; skriv den nye: `/ny/`\n");
}

}  // namespace
}  // namespace motebok::testing
