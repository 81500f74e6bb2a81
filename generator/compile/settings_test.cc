#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compile/front_matter.h"

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Pair;
using ::testing::SizeIs;

std::string codes(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& each : diagnostics.all()) text += std::string(each.code) + ": " + each.situation.nb + "\n";
  return text;
}

TEST(Settings, ReadsAllThatASiteSays) {
  Diagnostics diagnostics;
  const Settings settings = parse_settings("nettsted.toml", R"(tittel = "HTO"
adresse = "https://helsefellesskapet.no/"
spraak = "nn"
tidssone = "Europe/Oslo"
utvalg = ["pm", "ssu"]
epost = "post@helsefellesskapet.no"
[[meny]]
tittel = "Utvalg"
til = "/utvalg/"
[tema]
farge = "blå"
logo = { fil = "logo.svg", bredde = 40 }
lenker = ["a", "b"]
)",
                                           diagnostics);
  EXPECT_EQ(codes(diagnostics), "");
  EXPECT_EQ(settings.title, "HTO");
  EXPECT_EQ(settings.base_url, "https://helsefellesskapet.no");
  EXPECT_EQ(settings.language, Language::Nynorsk);
  ASSERT_THAT(settings.committee_order, SizeIs(2));
  EXPECT_EQ(settings.committee_order[1].text, "ssu");
  ASSERT_THAT(settings.menu, SizeIs(1));
  EXPECT_EQ(settings.menu[0].target.text, "/utvalg/");
  EXPECT_THAT(settings.theme_options, ElementsAre(Pair("farge", "blå"), Pair("lenker.0", "a"), Pair("lenker.1", "b"),
                                                  Pair("logo.bredde", "40"), Pair("logo.fil", "logo.svg")));
}

TEST(Settings, NeedATitleAndAnAddressAndNoMore) {
  Diagnostics none;
  const Settings smallest = parse_settings("nettsted.toml", "tittel=\"T\"\nadresse=\"http://a\"", none);
  EXPECT_EQ(codes(none), "");
  EXPECT_EQ(smallest.time_zone, "Europe/Oslo");
  Diagnostics diagnostics;
  parse_settings("nettsted.toml", "", diagnostics);
  EXPECT_THAT(codes(diagnostics), HasSubstr("missing-key: nettsted.toml mangler nøkkelen `tittel`"));
  EXPECT_THAT(codes(diagnostics), HasSubstr("missing-key: nettsted.toml mangler nøkkelen `adresse`"));
}

TEST(Settings, RefuseAnUnknownKeyAndAnAddressThatIsNone) {
  Diagnostics diagnostics;
  parse_settings("nettsted.toml", "tittel=\"T\"\nadresse=\"helsefellesskapet.no\"\nfarge=\"blå\"", diagnostics);
  EXPECT_THAT(codes(diagnostics), HasSubstr("unknown-key: nettsted.toml har ingen nøkkel `farge`"));
  EXPECT_THAT(codes(diagnostics), HasSubstr("`adresse` skal være en nettadresse som begynner med https://"));
  for (const char* address : {"\"https://\"", "\"https:///sti\"", "\"javascript:x\"", "\"https://a b\"", "3",
                              "\"https://a.no/?b\"", "\"https://a.no#b\"", "\"https://meg@a.no\""}) {
    Diagnostics each;
    parse_settings("nettsted.toml", std::string("tittel=\"T\"\nadresse=") + address, each);
    EXPECT_TRUE(each.has_errors()) << address;
  }
}

TEST(Settings, WarnOfAPublicAddressWithoutEncryption) {
  const auto told = [](std::string_view address) {
    Diagnostics diagnostics;
    parse_settings("nettsted.toml", fmt::format("tittel=\"T\"\nadresse=\"{}\"", address), diagnostics);
    return codes(diagnostics);
  };
  EXPECT_THAT(told("http://helse.no/fellesskap"), HasSubstr("address-not-encrypted"));
  for (const char* address :
       {"https://helse.no/fellesskap/", "http://localhost:8000", "http://10.0.0.4", "http://moter.local"})
    EXPECT_EQ(told(address), "") << address;
}

TEST(Settings, SayWhatIsToldOfTheHistory) {
  Diagnostics diagnostics;
  const Settings settings = parse_settings("nettsted.toml",
                                           "tittel=\"T\"\nadresse=\"https://t.no\"\n[historikk]\nforfattere=true\n"
                                           "[[historikk.skjul]]\ncommit=\"4F1C2AA\"\nfil=\"a.md\"\ngrunn=\"Feil.\"\n",
                                           diagnostics);
  EXPECT_EQ(codes(diagnostics), "");
  EXPECT_TRUE(settings.history.names_authors);
  EXPECT_FALSE(settings.history.shows_emails);
  ASSERT_THAT(settings.history.hidden, SizeIs(1));
  EXPECT_EQ(settings.history.hidden[0].commit.text, "4f1c2aa");
  EXPECT_EQ(settings.history.hidden[0].path.text, "a.md");
  EXPECT_EQ(settings.history.hidden[0].reason, "Feil.");
}

TEST(Settings, RefuseAHidingThatDoesNotSayWhatOrWhy) {
  const auto told = [](const std::string& hidden) {
    Diagnostics diagnostics;
    parse_settings("nettsted.toml", "tittel=\"T\"\nadresse=\"https://t.no\"\n[[historikk.skjul]]\n" + hidden,
                   diagnostics);
    return codes(diagnostics);
  };
  EXPECT_THAT(told("grunn=\"Feil.\""), HasSubstr("missing-key: en skjult versjon mangler nøkkelen `commit`"));
  EXPECT_THAT(told("commit=\"4f1c2aa\""), HasSubstr("missing-key: en skjult versjon mangler nøkkelen `grunn`"));
  for (const char* id : {"\"4f1c2\"", "\"hovedgrenen\"", "\"4f1c2aa4f1c2aa4f1c2aa4f1c2aa4f1c2aa4f1c2aa\"", "4"}) {
    EXPECT_THAT(told(std::string("grunn=\"Feil.\"\ncommit=") + id), HasSubstr("`commit` skal være de første tegnene"))
        << id;
  }
  EXPECT_THAT(told("grunn=\"Feil.\"\ncomit=\"4f1c2aa\""), HasSubstr("unknown-key"));
}

TEST(Abbreviations, AreOneFlatTable) {
  Diagnostics diagnostics;
  const auto found = parse_abbreviations(
      "forkortelser.toml", "\xEF\xBB\xBFSSU = \"Strategisk\"\n\"FSU FLR\" = \"Fastlegerådet\"\nX = \"\"", diagnostics);
  EXPECT_EQ(codes(diagnostics), "");
  ASSERT_THAT(found, SizeIs(2));
  EXPECT_EQ(found[0].short_form, "FSU FLR");
  EXPECT_EQ(found[1].meaning, "Strategisk");
}

TEST(Abbreviations, SayWhatTheyCannotRead) {
  Diagnostics diagnostics;
  const auto found = parse_abbreviations("forkortelser.toml",
                                         "TØRN = \"metode\"\nUL = ultralyd\nN = 3\n[gruppe]\nA = \"b\"\n", diagnostics);
  EXPECT_THAT(codes(diagnostics), HasSubstr("`TØRN` har en annen bokstav enn a–z"));
  EXPECT_THAT(codes(diagnostics), HasSubstr("teksten `ultralyd` mangler anførselstegn"));
  EXPECT_THAT(codes(diagnostics), HasSubstr("forkortelsen `N` har noe annet enn tekst bak seg"));
  EXPECT_THAT(codes(diagnostics), HasSubstr("forkortelsen `gruppe` har noe annet enn tekst bak seg"));
}

}  // namespace
}  // namespace motebok
