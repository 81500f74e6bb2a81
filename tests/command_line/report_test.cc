// How mistakes and results are reported: to people, to GitHub and to programs.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include "support/small_site.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;
using ::testing::Not;
using ::testing::StartsWith;

constexpr const char* kReportedPage = "content/om/side.md";

// One error and one warning, at known places.
void add_mistakes(const SmallSite& site) {
  site.write(kReportedPage, plain_page("Se [feil, stavet](om:vei).\n\n<b>Fet</b>\n"));
}

constexpr const char* kMistakesForPeople = R"(feil[unsafe-scheme]: en lenke kan ikke begynne med `om:`
  --> om/side.md:6:19
   |
 6 | Se [feil, stavet](om:vei).
   |                   ^^^^^^
   = hjelp: bruk https, http, mailto, tel, en fil i innholdsmappen, eller sak:, vedtak:, utvalg:, tiltak:, utlysning:, partner:, mote:

advarsel[raw-html]: HTML-koden `<b>` blir ikke med på nettsiden
  --> om/side.md:8:1
   |
 8 | <b>Fet</b>
   | ^^^
   = hjelp: skriv det samme med Markdown, eller `\<` der tegnet skal stå som det er

1 feil og 1 advarsel.
)";

TEST(Report, PeopleReadTextOnStandardError) {
  const SmallSite site;
  add_mistakes(site);
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 1);
  EXPECT_THAT(built.out, IsEmpty());
  EXPECT_EQ(built.err, std::string(kMistakesForPeople) + "Ingenting er skrevet. Rett feilene og prøv igjen.\n");
}

TEST(Report, CheckSaysTheSameAsBuild) {
  const SmallSite site;
  add_mistakes(site);
  const Finished checked = run(site.check());
  EXPECT_EQ(checked.status, 1);
  EXPECT_THAT(checked.out, IsEmpty());
  EXPECT_EQ(checked.err, kMistakesForPeople);
}

TEST(Report, DevelopersReadEnglish) {
  const SmallSite site;
  add_mistakes(site);
  const Finished built = run(site.build({"--lang", "en"}));
  EXPECT_EQ(built.status, 1);
  EXPECT_THAT(built.err, StartsWith("error[unsafe-scheme]: a link cannot begin with `om:`\n  --> om/side.md:6:19\n"));
  EXPECT_THAT(built.err, HasSubstr("warning[raw-html]: the HTML `<b>` is left out of the page\n"));
  EXPECT_THAT(built.err,
              HasSubstr("   = help: write the same in Markdown, or `\\<` where the sign is to stand as it is\n"));
  EXPECT_THAT(built.err, HasSubstr("\n1 error and 1 warning.\nNothing was written. Mend the errors and try again.\n"));
}

TEST(Report, GitHubReadsCommandsOnStandardOutput) {
  const SmallSite site;
  add_mistakes(site);
  const Finished built = run(site.build({"--format", "github"}));
  EXPECT_EQ(built.status, 1);
  EXPECT_EQ(
      built.out,
      "::error file=content/om/side.md,line=6,col=19,endColumn=25,title=unsafe-scheme::en lenke kan ikke begynne med "
      "`om:`%0Abruk "
      "https, http, mailto, tel, en fil i innholdsmappen, eller sak:, vedtak:, utvalg:, tiltak:, utlysning:, partner:, "
      "mote:\n"
      "::warning file=content/om/side.md,line=8,col=1,endColumn=4,title=raw-html::HTML-koden `<b>` blir ikke med på "
      "nettsiden%0Askriv det samme med Markdown, eller `\\<` der tegnet skal stå som det er\n");
}

// A name that ends a property or a line would forge another command.
TEST(Report, GitHubsOwnCharactersAreEscapedInNames) {
  const SmallSite site;
  site.write("content/om/a,b:c%\n::error::x.md", "uten felter");
  const Finished built = run(site.build({"--format", "github"}));
  EXPECT_EQ(built.status, 1);
  EXPECT_THAT(built.out, StartsWith("::error file=content/om/a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax.md,"));
  EXPECT_EQ(built.out.find('\n'), built.out.size() - 1);
}

TEST(Report, GitHubIsToldWhereAThemesFileLies) {
  const SmallSite site;
  site.write("tema/maler/sak.html", "<p>{{TITEL}}\n");
  const Finished built = run(site.build({"--format", "github"}));
  EXPECT_EQ(built.status, 1);
  EXPECT_THAT(built.out,
              StartsWith("::error file=tema/maler/sak.html,line=1,col=4,endColumn=13,title=unknown-field::"));
}

TEST(Report, ProgramsReadOneJsonArrayOnStandardOutput) {
  const SmallSite site;
  add_mistakes(site);
  const Finished built = run(site.build({"--format=json"}));
  EXPECT_EQ(built.status, 1);
  rapidjson::Document json;
  ASSERT_FALSE(json.Parse(built.out.c_str()).HasParseError()) << built.out;
  ASSERT_TRUE(json.IsArray());
  ASSERT_EQ(json.Size(), 2U);
  EXPECT_STREQ(json[0]["severity"].GetString(), "error");
  EXPECT_STREQ(json[0]["code"].GetString(), "unsafe-scheme");
  EXPECT_STREQ(json[0]["path"].GetString(), "om/side.md");
  EXPECT_EQ(json[0]["line"].GetInt(), 6);
  EXPECT_EQ(json[0]["column"].GetInt(), 19);
  EXPECT_EQ(json[0]["width"].GetInt(), 6);
  EXPECT_STREQ(json[0]["message"].GetString(), "en lenke kan ikke begynne med `om:`");
  EXPECT_STREQ(json[1]["severity"].GetString(), "warning");
  EXPECT_STREQ(json[1]["help"].GetString(), "skriv det samme med Markdown, eller `\\<` der tegnet skal stå som det er");
}

TEST(Report, JsonIsAnArrayWhenThereIsNothingToTell) {
  const SmallSite site;
  const Finished checked = run(site.check({"--format", "json"}));
  EXPECT_EQ(checked.status, 0);
  EXPECT_EQ(checked.out, "[]\n");
}

TEST(Report, ABuildEndsInWhatWasDoneAndWhenTheNextIsDue) {
  const SmallSite site;
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 0);
  EXPECT_THAT(built.err, IsEmpty());
  EXPECT_THAT(
      built.out,
      MatchesRegex(
          "Leste 2 dokumenter\\. Skrev [0-9]+ filer, lot 0 stå urørt og fjernet 0\\. Det tok [0-9]+,[0-9] s\\.\n"
          "Nettstedet endrer seg neste gang av seg selv 1\\.\u00A0november\u00A02026\\.\n"));
}

TEST(Report, ABuildEndsSoInEnglishToo) {
  const SmallSite site;
  const Finished built = run(site.build({"--lang", "en"}));
  EXPECT_EQ(built.status, 0);
  EXPECT_THAT(
      built.out,
      MatchesRegex("Read 2 documents\\. Wrote [0-9]+ files, left 0 alone and removed 0\\. It took [0-9]+\\.[0-9] s\\.\n"
                   "The site next changes by itself on 2026-11-01\\.\n"));
}

TEST(Report, ACheckEndsInOneLine) {
  const SmallSite site;
  EXPECT_EQ(run(site.check()).out, "Ingen feil i 2 dokumenter.\n");
  EXPECT_EQ(run(site.check({"--lang", "en"})).out, "No errors in 2 documents.\n");
}

TEST(Report, ACheckTellsWhatOnlyThePagesShow) {
  const SmallSite site;
  site.write(kReportedPage, plain_page("[Vedtak](/vedtak/#finnes-ikke)\n"));
  const Finished checked = run(site.check());
  EXPECT_EQ(checked.status, 1);
  EXPECT_THAT(checked.err, HasSubstr("siden /vedtak/ har ikke noe sted `#finnes-ikke`"));
  EXPECT_FALSE(site.has("public"));
  // Nothing is drawn without a theme, and the rest is checked all the same.
  EXPECT_EQ(run(site.command({"check"})).status, 0);
}

TEST(Report, AWarningDoesNotStopABuildUnlessStrict) {
  const SmallSite site;
  site.write(kReportedPage, plain_page("<b>Fet</b>\n"));
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 0);
  EXPECT_THAT(built.err, HasSubstr("\n1 advarsel.\n"));
  EXPECT_THAT(built.err, Not(HasSubstr("Ingenting er skrevet")));
  const Finished strict = run(site.build({"--strict", "--out", "annet"}));
  EXPECT_EQ(strict.status, 1);
  EXPECT_THAT(strict.err, StartsWith("feil[raw-html]"));
  EXPECT_FALSE(site.has("annet"));
}

TEST(Report, APipeGetsNeitherColourNorProgress) {
  const SmallSite site;
  add_mistakes(site);
  const Finished built = run(site.build());
  for (const std::string& text : {built.out, built.err}) {
    EXPECT_THAT(text, Not(HasSubstr("\033")));
    EXPECT_THAT(text, Not(HasSubstr("\r")));
  }
}

TEST(Report, ATerminalGetsColourUnlessRefused) {
  const SmallSite site;
  add_mistakes(site);
  Invocation build = site.build();
  build.environment = {{"NO_COLOR", std::nullopt}};
  EXPECT_THAT(run_on_terminal(build).out, HasSubstr("\033[1;31mfeil[unsafe-scheme]\033[0m"));
  build.environment = {{"NO_COLOR", "1"}};
  const Finished plain = run_on_terminal(build);
  EXPECT_THAT(plain.out, HasSubstr("feil[unsafe-scheme]: "));
  EXPECT_THAT(plain.out, Not(HasSubstr("\033[1;31m")));
}

// What an author writes must not steer the reader's terminal.
TEST(Report, ControlCharactersOfTheContentStayOut) {
  const SmallSite site;
  site.write(kReportedPage, plain_page("Tekst \x1b[31mrød\x07\n"));
  site.write("content/om/\x1b[2J.md", "uten felter");
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 1);
  EXPECT_THAT(built.err, HasSubstr("feil[control-character]"));
  EXPECT_THAT(built.err, Not(HasSubstr("\x1b")));
  EXPECT_THAT(built.err, Not(HasSubstr("\x07")));
}

TEST(Report, AFileNameWithALineBreakStaysOnItsLine) {
  const SmallSite site;
  site.write("content/om/a\nb.md", "uten felter");
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 1);
  EXPECT_THAT(built.err, Not(HasSubstr("a\nb.md")));
}

}  // namespace
}  // namespace motebok::testing
