// Sites with a history, built from a real repository and compared byte for byte with tests/history/sites/<name>/expected/;
// UPDATE_GOLDEN=1 writes it anew.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "history/committed_site.h"
#include "support/site_folder.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kPlan = "planer/hp/index.html";
constexpr const char* kSettings = "content/nettsted.toml";

std::string settings_and(const std::string& more) {
  return "tittel = \"Helsefellesskapet i Fjorden\"\nadresse = \"https://fjorden.example\"\n" + more;
}

std::string all_of(const FileTree& tree) {
  std::string all;
  for (const auto& [path, bytes] : tree) all += path + "\n" + bytes;
  return all;
}

class HistorySite : public ::testing::TestWithParam<const char*> {};

TEST_P(HistorySite, IsAsExpected) {
  const CommittedSite site(GetParam());
  const std::string folder = TESTS_FOLDER "/history/sites/" + std::string(GetParam()) + "/expected";
  FileTree actual = site.built("ut", {"--strict"});
  // They follow from the other files.
  for (const char* const follows : {"data/filer.sha256", "data/manifest.json"})
    EXPECT_EQ(actual.erase(follows), 1U) << follows;
  if (updates_golden()) {
    std::filesystem::remove_all(folder);
    write_tree(folder, actual);
  }
  EXPECT_EQ(differences(read_tree(folder), actual), "");
}

INSTANTIATE_TEST_SUITE_P(Sites, HistorySite, ::testing::Values("planen", "utlysningen"));

TEST(HistoryPages, AreTheSameWithACacheFromAWorkTreeAndOnAnyThreads) {
  CommittedSite site("planen");
  const std::string cache = site / "hurtiglager";
  site.built("tidlig", {"--cache", cache});
  site.commit({{"content/om/kontakt.md", "+++\ntype = \"side\"\ntittel = \"Kontakt\"\n+++\n\nSkriv til oss.\n"}},
              "2024-07-01", "Forkort");
  const FileTree plain = site.built("vanlig");
  EXPECT_EQ(differences(plain, site.built("senere", {"--cache", cache})), "");
  EXPECT_EQ(differences(plain, site.built("igjen", {"--cache", cache})), "");
  EXPECT_EQ(differences(plain, site.built("traader", {"--jobs", "8"})), "");
  EXPECT_EQ(differences(plain, site.built_from_work_tree("arbeidskopi")), "");
}

TEST(VersionPages, AreNotForSearchEnginesAndSayWhatReplacedThem) {
  const FileTree tree = CommittedSite("planen").built("ut");
  std::size_t found = 0;
  for (const auto& [path, bytes] : tree) {
    if (path.find("/versjon/") == std::string::npos || path == "om/versjon/index.html") continue;
    ++found;
    EXPECT_THAT(bytes, HasSubstr("<meta name=\"robots\" content=\"noindex\">")) << path;
    EXPECT_THAT(bytes, HasSubstr("melding: ")) << path;
    EXPECT_THAT(bytes, HasSubstr("jeldende versjon: ")) << path;
  }
  EXPECT_EQ(found, 12U);
  EXPECT_THAT(tree.at("sitemap.xml"), Not(HasSubstr("/versjon/2")));
}

TEST(VersionPages, OfMinutesWaitUntilTheyAreApproved) {
  CommittedSite site("planen");
  const std::string path = "content/utvalg/flr/2024-04-03/referat.md";
  std::string minutes = read_file(TESTS_FOLDER "/history/sites/planen/05/" + path);
  minutes.replace(minutes.find("godkjent = 2024-05-29\n"), 22, "");
  site.commit({{path, minutes}}, "2024-07-01", "Ta bort godkjenningen");
  for (const auto& [file, bytes] : site.built("ut"))
    EXPECT_FALSE(file.starts_with("utvalg/flr/2024-04-03/versjon")) << file;
}

TEST(VersionPages, KeepTheirAddressesWhenMoreVersionsCome) {
  CommittedSite site("planen");
  const FileTree before = site.built("for");
  std::string plan = read_file(TESTS_FOLDER "/history/sites/planen/05/content/planer/hp.md") + "\nOg mer.\n";
  site.commit({{"content/planer/hp.md", plan}}, "2024-06-01 13:00", "Legg til");
  const FileTree after = site.built("etter");
  for (const auto& [path, bytes] : before) {
    if (path.find("/versjon/") == std::string::npos) continue;
    EXPECT_TRUE(after.contains(path)) << path;
  }
  // What the next one changed in a version is settled.
  const std::string settled = "planer/hp/versjon/2024-04-10/endringer/index.html";
  EXPECT_EQ(after.at(settled), before.at(settled));
  EXPECT_TRUE(after.contains("planer/hp/versjon/2024-06-01/index.html"));
}

// What was never for readers is in no file of the site.

TEST(HistoryPages, TellNothingOfDraftsNorOfWhatIsExemptNow) {
  const std::string all = all_of(CommittedSite("planen").built("ut"));
  EXPECT_THAT(all, Not(HasSubstr("Hemmelig utkast")));
  EXPECT_THAT(all, Not(HasSubstr("Peder Ås")));
  EXPECT_THAT(all, Not(HasSubstr("Ta ut navnet"))) << "the plan was changed in the same commit";
}

TEST(HistoryPages, TellNothingOfEmbargoedVersions) {
  CommittedSite site("planen");
  const auto page = [](const std::string& date, const std::string& text) {
    return "+++\ntype = \"side\"\ntittel = \"Nyhet\"\npubliseres = " + date + "\n+++\n\n" + text + "\n";
  };
  site.commit({{"content/om/nyhet.md", page("2024-09-01", "Tidlig tanke.")}}, "2024-07-01", "Tenk høyt");
  site.commit({{"content/om/nyhet.md", page("2024-09-01", "Ferdig tekst.")}}, "2024-08-01", "Skriv ferdig");
  site.commit({{"content/om/nyhet.md", page("2024-09-01", "Ferdig tekst, rettet.")}}, "2024-10-01", "Rett nyheten");
  site.commit({{"content/om/nyhet.md", page("2026-01-16", "Ny tekst i morgen.")}}, "2024-11-01", "Utsett nyheten");
  EXPECT_THAT(all_of(site.built("for")), Not(HasSubstr("Nyhet")));
  site.commit({{"content/om/nyhet.md", page("2024-09-01", "Ny tekst i dag.")}}, "2024-12-01", "Gi ut nyheten");
  const FileTree tree = site.built("etter");
  EXPECT_THAT(tree.at("om/nyhet/index.html"), HasSubstr("historikk: 3 versjoner siden"));
  EXPECT_THAT(tree.at("om/nyhet/index.html"), HasSubstr("notat: Rett nyheten"));
  for (const char* const secret : {"Tidlig tanke", "Tenk høyt", "Skriv ferdig", "i morgen", "Utsett", "Gi ut nyheten"})
    EXPECT_THAT(all_of(tree), Not(HasSubstr(secret)));
}

TEST(HistoryPages, TellNothingOfWhatWasWithdrawn) {
  CommittedSite site("planen");
  const auto page = [](const std::string& key, const std::string& text) {
    return "+++\ntype = \"side\"\ntittel = \"Nyhet\"\n" + key + "+++\n\n" + text + "\n";
  };
  site.commit({{"content/om/nyhet.md", page("", "Galt telefonnummer.")}}, "2024-07-01", "Legg ut nyheten");
  site.commit(
      {{"content/om/nyhet.md", page("trukket = 2024-07-02\ntrukket_grunn = \"Feil.\"\n", "Galt telefonnummer.")}},
      "2024-07-02", "Trekk nyheten");
  EXPECT_THAT(all_of(site.built("trukket")), Not(HasSubstr("Legg ut nyheten")));
  site.commit({{"content/om/nyhet.md", page("", "Rett nummer.")}}, "2024-07-03", "Legg ut igjen");
  site.commit({{"content/om/nyhet.md", page("", "Rett nummer, og mer.")}}, "2024-07-04", "Legg til");
  const FileTree tree = site.built("igjen");
  EXPECT_THAT(tree.at("om/nyhet/index.html"), HasSubstr("historikk: 2 versjoner siden"));
  for (const char* const secret : {"Galt", "Legg ut nyheten", "Trekk nyheten", "Legg ut igjen"})
    EXPECT_THAT(all_of(tree), Not(HasSubstr(secret)));
}

TEST(HistoryPages, TellNothingOfVersionsWithMistakes) {
  CommittedSite site("planen");
  site.commit({{"content/om/kontakt.md",
                "+++\ntype = \"side\"\ntittel = \"Kontakt\"\nutkast = \"ja, dette er hemmelig\"\n+++\n\nHemmelig.\n"}},
              "2024-07-01", "Halvferdig");
  site.commit({{"content/om/kontakt.md", "+++\ntype = \"side\"\ntittel = \"Kontakt\"\n+++\n\nFerdig.\n"}}, "2024-07-02",
              "Gjør ferdig");
  const std::string all = all_of(site.built("ut"));
  EXPECT_THAT(all, HasSubstr("Ferdig."));
  for (const char* const secret : {"Hemmelig.", "Halvferdig", "Gjør ferdig"}) EXPECT_THAT(all, Not(HasSubstr(secret)));
}

TEST(VersionPages, TellNothingOfCommitteesThatAreNotPublic) {
  CommittedSite site("utlysningen");
  const std::string path = "content/utlysninger/samhandling.md";
  const std::string committee =
      "+++\ntype = \"utvalg\"\ntittel = \"Hemmelig utvalg\"\nforkortelse = \"HU\"\nnivaa = "
      "\"faglig\"\n";
  const std::string now = read_file(TESTS_FOLDER "/history/sites/utlysningen/04/" + path);
  std::string then = now;
  then.replace(then.find("utvalg = \"flr\""), 14, "utvalg = \"hemmelig\"");
  site.commit({{path, then}, {"content/utvalg/hemmelig/index.md", committee + "+++\n"}}, "2024-07-02",
              "Flytt ansvaret");
  site.commit({{path, now}, {"content/utvalg/hemmelig/index.md", committee + "utkast = true\n+++\n"}}, "2024-07-03",
              "Flytt det tilbake");
  const FileTree tree = site.built("ut");
  EXPECT_TRUE(tree.contains("utlysninger/samhandling/versjon/2024-07-02/index.html"));
  EXPECT_THAT(all_of(tree), Not(HasSubstr("emmelig")));
}

TEST(VersionPages, TellNothingOfWhatStoodAboveAHiddenText) {
  CommittedSite site("utlysningen");
  site.commit({{kSettings, settings_and("[[historikk.skjul]]\ncommit = \"" + site.commit_id(3) +
                                        "\"\ngrunn = \"Feil frist.\"\n")}},
              "2024-07-02", "Skjul");
  const FileTree tree = site.built("ut", {"--strict"});
  EXPECT_THAT(tree.at("utlysninger/samhandling/index.html"), HasSubstr("Feil frist."));
  EXPECT_THAT(all_of(tree), Not(HasSubstr("post@fjorden.example")));
  EXPECT_THAT(all_of(tree), Not(HasSubstr("kr\u00A01\u00A0000\u00A0000")));
}

TEST(HistoryPages, TellNothingOfAVersionWithAnIdentityNumber) {
  CommittedSite site("planen");
  const auto page = [](const std::string& text) {
    return "+++\ntype = \"side\"\ntittel = \"Klage\"\n+++\n\n" + text + "\n";
  };
  site.commit({{"content/om/klage.md", page("Klagen gjelder 020132 99997.")}}, "2024-07-01", "Legg ut klagen");
  site.commit({{"content/om/klage.md", page("Klagen gjelder en pasient.")}}, "2024-07-02", "Ta ut nummeret");
  site.commit({{"content/om/klage.md", page("Klagen gjelder en pasient i nord.")}}, "2024-07-03", "Si hvor");
  const std::string all = all_of(site.built("ut"));
  EXPECT_THAT(all, HasSubstr("i nord."));
  for (const char* const secret : {"99997", "Legg ut klagen", "Ta ut nummeret"})
    EXPECT_THAT(all, Not(HasSubstr(secret)));
}

TEST(HistoryPages, AreNotPublishedWithAnIdentityNumberInACommitsWords) {
  CommittedSite site("planen");
  const auto page = [](const std::string& text) {
    return "+++\ntype = \"side\"\ntittel = \"Klage\"\n+++\n\n" + text + "\n";
  };
  site.commit({{"content/om/klage.md", page("En klage.")}}, "2024-07-01", "Legg ut klagen");
  site.commit({{"content/om/klage.md", page("En klage til.")}}, "2024-07-02", "Klagen fra 020132 99997");
  const std::string id = site.commit_id();
  const Finished finished = run(site.build("ut"));
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.err,
              HasSubstr("feil[identity-number]: beskrivelsen av endringen 2.\u00A0juli\u00A02024 har et "));
  EXPECT_THAT(finished.err, Not(HasSubstr("99997")));
  site.commit({{kSettings,
                settings_and("[[historikk.skjul]]\ncommit = \"" + id.substr(0, 7) + "\"\ngrunn = \"Personvern.\"\n")}},
              "2024-07-03", "Skjul");
  EXPECT_THAT(all_of(site.built("skjult")), Not(HasSubstr("99997")));
}

TEST(HistoryPages, AreNotPublishedWithAnIdentityNumberInAnAuthorsName) {
  CommittedSite site("planen");
  site.commit({{kSettings, settings_and("[historikk]\nforfattere = true\n")}}, "2024-07-01", "Vis forfattere");
  const FileTree named = site.built("navn");
  ASSERT_THAT(all_of(named), HasSubstr("Sekretariatet"));
  const auto page = [](const std::string& text) {
    return "+++\ntype = \"side\"\ntittel = \"Klage\"\n+++\n\n" + text + "\n";
  };
  site.commit({{"content/om/klage.md", page("En klage.")}}, "2024-07-02", "Legg ut klagen");
  site.commit({{"content/om/klage.md", page("En klage til.")}}, "2024-07-03", "Rett", "Ola 020132 99997");
  const Finished finished = run(site.build("ut"));
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.err, HasSubstr("feil[identity-number]: navnet eller e-posten til den som gjorde endringen "));
  EXPECT_THAT(finished.err, Not(HasSubstr("99997")));
}

// [historikk]

TEST(HistoryPages, NameAuthorsOnlyWhenTheSiteAsksForIt) {
  CommittedSite site("planen");
  const std::string quiet = all_of(site.built("ut"));
  EXPECT_THAT(quiet, Not(HasSubstr("Sekretariatet")));
  EXPECT_THAT(quiet, Not(HasSubstr("post@example.org")));
  site.commit({{kSettings, settings_and("[historikk]\nforfattere = true\n")}}, "2024-07-01", "Vis forfattere");
  const FileTree with_names = site.built("navn");
  EXPECT_THAT(with_names.at(kPlan), HasSubstr("av: Sekretariatet"));
  EXPECT_THAT(all_of(with_names), Not(HasSubstr("post@example.org")));
  site.commit({{kSettings, settings_and("[historikk]\nforfattere = true\nepost = true\n")}}, "2024-07-02",
              "Vis adresser");
  EXPECT_THAT(site.built("adresser").at(kPlan), HasSubstr("av: Sekretariatet (post@example.org)"));
}

TEST(HistoryPages, HideAVersionByItsCommit) {
  CommittedSite site("planen");
  const std::string id = site.commit_id(3);  // Rett planen
  site.commit({{kSettings,
                settings_and("[[historikk.skjul]]\ncommit = \"" + id.substr(0, 7) + "\"\ngrunn = \"Feil tall.\"\n")}},
              "2024-07-01", "Skjul");
  const FileTree tree = site.built("ut", {"--strict"});
  EXPECT_THAT(tree.at(kPlan), HasSubstr("skjult: En tidligere versjon er ikke tilgjengelig: Feil tall."));
  const std::string all = all_of(tree);
  EXPECT_THAT(all, Not(HasSubstr("Fagdagen er kommet med")));
  EXPECT_THAT(all, Not(HasSubstr("sykepleiere | Fastlegerådet | våren")));
}

TEST(HistoryPages, HideAllThatAFileWas) {
  CommittedSite site("planen");
  site.commit({{kSettings, settings_and("[[historikk.skjul]]\nfil = \"planer/hp.md\"\ngrunn = \"Feil tall.\"\n")}},
              "2024-07-01", "Skjul");
  const FileTree tree = site.built("ut", {"--strict"});
  EXPECT_THAT(tree.at(kPlan), HasSubstr("notat: Vedtatt i Fastlegerådet."));
  EXPECT_THAT(all_of(tree), Not(HasSubstr("Legg ut de første papirene</")));
  EXPECT_THAT(all_of(tree), Not(HasSubstr("høsten 2024 |")));
}

TEST(HistoryPages, AreNotPublishedWithAHidingThatHidesNothing) {
  CommittedSite site("planen");
  site.commit({{kSettings, settings_and("[[historikk.skjul]]\ncommit = \"0123456789\"\ngrunn = \"Feil tall.\"\n")}},
              "2024-07-01", "Skjul");
  const Finished finished = run(site.build("ut"));
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.err, HasSubstr("feil[nothing-to-hide]: ingen tidligere versjon passer med `0123456789`"));
  EXPECT_THAT(finished.err, HasSubstr("nettsted.toml:4:10"));
}

TEST(HistoryPages, AreWithoutVersionsOfAShallowClone) {
  const CommittedSite site("planen");
  Invocation clone;
  clone.program = "git";
  clone.arguments = {"clone", "--quiet", "--bare", "--depth=2", "file://" + site.repository(), site / "grunn.git"};
  ASSERT_EQ(run(clone).status, 0);
  Invocation build = site.build("ut");
  build.arguments[2] = site / "grunn.git";
  const Finished finished = run(build);
  EXPECT_EQ(finished.status, 0);
  EXPECT_THAT(finished.err, HasSubstr("advarsel[shallow-history]"));
  EXPECT_THAT(read_file(site / "ut/planer/hp/index.html"), Not(HasSubstr("historikk:")));
}

}  // namespace
}  // namespace motebok::testing
