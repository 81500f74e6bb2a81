#include "base/path.h"

#include <gtest/gtest.h>

#include <string>

namespace motebok {
namespace {

TEST(Path, HasAFolderANameAStemAndAnExtension) {
  EXPECT_EQ(parent_of("utvalg/flr/index.md"), "utvalg/flr");
  EXPECT_EQ(parent_of("index.md"), "");
  EXPECT_EQ(file_name("utvalg/flr/index.md"), "index.md");
  EXPECT_EQ(file_name("index.md"), "index.md");
  EXPECT_EQ(stem_of("utvalg/flr/index.md"), "index");
  EXPECT_EQ(extension_of("utvalg/flr/index.md"), ".md");
  EXPECT_EQ(extension_of("arkiv.tar.gz"), ".gz");
  EXPECT_EQ(stem_of("arkiv.tar.gz"), "arkiv.tar");
}

TEST(Path, AnExtensionFollowsANameAndIsNotEmpty) {
  EXPECT_EQ(extension_of("mappe.med.punktum/LESMEG"), "");
  EXPECT_EQ(extension_of("mappe/.gitignore"), "");
  EXPECT_EQ(stem_of("mappe/.gitignore"), ".gitignore");
  EXPECT_EQ(extension_of("utkast."), "");
  EXPECT_EQ(stem_of("utkast."), "utkast.");
  EXPECT_EQ(extension_of(""), "");
}

TEST(ResolvePath, StartsInTheFolderOrAtTheTop) {
  EXPECT_EQ(resolve_path("utvalg/flr/2024-05-29", "vedlegg/kart.pdf"), "utvalg/flr/2024-05-29/vedlegg/kart.pdf");
  EXPECT_EQ(resolve_path("utvalg/flr/2024-05-29", "../../../planer/hp.md"), "planer/hp.md");
  EXPECT_EQ(resolve_path("utvalg/flr", "/planer/hp.md"), "planer/hp.md");
  EXPECT_EQ(resolve_path("utvalg", "./flr//index.md"), "utvalg/flr/index.md");
  EXPECT_EQ(resolve_path("utvalg/flr", ".."), "utvalg");
  EXPECT_EQ(resolve_path("utvalg/flr", "../ssu/"), "utvalg/ssu");
  EXPECT_EQ(resolve_path("utvalg", ".."), "");
  EXPECT_EQ(resolve_path("", "index.md"), "index.md");
  EXPECT_EQ(resolve_path("utvalg", ""), "utvalg");
}

TEST(ResolvePath, NeverLeavesTheContentFolder) {
  EXPECT_EQ(resolve_path("utvalg", "../../hemmelig.md"), std::nullopt);
  EXPECT_EQ(resolve_path("utvalg", "/../hemmelig.md"), std::nullopt);
  EXPECT_EQ(resolve_path("", "../content/index.md"), std::nullopt);
}

TEST(ResolvePath, GivesLettersInOneForm) { EXPECT_EQ(resolve_path("", "mo\u0308te/a\u030A.md"), "möte/å.md"); }

TEST(PercentDecoded, LeavesWhatIsNoEscape) {
  EXPECT_EQ(percent_decoded("m%C3%B8te%20plan.md"), "møte plan.md");
  EXPECT_EQ(percent_decoded("%c3%b8"), "ø");
  EXPECT_EQ(percent_decoded("100%"), "100%");
  EXPECT_EQ(percent_decoded("100%2"), "100%2");
  EXPECT_EQ(percent_decoded("%zz%2"), "%zz%2");
  EXPECT_EQ(percent_decoded("%%41"), "%A");
  EXPECT_EQ(percent_decoded("%00").size(), 1U);
  EXPECT_EQ(percent_decoded(""), "");
}

TEST(SlugOf, IsAsciiInLowerCase) {
  EXPECT_EQ(slug_of("Særlige behov på Ålesund øst"), "saerlige-behov-pa-alesund-ost");
  EXPECT_EQ(slug_of("ÆØÅ"), "aeoa");
  EXPECT_EQ(slug_of("Idé – façade, über & naïve"), "ide-facade-uber-naive");
  EXPECT_EQ(slug_of("Guovdageaidnu Kárášjohka Deatnu đŋŧžšč"), "guovdageaidnu-karasjohka-deatnu-dntzsc");
  EXPECT_EQ(slug_of("Sak 21/24: Legemidler"), "sak-21-24-legemidler");
  EXPECT_EQ(slug_of("½ ﬁsk"), "1-2-fisk");
}

TEST(SlugOf, IsTheSameForBothFormsOfALetter) { EXPECT_EQ(slug_of("a\u030A"), slug_of("å")); }

TEST(SlugOf, HasNoHyphenAtAnEdgeAndNoTwoInARow) {
  EXPECT_EQ(slug_of("  -- Møte   --  plan -- "), "mote-plan");
  EXPECT_EQ(slug_of("日本"), "");
  EXPECT_EQ(slug_of(""), "");
  EXPECT_EQ(slug_of("\xff\xfe møte"), "mote");
}

TEST(SlugOfPath, KeepsSlashesAndDots) {
  EXPECT_EQ(slug_of_path("utvalg/flr/2024-05-29/vedlegg/Kart over Øst.PDF"),
            "utvalg/flr/2024-05-29/vedlegg/kart-over-ost.pdf");
  EXPECT_EQ(slug_of_path("29.05.2024 Referat.pdf"), "29.05.2024-referat.pdf");
  EXPECT_EQ(slug_of_path("/utvalg/"), "/utvalg/");
  EXPECT_EQ(slug_of_path(""), "");
}

TEST(SlugOfPath, NeverHidesAFileBehindADot) {
  const std::string slug = slug_of_path("vedlegg/日本.pdf");
  EXPECT_TRUE(slug.starts_with("vedlegg/")) << slug;
  EXPECT_TRUE(slug.ends_with(".pdf")) << slug;
  EXPECT_EQ(slug.size(), std::string("vedlegg/01234567.pdf").size());
  EXPECT_NE(slug, slug_of_path("vedlegg/中国.pdf"));
}

}  // namespace
}  // namespace motebok
