// What a publisher does: publish, look, go back.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include <rapidjson/document.h>

#include "publish/published_site.h"

namespace motebok::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::StartsWith;

struct stat facts_of(const std::string& path) {
  struct stat facts {};
  stat(path.c_str(), &facts);
  return facts;
}

TEST(Publish, MakesACommitWhatReadersSee) {
  const PublishedSite site;
  const Finished done = site.run_publish();
  EXPECT_EQ(done.status, 0) << done.err;
  EXPECT_THAT(done.err, IsEmpty());
  EXPECT_THAT(without_times(done.out), StartsWith("Utgaven UTGAVE er ute: "));
  EXPECT_EQ(differences(site.built("main"), site.live_files()), "");
  EXPECT_THAT(site.in_root(), ElementsAre(".lock", ".motebok-publish", "current", "records", "releases"));
  EXPECT_EQ(fs::read_symlink(site / "web/current"), fs::path("releases/" + site.live()));
  EXPECT_TRUE(site.live().ends_with("Z-" + git(site.files().path(), {"rev-parse", "--short=8", "HEAD"})));
}

TEST(Publish, TakesTheCommitAndNotTheFilesThereAre) {
  const PublishedSite site;
  site.write(kNewPage, plain_page("Ikke sjekket inn.\n"));
  ASSERT_EQ(site.run_publish().status, 0);
  EXPECT_FALSE(site.files().has("web/current/om/nytt/index.html"));
}

TEST(Publish, TakesABareRepository) {
  const PublishedSite site;
  git(site.files().path(), {"clone", "--quiet", "--bare", ".", "bart.git"});
  const Finished done = site.run_publish({"--repo", "bart.git", "--ref", "main"});
  EXPECT_EQ(done.status, 0) << done.err;
  EXPECT_EQ(differences(site.built("main"), site.live_files()), "");
}

TEST(Publish, WritesWhatHasChangedAndLinksTheRest) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  const std::string first = site.live();
  site.write(kNewPage, plain_page("En ny side.\n"));
  site.commit();
  const Finished done = site.run_publish();
  ASSERT_EQ(done.status, 0) << done.err;
  EXPECT_THAT(without_times(done.out), StartsWith("Utgaven UTGAVE er ute: 1 ny side, "));

  const FileTree before = read_tree(site / ("web/releases/" + first));
  std::size_t linked = 0;
  for (const auto& [path, bytes] : site.live_files()) {
    const struct stat now = facts_of(site / ("web/current/" + path));
    const auto old = before.find(path);
    const bool is_same = old != before.end() && old->second == bytes;
    EXPECT_EQ(now.st_nlink, is_same ? 2U : 1U) << path;
    if (is_same) {
      EXPECT_EQ(now.st_ino, facts_of(site / ("web/releases/" + first + "/" + path)).st_ino) << path;
    }
    linked += is_same ? 1 : 0;
  }
  EXPECT_GT(linked, 10U);
  EXPECT_THAT(done.out, HasSubstr("lenket " + std::to_string(linked)));
}

TEST(Publish, LeavesALiveReleaseAsItIs) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  const std::string first = site / ("web/releases/" + site.live());
  const FileTree before = read_tree(first);
  const auto stamps = stamps_of(first);
  site.write(kNewPage, plain_page("En ny side.\n"));
  site.commit();
  ASSERT_EQ(site.run_publish().status, 0);
  EXPECT_EQ(differences(before, read_tree(first)), "");
  EXPECT_EQ(stamps, stamps_of(first));
}

TEST(Publish, DoesNothingWhereNothingHasChanged) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  const std::string first = site.live();
  site.commit();
  const Finished again = site.run_publish();
  EXPECT_EQ(again.status, 0);
  EXPECT_EQ(without_times(again.out), "Ingenting er endret siden utgaven UTGAVE. Det tok 0 s.\n");
  EXPECT_EQ(site.live(), first);
  EXPECT_THAT(site.releases(), ElementsAre(first));
}

TEST(Publish, HealsAReleaseThatSomebodyHasChanged) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  write_file(site / "web/current/index.html", "noe annet");
  fs::remove(site / "web/current/robots.txt");
  ASSERT_EQ(site.run_publish({"--accept", "page-emptied"}).status, 0);
  EXPECT_EQ(differences(site.built("main"), site.live_files()), "");
}

TEST(Publish, RehearsesWithoutATrace) {
  const PublishedSite site;
  const Finished first = site.run_publish({"--dry-run"});
  EXPECT_EQ(first.status, 0) << first.err;
  EXPECT_THAT(without_times(first.out), HasSubstr("Prøvekjøring, ingenting er publisert: "));
  EXPECT_FALSE(site.files().has("web"));

  site.write(kPage, plain_page("Første utgave.\n"));
  site.commit();
  ASSERT_EQ(site.run_publish().status, 0);
  const FileTree before = read_tree(site / "web");
  site.remove(kPage);
  site.write(kNewPage, plain_page("En ny side.\n"));
  site.commit();
  const Finished done = site.run_publish({"--dry-run", "--accept", "address-vanished"});
  EXPECT_EQ(done.status, 0) << done.err;
  EXPECT_THAT(done.out, HasSubstr("Nytt (1)\n  + /om/nytt/\n"));
  EXPECT_THAT(done.out, HasSubstr("  ~ /sitemap.xml\n"));
  EXPECT_EQ(differences(before, read_tree(site / "web")), "");
}

TEST(Publish, TellsProgramsOneObject) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  site.write(kNewPage, plain_page("En ny side.\n"));
  site.commit();
  const Finished done = site.run_publish({"--format", "json"});
  rapidjson::Document json;
  json.Parse(done.out.c_str());
  ASSERT_FALSE(json.HasParseError()) << done.out;
  EXPECT_STREQ(json["outcome"].GetString(), "published");
  EXPECT_EQ(json["release"].GetString(), site.live());
  ASSERT_EQ(json["added"].Size(), 1U);
  EXPECT_STREQ(json["added"][0].GetString(), "/om/nytt/");
  EXPECT_EQ(json["diagnostics"].Size(), 0U);
}

TEST(Publish, KeepsTheLastReleases) {
  const PublishedSite site;
  for (int i = 1; i <= 5; ++i) {
    site.write(kNewPage, plain_page("Utgave " + std::to_string(i) + ".\n"));
    site.commit();
    ASSERT_EQ(site.run_publish({"--keep", "3"}).status, 0);
  }
  EXPECT_THAT(site.releases(), SizeIs(3));
  EXPECT_EQ(site.releases().back(), site.live());
  EXPECT_THAT(read_tree(site / "web/records"), SizeIs(3));
}

TEST(Publish, GoesBackAndFurtherBackAndForth) {
  const PublishedSite site;
  for (int i = 1; i <= 3; ++i) {
    site.write(kNewPage, plain_page("Utgave " + std::to_string(i) + ".\n"));
    site.commit();
    ASSERT_EQ(site.run_publish().status, 0);
  }
  const std::vector<std::string> releases = site.releases();
  const Finished back = site.run_command({"--rollback"});
  EXPECT_EQ(back.status, 0) << back.err;
  EXPECT_THAT(back.out, StartsWith("Leserne ser nå utgaven " + releases[1] + ", publisert "));
  EXPECT_EQ(site.live(), releases[1]);
  ASSERT_EQ(site.run_command({"--rollback"}).status, 0);
  EXPECT_EQ(site.live(), releases[0]);
  const Finished end = site.run_command({"--rollback"});
  EXPECT_EQ(end.status, 3);
  EXPECT_EQ(end.err, "stopp: det finnes ingen utgave fra før `" + releases[0] + "` (nettstedet er som før)\n" +
                         "   = hjelp: se utgavene med `--list`, og behold flere med `--keep`\n");
  ASSERT_EQ(site.run_command({"--rollback", releases[2]}).status, 0);
  EXPECT_EQ(site.live(), releases[2]);
  EXPECT_THAT(site.releases(), SizeIs(3));
}

// What readers went back from is not what they go back to.
TEST(Publish, GoesBackToWhatWasLiveAndNotToWhatWasMadeBefore) {
  const PublishedSite site;
  const auto publish_text = [&](const std::string& text) {
    site.write(kNewPage, plain_page(text));
    site.commit();
    ASSERT_EQ(site.run_publish().status, 0);
  };
  publish_text("God.\n");
  const std::string good = site.live();
  publish_text("Dårlig.\n");
  ASSERT_EQ(site.run_command({"--rollback"}).status, 0);
  publish_text("Bedre.\n");
  ASSERT_EQ(site.run_command({"--rollback"}).status, 0);
  EXPECT_EQ(site.live(), good);
}

TEST(Publish, ListsTheReleases) {
  const PublishedSite site;
  const Finished none = site.run_command({"--list"});
  EXPECT_EQ(none.out, "Ingenting er publisert ennå.\n");
  EXPECT_FALSE(site.files().has("web"));
  ASSERT_EQ(site.run_publish().status, 0);
  const Finished listed = site.run_command({"--list"});
  EXPECT_EQ(listed.status, 0);
  EXPECT_THAT(listed.out, HasSubstr("\n* " + site.live() + " "));
  EXPECT_THAT(listed.out, HasSubstr(git(site.files().path(), {"rev-parse", "--short=8", "HEAD"})));
  rapidjson::Document json;
  json.Parse(site.run_command({"--list", "--format", "json"}).out.c_str());
  ASSERT_FALSE(json.HasParseError());
  EXPECT_EQ(json[0]["release"].GetString(), site.live());
  EXPECT_TRUE(json[0]["live"].GetBool());
}

TEST(Publish, RefusesAThemeWithALinkThatLeadsNowhere) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  const std::string before = site.live();
  const std::string front = site.files().read("tema/maler/forside.html");
  site.write("tema/maler/forside.html", front + "<p><a href=\"/kontakt/\">Kontakt</a> <a href=\"#nede\">Ned</a></p>");
  const Finished done = site.run_publish();
  EXPECT_EQ(done.status, 1);
  EXPECT_THAT(done.err, HasSubstr("feil[broken-link]: siden / lenker til /kontakt/, som ikke finnes\n   = hjelp: "));
  EXPECT_THAT(done.err, HasSubstr("siden / lenker til /#nede, og siden har ikke noe slikt sted\n"));
  EXPECT_THAT(done.err, HasSubstr("Ingenting er publisert. Rett feilene og prøv igjen.\n"));
  EXPECT_EQ(site.live(), before);
  EXPECT_THAT(site.in_root(), ElementsAre(".lock", ".motebok-publish", "current", "records", "releases"));
  EXPECT_EQ(site.run_publish({"--accept", "broken-link"}).status, 0);
}

TEST(Publish, RefusesAPageThatHasBeenEmptied) {
  const PublishedSite site;
  site.write(kPage, plain_page(std::string(3'000, 'x') + "\n"));
  site.commit();
  ASSERT_EQ(site.run_publish().status, 0);
  site.write(kPage, plain_page("Tom.\n"));
  site.commit();
  const Finished done = site.run_publish();
  EXPECT_EQ(done.status, 1);
  EXPECT_THAT(done.err, HasSubstr("feil[page-emptied]: siden /om/personvern/ er så godt som tom: "));
  EXPECT_THAT(done.err, HasSubstr("  --> om/personvern.md\n"));
  EXPECT_THAT(done.err, HasSubstr("hjelp: er det meningen, så publiser med `--accept page-emptied`\n"));
  const Finished accepted = site.run_publish({"--accept", "page-emptied"});
  EXPECT_EQ(accepted.status, 0);
  EXPECT_THAT(accepted.err, StartsWith("advarsel[page-emptied]: "));
}

TEST(Publish, AcceptsThatAWithdrawnPageIsShort) {
  const PublishedSite site;
  site.write(kPage, plain_page(std::string(3'000, 'x') + "\n"));
  site.commit();
  ASSERT_EQ(site.run_publish().status, 0);
  site.write(
      kPage,
      "+++\ntype = \"side\"\ntittel = \"En side\"\ntrukket = 2025-12-01\ntrukket_grunn = \"Feil.\"\n+++\n\nTekst.\n");
  site.commit();
  const Finished done = site.run_publish();
  EXPECT_EQ(done.status, 0) << done.err;
}

TEST(Publish, RefusesASiteThatHasShrunk) {
  const PublishedSite site;
  for (int i = 0; i < 40; ++i) site.write("content/om/side-" + std::to_string(i) + ".md", plain_page("Tekst.\n"));
  site.commit();
  ASSERT_EQ(site.run_publish().status, 0);
  for (int i = 0; i < 40; ++i) site.remove("content/om/side-" + std::to_string(i) + ".md");
  site.commit();
  const Finished done = site.run_publish({"--accept", "address-vanished"});
  EXPECT_EQ(done.status, 1);
  EXPECT_THAT(done.err, HasSubstr("feil[site-shrunk]: nettstedet går fra "));
  EXPECT_THAT(done.err, HasSubstr(" sider, og det er mer enn 30 % færre\n"));
  EXPECT_EQ(site.run_publish({"--accept", "address-vanished", "--max-shrink", "90"}).status, 0);
}

// Holds the lock as another publishing would.
class Lock {
 public:
  explicit Lock(const PublishedSite& site) : file_(open((site / "web/.lock").c_str(), O_RDWR | O_CLOEXEC)) {
    CHECK(flock(file_, LOCK_EX | LOCK_NB) == 0);
    const std::string holder = "4242 2026-01-15 11:31:05 UTC\n";
    CHECK(ftruncate(file_, 0) == 0 && pwrite(file_, holder.data(), holder.size(), 0) > 0);
  }
  ~Lock() { close(file_); }

 private:
  int file_;
};

TEST(Publish, SaysWhoIsPublishingAlready) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  const Lock lock(site);
  for (const Finished& done : {site.run_publish(), site.run_command({"--rollback"})}) {
    EXPECT_EQ(done.status, 3);
    EXPECT_EQ(
        done.err,
        "stopp: prosess 4242 publiserer til `web`, og har gjort det siden 2026-01-15 11:31:05 UTC\n"
        "   = hjelp: vent til den er ferdig, eller la motebok vente med `--wait 60`; henger den, så avslutt den med "
        "`kill 4242`\n");
  }
  EXPECT_EQ(site.run_command({"--list"}).status, 0);
  EXPECT_EQ(site.run_publish({"--dry-run"}).status, 0);
}

TEST(Publish, SaysThatItWaits) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  const Lock lock(site);
  const Finished done = site.run_publish({"--wait", "1"});
  EXPECT_EQ(done.status, 3);
  EXPECT_THAT(done.err, StartsWith("Venter på en annen publisering …\nstopp: prosess 4242 "));
}

TEST(Publish, WaitsForAnotherPublishing) {
  const PublishedSite site;
  ASSERT_EQ(site.run_publish().status, 0);
  site.write(kNewPage, plain_page("En ny side.\n"));
  site.commit();
  pid_t waiting = 0;
  {
    const Lock lock(site);
    waiting = start(site.publish({"--wait", "60"}));
  }
  EXPECT_EQ(wait_for(waiting), 0);
  EXPECT_TRUE(site.files().has("web/current/om/nytt/index.html"));
}

TEST(Publish, TwoAtOnceLeaveOneWholeSite) {
  const PublishedSite site;
  std::vector<pid_t> processes;
  for (int i = 0; i < 4; ++i) processes.push_back(start(site.publish()));
  int done = 0;
  for (const pid_t process : processes) done += wait_for(process) == 0 ? 1 : 0;
  EXPECT_GE(done, 1);
  EXPECT_EQ(differences(site.built("main"), site.live_files()), "");
  EXPECT_THAT(site.in_root(), ElementsAre(".lock", ".motebok-publish", "current", "records", "releases"));
}

TEST(Publish, TeachesWithExamples) {
  const PublishedSite site;
  const Finished help = run(site.files().command({"publish", "--help"}));
  EXPECT_EQ(help.status, 0);
  EXPECT_THAT(help.out, HasSubstr("motebok publish --to /srv/www/helsefellesskapet --rollback\n"));
}

TEST(Publish, TheCodesThatMayBeAcceptedAreTheSameWhereverTheyAreListed) {
  const PublishedSite site;
  const std::string codes = "address-vanished, anchor-vanished, broken-link, id-reused, page-emptied, site-shrunk";
  for (const char* const language : {"nb", "en"}) {
    EXPECT_THAT(run(site.files().command({"publish", "--help", "--lang", language})).out,
                HasSubstr("stop" + std::string(language == std::string("nb") ? "pe" : "") +
                          ":\n                        " + codes + "\n"));
  }
  std::string manual = read_file(PROJECT_FOLDER "/generator/package/motebok.1");
  std::erase(manual, '\\');
  const std::string completion = read_file(PROJECT_FOLDER "/generator/package/motebok.bash-completion");
  std::string in_completion = codes;
  std::erase(in_completion, ',');
  EXPECT_THAT(completion, HasSubstr("\"" + in_completion + "\""));
  for (std::size_t at = 0; at < codes.size();
       at = codes.find(", ", at) == std::string::npos ? codes.size() : codes.find(", ", at) + 2)
    EXPECT_THAT(manual, HasSubstr(codes.substr(at, codes.find(", ", at) - at)));
}

struct Mistake {
  std::vector<std::string> words;
  std::string told;
};

TEST(Publish, SaysWhatIsWrongWithItsOptions) {
  const PublishedSite site;
  const std::vector<Mistake> mistakes = {
      {{"--repo", "."}, "publish trenger --to, for eksempel --to /srv/www/nettsted"},
      {{"--to", "web"}, "publish trenger --repo, for eksempel --repo /srv/git/nettsted.git"},
      {{"--to", "web", "--list", "--rollback"}, "velg én av --list, --rollback og --dry-run"},
      {{"--to", "web", "--keep", "1"},
       "--keep 1: skriv et tall fra 2 og oppover; den forrige utgaven må stå for dem som leser i den"},
      {{"--to", "web", "--max-shrink", "litt"}, "--max-shrink litt: skriv prosent som et tall fra 0 til 100"},
      {{"--to", "web", "--wait", "-1"}, "--wait -1: skriv sekunder som et helt tall"},
      {{"--to", "web", "--accept", "page-emptid"},
       "--accept page-emptid: det finnes ingen slik kontroll; mente du `page-emptied`?"},
      {{"--to", "web", "--kep", "2"}, "det finnes ikke noe valg `--kep`; mente du `--keep`?"}};
  for (const Mistake& mistake : mistakes) {
    std::vector<std::string> words = {"publish"};
    words.insert(words.end(), mistake.words.begin(), mistake.words.end());
    const Finished done = run(site.files().command(words));
    EXPECT_EQ(done.status, 2) << mistake.told;
    EXPECT_EQ(done.err, "feil bruk: " + mistake.told + "\n   = hjelp: motebok publish --help\n");
  }
  EXPECT_FALSE(site.files().has("web"));
}

}  // namespace
}  // namespace motebok::testing
