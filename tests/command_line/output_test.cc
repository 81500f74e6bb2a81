// What becomes of the output folder: written only where something changed, never touched by a build that fails, never
// somebody else's.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "support/file_tree.h"
#include "support/small_site.h"

namespace motebok::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;

constexpr const char* kNothingWritten =
    "Leste [0-9]+ dokumenter\\. Skrev 0 filer, lot [0-9]+ stå urørt og fjernet 0\\. Det tok [0-9]+,[0-9] s\\.\n(.*\n)?";

void build(const SmallSite& site, std::vector<std::string> more = {}) {
  const Finished built = run(site.build(std::move(more)));
  ASSERT_EQ(built.status, 0) << built.err;
}

// The output folder as it was, to the inode.
class Untouched {
 public:
  explicit Untouched(const std::string& folder)
      : folder_(folder), tree_(read_tree(folder)), stamps_(stamps_of(folder)) {}
  void expect() const {
    EXPECT_EQ(differences(tree_, read_tree(folder_)), "");
    EXPECT_EQ(stamps_, stamps_of(folder_));
    EXPECT_FALSE(fs::exists(folder_ + ".ny"));
  }

 private:
  std::string folder_;
  FileTree tree_;
  std::map<std::string, Stamp> stamps_;
};

TEST(Output, ABuildWithNothingChangedTouchesNothing) {
  const SmallSite site;
  build(site);
  const Untouched before(site / "public");
  const Finished again = run(site.build());
  EXPECT_EQ(again.status, 0);
  EXPECT_THAT(again.out, MatchesRegex(kNothingWritten));
  before.expect();
}

TEST(Output, OnlyPagesThatChangedAreWritten) {
  const SmallSite site;
  build(site);
  const auto before = stamps_of(site / "public");
  std::string minutes = site.read(SmallSite::kMinutes);
  minutes.insert(minutes.find("**Vedtak:**"), "Alle fikk ordet.\n\n");
  site.write(SmallSite::kMinutes, minutes);
  build(site);
  const auto after = stamps_of(site / "public");
  std::size_t changed = 0;
  for (const auto& [path, stamp] : after) changed += before.at(path) == stamp ? 0 : 1;
  EXPECT_NE(after.at("utvalg/flr/2025-10-08/index.html"), before.at("utvalg/flr/2025-10-08/index.html"));
  EXPECT_NE(after.at("utvalg/flr/sak/1-25/index.html"), before.at("utvalg/flr/sak/1-25/index.html"));
  // And what every change of a file changes.
  EXPECT_NE(after.at("data/filer.sha256"), before.at("data/filer.sha256"));
  EXPECT_NE(after.at("data/manifest.json"), before.at("data/manifest.json"));
  EXPECT_EQ(changed, 4U);
}

TEST(Output, PagesOfDocumentsThatAreGoneAreRemovedWithTheirFolders) {
  const SmallSite site;
  site.write("content/annet/side.md", plain_page("Tekst.\n"));
  build(site);
  ASSERT_TRUE(site.has("public/annet/side/index.html"));
  fs::remove_all(site / "content/annet");
  const Finished built = run(site.build());
  EXPECT_THAT(built.out, HasSubstr(" og fjernet 1."));
  EXPECT_FALSE(site.has("public/annet"));
}

TEST(Output, WhatSomebodyElsePutThereIsRemovedButNotDotFiles) {
  const SmallSite site;
  build(site);
  const FileTree clean = read_tree(site / "public");
  site.write("public/gammelt.html", "x");
  site.write("public/.well-known/security.txt", "Contact: mailto:post@fjorden.example\n");
  fs::remove(site / "public/index.html");
  site.write("public/utvalg/index.html", "endret for hånd");
  build(site);
  FileTree healed = read_tree(site / "public");
  EXPECT_EQ(healed.erase(".well-known/security.txt"), 1U);
  EXPECT_EQ(differences(clean, healed), "");
}

TEST(Output, AFolderWithOthersFilesIsRefused) {
  const SmallSite site;
  site.write("public/viktig.txt", "mitt");
  const Untouched before(site / "public");
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 3);
  EXPECT_THAT(built.out, IsEmpty());
  EXPECT_EQ(built.err,
            "stopp: mappen `public` har filer som motebok ikke har laget\n"
            "   = hjelp: skriv `--out` med en tom mappe, for alt i den blir erstattet\n");
  before.expect();
}

TEST(Output, AnEmptyFolderIsTaken) {
  const SmallSite site;
  fs::create_directory(site / "public");
  build(site);
  EXPECT_TRUE(site.has("public/index.html"));
}

TEST(Output, AFileInItsPlaceIsRefused) {
  const SmallSite site;
  site.write("public", "en fil");
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 3);
  EXPECT_EQ(built.err, "stopp: `public` er en fil, ikke en mappe\n   = hjelp: skriv `--out` med en mappe\n");
  EXPECT_EQ(site.read("public"), "en fil");
}

TEST(Output, AFolderThatCannotBeMadeIsNamed) {
  const SmallSite site;
  const Finished built = run(site.build({"--out", "finnes/ikke"}));
  EXPECT_EQ(built.status, 3);
  EXPECT_EQ(built.err,
            "stopp: `finnes/ikke` kan ikke lages, for det finnes ingen mappe `finnes`\n"
            "   = hjelp: lag mappen, eller skriv `--out` med en annen\n");
}

TEST(Output, TheContentFolderItselfIsRefused) {
  const SmallSite site;
  const Untouched before(site / "content");
  for (const std::string out : {"content", "./content/", "tema/../content"}) {
    const Finished built = run(site.build({"--out", out}));
    EXPECT_EQ(built.status, 3) << out;
    EXPECT_THAT(built.err, HasSubstr("stopp: ")) << out;
    before.expect();
  }
}

// The next build would take the pages of this one for content.
TEST(Output, AFolderWithinTheContentIsRefused) {
  const SmallSite site;
  const Untouched before(site / "content");
  for (const std::string& out :
       std::vector<std::string>{"content/public", "content/utvalg/flr/ut", site / "content/ut"}) {
    const Finished built = run(site.build({"--out", out}));
    EXPECT_EQ(built.status, 3) << out;
    EXPECT_EQ(built.err,
              "stopp: `" + out +
                  "` ligger i mappen `content`, som nettstedet lages av\n   = hjelp: velg en mappe utenfor den\n");
    before.expect();
  }
}

// Here every file of the content would be stale output.
TEST(Output, AFolderAroundTheContentIsRefused) {
  const SmallSite site;
  const Untouched content(site / "content");
  const Finished built = run(site.build({"--out", "."}));
  EXPECT_EQ(built.status, 3);
  content.expect();
}

// Even where an earlier build has left its mark.
TEST(Output, TheContentIsNeverRemovedAsStaleOutput) {
  const SmallSite site;
  build(site);
  const Untouched theme(site / "tema");
  fs::rename(site / "content", site / "public/content");
  const Untouched content(site / "public/content");
  const Finished built = run(site.build({"--content", "public/content"}));
  EXPECT_EQ(built.status, 3) << built.out;
  content.expect();
  theme.expect();
}

TEST(Output, MistakesInTheContentLeaveItAsItWas) {
  const SmallSite site;
  build(site);
  const Untouched before(site / "public");
  site.write("content/om/side.md", plain_page("Se [feil](finnes-ikke.md).\n"));
  EXPECT_EQ(run(site.build()).status, 1);
  before.expect();
}

TEST(Output, ATemplateThatCannotBeReadLeavesItAsItWas) {
  const SmallSite site;
  build(site);
  const Untouched before(site / "public");
  fs::remove(site / "tema/maler/sak.html");
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 1);
  EXPECT_THAT(built.err, HasSubstr("feil[missing-template]: temaet mangler malen `sak`\n"));
  before.expect();
}

TEST(Output, ASecondBuildAtOnceIsToldToWait) {
  const SmallSite site;
  build(site);
  site.write("public.ny/.motebok", "");
  const Untouched before(site / "public");
  const int staging = open((site / "public.ny").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  ASSERT_EQ(flock(staging, LOCK_EX), 0);
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 3);
  EXPECT_EQ(built.err,
            "stopp: motebok bygger allerede til `public`\n"
            "   = hjelp: vent til det er ferdig, eller skriv `--out` med en annen mappe\n");
  close(staging);
  EXPECT_EQ(run(site.build()).status, 0);
  before.expect();
}

TEST(Output, TwoBuildsAtOnceEndInAWholeSite) {
  const SmallSite site;
  build(site, {"--out", "alene"});
  for (int round = 0; round < 10; ++round) {
    const pid_t one = start(site.build());
    const pid_t other = start(site.build());
    for (const pid_t each : {one, other}) {
      const int status = wait_for(each);
      EXPECT_TRUE(status == 0 || status == 3) << status;
    }
    EXPECT_EQ(differences(read_tree(site / "alene"), read_tree(site / "public")), "");
    EXPECT_FALSE(site.has("public.ny"));
    fs::remove_all(site / "public");
  }
}

TEST(Output, FilesMayBeReadByTheWebServer) {
  const SmallSite site;
  const mode_t before = umask(022);
  build(site);
  umask(before);
  for (const auto& entry : fs::recursive_directory_iterator(site / "public")) {
    const fs::perms wanted = entry.is_directory() ? fs::perms(0755) : fs::perms(0644);
    EXPECT_EQ(entry.status().permissions(), wanted) << entry.path();
  }
}

}  // namespace
}  // namespace motebok::testing
