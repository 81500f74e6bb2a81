// Folders, disks and repositories that are not what they should be: one message with its remedy, and readers see what they saw.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "publish/published_site.h"
#include "support/disks.h"
#include "support/scratch.h"

namespace motebok::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

void expect_stop(const Finished& done, const std::string& message) {
  EXPECT_EQ(done.status, 3);
  EXPECT_THAT(done.out, IsEmpty());
  EXPECT_EQ(done.err, message);
}

TEST(BadPublish, AFolderOfSomebodyElseIsLeftAlone) {
  const PublishedSite site;
  site.write("web/viktig.txt", "ikke rør");
  const std::string message =
      "stopp: mappen `web` har filer som `motebok publish` ikke har laget\n"
      "   = hjelp: skriv `--to` med en tom mappe, eller en som ikke finnes ennå\n";
  expect_stop(site.run_publish(), message);
  expect_stop(site.run_publish({"--dry-run"}), message);
  expect_stop(site.run_command({"--list"}), message);
  expect_stop(site.run_command({"--rollback"}), message);
  EXPECT_THAT(site.in_root(), ElementsAre("viktig.txt"));
}

TEST(BadPublish, TheOutputOfABuildIsNoFolderToPublishTo) {
  const PublishedSite site;
  ASSERT_EQ(run(site.files().build({"--out", "web"})).status, 0);
  const FileTree before = read_tree(site / "web");
  EXPECT_EQ(site.run_publish().status, 3);
  EXPECT_EQ(differences(before, read_tree(site / "web")), "");
}

TEST(BadPublish, ABuildDoesNotOverwriteWhatIsPublished) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  const FileTree before = read_tree(site / "web");
  for (const std::string out : {"web", "web/current", "web/releases"}) {
    EXPECT_EQ(run(site.files().build({"--out", out})).status, 3) << out;
  }
  EXPECT_EQ(differences(before, read_tree(site / "web")), "");
}

TEST(BadPublish, AFileIsNoFolder) {
  const PublishedSite site;
  site.write("web", "en fil");
  expect_stop(site.run_publish(), "stopp: `web` er en fil, ikke en mappe\n   = hjelp: skriv `--to` med en mappe\n");
}

TEST(BadPublish, AFolderInAFolderThatIsMissingIsNamed) {
  const PublishedSite site;
  expect_stop(site.run_publish({"--to", "finnes/ikke"}),
              "stopp: `finnes/ikke` lar seg ikke skrive: den finnes ikke (nettstedet er som før)\n"
              "   = hjelp: lag mappen over den, eller skriv `--to` med en annen\n");
}

TEST(BadPublish, TheThemeDoesNotLieWhereItIsPublished) {
  const PublishedSite site;
  EXPECT_EQ(site.run_publish({"--to", "tema"}).status, 3);
  EXPECT_TRUE(site.files().has("tema/maler/forside.html"));
}

TEST(BadPublish, AFolderInPlaceOfTheLinkIsLeftAlone) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  fs::remove(site / "web/current");
  site.write("web/current/mitt.txt", "ikke rør");
  expect_stop(site.run_publish(),
              "stopp: `web/current` skulle vært en symbolsk lenke til en utgave, men er noe annet\n"
              "   = hjelp: gi den et annet navn, og publiser på nytt\n");
  EXPECT_EQ(site.files().read("web/current/mitt.txt"), "ikke rør");
}

TEST(BadPublish, ALinkToSomewhereElseIsLeftAlone) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  fs::remove(site / "web/current");
  fs::create_symlink("/var/www/html", site / "web/current");
  expect_stop(site.run_publish(),
              "stopp: `web/current` peker på `/var/www/html`, som ikke er en utgave i `releases/`\n"
              "   = hjelp: fjern lenken, og publiser på nytt\n");
  EXPECT_EQ(fs::read_symlink(site / "web/current"), fs::path("/var/www/html"));
}

TEST(BadPublish, ALinkWrittenByHandWithTheWholePathIsALink) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  const std::string live = site.live();
  fs::remove(site / "web/current");
  fs::create_symlink(site / ("web/releases/" + live), site / "web/current");
  const Finished done = site.run_publish();
  EXPECT_EQ(without_times(done.out), "Ingenting er endret siden utgaven UTGAVE. Det tok 0 s.\n") << done.err;
}

TEST(BadPublish, ALinkToAReleaseThatIsGoneIsMended) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  site.remove("web/releases/" + site.live());
  const Finished done = site.run_publish();
  EXPECT_EQ(done.status, 0) << done.err;
  EXPECT_EQ(differences(site.built("main"), site.live_files()), "");
  EXPECT_THAT(read_tree(site / "web/records"), ::testing::SizeIs(1));
}

TEST(BadPublish, AReleaseThatNeverBecameLiveIsRemoved) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  const std::string never = "2020-01-01T000000Z-12345678";
  fs::copy(site / "web/current/", site / ("web/releases/" + never), fs::copy_options::recursive);
  fs::copy(site / ("web/records/" + site.live()), site / ("web/records/" + never));
  site.write("web/.switching", never);
  site.write("web/.incoming/index.html", "halv");
  site.write("web/.outgoing/index.html", "halv");
  const Finished done = site.run_publish();
  ASSERT_EQ(done.status, 0) << done.err;
  EXPECT_THAT(site.releases(), ElementsAre(site.live()));
  EXPECT_THAT(site.in_root(), ElementsAre(".lock", ".motebok-publish", "current", "records", "releases"));
}

TEST(BadPublish, AReleaseOfSomebodyElseIsNeitherListedNorRemoved) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  site.write("web/releases/min-egen/index.html", "ikke rør");
  for (int i = 0; i < 4; ++i) {
    site.write(kNewPage, plain_page("Utgave " + std::to_string(i) + ".\n"));
    site.commit();
    ASSERT_EQ(site.run_publish({"--keep", "2"}).status, 0);
  }
  EXPECT_EQ(site.files().read("web/releases/min-egen/index.html"), "ikke rør");
  EXPECT_THAT(site.run_command({"--list"}).out, Not(HasSubstr("min-egen")));
}

TEST(BadPublish, MistakesInTheContentLeaveReadersAsTheyWere) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  const std::string before = site.live();
  site.write(kNewPage, "+++\ntype = \"sid\"\ntittel = \"Feil\"\n+++\n");
  site.commit();
  const Finished done = site.run_publish();
  EXPECT_EQ(done.status, 1);
  EXPECT_THAT(done.err, AllOf(HasSubstr("  --> om/nytt.md:2:8\n"),
                              HasSubstr("Ingenting er publisert. Rett feilene og prøv igjen.\n")));
  EXPECT_EQ(site.live(), before);
}

TEST(BadPublish, ARepositoryWithoutCommitsIsNamed) {
  const PublishedSite site;
  git(site.files().path(), {"init", "--quiet", "--initial-branch=main", "tomt"});
  expect_stop(
      site.run_publish({"--repo", "tomt"}),
      "stopp: depotet `tomt` har ingen innsjekkinger ennå\n   = hjelp: sjekk inn innholdet med `git commit` først\n");
}

TEST(BadPublish, ABranchWithoutCommitsIsNamedWithThoseThereAre) {
  const PublishedSite site;
  git(site.files().path(), {"checkout", "--quiet", "--orphan", "utkast"});
  expect_stop(site.run_publish({"--ref", "utkast"}),
              "stopp: `.` har ingen gren, merkelapp eller innsjekking `utkast`\n   = hjelp: her finnes `main`\n");
  expect_stop(site.run_publish(),
              "stopp: `.` har ingen gren, merkelapp eller innsjekking `HEAD`\n   = hjelp: her finnes `main`\n");
}

TEST(BadPublish, ATagOfATagIsThatCommit) {
  const PublishedSite site;
  git(site.files().path(), {"tag", "--annotate", "--message=en", "en"});
  git(site.files().path(), {"tag", "--annotate", "--message=to", "to", "en"});
  EXPECT_EQ(site.run_publish({"--ref", "to"}).status, 0);
  EXPECT_EQ(differences(site.built("main"), site.live_files()), "");
}

TEST(BadPublish, ARepositoryInTheMiddleOfAMergeIsPublishedAsCommitted) {
  const PublishedSite site;
  const std::string& folder = site.files().path();
  git(folder, {"checkout", "--quiet", "-b", "annen"});
  site.write(kNewPage, plain_page("Den ene.\n"));
  site.commit();
  git(folder, {"checkout", "--quiet", "main"});
  site.write(kNewPage, plain_page("Den andre.\n"));
  site.commit();
  Invocation merge =
      site.files().command({"-c", "user.name=R", "-c", "user.email=r@fjorden.example", "merge", "annen"});
  merge.program = "git";
  ASSERT_EQ(run(merge).status, 1);
  ASSERT_TRUE(site.files().has(".git/MERGE_HEAD"));
  const Finished done = site.run_publish();
  EXPECT_EQ(done.status, 0) << done.err;
  EXPECT_THAT(site.files().read("web/current/om/nytt/index.html"),
              AllOf(HasSubstr("Den andre."), Not(HasSubstr("<<<<"))));
}

TEST(BadPublish, AMissingObjectIsNamed) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  site.write(kNewPage, plain_page("En ny side.\n"));
  site.commit();
  const std::string before = site.live();
  const std::string id = git(site.files().path(), {"rev-parse", std::string("HEAD:") + kNewPage});
  site.remove(".git/objects/" + id.substr(0, 2) + "/" + id.substr(2));
  expect_stop(site.run_publish(),
              "stopp: depotet `.` mangler objektet " + id +
                  "\n   = hjelp: klon det på nytt uten `--filter`, eller undersøk det med `git fsck`\n");
  EXPECT_EQ(site.live(), before);
}

// Of another repository than the site's own.
Finished publish_of(const PublishedSite& site, const std::string& repository, std::vector<std::string> more = {}) {
  Invocation invocation = site.publish(std::move(more));
  *(std::ranges::find(invocation.arguments, "--repo") + 1) = repository;
  // libgit2 1.5 leaks the reference it came by when the commit behind it cannot be read.
  invocation.environment["ASAN_OPTIONS"] = "detect_leaks=0";
  return run(invocation);
}

TEST(BadPublish, AFolderOfBorrowedObjectsThatIsGoneIsNamed) {
  const PublishedSite site;
  const std::string lender = site / "utlaaner.git";
  git(site.files().path(), {"clone", "--quiet", "--bare", ".git", lender});
  const std::string borrower = site / "laaner.git";
  git(site.files().path(), {"clone", "--quiet", "--bare", "--shared", lender, borrower});
  fs::rename(lender, lender + ".flyttet");
  expect_stop(publish_of(site, borrower, {"--ref", "main"}),
              "stopp: depotet `" + borrower + "` låner objekter fra `" + lender +
                  "/objects`, men den mappen finnes ikke\n   = hjelp: legg mappen tilbake, rett stien i "
                  "`objects/info/alternates`, eller klon på nytt uten `--shared` og `--reference`\n");
}

TEST(BadPublish, AFolderInOneOfSeveralWorkTreesNamesThatWorkTree) {
  const PublishedSite site;
  const std::string second = site / "arbeid";
  git(site.files().path(), {"worktree", "add", "--quiet", "--detach", second});
  expect_stop(publish_of(site, second + "/content"),
              "stopp: `" + second + "/content` er ikke et Git-depot\n   = hjelp: mente du `--repo " + second + "`?\n");
}

TEST(BadPublish, ASubmoduleAndASymbolicLinkAreLeftOutWithAWarning) {
  const PublishedSite site;
  const std::string& folder = site.files().path();
  fs::create_symlink("/etc/passwd", site / "content/om.md");
  git(folder,
      {"update-index", "--add", "--cacheinfo", "160000,1111111111111111111111111111111111111111,content/annet"});
  git(folder, {"add", "content/om.md"});
  git(folder, {"commit", "--quiet", "--message=Lenker"});
  const Finished done = site.run_publish();
  EXPECT_EQ(done.status, 0) << done.err;
  EXPECT_THAT(done.err, AllOf(HasSubstr("advarsel[submodule]: "), HasSubstr("advarsel[symbolic-link]: ")));
  for (const auto& [path, bytes] : site.live_files()) EXPECT_THAT(bytes, Not(HasSubstr("root:x:0"))) << path;
}

TEST(BadPublish, AFileModeThatChangedChangesNothing) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  git(site.files().path(), {"update-index", "--chmod=+x", SmallSite::kMinutes});
  git(site.files().path(), {"commit", "--quiet", "--message=Kjørbar"});
  const Finished done = site.run_publish();
  EXPECT_EQ(without_times(done.out), "Ingenting er endret siden utgaven UTGAVE. Det tok 0 s.\n") << done.err;
  for (const auto& entry : fs::recursive_directory_iterator(site / ("web/releases/" + site.live()))) {
    if (!entry.is_regular_file()) continue;
    EXPECT_EQ(entry.status().permissions() & fs::perms(0111), fs::perms::none) << entry.path();
  }
}

TEST(BadPublish, NamesThatDifferInCaseOrUnicodeFormAreToldAbout) {
  const PublishedSite site;
  const std::string& folder = site.files().path();
  site.write("side.md", plain_page("Tekst.\n"));
  const std::string page = git(folder, {"hash-object", "-w", "side.md"});
  for (const std::string name : {"om/Side.md", "om/side.md",
                                 "om/r\xC3\xA5"
                                 "d.md",
                                 "om/ra\xCC\x8A"
                                 "d.md"}) {
    git(folder, {"update-index", "--add", "--cacheinfo", "100644," + page + ",content/" + name});
  }
  git(folder, {"commit", "--quiet", "--message=Like navn"});
  const Finished done = site.run_publish();
  EXPECT_EQ(done.status, 1);
  EXPECT_THAT(done.err, AllOf(HasSubstr("feil[address-collision]: "), HasSubstr("feil[same-name-twice]: ")));
  EXPECT_FALSE(site.files().has("web/current"));
}

// Git's old way of joining histories: what it changes is only what came before.
TEST(BadPublish, GraftsDoNotChangeWhatIsPublished) {
  const PublishedSite site;
  site.write(kNewPage, plain_page("En ny side.\n"));
  const std::string head = site.commit();
  site.write(".git/info/grafts", head + "\n");
  EXPECT_EQ(site.run_publish().status, 0);
  EXPECT_TRUE(site.files().has("web/current/om/nytt/index.html"));
}

class BadPublishDisk : public ::testing::Test {
 protected:
  BadPublishDisk() { make_scratch_on_disk(); }
  ~BadPublishDisk() override { make_scratch_in_memory(); }
};

TEST_F(BadPublishDisk, AFullDiskLeavesReadersAsTheyWere) {
  if (!is_root()) GTEST_SKIP() << "only root can mount a small disk";
  const PublishedSite site;
  const SmallDisk disk(site.files(), "2m");
  if (!disk.is_mounted()) GTEST_SKIP() << "this machine does not let root mount a disk";
  ASSERT_EQ(site.run_publish({"--to", "disk/web"}).status, 0);
  const FileTree before = read_tree(site / "disk/web");
  site.write("content/utvalg/flr/2025-10-08/vedlegg/opptak.bin", std::string(3'000'000, 'x'));
  site.commit();
  expect_stop(site.run_publish({"--to", "disk/web"}),
              "stopp: `disk/web/utvalg/flr/2025-10-08/vedlegg/opptak.bin` lar seg ikke skrive: disken er full "
              "(nettstedet er som "
              "før)\n   = hjelp: frigjør plass, eller behold færre utgaver med `--keep`, og publiser på nytt\n");
  FileTree after = read_tree(site / "disk/web");
  after[".lock"] = before.at(".lock");
  EXPECT_EQ(differences(before, after), "");
}

TEST_F(BadPublishDisk, AWebRootOnAnotherFileSystemIsPublishedTo) {
  const PublishedSite site;
  make_scratch_in_memory();
  const ScratchFolder memory;
  const std::string root = memory / "web";
  ASSERT_EQ(site.run_publish({"--to", root}).status, 0);
  site.write(kNewPage, plain_page("En ny side.\n"));
  site.commit();
  const Finished done = site.run_publish({"--to", root});
  EXPECT_EQ(done.status, 0) << done.err;
  EXPECT_EQ(differences(site.built("main"), read_tree(root + "/current/.")), "");
}

TEST_F(BadPublishDisk, AFolderThatMayNotBeWrittenIsNamed) {
  const PublishedSite site;
  fs::create_directory(site / "web");
  fs::permissions(site / "web", fs::perms(0555));
  const Invocation publish = as_another_user(site.files(), site.publish());
  // Git reads no other's repository.
  if (is_root()) {
    Invocation own = site.files().command({"-R", "65534", "."});
    own.program = "chown";
    ASSERT_EQ(run(own).status, 0);
  }
  const Finished done = run(publish);
  EXPECT_EQ(done.status, 3);
  EXPECT_EQ(done.err,
            "stopp: `web/.motebok-publish` lar seg ikke skrive: tilgang mangler (nettstedet er som før)\n"
            "   = hjelp: gi brukeren som publiserer, skrivetilgang til mappen\n");
  EXPECT_TRUE(fs::is_empty(site / "web"));
}

}  // namespace
}  // namespace motebok::testing
