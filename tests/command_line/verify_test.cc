// `motebok verify`: a finished site held against what it says of itself, whole, damaged, and not ours at all.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <filesystem>
#include <tuple>

#include "base/sha256.h"
#include "support/file_tree.h"
#include "support/git.h"
#include "support/small_site.h"

namespace motebok::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

namespace fs = std::filesystem;

class Verify : public ::testing::Test {
 protected:
  Verify() { EXPECT_EQ(run(site_.build()).status, 0); }

  Finished verify(std::vector<std::string> more = {}) const {
    std::vector<std::string> words = {"verify", "public"};
    words.insert(words.end(), more.begin(), more.end());
    return run(site_.command(std::move(words)));
  }
  void expect_failure(const std::string& situation) const {
    const Finished answer = verify();
    EXPECT_EQ(answer.status, 3);
    EXPECT_THAT(answer.out, IsEmpty());
    EXPECT_THAT(answer.err, AllOf(StartsWith("stopp: "), HasSubstr(situation), HasSubstr("   = hjelp: ")));
  }
  void expect_findings(const std::string& lines) const {
    const Finished answer = verify();
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(answer.out.substr(0, answer.out.find("Nettstedet er ikke")), lines);
    EXPECT_THAT(answer.err, IsEmpty());
  }

  SmallSite site_;
};

TEST_F(Verify, ASiteIsAsItWasMade) {
  const Finished answer = verify();
  EXPECT_EQ(answer.status, 0);
  EXPECT_THAT(answer.out, AllOf(StartsWith("Alle filene er slik motebok laget dem: "),
                                HasSubstr("\nLaget av en mappe som ikke ligger i git, for 2026-01-15, med motebok "),
                                HasSubstr("\nSHA-256: ")));
  EXPECT_THAT(answer.err, IsEmpty());
}

// What is told needs no program of ours to check.
TEST_F(Verify, Sha256sumSaysTheSame) {
  Invocation check = site_.command({"--check", "--strict", "--quiet", "data/filer.sha256"});
  check.program = "sha256sum";
  check.folder = site_ / "public";
  const Finished checked = run(check);
  EXPECT_EQ(checked.status, 0) << checked.err;
  EXPECT_THAT(checked.out, IsEmpty());
  rapidjson::Document manifest;
  manifest.Parse(site_.read("public/data/manifest.json").c_str());
  ASSERT_TRUE(manifest.IsObject());
  EXPECT_EQ(manifest["sha256"].GetString(), sha256_of(site_.read("public/data/filer.sha256")));
  // The two files themselves, and the mark of the folder, are not in the list.
  EXPECT_EQ(manifest["filer"].GetUint64() + 3, read_tree(site_ / "public").size());
}

TEST_F(Verify, EveryFileThatDiffersIsNamed) {
  site_.write("public/index.html", "noe annet");
  site_.write("public/lagt til.html", "");
  fs::remove(site_ / "public/robots.txt");
  fs::remove(site_ / "public/atom.xml");
  fs::create_symlink("robots.txt", site_ / "public/atom.xml");
  fs::create_symlink("/etc", site_ / "public/lenke");
  expect_findings(
      "endret   atom.xml\nendret   index.html\nukjent   lagt til.html\nukjent   lenke\nmangler  robots.txt\n");
}

TEST_F(Verify, AChangeOfASingleBitIsFound) {
  std::string page = site_.read(SmallSite::kMinutesPage);
  page[page.size() / 2] = static_cast<char>(page[page.size() / 2] ^ 1);
  site_.write(SmallSite::kMinutesPage, page);
  expect_findings("endret   utvalg/flr/2025-10-08/index.html\n");
}

TEST_F(Verify, AListThatWasChangedAlongIsFoundByItsOwnSum) {
  site_.write("public/index.html", "noe annet");
  std::string list = site_.read("public/data/filer.sha256");
  list.replace(list.find("  index.html\n") - 64, 64, sha256_of("noe annet"));
  site_.write("public/data/filer.sha256", list);
  expect_findings("endret   data/filer.sha256\n");
}

TEST_F(Verify, AManifestThatCountsOtherwiseIsFound) {
  const std::string manifest = site_.read("public/data/manifest.json");
  for (const std::string key : {"\"filer\": ", "\"byte\": "}) {
    std::string edited = manifest;
    site_.write("public/data/manifest.json", edited.insert(edited.find(key) + key.size(), "1"));
    expect_findings("endret   data/manifest.json\n");
  }
}

TEST_F(Verify, AManifestThatNamesAnotherVersionThanThePageIsFound) {
  commit_everything(site_.path());
  ASSERT_EQ(run(site_.build({"--repo", "."})).status, 0);
  ASSERT_EQ(verify().status, 0);
  const std::string manifest = site_.read("public/data/manifest.json");
  const std::string digit(1, manifest[manifest.find("\"innsjekking\": \"") + 16] == '0' ? '1' : '0');
  for (const auto& [key, from, to] :
       {std::tuple{"\"innsjekking\": \"", 1U, digit}, std::tuple{"\"dato\": \"2026-01-1", 1U, std::string("4")},
        std::tuple{"\"endret_siden\": ", 5U, std::string("true")}}) {
    std::string edited = manifest;
    site_.write("public/data/manifest.json", edited.replace(edited.find(key) + std::string(key).size(), from, to));
    expect_findings("endret   data/manifest.json\n");
  }
}

TEST_F(Verify, WhatOthersKeepAtTheTopIsNotOurs) {
  site_.write("public/.well-known/security.txt", "Contact: mailto:post@example.org\n");
  EXPECT_EQ(verify().status, 0);
  site_.write("public/om/.skjult", "");
  expect_findings("ukjent   om/.skjult\n");
}

TEST_F(Verify, AProgramIsToldInJson) {
  site_.write("public/index.html", "noe annet");
  const Finished answer = verify({"--format", "json"});
  EXPECT_EQ(answer.status, 1);
  rapidjson::Document json;
  json.Parse(answer.out.c_str());
  ASSERT_TRUE(json.IsObject()) << answer.out;
  ASSERT_EQ(json["findings"].Size(), 1U);
  EXPECT_STREQ(json["findings"][0]["path"].GetString(), "index.html");
  EXPECT_STREQ(json["findings"][0]["fault"].GetString(), "differs");
  EXPECT_STREQ(json["date"].GetString(), "2026-01-15");
}

TEST_F(Verify, SpeaksEnglish) {
  EXPECT_THAT(verify({"--lang", "en"}).out, StartsWith("All files are as motebok made them: "));
  site_.write("public/index.html", "noe annet");
  EXPECT_THAT(verify({"--lang", "en"}).out,
              AllOf(StartsWith("changed  index.html\n"), HasSubstr("\nThe site is not as motebok made it: ")));
}

TEST_F(Verify, TheFolderOfTheReleasesNamesTheLiveOne) {
  fs::create_directories(site_ / "utgaver");
  fs::copy(site_ / "public", site_ / "utgaver/current", fs::copy_options::recursive);
  fs::rename(site_ / "public", site_ / "lagret");
  fs::rename(site_ / "utgaver", site_ / "public");
  expect_failure("mente du `public/current`?");
}

TEST_F(Verify, AFolderThatIsNoSiteIsRefused) {
  fs::remove(site_ / "public/data/manifest.json");
  expect_failure("mappen `public` har ingen `data/manifest.json`, og kan ikke kontrolleres");
  fs::remove_all(site_ / "public");
  expect_failure("det finnes ingen mappe `public`");
  site_.write("public", "en fil");
  expect_failure("det finnes ingen mappe `public`");
}

TEST_F(Verify, AManifestThatIsDamagedIsRefused) {
  for (const std::string& text : {std::string(), std::string("{"), std::string("[]"), std::string("{\"sha256\": 7}"),
                                  std::string("\0\xFF", 2), std::string(1000000, '[')}) {
    site_.write("public/data/manifest.json", text);
    expect_failure("`public/data/manifest.json` er ikke slik motebok skriver den");
  }
  site_.write("public/data/manifest.json", std::string(2000000, ' '));
  expect_failure("`public/data/manifest.json` er større enn noe motebok skriver der");
}

TEST_F(Verify, AListThatIsDamagedIsRefused) {
  const std::string list = site_.read("public/data/filer.sha256");
  site_.write("public/data/filer.sha256", list.substr(0, list.size() / 2));
  expect_failure("er ikke slik motebok skriver den");
  site_.write("public/data/filer.sha256", list + list);
  expect_failure("er ikke slik motebok skriver den");
  site_.write("public/data/filer.sha256", sha256_of("") + "  ../../etc/passwd\n");
  expect_failure("`public/data/filer.sha256`, linje 1, er ikke slik motebok skriver den");
  fs::remove(site_ / "public/data/filer.sha256");
  expect_failure("listen over filene, `public/data/filer.sha256`, mangler");
}

TEST_F(Verify, TheFolderIsNeeded) {
  const Finished answer = run(site_.command({"verify"}));
  EXPECT_EQ(answer.status, 2);
  EXPECT_THAT(answer.err, HasSubstr("verify trenger mappen nettstedet ligger i"));
}

}  // namespace
}  // namespace motebok::testing
