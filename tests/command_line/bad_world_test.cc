// Folders, themes and repositories that are not what they should be: status 3, one message with its remedy, nothing written.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "support/file_tree.h"
#include "support/git.h"
#include "support/small_site.h"

namespace motebok::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;
using ::testing::StartsWith;

void expect_stop(const SmallSite& site, std::vector<std::string> options, const std::string& situation,
                 const std::string& remedy) {
  const Finished built = run(site.build(std::move(options)));
  EXPECT_EQ(built.status, 3);
  EXPECT_THAT(built.out, IsEmpty());
  EXPECT_EQ(built.err, "stopp: " + situation + "\n   = hjelp: " + remedy + "\n");
  EXPECT_FALSE(site.has("public"));
  EXPECT_FALSE(site.has("public.ny"));
}

TEST(BadWorld, AMissingContentFolderIsNamed) {
  const SmallSite site;
  expect_stop(site, {"--content", "inhold"}, "finner ikke mappen `inhold`",
              "skriv `--content MAPPE`, eller kjør motebok der innholdet ligger");
}

TEST(BadWorld, AFileIsNoContentFolder) {
  const SmallSite site;
  expect_stop(site, {"--content", "content/nettsted.toml"}, "`content/nettsted.toml` er en fil, ikke en mappe",
              "skriv `--content` med mappen der `nettsted.toml` ligger");
}

TEST(BadWorld, AnEmptyContentFolderLacksItsSettings) {
  const SmallSite site;
  fs::create_directory(site / "tom");
  const Finished built = run(site.build({"--content", "tom"}));
  EXPECT_EQ(built.status, 1);
  EXPECT_EQ(built.err,
            "feil[site-file-missing]: innholdsmappen har ingen `nettsted.toml`\n"
            "  --> nettsted.toml\n"
            "   = hjelp: lag filen med minst to linjer:\n"
            "         tittel = \"Helsefellesskapet …\"\n"
            "         adresse = \"https://…\"\n\n"
            "1 feil.\nIngenting er skrevet. Rett feilene og prøv igjen.\n");
  EXPECT_FALSE(site.has("public"));
}

TEST(BadWorld, AContentFolderBehindALinkIsRead) {
  const SmallSite site;
  fs::create_directory_symlink("content", site / "lenke");
  EXPECT_EQ(run(site.build({"--content", "lenke"})).status, 0);
}

TEST(BadWorld, AContentFolderThatIsALinkInACircleIsNamed) {
  const SmallSite site;
  fs::create_symlink("runde", site / "runde");
  const Finished built = run(site.build({"--content", "runde"}));
  EXPECT_EQ(built.status, 3);
  EXPECT_THAT(built.err, StartsWith("stopp: "));
  EXPECT_THAT(built.err, HasSubstr("`runde`"));
}

TEST(BadWorld, AMissingThemeIsNamed) {
  const SmallSite site;
  expect_stop(site, {"--theme", "themes/helse"}, "finner ikke temaet `themes/helse`",
              "skriv `--theme MAPPE`, eller kjør motebok der mappen `themes` ligger");
}

TEST(BadWorld, AThemeWithoutTemplatesIsNamed) {
  const SmallSite site;
  expect_stop(site, {"--theme", "content"}, "temaet `content` har ingen mappe `maler`",
              "skriv `--theme` med en mappe der malene ligger i `maler`");
}

TEST(BadWorld, AThemeThatIsNotBuiltSaysHowToBuildIt) {
  const SmallSite site;
  fs::remove_all(site / "tema/assets");
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 1);
  EXPECT_EQ(built.err,
            "feil[theme-not-built]: temaets stilark og skrifter er ikke bygd ennå\n"
            "  --> tema\n"
            "   = hjelp: kjør `make assets`, eller `npm ci && npm run build` i tema\n\n"
            "1 feil.\nIngenting er skrevet. Rett feilene og prøv igjen.\n");
  EXPECT_FALSE(site.has("public"));
}

TEST(BadWorld, AFolderIsNoRepository) {
  const SmallSite site;
  expect_stop(
      site, {"--repo", "content"}, "`content` er ikke et Git-depot",
      "skriv `--repo` med mappen til et Git-depot; `build` og `check` leser filene som de ligger, uten `--repo`");
}

TEST(BadWorld, ARepositoryThatIsMissingIsNamed) {
  const SmallSite site;
  expect_stop(site, {"--repo", "depot.git"}, "finner ikke mappen `depot.git`",
              "skriv `--repo` med mappen til et Git-depot");
}

TEST(BadWorld, ARepositoryWithoutCommitsIsNamed) {
  const SmallSite site;
  git(site.path(), {"init", "--quiet", "--initial-branch=main"});
  expect_stop(site, {"--repo", "."}, "depotet `.` har ingen innsjekkinger ennå",
              "sjekk inn innholdet med `git commit` først");
}

TEST(BadWorld, ARefThatIsMissingIsNamedWithThoseNearIt) {
  const SmallSite site;
  commit_everything(site.path());
  expect_stop(site, {"--repo", ".", "--ref", "mian"}, "`.` har ingen gren, merkelapp eller innsjekking `mian`",
              "her finnes `main`");
}

TEST(BadWorld, AContentFolderMissingInTheCommitIsNamed) {
  const SmallSite site;
  commit_everything(site.path());
  expect_stop(site, {"--repo", ".", "--content", "inhold"}, "finner ikke mappen `inhold` i `HEAD`",
              "skriv `--content` med mappen slik den heter i depotet, eller `.` for hele");
}

TEST(BadWorld, AContentFolderOutsideTheRepositoryIsNamed) {
  const SmallSite site;
  commit_everything(site.path());
  expect_stop(site, {"--repo", ".", "--content", "../content"}, "mappen `../content` ligger utenfor depotet",
              "skriv `--content` som en sti innenfor depotet");
}

TEST(BadWorld, ADamagedRepositoryIsToldAbout) {
  const SmallSite site;
  commit_everything(site.path());
  for (const auto& [path, bytes] : read_tree(site / ".git/objects")) {
    fs::permissions(site / (".git/objects/" + path), fs::perms::owner_all);
    write_file(site / (".git/objects/" + path), "ødelagt");
  }
  Invocation build = site.build({"--repo", "."});
  // libgit2 1.5 leaks the reference it came by when the commit behind it cannot be read.
  build.environment["ASAN_OPTIONS"] = "detect_leaks=0";
  const Finished built = run(build);
  EXPECT_EQ(built.status, 3) << built.err;
  EXPECT_THAT(built.err,
              MatchesRegex("stopp: objektet [0-9a-f]{40} i depotet `\\.` er skadet\n   = hjelp: slett `[^`]+`, "
                           "og hent objektet med `git -C \\. fetch --refetch KOPI GREN`, .*\n"));
  EXPECT_FALSE(site.has("public"));
}

// Left to itself, libgit2 1.5 reads such an object for ever.
TEST(BadWorld, AnObjectThatWasCutOffIsNamed) {
  const SmallSite site;
  commit_everything(site.path());
  for (const char* const name : {"HEAD:content/nettsted.toml", "HEAD:content", "HEAD^{tree}", "HEAD"}) {
    const std::string id = git(site.path(), {"rev-parse", name}).substr(0, 40);
    const std::string path = site / (".git/objects/" + id.substr(0, 2) + "/" + id.substr(2));
    const std::string whole = read_file(path);
    fs::permissions(path, fs::perms::owner_all);
    for (const std::size_t length : {std::size_t{2}, whole.size() / 2, whole.size() - 1}) {
      write_file(path, whole.substr(0, length));
      Invocation check = site.check({"--repo", "."});
      check.environment["ASAN_OPTIONS"] = "detect_leaks=0";  // as above
      const Finished checked = run(check);
      EXPECT_EQ(checked.status, 3) << name << " cut at " << length << ": " << checked.err;
      EXPECT_THAT(checked.err, AllOf(StartsWith("stopp: "), HasSubstr(id)));
    }
    write_file(path, whole);
  }
  EXPECT_EQ(run(site.check({"--repo", "."})).status, 0);
}

TEST(BadWorld, ABrokenRepositoryAroundTheContentOnlyCostsTheHistory) {
  const SmallSite site;
  commit_everything(site.path());
  fs::remove_all(site / ".git/objects");
  fs::create_directory(site / ".git/objects");
  const Finished built = run(site.build());
  EXPECT_EQ(built.status, 0) << built.err;
  EXPECT_THAT(
      built.err,
      StartsWith("advarsel[unreadable-history]: sidene vises uten eldre versjoner og dato for siste endring: "));
}

TEST(BadWorld, AShallowCloneSaysWhatItCosts) {
  const SmallSite site;
  commit_everything(site.path());
  git(site.path(), {"commit", "--quiet", "--allow-empty", "--message=Tomt"});
  git(site.path(), {"clone", "--quiet", "--depth=1", "file://" + site.path(), "grunn"});
  const Finished built = run(site.build({"--content", "grunn/content"}));
  EXPECT_EQ(built.status, 0) << built.err;
  EXPECT_THAT(built.err, StartsWith("advarsel[shallow-history]: "));
}

TEST(BadWorld, StandardOutputThatIsClosedEarlyIsNoCrash) {
  const SmallSite site;
  Invocation build = site.build();
  build.wrapper = {"sh", "-c", "\"$0\" \"$@\" >&-"};
  EXPECT_EQ(run(build).status, 0);
  EXPECT_TRUE(site.has("public/index.html"));
}

}  // namespace
}  // namespace motebok::testing
