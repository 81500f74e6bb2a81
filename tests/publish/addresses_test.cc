// What has been published does not go away: found against the live release and against a commit, and sent on by a web server.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "publish/published_site.h"
#include "publish/web_server.h"
#include "support/git.h"
#include "support/site_folder.h"

namespace motebok::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kLine = "tidligere_adresser = [\"/om/personvern/\"]";

std::string page_with(const std::string& keys) {
  return "+++\ntype = \"side\"\ntittel = \"Personvern hos oss\"\n" + keys + "\n+++\n\nTekst.\n";
}

class Addresses : public ::testing::Test {
 protected:
  Addresses() {
    site_.write(kPage, page_with(""));
    site_.commit();
    CHECK(site_.run_publish().status == 0);
  }

  void rename_page(const std::string& keys = "") const {
    site_.remove(kPage);
    site_.write("content/om/vern.md", page_with(keys));
    site_.commit();
  }

  Finished check(std::vector<std::string> more) const {
    std::vector<std::string> words = {"--repo", "."};
    words.insert(words.end(), more.begin(), more.end());
    return run(site_.files().check(words));
  }

  const PublishedSite site_;
};

TEST_F(Addresses, AreNotLostWhenAFileIsRenamed) {
  const std::string before = site_.live();
  rename_page();
  const Finished done = site_.run_publish();
  EXPECT_EQ(done.status, 1);
  EXPECT_EQ(done.err,
            "feil[address-vanished]: /om/personvern/ er publisert, men finnes ikke lenger\n"
            "  --> om/vern.md\n"
            "   = hjelp: filen heter nå om/vern.md: skriv `" +
                std::string(kLine) +
                "` der, så sendes leserne videre\n\n"
                "1 feil.\nIngenting er publisert. Rett feilene og prøv igjen.\n");
  EXPECT_EQ(site_.live(), before);
  EXPECT_EQ(site_.run_publish({"--dry-run"}).status, 1);

  rename_page(kLine);
  const Finished mended = site_.run_publish();
  EXPECT_EQ(mended.status, 0) << mended.err;
  EXPECT_TRUE(site_.files().has("web/current/om/personvern/index.html"));
  EXPECT_EQ(site_.run_publish().status, 0);
}

TEST_F(Addresses, AreGivenUpOnlyByThePublishersWord) {
  site_.remove(kPage);
  site_.commit();
  EXPECT_EQ(site_.run_publish().status, 1);
  const Finished accepted = site_.run_publish({"--accept", "address-vanished"});
  EXPECT_EQ(accepted.status, 0) << accepted.err;
  EXPECT_THAT(accepted.err,
              HasSubstr("advarsel[address-vanished]: /om/personvern/ er publisert, men finnes ikke lenger\n"));
  EXPECT_EQ(site_.run_publish().status, 0) << "it is told of once";
  // What has been given up is not given to something else.
  site_.write("content/om/personvern/index.md", page_with(""));
  site_.commit();
  const Finished reused = site_.run_publish();
  EXPECT_EQ(reused.status, 1);
  EXPECT_THAT(reused.err,
              HasSubstr("feil[id-reused]: /om/personvern/ har vært adressen til om/personvern.md, og er nå gitt til "));
}

TEST_F(Addresses, AreHeldAgainstTheReleaseThatIsLiveAfterARollback) {
  rename_page(kLine);
  ASSERT_EQ(site_.run_publish().status, 0);
  ASSERT_EQ(site_.run_command({"--rollback"}).status, 0);
  rename_page();
  EXPECT_THAT(site_.run_publish().err, HasSubstr("feil[address-vanished]: /om/personvern/ "));
}

TEST_F(Addresses, AreCheckedAgainstACommitBeforeAnythingIsPublished) {
  rename_page();
  EXPECT_EQ(check({}).status, 0);
  const Finished found = check({"--against", "HEAD~1"});
  EXPECT_EQ(found.status, 1);
  EXPECT_THAT(found.err, AllOf(HasSubstr("feil[address-vanished]: /om/personvern/ "), HasSubstr("  --> om/vern.md\n")));
  EXPECT_EQ(check({"--against", "HEAD"}).status, 0);
}

TEST_F(Addresses, OfACommitWithErrorsAreNotAllKnown) {
  site_.write("content/om/vern.md", "+++\ntyp = \"side\"\n+++\n");
  site_.commit();
  site_.write("content/om/vern.md", page_with(""));
  site_.commit();
  EXPECT_THAT(check({"--against", "HEAD~1"}).err,
              HasSubstr("advarsel[earlier-content-faulty]: innholdet i HEAD~1 har feil"));
}

// With what has been changed in it and not committed.
TEST_F(Addresses, OfTheFolderAreCheckedAgainstACommitOfTheRepositoryThatHoldsIt) {
  EXPECT_EQ(run(site_.files().check({"--against", "HEAD"})).status, 0);
  site_.remove(kPage);
  EXPECT_THAT(run(site_.files().check({"--against", "HEAD"})).err,
              HasSubstr("feil[address-vanished]: /om/personvern/ er publisert, men finnes ikke lenger\n"));
  site_.write("content/om/vern.md", page_with(""));
  const Finished found = run(site_.files().check({"--against", "HEAD"}));
  EXPECT_EQ(found.status, 1);
  EXPECT_THAT(found.err, HasSubstr("filen heter nå om/vern.md: skriv `" + std::string(kLine) + "` der")) << "a rename";
  EXPECT_EQ(run(site_.files().check({"--repo", ".", "--against", "HEAD"})).status, 0) << "what is committed";
  site_.write("content/om/vern.md", page_with(kLine));
  EXPECT_EQ(run(site_.files().check({"--against", "HEAD"})).status, 0);
}

TEST_F(Addresses, ToBeCheckedNeedACommit) {
  EXPECT_EQ(check({"--against", ""}).err,
            "feil bruk: --against trenger en innsjekking, for eksempel --against HEAD~1\n   = hjelp: motebok --help\n");
  EXPECT_EQ(check({"--against", "borte"}).status, 3);
  EXPECT_EQ(run(site_.files().check({"--against", "borte"})).status, 3);
}

TEST(AddressesOfAFolder, OutsideGitHaveNothingToBeCheckedAgainst) {
  const SmallSite site;
  const Finished found = run(site.check({"--against", "HEAD"}));
  EXPECT_EQ(found.status, 3);
  EXPECT_EQ(
      found.err,
      "stopp: mappen `content` ligger ikke i et Git-depot, så det finnes ingen tidligere utgave å sammenligne med\n"
      "   = hjelp: skriv `--repo` med mappen til et Git-depot\n");
  EXPECT_THAT(run(site.check({"--content", "borte", "--against", "HEAD"})).err,
              HasSubstr("stopp: finner ikke mappen `borte`"));
}

TEST_F(Addresses, VersionsAreNotLostToACloneThatLacksTheHistory) {
  const std::string plan = "+++\ntype = \"plan\"\ntittel = \"Plan\"\nperiode = 2025\n+++\n\n";
  site_.write("content/planer/p.md", plan + "Første utgave.\n");
  site_.commit();
  site_.write("content/planer/p.md", plan + "Andre utgave.\n");
  site_.commit();
  ASSERT_EQ(site_.run_publish().status, 0);
  git(site_.files().path(), {"clone", "--quiet", "--depth", "1", "file://" + site_.files().path(), "grunn"});
  const Finished done =
      run(site_.files().command({"publish", "--repo", "grunn", "--theme", "tema", "--to", "web", "--date", kToday}));
  EXPECT_EQ(done.status, 1);
  EXPECT_THAT(done.err, AllOf(HasSubstr("feil[versions-vanished]: /planer/p/versjon/"),
                              HasSubstr("hent resten med `git fetch --unshallow`, og publiser på nytt")));
}

TEST_F(Addresses, VersionsAreNotLostToARepositoryThatLacksOldContents) {
  const std::string plan = "+++\ntype = \"plan\"\ntittel = \"Plan\"\nperiode = 2025\n+++\n\n";
  for (const char* const text : {"Første utgave.\n", "Andre utgave.\n"}) {
    site_.write("content/planer/p.md", plan + text);
    site_.commit();
  }
  ASSERT_EQ(site_.run_publish().status, 0);
  const std::string& folder = site_.files().path();
  const std::string blob = git(folder, {"rev-parse", "HEAD~1:content/planer/p.md"});
  ASSERT_TRUE(std::filesystem::remove(folder + "/.git/objects/" + blob.substr(0, 2) + "/" + blob.substr(2, 38)));
  site_.write("content/planer/p.md", plan + "Tredje utgave.\n");
  site_.commit();
  const Finished done = site_.run_publish();
  EXPECT_EQ(done.status, 1);
  EXPECT_THAT(
      done.err,
      AllOf(HasSubstr("advarsel[unreadable-history]: "), HasSubstr("feil[versions-vanished]: /planer/p/versjon/"),
            HasSubstr("gjør det som står under advarselen `unreadable-history`, og publiser på nytt")));
}

TEST_F(Addresses, APointOfADecisionIsKept) {
  const std::string minutes = site_.files().read(SmallSite::kMinutes);
  site_.write(SmallSite::kMinutes, minutes + "\n## Sak 2/25: Kurs\n\n**Vedtak:**\n\n1. Ja.\n2. Også ja.\n");
  site_.commit();
  ASSERT_EQ(site_.run_publish().status, 0);
  site_.write(SmallSite::kMinutes, minutes + "\n## Sak 2/25: Kurs\n\n**Vedtak:**\n\n1. Ja.\n");
  site_.commit();
  EXPECT_THAT(
      site_.run_publish().err,
      HasSubstr("feil[anchor-vanished]: det finnes ikke lenger noe på /utvalg/flr/2025-10-08/#sak-2-25-vedtak-2 "
                "og /utvalg/flr/sak/2-25/#vedtak-2, som andre kan ha lenket til\n"));
}

// The configuration of README.md.
TEST_F(Addresses, AreSentOnByARealWebServer) {
  rename_page("tidligere_adresser = [\"/om/personvern/\", \"/eldre side/\", \"/" + std::string(120, 'x') + "/\"]");
  const Finished done = site_.run_publish({"--base-url", "https://eksempel.example/helse"});
  ASSERT_EQ(done.status, 1) << "a blank is no part of an address";
  rename_page("tidligere_adresser = [\"/om/personvern/\", \"/eldre%20side/\", \"/" + std::string(120, 'x') + "/\"]");
  ASSERT_EQ(site_.run_publish().status, 0);
  const std::string map = site_ / "web/current/data/redirects.nginx.map";
  const WebServer server(site_ / "web/current",
                         {"map_hash_bucket_size 512; map $uri $motebok_redirect { include " + map + "; }",
                          "if ($motebok_redirect) { return 301 $motebok_redirect; }"});
  if (!server.is_running()) GTEST_SKIP() << "nginx is not installed";
  for (const std::string& from :
       {std::string("/om/personvern/"), std::string("/eldre%20side/"), "/" + std::string(120, 'x') + "/"}) {
    const WebServer::Answer answer = server.get(from);
    EXPECT_EQ(answer.status, 301) << from;
    EXPECT_TRUE(answer.location.ends_with("/om/vern/")) << answer.location;
  }
  EXPECT_EQ(server.get("/om/vern/").status, 200);
  EXPECT_EQ(site_.files().read("web/current/data/redirects.apache.txt"),
            "# RewriteMap motebok_redirects \"txt:…\"\n/om/personvern/ /om/vern/\n/" + std::string(120, 'x') +
                "/ /om/vern/\n");
}

TEST_F(Addresses, NeedNoMapsWhereNothingHasMoved) {
  EXPECT_FALSE(site_.files().has("web/current/data/redirects.nginx.map"));
}

}  // namespace
}  // namespace motebok::testing
