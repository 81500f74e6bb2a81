#include "write/write.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <string>
#include <vector>

#include "base/parallel.h"
#include "base/scratch_folder.h"
#include "write/testing.h"

namespace motebok {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

TEST(SiteWriter, MakesAFolderThatIsMissing) {
  const ScratchFolder scratch;
  EXPECT_EQ(counted(build(scratch / "public", {{"index.html", "forside"}, {"utvalg/flr/index.html", "flr"}})),
            "2 written, 0 unchanged, 0 removed");
  EXPECT_EQ(scratch.read("public/utvalg/flr/index.html"), "flr");
  EXPECT_THAT(scratch.read("public/.motebok"), HasSubstr("laget av motebok"));
  EXPECT_THAT(listed(scratch.path()), ElementsAre("public/", "public/.motebok", "public/index.html", "public/utvalg/",
                                                  "public/utvalg/flr/", "public/utvalg/flr/index.html"));
}

TEST(SiteWriter, FillsAnEmptyFolderAndKeepsItsPermissions) {
  const ScratchFolder scratch;
  ASSERT_EQ(mkdir((scratch / "public").c_str(), 0755), 0);
  ASSERT_EQ(chmod((scratch / "public").c_str(), 02770), 0);
  build(scratch / "public/", {{"index.html", "forside"}});
  EXPECT_EQ(scratch.read("public/index.html"), "forside");
  struct stat facts {};
  ASSERT_EQ(stat((scratch / "public").c_str(), &facts), 0);
  EXPECT_EQ(facts.st_mode & 07777, 02770U);
}

TEST(SiteWriter, ChangesNothingBeforeTheCommit) {
  const ScratchFolder scratch;
  build(scratch / "public", {{"a.html", "1"}, {"om/b.html", "1"}});
  {
    SiteWriter writer(scratch / "public", 1);
    writer.put("a.html", "2");
    writer.put("c/d.html", "2");
    EXPECT_EQ(scratch.read("public/a.html"), "1");
    EXPECT_THAT(listed(scratch / "public"), ElementsAre("a.html", "om/", "om/b.html"));
  }
  EXPECT_EQ(scratch.read("public/a.html"), "1");
  EXPECT_THAT(listed(scratch / "public"), ElementsAre("a.html", "om/", "om/b.html"));
  EXPECT_FALSE(scratch.has("public.ny"));
}

TEST(SiteWriter, LeavesNothingBehindOfAFirstBuildThatWasGivenUp) {
  const ScratchFolder scratch;
  {
    SiteWriter writer(scratch / "public", 1);
    writer.put("a/b.html", "x");
  }
  EXPECT_THAT(listed(scratch.path()), IsEmpty());
}

TEST(SiteWriter, WritesOnlyWhatChangedAndRemovesWhatIsStale) {
  const ScratchFolder scratch;
  build(scratch / "public", {{"a.html", "1"}, {"b.html", "1"}, {"om/c.html", "1"}, {"om/oss/d.html", "1"}});
  EXPECT_EQ(counted(build(scratch / "public", {{"a.html", "1"}, {"b.html", "2"}, {"ny/e.html", "1"}}, 2)),
            "2 written, 1 unchanged, 2 removed");
  EXPECT_THAT(listed(scratch / "public"), ElementsAre("a.html", "b.html", "ny/", "ny/e.html"));
  EXPECT_EQ(scratch.read("public/b.html"), "2");
  EXPECT_FALSE(scratch.has("public.ny"));
}

TEST(SiteWriter, TouchesNoFileWhenNothingChanged) {
  const ScratchFolder scratch;
  const Pages pages = {{"a.html", "1"}, {"tom.html", ""}, {"stor.html", std::string(200000, 'x')}, {"om/b.html", "1"}};
  build(scratch / "public", pages);
  const auto facts = [&] {
    std::vector<std::string> all;
    for (const std::string& path : listed(scratch / "public")) {
      struct stat each {};
      stat((scratch / ("public/" + path)).c_str(), &each);
      all.push_back(path + " " + std::to_string(each.st_ino) + " " + std::to_string(each.st_mtim.tv_sec) + " " +
                    std::to_string(each.st_mtim.tv_nsec));
    }
    return all;
  };
  const std::vector<std::string> before = facts();
  EXPECT_EQ(counted(build(scratch / "public", pages)), "0 written, 4 unchanged, 0 removed");
  EXPECT_EQ(facts(), before);
}

TEST(SiteWriter, SeesAChangeOfOneByteAnywhere) {
  const ScratchFolder scratch;
  std::string page(200000, 'x');
  build(scratch / "public", {{"a.html", page}});
  for (const std::size_t at : {std::size_t{0}, std::size_t{65536}, page.size() - 1}) {
    page[at] = 'y';
    EXPECT_EQ(build(scratch / "public", {{"a.html", page}}).written, 1U) << at;
    EXPECT_EQ(scratch.read("public/a.html"), page);
  }
}

TEST(SiteWriter, LeavesOthersDotEntriesAtTheRootAlone) {
  const ScratchFolder scratch;
  scratch.write("public/.git/config", "x");
  scratch.write("public/.well-known/security.txt", "x");
  EXPECT_EQ(counted(build(scratch / "public", {{"a.html", "1"}, {"om/.b", "1"}})), "2 written, 0 unchanged, 0 removed");
  EXPECT_EQ(counted(build(scratch / "public", {{"a.html", "1"}})), "0 written, 1 unchanged, 1 removed");
  EXPECT_THAT(listed(scratch / "public"),
              ElementsAre(".git/", ".git/config", ".well-known/", ".well-known/security.txt", "a.html"));
  EXPECT_TRUE(scratch.has("public/.motebok"));
}

TEST(SiteWriter, WritesADotEntryThatAPageAsksFor) {
  const ScratchFolder scratch;
  build(scratch / "public", {{".nojekyll", ""}, {".well-known/security.txt", "1"}});
  build(scratch / "public", {{".nojekyll", ""}, {".well-known/security.txt", "2"}});
  EXPECT_EQ(scratch.read("public/.well-known/security.txt"), "2");
  EXPECT_TRUE(scratch.has("public/.nojekyll"));
}

TEST(SiteWriter, PutsAFolderWhereAFileWasAndAFileWhereAFolderWas) {
  const ScratchFolder scratch;
  build(scratch / "public", {{"om", "fil"}, {"utvalg/flr/a/b.html", "1"}, {"utvalg/flr/c.html", "1"}});
  EXPECT_EQ(counted(build(scratch / "public", {{"om/oss/index.html", "2"}, {"utvalg/flr", "fil"}})),
            "2 written, 0 unchanged, 3 removed");
  EXPECT_THAT(listed(scratch / "public"), ElementsAre("om/", "om/oss/", "om/oss/index.html", "utvalg/", "utvalg/flr"));
  EXPECT_EQ(scratch.read("public/utvalg/flr"), "fil");
}

TEST(SiteWriter, NeverWritesThroughALinkInTheOutput) {
  const ScratchFolder scratch;
  build(scratch / "public", {{"a.html", "1"}, {"om/b.html", "1"}});
  scratch.write("andres/b.html", "1");
  scratch.write("andres/fil", "1");
  std::filesystem::remove_all(scratch / "public/om");
  ASSERT_EQ(symlink("../andres", (scratch / "public/om").c_str()), 0);
  std::filesystem::remove(scratch / "public/a.html");
  ASSERT_EQ(symlink("../andres/fil", (scratch / "public/a.html").c_str()), 0);
  EXPECT_EQ(counted(build(scratch / "public", {{"a.html", "1"}, {"om/b.html", "1"}})),
            "2 written, 0 unchanged, 1 removed");
  EXPECT_FALSE(std::filesystem::is_symlink(scratch / "public/om"));
  EXPECT_FALSE(std::filesystem::is_symlink(scratch / "public/a.html"));
  EXPECT_THAT(listed(scratch / "andres"), ElementsAre("b.html", "fil"));
}

TEST(SiteWriter, RemovesAForeignFileAnEmptyFolderAndAPipe) {
  const ScratchFolder scratch;
  build(scratch / "public", {{"a.html", "1"}});
  scratch.write("public/gammel/x.html", "x");
  std::filesystem::create_directories(scratch / "public/tom/tommere");
  ASSERT_EQ(mkfifo((scratch / "public/ror").c_str(), 0600), 0);
  EXPECT_EQ(counted(build(scratch / "public", {{"a.html", "1"}})), "0 written, 1 unchanged, 2 removed");
  EXPECT_THAT(listed(scratch / "public"), ElementsAre("a.html"));
}

TEST(SiteWriter, WritesIntoTheFolderALinkLeadsTo) {
  const ScratchFolder scratch;
  std::filesystem::create_directories(scratch / "www/nettsted");
  ASSERT_EQ(symlink("www/nettsted", (scratch / "public").c_str()), 0);
  build(scratch / "public", {{"a.html", "1"}});
  build(scratch / "public", {{"a.html", "2"}});
  EXPECT_TRUE(std::filesystem::is_symlink(scratch / "public"));
  EXPECT_EQ(scratch.read("www/nettsted/a.html"), "2");
  EXPECT_THAT(listed(scratch / "www"), ElementsAre("nettsted/", "nettsted/.motebok", "nettsted/a.html"));
}

TEST(SiteWriter, NeverTouchesAFolderThatIsNotItsOwn) {
  const ScratchFolder scratch;
  scratch.write("public/viktig.txt", "x");
  EXPECT_EQ(failure_to_build(scratch / "public", {{"a.html", "1"}}),
            "mappen `" + (scratch / "public") + "` har filer som motebok ikke har laget – " +
                "skriv `--out` med en tom mappe, for alt i den blir erstattet");
  EXPECT_THAT(listed(scratch.path()), ElementsAre("public/", "public/viktig.txt"));
}

TEST(SiteWriter, SaysWhyAPathCannotBeAnOutput) {
  const ScratchFolder scratch;
  scratch.write("fil", "x");
  ASSERT_EQ(symlink("ingensteds", (scratch / "lenke").c_str()), 0);
  EXPECT_THAT(failure_to_build(scratch / "fil", {}), HasSubstr("er en fil, ikke en mappe – "));
  EXPECT_THAT(failure_to_build(scratch / "lenke", {}), HasSubstr("er en symbolsk lenke til noe som ikke finnes – "));
  EXPECT_THAT(failure_to_build(scratch / "ingen/public", {}),
              HasSubstr("kan ikke lages, for det finnes ingen mappe `" + (scratch / "ingen") + "` – "));
  EXPECT_THAT(failure_to_build(scratch / "fil/public", {}), HasSubstr("kan ikke lages"));
  EXPECT_THAT(listed(scratch.path()), ElementsAre("fil", "lenke"));
}

TEST(SiteWriter, TakesAwayWhatAKilledBuildLeft) {
  const ScratchFolder scratch;
  scratch.write("public.ny/.motebok", "x");
  scratch.write("public.ny/a.html", "halv");
  scratch.write("public.ny/om/b.html", "halv");
  EXPECT_EQ(counted(build(scratch / "public", {{"a.html", "hel"}})), "1 written, 0 unchanged, 0 removed");
  EXPECT_THAT(listed(scratch / "public"), ElementsAre("a.html"));
  EXPECT_EQ(scratch.read("public/a.html"), "hel");
  std::filesystem::create_directory(scratch / "public.ny");  // killed before it could put its mark
  EXPECT_EQ(build(scratch / "public", {{"a.html", "helt ny"}}).written, 1U);
  EXPECT_FALSE(scratch.has("public.ny"));
}

TEST(SiteWriter, LeavesAloneWhatOnlyHasTheNameOfTheStagingFolder) {
  const ScratchFolder scratch;
  scratch.write("public.ny/viktig.txt", "x");
  EXPECT_THAT(failure_to_build(scratch / "public", {}),
              AllOf(HasSubstr("public.ny` er i veien"), HasSubstr("fjern den")));
  EXPECT_EQ(scratch.read("public.ny/viktig.txt"), "x");
  std::filesystem::remove_all(scratch / "public.ny");
  scratch.write("public.ny", "x");
  EXPECT_THAT(failure_to_build(scratch / "public", {}), HasSubstr("public.ny` er i veien"));
  EXPECT_EQ(scratch.read("public.ny"), "x");
}

TEST(SiteWriter, HealsWhatAKilledCommitLeft) {
  const ScratchFolder scratch;
  build(scratch / "public", {{"a.html", "1"}, {"b.html", "1"}, {"c.html", "1"}});
  scratch.write("public/a.html", "2");  // moved into place before the kill
  scratch.write("public.ny/.motebok", "x");
  scratch.write("public.ny/b.html", "2");
  EXPECT_EQ(counted(build(scratch / "public", {{"a.html", "2"}, {"b.html", "2"}})),
            "1 written, 1 unchanged, 1 removed");
  EXPECT_THAT(listed(scratch / "public"), ElementsAre("a.html", "b.html"));
}

TEST(SiteWriter, LetsOneBuildInAtATime) {
  const ScratchFolder scratch;
  for (int round = 0; round < 2; ++round) {
    SiteWriter first(scratch / "public", 1);
    first.put("a.html", std::to_string(round));
    EXPECT_THAT(failure_to_build(scratch / "public", {}),
                StartsWith("motebok bygger allerede til `" + (scratch / "public") + "` – "));
    first.commit();
    EXPECT_EQ(scratch.read("public/a.html"), std::to_string(round));
  }
  EXPECT_EQ(counted(build(scratch / "public", {{"a.html", "1"}})), "0 written, 1 unchanged, 0 removed");
}

TEST(SiteWriter, TakesPagesFromManyThreads) {
  const ScratchFolder scratch;
  constexpr std::size_t kPages = 3000;
  const auto path = [](std::size_t i) {
    return "utvalg/" + std::to_string(i % 7) + "/" + std::to_string(i) + (i % 3 == 0 ? ".html" : "/index.html");
  };
  const auto build_all = [&](std::size_t changed) {
    SiteWriter writer(scratch / "public", 4);
    parallel_for(kPages, 4, [&](std::size_t i) {
      writer.put(path(i), std::string(i % changed == 0 ? 2000 : 1000, static_cast<char>('a' + i % 26)));
    });
    return counted(writer.commit());
  };
  EXPECT_EQ(build_all(10), "3000 written, 0 unchanged, 0 removed");
  EXPECT_EQ(build_all(10), "0 written, 3000 unchanged, 0 removed");
  EXPECT_EQ(build_all(5), "300 written, 2700 unchanged, 0 removed");
  for (std::size_t i = 0; i < kPages; ++i) {
    ASSERT_EQ(scratch.read("public/" + path(i)),
              std::string(i % 5 == 0 ? 2000 : 1000, static_cast<char>('a' + i % 26)));
  }
}

TEST(SiteWriterDeathTest, TakesNoPathThatLeavesTheFolder) {
  const ScratchFolder scratch;
  SiteWriter writer(scratch / "public", 1);
  for (const char* path : {"", "/a.html", "../a.html", "om/../../a.html", "om//a.html", "om/", "./a.html", ".motebok",
                           ".motebok.ny/a.html"}) {
    EXPECT_DEATH(writer.put(path, "x"), "is_site_path") << path;
  }
}

TEST(SiteWriterDeathTest, TakesEachPathOnce) {
  const ScratchFolder scratch;
  {
    SiteWriter writer(scratch / "public", 1);
    writer.put("a.html", "1");
    EXPECT_DEATH(writer.put("a.html", "2"), "EEXIST");
    EXPECT_DEATH(writer.put("a.html/b", "1"), "ENOTDIR");
    writer.commit();
  }
  {
    SiteWriter writer(scratch / "public", 1);
    writer.put("a.html", "1");
    EXPECT_DEATH(writer.put("a.html", "2"), "claimed_before");
  }
  {
    SiteWriter writer(scratch / "public", 1);
    writer.put("b.html", "1");
    writer.put("b.html", "1");
    EXPECT_DEATH(writer.commit(), "adjacent_find");
  }
  SiteWriter writer(scratch / "public", 1);
  writer.put("a.html", "1");
  writer.put("a.html/b.html", "1");
  writer.put("c.html", "1");
  writer.put("c.html/d.html", "1");
  EXPECT_DEATH(writer.commit(), "kept_folders");
}

}  // namespace
}  // namespace motebok
