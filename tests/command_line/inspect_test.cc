// `motebok inspect`: what was recognised in a file, and what a file or a page is to its site. Compared with expected/; UPDATE_GOLDEN=1 writes it anew.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <array>
#include <filesystem>
#include <set>

#include "support/file_tree.h"
#include "support/site_folder.h"
#include "support/small_site.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

Finished inspect(const SiteFolder& site, const std::string& file, std::vector<std::string> more = {}) {
  Invocation invocation;
  invocation.arguments = {"inspect", "--date", kToday, file};
  invocation.arguments.insert(invocation.arguments.end(), more.begin(), more.end());
  invocation.folder = site.path();
  return run(invocation);
}

void expect_text(const std::string& name, const std::string& actual) {
  const std::string path = TESTS_FOLDER "/command_line/expected/" + name;
  if (updates_golden()) write_file(path, actual);
  ASSERT_TRUE(std::filesystem::exists(path)) << "run with UPDATE_GOLDEN=1 and review what it writes:\n" << actual;
  EXPECT_EQ(read_file(path), actual);
}

TEST(Inspect, ShowsTheStructureOfMinutes) {
  const Finished shown = inspect(SiteFolder("alle-typer"), "content/utvalg/flr/2024-04-03/referat.md");
  EXPECT_EQ(shown.status, 0);
  EXPECT_THAT(shown.err, IsEmpty());
  expect_text("inspect-referat.txt", shown.out);
}

TEST(Inspect, ShowsTheMeasuresOfAPlan) {
  const Finished shown = inspect(SiteFolder("alle-typer"), "content/planer/handlingsplan-2025-2026.md");
  EXPECT_EQ(shown.status, 0);
  expect_text("inspect-plan.txt", shown.out);
}

TEST(Inspect, ShowsTheReferencesOfAText) {
  const Finished shown = inspect(SiteFolder("alle-typer"), "content/utvalg/flr/2024-05-29/referat.md");
  EXPECT_EQ(shown.status, 0);
  expect_text("inspect-henvisninger.txt", shown.out);
}

TEST(Inspect, SaysTheSameInEnglish) {
  const SiteFolder site("alle-typer");
  std::string shown;
  for (const char* const file :
       {"content/utvalg/flr/2024-04-03/referat.md", "content/planer/handlingsplan-2025-2026.md"})
    shown += inspect(site, file, {"--lang", "en"}).out;
  shown += inspect(site, "/vedtak/", {"--lang", "en"}).out;
  expect_text("inspect.en.txt", shown);
}

TEST(Inspect, WritesJsonForPrograms) {
  const Finished shown =
      inspect(SiteFolder("alle-typer"), "content/utvalg/flr/2024-04-03/referat.md", {"--format", "json"});
  EXPECT_EQ(shown.status, 0);
  expect_text("inspect-referat.json", shown.out);
  rapidjson::Document json;
  ASSERT_FALSE(json.Parse(shown.out.c_str()).HasParseError());
  EXPECT_STREQ(json["path"].GetString(), "utvalg/flr/2024-04-03/referat.md");
  EXPECT_STREQ(json["type"].GetString(), "referat");
  ASSERT_EQ(json["cases"].Size(), 2U);
  EXPECT_STREQ(json["cases"][0]["number"].GetString(), "01/24");
}

TEST(Inspect, TellsTheMistakesOfTheFile) {
  const Finished shown = inspect(SiteFolder("fail-struktur"), "content/utvalg/flr/2025-10-08/referat.md");
  EXPECT_EQ(shown.status, 1);
  EXPECT_THAT(shown.err, StartsWith("feil[exemption-not-bold]"));
}

// What stops the build for being private is not shown here either, nor in any form of the messages.
TEST(Inspect, StarsOutIdentityNumbers) {
  const SiteFolder site("fail-personvern");
  for (const std::string form : {"text", "json"}) {
    const Finished shown = inspect(site, "content/utvalg/flr/2024-05-29/referat.md", {"--format", form});
    EXPECT_EQ(shown.status, 1);
    for (const char* const digits : {"99997", "914700", "299920"})
      EXPECT_THAT(shown.out + shown.err, Not(HasSubstr(digits))) << form;
  }
  for (const std::string form : {"text", "json", "github"}) {
    Invocation check;
    check.arguments = {"check", "--format", form};
    check.folder = site.path();
    const Finished told = run(check);
    EXPECT_THAT(told.out + told.err, HasSubstr("identity-number"));
    for (const char* const digits : {" 99997", "914700", "skjema-02013299997"})
      EXPECT_THAT(told.out + told.err, Not(HasSubstr(digits))) << form;
  }
}

TEST(Inspect, SaysWhichFileIsMissing) {
  const Finished shown = inspect(SiteFolder("alle-typer"), "content/finnes-ikke.md");
  EXPECT_EQ(shown.status, 3);
  EXPECT_THAT(shown.out, IsEmpty());
  EXPECT_EQ(shown.err,
            "stopp: kan ikke lese filen content/finnes-ikke.md\n"
            "   = hjelp: skriv stien slik den er fra mappen du står i, for eksempel content/utvalg/flr/index.md\n");
}

TEST(Inspect, SaysThatAFolderIsNoFile) {
  const Finished shown = inspect(SiteFolder("alle-typer"), "content/utvalg");
  EXPECT_EQ(shown.status, 3);
  EXPECT_THAT(shown.err, HasSubstr("kan ikke lese filen content/utvalg"));
}

TEST(Inspect, ShowsWhatAPageIsMadeOf) {
  const Finished shown = inspect(SiteFolder("alle-typer"), "/utvalg/flr/sak/1-24/");
  EXPECT_EQ(shown.status, 0);
  expect_text("inspect-sak.txt", shown.out);
}

TEST(Inspect, ShowsAPageByItsWholeAddressAsJson) {
  const Finished shown = inspect(SiteFolder("alle-typer"), "https://eksempel.no/utvalg/flr#moter",
                                 {"--format", "json", "--base-url", "https://eksempel.no"});
  EXPECT_EQ(shown.status, 0) << shown.err;
  rapidjson::Document json;
  ASSERT_FALSE(json.Parse(shown.out.c_str()).HasParseError());
  EXPECT_STREQ(json["address"].GetString(), "/utvalg/flr/");
  EXPECT_STREQ(json["made_of"][0]["path"].GetString(), "utvalg/flr/index.md");
}

TEST(Inspect, SaysThatAPageIsPutTogetherByTheProgram) {
  const Finished shown = inspect(SiteFolder("alle-typer"), "/vedtak/");
  EXPECT_EQ(shown.status, 0);
  EXPECT_EQ(shown.out, "/vedtak/\n\nSiden settes sammen av programmet, av det som står i alle papirene.\n");
}

TEST(Inspect, TellsOfAPageThatDoesNotExist) {
  const Finished shown = inspect(SiteFolder("alle-typer"), "/utvalg/frl/");
  EXPECT_EQ(shown.status, 3);
  EXPECT_EQ(shown.err,
            "stopp: nettstedet har ingen side med adressen /utvalg/frl/\n"
            "   = hjelp: mente du /utvalg/flr/?\n");
}

TEST(Inspect, SaysWhyWordsAreLeftAsText) {
  const SmallSite site;
  site.write("content/om/index.md", plain_page("Saken er sak 9/25. Se også sak 9/25 i kommunestyret.\n"));
  const Finished shown = run(site.command({"inspect", "content/om/index.md"}));
  EXPECT_EQ(shown.status, 0) << shown.err;
  EXPECT_THAT(
      shown.out,
      HasSubstr("  linje    6  «sak 9/25» blir stående som tekst: teksten sier ikke hvilket utvalg det gjelder\n"));
}

TEST(Inspect, SaysThatADraftIsNotOnTheSite) {
  const SmallSite site;
  site.write("content/om/index.md", "+++\ntype = \"side\"\ntittel = \"Om\"\nutkast = true\n+++\n");
  const Finished shown = run(site.command({"inspect", "content/om/index.md"}));
  EXPECT_EQ(shown.status, 0);
  EXPECT_THAT(shown.out, HasSubstr("Filen er ikke med på nettstedet"));
}

TEST(Inspect, SaysOfAFileThatIsNoDocumentWhatItIs) {
  const SmallSite site;
  site.write("content/bilde.png", "x");
  EXPECT_THAT(run(site.command({"inspect", "content/nettsted.toml"})).out,
              HasSubstr("Filen gjelder hele nettstedet, og har ingen side for seg selv.\n"));
  EXPECT_THAT(run(site.command({"inspect", "content/bilde.png"})).out,
              HasSubstr("Filen er ikke med på nettstedet: ingen publisert tekst lenker til den"));
}

TEST(Inspect, NamesTheCaseThatFollowsUpAPromise) {
  const SmallSite site;
  const auto minutes = [](std::string_view day, std::string_view body) {
    return fmt::format("+++\ntype = \"referat\"\ntittel = \"Referat\"\nutvalg = \"flr\"\ndato = {}\n+++\n{}", day,
                       body);
  };
  site.write("content/utvalg/flr/2025-11-05/referat.md",
             minutes("2025-11-05",
                     "## Sak 2/25: Mal\n\n**Vedtak:** Ja.\n\n**Oppfølging:**\n\n- 2025 – FLR: lager mal\n- 2030 – FLR: "
                     "evaluerer\n"));
  site.write("content/utvalg/flr/2025-12-03/referat.md",
             minutes("2025-12-03", "## Sak 3/25: Malen\n\n**Følger opp:** sak 2/25\n\n**Vedtak:** Ja.\n"));
  const std::string file = "content/utvalg/flr/2025-11-05/referat.md";
  EXPECT_THAT(run(site.command({"inspect", file, "--date", "2026-01-01"})).out,
              HasSubstr("Oppfølging\n  linje   13  FLR: lager mal  → fulgt opp i /utvalg/flr/sak/3-25/, 2025-12-03\n"
                        "  linje   14  FLR: evaluerer  → åpent\n"));
  EXPECT_THAT(run(site.command({"inspect", file, "--format", "json", "--date", "2026-01-01"})).out,
              HasSubstr("\"state\":\"kept\",\"answered_by\":\"/utvalg/flr/sak/3-25/\",\"answered\":\"2025-12-03\""));
}

TEST(Inspect, FindsTheFileFromWithinTheContentFolder) {
  const SmallSite site;
  Invocation invocation = site.command({"inspect", "utvalg/flr/index.md", "--content", "."});
  invocation.folder = site / "content";
  const Finished shown = run(invocation);
  EXPECT_EQ(shown.status, 0);
  EXPECT_THAT(shown.out, HasSubstr("\nVises på\n  /utvalg/flr/\n"));
  EXPECT_THAT(shown.out, HasSubstr("Uten et tema kan det ikke sies hvilke sider som endrer seg."));
}

std::set<std::string> addresses_that_differ(const FileTree& before, const FileTree& after) {
  std::set<std::string> addresses;
  for (const auto& [path, bytes] : after) {
    const auto found = before.find(path);
    if (found != before.end() && found->second == bytes) continue;
    const bool is_page = path.ends_with("index.html");
    addresses.insert("/" + (is_page ? path.substr(0, path.size() - std::string("index.html").size()) : path));
  }
  return addresses;
}

// The promise of `inspect`, held against real edits.
TEST(Inspect, NamesEveryPageThatAnEditChanges) {
  const SiteFolder site("alle-typer");
  for (const auto& [path, words, others] : std::vector<std::array<std::string, 3>>{
           {"content/utvalg/flr/2024-04-03/referat.md", "Valg av leder", "Valg av leder og nestleder"},
           {"content/planer/handlingsplan-2025-2026.md", "tittel = \"", "tittel = \"Ny "},
           {"content/utvalg/flr/index.md", "tittel = \"", "tittel = \"Nye "}}) {
    const std::string text = read_file(site / path);
    ASSERT_NE(text.find(words), std::string::npos) << path;
    const Finished shown = inspect(site, path, {"--format", "json", "--theme", "tema", "--date", kToday});
    ASSERT_EQ(shown.status, 0) << shown.err;
    rapidjson::Document json;
    ASSERT_FALSE(json.Parse(shown.out.c_str()).HasParseError());
    std::set<std::string> told;
    for (const auto& each : json["changes"].GetArray()) told.insert(each.GetString());

    ASSERT_EQ(run(site.build()).status, 0);
    const FileTree before = read_tree(site / "public");
    write_file(site / path, std::string(text).replace(text.find(words), words.size(), others));
    const Finished built = run(site.build());
    ASSERT_EQ(built.status, 0) << built.err;
    const std::set<std::string> differ = addresses_that_differ(before, read_tree(site / "public"));
    EXPECT_FALSE(differ.empty());
    for (const std::string& each : differ) {
      // These two tell of all the others, so they change with every edit: no news.
      if (each == "/data/filer.sha256" || each == "/data/manifest.json") continue;
      EXPECT_TRUE(told.contains(each)) << path << " changes " << each;
    }
    write_file(site / path, text);
  }
}

}  // namespace
}  // namespace motebok::testing
