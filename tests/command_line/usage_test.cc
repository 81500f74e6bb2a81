// What motebok answers before it has read a single file.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/small_site.h"

namespace motebok::testing {
namespace {

using ::testing::AllOf;
using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;
using ::testing::Not;
using ::testing::StartsWith;

Finished answer_to(std::vector<std::string> words) {
  Invocation invocation;
  invocation.arguments = std::move(words);
  invocation.folder = "/";
  return run(invocation);
}

// Told on standard error, in Norwegian, with where to read more.
void expect_wrong_usage(std::vector<std::string> words, const std::string& what) {
  const Finished answer = answer_to(std::move(words));
  EXPECT_EQ(answer.status, 2);
  EXPECT_THAT(answer.out, IsEmpty());
  EXPECT_EQ(answer.err, "feil bruk: " + what + "\n   = hjelp: motebok --help\n");
}

TEST(Usage, HelpIsWhatWasAskedFor) {
  for (const std::string word : {"--help", "-h"}) {
    const Finished answer = answer_to({word});
    EXPECT_EQ(answer.status, 0);
    EXPECT_THAT(answer.err, IsEmpty());
    EXPECT_THAT(answer.out, StartsWith("Møtebok lager nettstedet av møtepapirene.\n\nBruk: motebok KOMMANDO"));
  }
}

TEST(Usage, HelpNamesEveryCommandAndOption) {
  const std::string help = answer_to({"--help"}).out;
  for (const char* word : {"build", "check", "inspect", "--content", "--theme", "--out", "--repo", "--ref",
                           "--base-url", "--date", "--jobs", "--strict", "--format", "--lang", "--help", "--version"}) {
    EXPECT_THAT(help, ContainsRegex(std::string("\n  (--help, )?") + word)) << word;
  }
}

TEST(Usage, HelpComesInEnglishToo) {
  const Finished answer = answer_to({"--help", "--lang", "en"});
  EXPECT_EQ(answer.status, 0);
  EXPECT_THAT(answer.out, StartsWith("Møtebok turns meeting papers into a website."));
  EXPECT_EQ(answer_to({"build", "--help", "--lang=en"}).out, answer.out);
}

TEST(Usage, VersionIsOneLine) {
  const Finished answer = answer_to({"--version"});
  EXPECT_EQ(answer.status, 0);
  EXPECT_THAT(answer.out, MatchesRegex("motebok [0-9]+\\.[0-9]+\\.[0-9]+\n"));
  EXPECT_THAT(answer.err, IsEmpty());
}

TEST(Usage, NoCommandIsWrongUsageAndShowsTheHelp) {
  const Finished answer = answer_to({});
  EXPECT_EQ(answer.status, 2);
  EXPECT_THAT(answer.out, IsEmpty());
  EXPECT_EQ(answer.err, answer_to({"--help"}).out);
}

TEST(Usage, AnUnknownOptionIsNamed) {
  expect_wrong_usage({"build", "--finnes-ikke"}, "det finnes ikke noe valg `--finnes-ikke`");
}

TEST(Usage, AnOptionNearToAKnownOneIsSuggested) {
  expect_wrong_usage({"build", "--conten", "x"}, "det finnes ikke noe valg `--conten`; mente du `--content`?");
}

TEST(Usage, AnUnknownCommandIsNamed) { expect_wrong_usage({"bygg"}, "det finnes ingen kommando `bygg`"); }

TEST(Usage, AWordTooMuchIsNamed) { expect_wrong_usage({"build", "nettsted"}, "`nettsted` er et ord for mye"); }

TEST(Usage, AnOptionWithoutItsValueIsNamed) { expect_wrong_usage({"build", "--out"}, "--out mangler en verdi"); }

TEST(Usage, ADayMustExist) {
  expect_wrong_usage({"build", "--date", "2026-02-30"}, "--date 2026-02-30: skriv en dag som finnes, slik: 2026-01-15");
  expect_wrong_usage({"build", "--date", "i dag"}, "--date i dag: skriv en dag som finnes, slik: 2026-01-15");
  // A script whose variable is not set must not build with today's date.
  expect_wrong_usage({"check", "--date="}, "--date mangler en verdi");
}

TEST(Usage, TheNumberOfThreadsIsANumber) {
  for (const std::string jobs : {"0", "-1", "mange", "1025", "2,5"}) {
    expect_wrong_usage({"build", "--jobs", jobs}, "--jobs " + jobs + ": skriv et tall fra 1 til 1024");
  }
}

TEST(Usage, AFormatMustBeKnown) {
  expect_wrong_usage({"check", "--format", "xml"}, "--format xml: velg text, github eller json");
}

TEST(Usage, ALanguageMustBeKnown) { expect_wrong_usage({"check", "--lang", "de"}, "--lang de: velg nb eller en"); }

TEST(Usage, AnAddressBeginsWithItsProtocol) {
  for (const char* const written :
       {"fjorden.example", "https://x/\"><script>", "https://x/\r\nX: 1", "https://x/?a#b"}) {
    expect_wrong_usage({"build", "--base-url", written},
                       "--base-url: skriv en adresse som begynner med https:// eller http://, uten ?, # og @");
  }
}

TEST(Usage, ARefIsOfARepository) {
  expect_wrong_usage({"build", "--ref", "v1"}, "--ref trenger --repo, for eksempel --repo . --ref main");
}

TEST(Usage, InspectNeedsAFile) { expect_wrong_usage({"inspect"}, "inspect trenger en fil eller en adresse"); }

TEST(Usage, MistakesAreToldInTheLanguageAskedForWhereverItStands) {
  for (const std::vector<std::string>& words : {std::vector<std::string>{"build", "--date", "no", "--lang", "en"},
                                                std::vector<std::string>{"--lang=en", "build", "--date", "no"}}) {
    const Finished answer = answer_to(words);
    EXPECT_EQ(answer.status, 2);
    EXPECT_EQ(answer.err,
              "wrong usage: --date no: write a day that exists, like this: 2026-01-15\n   = help: motebok --help\n");
  }
  EXPECT_EQ(answer_to({"--lang", "en", "build", "--jbos", "2"}).err,
            "wrong usage: there is no option `--jbos`; did you mean `--jobs`?\n   = help: motebok --help\n");
}

TEST(Usage, OptionsMayStandBeforeTheCommand) {
  const SmallSite site;
  EXPECT_EQ(run(site.command({"--theme", "tema", "--date", "2026-01-15", "--out=public", "build"})).status, 0);
  EXPECT_TRUE(site.has("public/index.html"));
}

TEST(Usage, AFolderMayEndInASlash) {
  const SmallSite site;
  EXPECT_EQ(run(site.command({"build", "--theme", "tema/", "--content", "content/", "--out", "public/"})).status, 0);
  EXPECT_TRUE(site.has("public/index.html"));
}

TEST(Usage, TheBaseUrlReplacesThatOfTheSettings) {
  const SmallSite site;
  EXPECT_EQ(run(site.build({"--base-url", "http://prove.example/under/"})).status, 0);
  EXPECT_THAT(site.read("public/index.html"),
              AllOf(HasSubstr("href=\"http://prove.example/under/\""), Not(HasSubstr("fjorden.example"))));
}

}  // namespace
}  // namespace motebok::testing
