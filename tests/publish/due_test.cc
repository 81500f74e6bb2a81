// What a timer publishes and what it leaves alone, and going back: a rollback holds, says what to copy, and leads to a whole
// release.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "publish/published_site.h"
#include "support/site_folder.h"

namespace motebok::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::StartsWith;

constexpr const char* kNothing = "Ingenting å publisere i dag. ";
constexpr const char* kHeld =
    "Noen har gått tilbake til en tidligere utgave, og den står til grenen får en ny innsjekking.\n";

class Timer : public ::testing::Test {
 protected:
  Timer() { CHECK(site_.run_publish({"--ref", "main"}).status == 0); }

  void write_and_commit(const std::string& text) const {
    site_.write(kNewPage, plain_page(text));
    site_.commit();
  }
  Finished publish(std::vector<std::string> more = {}) const {
    more.insert(more.begin(), {"--ref", "main"});
    return site_.run_publish(more);
  }
  Finished at_night(const std::string& date) const { return publish({"--if-due", "--date", date}); }

  const PublishedSite site_;
};

TEST_F(Timer, KnowsOfAnEmbargoThatChangesNothingElse) {
  site_.write(kNewPage, "+++\ntype = \"side\"\ntittel = \"Ny\"\npubliseres = 2026-01-20\n+++\n\nTil da.\n");
  site_.commit();
  const Finished pushed = publish();
  EXPECT_THAT(without_times(pushed.out), StartsWith("Utgaven UTGAVE er ute: 0 nye sider, ")) << pushed.err;
  EXPECT_THAT(pushed.out, HasSubstr("Nettstedet endrer seg neste gang av seg selv 20.\u00A0januar\u00A02026."));
  EXPECT_THAT(at_night("2026-01-19").out, StartsWith(kNothing));
  EXPECT_EQ(at_night("2026-01-20").status, 0);
  EXPECT_TRUE(site_.files().has("web/current/om/nytt/index.html"));
}

TEST_F(Timer, LeavesARollbackAloneUntilThereIsAnotherCommit) {
  const std::string good = site_.live();
  write_and_commit("Lekkasje.\n");
  ASSERT_EQ(publish().status, 0);
  const Finished back = site_.run_command({"--rollback"});
  EXPECT_THAT(back.out, HasSubstr(" (den står til grenen får en ny innsjekking, også om dagen endrer noe).\n"));
  for (const std::string date : {"2026-01-16", "2027-06-01"}) {
    const Finished night = at_night(date);
    EXPECT_EQ(night.status, 0);
    EXPECT_EQ(night.out, kHeld);
    EXPECT_EQ(site_.live(), good);
  }
  EXPECT_THAT(site_.run_command({"--list"}).out, HasSubstr("\n* ser leserne nå; den står til grenen får "));
  EXPECT_THAT(site_.run_command({"--list", "--format", "json"}).out, HasSubstr("\"rolled_back_to\":true"));
  // The hook's name for the branch is the same branch.
  EXPECT_EQ(site_.run_publish({"--ref", "refs/heads/main", "--if-due"}).out, kHeld);

  write_and_commit("Rettet.\n");
  EXPECT_EQ(at_night("2026-01-17").status, 0);
  EXPECT_THAT(site_.files().read("web/current/om/nytt/index.html"), HasSubstr("Rettet."));
  EXPECT_THAT(site_.run_command({"--list"}).out, Not(HasSubstr("den står til")));
}

TEST_F(Timer, LeavesARollbackOfRollbacksAlone) {
  for (const char* text : {"To.\n", "Tre.\n"}) {
    write_and_commit(text);
    ASSERT_EQ(publish().status, 0);
  }
  ASSERT_EQ(site_.run_command({"--rollback"}).status, 0);
  ASSERT_EQ(site_.run_command({"--rollback"}).status, 0);
  EXPECT_EQ(at_night("2027-06-01").out, kHeld);
  // Forward by hand, and nothing is held any more.
  ASSERT_EQ(site_.run_command({"--rollback", site_.releases().back()}).status, 0);
  EXPECT_THAT(at_night("2026-01-16").out, StartsWith(kNothing));
}

TEST_F(Timer, LeavesARollbackAloneAlsoWhenWhatLeakedHasBeenRemoved) {
  write_and_commit("Lekkasje.\n");
  ASSERT_EQ(publish().status, 0);
  const std::string leak = site_.live();
  ASSERT_EQ(site_.run_command({"--rollback"}).status, 0);
  site_.remove("web/releases/" + leak);
  site_.remove("web/records/" + leak);
  EXPECT_EQ(at_night("2027-06-01").out, kHeld);
}

TEST_F(Timer, LeavesARollbackAloneAlsoFromACommitThatChangedNothing) {
  write_and_commit("To.\n");
  ASSERT_EQ(publish().status, 0);
  site_.commit();
  EXPECT_THAT(publish().out, StartsWith("Ingenting er endret "));
  EXPECT_THAT(at_night("2026-01-16").out, StartsWith(kNothing));
  ASSERT_EQ(site_.run_command({"--rollback"}).status, 0);
  EXPECT_EQ(at_night("2026-01-16").out, kHeld);
  // The mended papers give what is live: that is no rollback any more.
  site_.remove(kNewPage);
  site_.commit();
  EXPECT_EQ(at_night("2026-01-17").status, 0);
  EXPECT_THAT(at_night("2026-01-17").out, StartsWith(kNothing));
}

TEST_F(Timer, PublishesACommitThatWasNotPublishedWhenItCame) {
  write_and_commit("Pushet mens disken var full.\n");
  EXPECT_THAT(without_times(at_night("2026-01-16").out), StartsWith("Utgaven UTGAVE er ute: 1 ny side, "));
  EXPECT_THAT(at_night("2026-01-16").out, StartsWith(kNothing));
}

TEST_F(Timer, PublishesABranchThatWasSetBackToWhatWasLiveBefore) {
  write_and_commit("To.\n");
  ASSERT_EQ(publish().status, 0);
  git(site_.files().path(), {"update-ref", "refs/heads/main", "HEAD~1"});
  const Finished night = publish({"--if-due", "--accept", "address-vanished"});
  EXPECT_THAT(without_times(night.out), StartsWith("Utgaven UTGAVE er ute: ")) << night.err;
  EXPECT_FALSE(site_.files().has("web/current/om/nytt/index.html"));
}

TEST_F(Timer, IsToldOfAClockThatWasAhead) {
  write_and_commit("To.\n");
  ASSERT_EQ(publish({"--date", "2030-01-01"}).status, 0);
  write_and_commit("Tre.\n");
  const Finished done = publish();
  EXPECT_EQ(done.status, 0);
  EXPECT_THAT(done.err, HasSubstr("advarsel[clock-behind]: utgaven som er ute, er laget for 2030-01-01, og i dag er "
                                  "2026-01-15\n"));
}

TEST_F(Timer, GoingBackWritesWhatAMirrorIsToCopy) {
  write_and_commit("Lekkasje.\n");
  ASSERT_EQ(publish({"--changed-list", "endret", "--removed-list", "fjernet"}).status, 0);
  ASSERT_EQ(site_.run_command({"--rollback", "--changed-list", "endret", "--removed-list", "fjernet"}).status, 0);
  EXPECT_EQ(site_.files().read("fjernet"), "om/nytt/index.html\n");
  EXPECT_THAT(site_.files().read("endret"), HasSubstr("\nom/nytt\n"));
  EXPECT_THAT(site_.files().read("endret"), HasSubstr("\nsitemap.xml\n"));
  EXPECT_THAT(site_.files().read("endret"), Not(HasSubstr("robots.txt")));
}

TEST_F(Timer, AReleaseThatIsDamagedIsNotGoneBackTo) {
  const std::string first = site_.live();
  write_and_commit("To.\n");
  ASSERT_EQ(publish().status, 0);
  const std::string second = site_.live();
  const std::string page = "web/releases/" + first + "/index.html";
  const std::string whole = site_.files().read(page);
  site_.remove(page);
  for (const std::string bytes : {"", "noe annet"}) {
    if (!bytes.empty()) site_.write(page, bytes);
    const Finished back = site_.run_command({"--rollback"});
    EXPECT_EQ(back.status, 3);
    EXPECT_THAT(back.err, StartsWith("stopp: utgaven `" + first +
                                     "` er ikke slik den ble laget: `index.html` mangler eller er endret "
                                     "(nettstedet er som før)\n   = hjelp: gå tilbake til en annen "));
    EXPECT_EQ(site_.live(), second);
  }
  site_.write(page, whole);
  EXPECT_EQ(site_.run_command({"--rollback"}).status, 0);
  site_.remove("web/releases/" + second + "/data");
  EXPECT_EQ(site_.run_command({"--rollback", second}).status, 3);
  EXPECT_EQ(site_.live(), first);
}

TEST_F(Timer, MendsWhatAClockThatWasAheadHasPublished) {
  site_.write(kNewPage, "+++\ntype = \"side\"\ntittel = \"Ny\"\npubliseres = 2030-01-20\n+++\n\nTil da.\n");
  site_.commit();
  ASSERT_EQ(publish({"--date", "2031-05-01"}).status, 0);
  // A name from that clock, too.
  const std::string name = site_.live();
  const std::string ahead = "2031" + name.substr(4);
  for (const std::string folder : {"web/releases/", "web/records/"})
    fs::rename(site_ / (folder + name), site_ / (folder + ahead));
  fs::remove(site_ / "web/current");
  fs::create_symlink("releases/" + ahead, site_ / "web/current");
  const Finished night = at_night("2026-01-20");
  EXPECT_EQ(night.status, 0) << night.err;
  EXPECT_THAT(night.err, HasSubstr("advarsel[clock-behind]: "));
  EXPECT_FALSE(site_.files().has("web/current/om/nytt/index.html"));
  EXPECT_GT(site_.live(), ahead);
  EXPECT_THAT(at_night("2026-01-20").out, StartsWith(kNothing));
  // What has vanished for another reason is still missed, and on its day the page is there again.
  EXPECT_EQ(at_night("2030-01-20").status, 0);
  EXPECT_TRUE(site_.files().has("web/current/om/nytt/index.html"));
  site_.remove(kNewPage);
  site_.commit();
  EXPECT_THAT(publish().err, HasSubstr("feil[address-vanished]: /om/nytt/ "));
}

class NothingLive : public Timer {};

TEST_F(NothingLive, AddressesAreHeldAgainstTheNewestRelease) {
  write_and_commit("To.\n");
  ASSERT_EQ(publish().status, 0);
  site_.remove(kNewPage);
  site_.commit();
  fs::remove(site_ / "web/current");
  const Finished refused = publish();
  EXPECT_EQ(refused.status, 1);
  EXPECT_THAT(refused.err, HasSubstr("feil[address-vanished]: "));
  fs::create_symlink("releases/2020-01-01T000000Z-00000000", site_ / "web/current");
  EXPECT_EQ(publish().status, 1);
  EXPECT_EQ(publish({"--accept", "address-vanished"}).status, 0);
}

TEST_F(NothingLive, TheRecordOfAReleaseThatIsGoneStillHasItsAddresses) {
  write_and_commit("To.\n");
  ASSERT_EQ(publish().status, 0);
  const std::string gone = site_.live();
  fs::remove_all(site_ / "web/releases");
  site_.remove(kNewPage);
  site_.commit();
  for (int i = 0; i < 2; ++i) {
    const Finished refused = publish();
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("feil[address-vanished]: "));
  }
  EXPECT_EQ(publish({"--accept", "address-vanished"}).status, 0);
  EXPECT_FALSE(site_.files().has("web/records/" + gone));
}

TEST_F(NothingLive, AReleaseThatIsGoneWithItsRecordIsWarnedOf) {
  const std::string gone = site_.live();
  fs::remove_all(site_ / "web/releases");
  fs::remove_all(site_ / "web/records");
  const Finished done = publish();
  EXPECT_EQ(done.status, 0);
  EXPECT_THAT(done.err,
              HasSubstr("advarsel[addresses-unknown]: det er ikke kjent hvilke adresser utgaven " + gone + " hadde, "));
}

TEST_F(NothingLive, GoingBackSaysSo) {
  const std::string only = site_.live();
  fs::remove(site_ / "web/current");
  const Finished back = site_.run_command({"--rollback"});
  EXPECT_EQ(back.err,
            "stopp: `web/current` mangler eller peker på en utgave som er borte, så leserne ser ingenting\n"
            "   = hjelp: vis den nyeste utgaven som finnes, med `--rollback " +
                only + "`\n");
  EXPECT_EQ(site_.run_command({"--rollback", only}).status, 0);
  EXPECT_EQ(site_.live(), only);
}

TEST_F(NothingLive, ALiveReleaseWithHalfARecordIsListed) {
  fs::resize_file(site_ / ("web/records/" + site_.live()), 60);
  EXPECT_THAT(site_.run_command({"--list"}).out, HasSubstr("\n* " + site_.live() + " "));
}

TEST(PublishForAll, TheWebServerCanReadWhateverTheUmask) {
  const PublishedSite site;
  Invocation publish = site.publish();
  publish.wrapper = {"sh", "-c", "umask 077; exec \"$@\"", "sh"};
  ASSERT_EQ(run(publish).status, 0);
  for (const std::string path : {"web", "web/releases", "web/current/.", "web/current/om", "web/current/index.html"}) {
    struct stat facts {};
    ASSERT_EQ(stat((site / path).c_str(), &facts), 0) << path;
    EXPECT_EQ(facts.st_mode & 0777U, S_ISDIR(facts.st_mode) ? 0755U : 0644U) << path;
  }
}

TEST(PublishForAll, FewerReleasesMakeRoomBeforeAnythingIsWritten) {
  const PublishedSite site;
  for (const char* text : {"En.\n", "To.\n", "Tre.\n"}) {
    site.write(kNewPage, plain_page(text));
    site.commit();
    ASSERT_EQ(site.run_publish().status, 0);
  }
  // Whatever becomes of the publishing: here it is refused.
  site.write(kNewPage, "+++\ntype = \"sidde\"\n+++\n");
  site.commit();
  EXPECT_EQ(site.run_publish({"--keep", "2"}).status, 1);
  EXPECT_THAT(site.releases(), SizeIs(2));
}

TEST(PublishForAll, AListDoesNotLieAmongTheReleases) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  const Finished done = site.run_publish({"--changed-list", "web/current/liste"});
  EXPECT_EQ(done.err,
            "stopp: listen `web/current/liste` ligger i `web`, der utgavene er (nettstedet er som før)\n"
            "   = hjelp: velg en fil utenfor mappen\n");
  EXPECT_FALSE(site.files().has("web/current/liste"));
}

TEST(PublishForAll, ABareRepositoryIsNoPlaceToPublish) {
  const PublishedSite site;
  git(site.files().path(), {"clone", "--quiet", "--bare", ".", "bart.git"});
  EXPECT_EQ(site.run_publish({"--repo", "bart.git", "--ref", "main", "--to", "bart.git/nettsted"}).status, 3);
  EXPECT_FALSE(site.files().has("bart.git/nettsted"));
}

}  // namespace
}  // namespace motebok::testing
