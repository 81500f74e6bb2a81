// `motebok inspect`: what was recognised in a file. Compared with expected/; UPDATE_GOLDEN=1 writes it anew.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <filesystem>

#include "support/file_tree.h"
#include "support/site_folder.h"
#include "support/small_site.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

Finished inspect(const SiteFolder& site, const std::string& file, std::vector<std::string> more = {}) {
  Invocation invocation;
  invocation.arguments = {"inspect", file};
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

}  // namespace
}  // namespace motebok::testing
