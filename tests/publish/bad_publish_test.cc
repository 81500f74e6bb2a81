// Folders, disks and repositories that are not what they should be: one message with its remedy, and readers see what they saw.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <random>

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
      "stopp: mappen `web` har filer som `motebok publish` ikke har laget (nettstedet er som før)\n"
      "   = hjelp: skriv `--to` med en tom mappe, eller en som ikke finnes ennå\n";
  expect_stop(site.run_publish(), message);
  expect_stop(site.run_publish({"--dry-run"}), message);
  const std::string without_publishing =
      "stopp: mappen `web` har filer som `motebok publish` ikke har laget\n"
      "   = hjelp: skriv `--to` med en tom mappe, eller en som ikke finnes ennå\n";
  expect_stop(site.run_command({"--list"}), without_publishing);
  expect_stop(site.run_command({"--rollback"}), without_publishing);
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
  expect_stop(site.run_publish(),
              "stopp: `web` er en fil, ikke en mappe (nettstedet er som før)\n   = hjelp: skriv `--to` med en mappe\n");
}

TEST(BadPublish, TheTopOfTheDiskIsNoFolderToPublishTo) {
  const PublishedSite site;
  const Finished done = site.run_command({"--to", "/", "--list"});
  EXPECT_EQ(done.status, 2);
  EXPECT_EQ(done.err,
            "feil bruk: --to /: det er hele disken; skriv en mappe, for eksempel --to /srv/www/nettsted\n"
            "   = hjelp: motebok publish --help\n");
}

// Whoever hears of a failure takes the site for unchanged.
TEST(BadPublish, ThatIsToldToAFullDiskSaysWhatIsLive) {
  const PublishedSite site;
  Invocation publish = site.publish();
  publish.wrapper = {"sh", "-c", "exec \"$@\" >/dev/full", "sh"};
  const Finished done = run(publish);
  EXPECT_EQ(done.status, 3);
  EXPECT_EQ(done.err, "stopp: utgaven " + site.live() +
                          " er ute, men meldingene kan ikke skrives dit de er sendt: disken er full\n"
                          "   = hjelp: frigjør plass, eller send dem et annet sted\n");
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
  expect_stop(
      site.run_publish(),
      "stopp: `web/current` skulle vært en symbolsk lenke til en utgave, men er noe annet (nettstedet er som før)\n"
      "   = hjelp: gi den et annet navn, og publiser på nytt\n");
  EXPECT_EQ(site.files().read("web/current/mitt.txt"), "ikke rør");
}

TEST(BadPublish, ALinkToSomewhereElseIsLeftAlone) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  fs::remove(site / "web/current");
  fs::create_symlink("/var/www/html", site / "web/current");
  expect_stop(
      site.run_publish(),
      "stopp: `web/current` peker på `/var/www/html`, som ikke er en utgave i `releases/` (nettstedet er som før)\n"
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

TEST(BadPublish, ReleasesDoNotLieOnAnotherDiskThanTheirFolder) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  fs::rename(site / "web/releases", site / "annen-disk");
  fs::create_symlink("../annen-disk", site / "web/releases");
  expect_stop(
      site.run_publish(),
      "stopp: `web/releases` er en symbolsk lenke, men må være en mappe: utgavene deler filer (nettstedet er som "
      "før)\n   = hjelp: flytt hele `web` dit det er plass; `--to` kan selv være en symbolsk lenke\n");
  fs::remove(site / "web/releases");
  fs::rename(site / "annen-disk", site / "web/releases");
  fs::rename(site / "web", site / "flyttet");
  fs::create_symlink("flyttet", site / "web");
  EXPECT_EQ(site.run_publish().status, 0);
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
  expect_stop(site.run_publish({"--repo", "tomt"}),
              "stopp: depotet `tomt` har ingen innsjekkinger ennå (nettstedet er som før)\n   = hjelp: sjekk inn "
              "innholdet med `git commit` først\n");
}

TEST(BadPublish, ABranchWithoutCommitsIsNamedWithThoseThereAre) {
  const PublishedSite site;
  git(site.files().path(), {"checkout", "--quiet", "--orphan", "utkast"});
  expect_stop(site.run_publish({"--ref", "utkast"}),
              "stopp: `.` har ingen gren, merkelapp eller innsjekking `utkast` (nettstedet er som før)\n   = hjelp: "
              "her finnes `main`\n");
  expect_stop(site.run_publish(),
              "stopp: `.` har ingen gren, merkelapp eller innsjekking `HEAD` (nettstedet er som før)\n   = hjelp: her "
              "finnes `main`\n");
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
  expect_stop(site.run_publish(), "stopp: depotet `.` mangler objektet " + id +
                                      " (nettstedet er som før)\n   = hjelp: hent det med `git -C . fetch --refetch "
                                      "KOPI GREN`, der KOPI er en klone som "
                                      "er hel; `git -C . fsck` viser om mer mangler\n");
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

// The site, published, and another bare repository to publish from, in which something is wrong.
class BareRepository : public ::testing::Test {
 protected:
  BareRepository() {
    EXPECT_EQ(site_.run_publish().status, 0);
    git(site_.files().path(), {"clone", "--quiet", "--bare", "--no-hardlinks", ".git", bare_});
    live_ = site_.live();
  }
  void expect_no_release(const std::string& ref, const std::string& situation, const std::string& remedy) const {
    expect_stop(publish_of(site_, bare_, {"--ref", ref}),
                "stopp: " + situation + " (nettstedet er som før)\n   = hjelp: " + remedy + "\n");
    EXPECT_EQ(site_.live(), live_);
  }
  // The file of an object that lies by itself.
  std::string file_of(const std::string& id) const {
    return bare_ + "/objects/" + id.substr(0, 2) + "/" + id.substr(2);
  }

  const PublishedSite site_;
  const std::string bare_ = site_ / "bart.git";
  std::string live_;
};

TEST_F(BareRepository, WhoseCommitIsCutOffNamesTheFileAndWhereToFetchIt) {
  const std::string id = git(bare_, {"rev-parse", "main"});
  fs::permissions(file_of(id), fs::perms::owner_all);
  fs::resize_file(file_of(id), 20);
  const std::string remedy = "slett `" + file_of(id) + "`, og hent objektet med `git -C " + bare_ +
                             " fetch --refetch KOPI GREN`, der KOPI er en klone som er hel";
  for (const std::string& ref : {std::string("main"), id})
    expect_no_release(ref, "objektet " + id + " i depotet `" + bare_ + "` er skadet", remedy);
  // The remedy is one.
  fs::remove(file_of(id));
  git(bare_, {"fetch", "--quiet", "--refetch", site_.files().path(), "main"});
  EXPECT_EQ(publish_of(site_, bare_, {"--ref", "main"}).status, 0);
}

TEST_F(BareRepository, WhoseBranchIsDamagedIsNamedInNorwegian) {
  site_.write("bart.git/refs/heads/main", "tull\n");
  expect_no_release(
      "main", "`refs/heads/main` i depotet `" + bare_ + "` er skadet",
      "slett den, og send den inn på nytt med `git push`; `git -C " + bare_ + " fsck` viser om mer er skadet");
  site_.write("bart.git/HEAD", "tull\n");
  expect_no_release("HEAD", "`HEAD` i depotet `" + bare_ + "` er skadet",
                    "skriv den på nytt med `git -C " + bare_ + " symbolic-ref HEAD refs/heads/main`");
}

TEST_F(BareRepository, WithoutCommitsWaitsForAPush) {
  git(site_.files().path(), {"init", "--quiet", "--bare", "tomt.git"});
  EXPECT_EQ(publish_of(site_, site_ / "tomt.git", {"--ref", "main"}).err,
            "stopp: depotet `" + (site_ / "tomt.git") +
                "` har ingen innsjekkinger ennå (nettstedet er som før)\n"
                "   = hjelp: send inn innholdet med `git push` først\n");
}

TEST_F(BareRepository, WhoseSettingsMakeNoSenseQuotesGitInBrackets) {
  site_.write("bart.git/config", "[core\n");
  const Finished done = publish_of(site_, bare_);
  EXPECT_THAT(done.err, StartsWith("stopp: oppsettet til depotet `" + bare_ + "` lar seg ikke lese (Git: "));
  EXPECT_THAT(done.err, HasSubstr(") (nettstedet er som før)\n   = hjelp: rett filen Git nevner, eller gi tilgang "));
}

// Git itself takes what it may not read for missing.
TEST_F(BareRepository, ThatMayNotBeReadSaysSo) {
  if (is_root()) {
    Invocation own = site_.files().command({"-R", "65534", "."});
    own.program = "chown";
    ASSERT_EQ(run(own).status, 0);
  }
  for (const std::string closed : {"/objects", ""}) {
    fs::permissions(bare_ + closed, fs::perms::none);
    Invocation publish = site_.publish();
    *(std::ranges::find(publish.arguments, "--repo") + 1) = bare_;
    publish.environment["HOME"] = site_.files().path();
    // libgit2 1.5 leaks what it had begun to open.
    publish.environment["ASAN_OPTIONS"] = "detect_leaks=0";
    EXPECT_EQ(run(as_another_user(site_.files(), publish)).err,
              "stopp: depotet `" + bare_ +
                  "` lar seg ikke lese: tilgang mangler (nettstedet er som før)\n"
                  "   = hjelp: gi brukeren som kjører motebok, tilgang til alt i depotet\n")
        << closed;
    fs::permissions(bare_ + closed, fs::perms(0755));
  }
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
                  "/objects`, men den mappen finnes ikke (nettstedet er som før)\n   = hjelp: legg mappen tilbake, "
                  "rett stien i "
                  "`objects/info/alternates`, eller klon på nytt uten `--shared` og `--reference`\n");
}

TEST(BadPublish, AFolderInOneOfSeveralWorkTreesNamesThatWorkTree) {
  const PublishedSite site;
  const std::string second = site / "arbeid";
  git(site.files().path(), {"worktree", "add", "--quiet", "--detach", second});
  expect_stop(publish_of(site, second + "/content"),
              "stopp: `" + second +
                  "/content` er ikke et Git-depot (nettstedet er som før)\n   = hjelp: mente du `--repo " + second +
                  "`?\n");
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

// No compression makes them fewer.
std::string unlike_bytes(std::size_t count) {
  std::mt19937 next(1);  // the same each time
  std::string bytes(count, '\0');
  for (char& each : bytes) each = static_cast<char>(next());
  return bytes;
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

TEST_F(BadPublishDisk, ADiskFilledByABranchIsToldInNorwegian) {
  if (!is_root()) GTEST_SKIP() << "only root can mount a small disk";
  const PublishedSite site;
  const SmallDisk disk(site.files(), "500k");
  if (!disk.is_mounted()) GTEST_SKIP() << "this machine does not let root mount a disk";
  const std::string bare = site / "disk/bart.git";
  git(site.files().path(), {"init", "--quiet", "--bare", bare});
  site.write("content/utvalg/flr/2025-10-08/vedlegg/opptak.bin", unlike_bytes(800'000));
  site.commit();
  Invocation publish = site.files().command(
      {"publish", "--repo", ".", "--theme", "tema", "--date", "2026-01-15", "--to-branch", "sider", "--to-repo", bare});
  expect_stop(run(publish), "stopp: depotet `" + bare +
                                "` lar seg ikke bruke: disken er full (nettstedet er som før)\n"
                                "   = hjelp: frigjør plass der depotet ligger, og prøv på nytt\n");
}

// As a service may be set up: by itself, the system ends a program that writes past the limit without a word.
TEST_F(BadPublishDisk, ALimitOnTheSizeOfFilesIsToldOf) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  const FileTree before = read_tree(site / "web");
  site.write("content/utvalg/flr/2025-10-08/vedlegg/opptak.bin", std::string(300'000, 'x'));
  site.commit();
  Invocation publish = site.publish();
  publish.wrapper = {"sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"};
  expect_stop(
      run(publish),
      "stopp: `web/utvalg/flr/2025-10-08/vedlegg/opptak.bin` lar seg ikke skrive: filen blir større enn systemet "
      "tillater (nettstedet er som før)\n   = hjelp: la brukeren som publiserer, skrive større filer (`ulimit "
      "-f`), og publiser på nytt\n");
  FileTree after = read_tree(site / "web");
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
