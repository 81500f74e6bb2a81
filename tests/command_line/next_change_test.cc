// A site says on which day it is next another one by itself. Held against builds of day after day: on a day that was not announced,
// no file may differ, but for those that tell the day.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <filesystem>
#include <ostream>

#include "base/date.h"
#include "support/file_tree.h"
#include "support/git.h"
#include "support/site_folder.h"
#include "support/small_site.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Date date_of(std::string_view text) { return *parse_iso_date(text); }
Date next_day(Date day) { return Date(std::chrono::sys_days(day) + std::chrono::days(1)); }

std::string announced_in(const std::string& manifest) {
  rapidjson::Document json;
  json.Parse(manifest.c_str());
  return json.IsObject() && json.HasMember("neste_endring") ? json["neste_endring"].GetString() : "";
}

// What a reader gets on one day; the files that tell the day itself are left out.
struct Day {
  std::string announced;
  FileTree files;
};
Day built_on(Date day, Invocation build, const std::string& folder) {
  build.arguments.insert(build.arguments.end(), {"--date", to_iso(day)});
  const Finished done = run(build);
  EXPECT_EQ(done.status, 0) << done.err;
  Day built{"", read_tree(folder + "/public")};
  built.announced = announced_in(built.files["data/manifest.json"]);
  for (const char* const tells : {"data/manifest.json", "data/filer.sha256", "om/versjon/index.html"})
    built.files.erase(tells);
  return built;
}

// From `day` on, that many days. Returns those on which something differed.
std::vector<std::string> expect_only_announced_days(const std::string& folder, const Invocation& build, Date day,
                                                    int days) {
  // With a history, so that feeds have days of their own; all of it before the first of these days.
  commit_everything(folder, "2020-01-01T12:00Z");
  std::vector<std::string> different;
  Day before = built_on(day, build, folder);
  for (int i = 0; i < days; ++i) {
    day = next_day(day);
    Day after = built_on(day, build, folder);
    const std::string difference = differences(before.files, after.files);
    if (before.announced != to_iso(day)) {
      EXPECT_EQ(difference, "") << to_iso(day) << " was not announced; " << before.announced << " was";
    }
    if (!difference.empty()) different.push_back(to_iso(day));
    before = std::move(after);
  }
  return different;
}

struct Stretch {
  std::string site;
  std::string from;
  int days;
};
void PrintTo(const Stretch& stretch, std::ostream* out) { *out << stretch.site << " from " << stretch.from; }

class NextChange : public ::testing::TestWithParam<Stretch> {};

TEST_P(NextChange, NothingDiffersOnADayThatWasNotAnnounced) {
  const SiteFolder site(GetParam().site);
  const auto different =
      expect_only_announced_days(site.path(), site.build(), date_of(GetParam().from), GetParam().days);
  // Else this would have shown nothing.
  EXPECT_FALSE(different.empty());
  EXPECT_LT(different.size(), static_cast<std::size_t>(GetParam().days));
}

INSTANTIATE_TEST_SUITE_P(Over, NextChange,
                         ::testing::Values(Stretch{"alle-typer", "2027-12-20", 20},
                                           Stretch{"oppfolging", "2025-12-20", 30},
                                           Stretch{"navneskifte", "2024-12-20", 20}),
                         [](const auto& each) { return test_name_of(each.param.site); });

// One thing of each kind happens in the month, each on a day of its own.
TEST(NextChangeInAMonth, WithOneOfEachIsOnTheirDays) {
  const SmallSite site;
  const auto paper = [&](const std::string& path, const std::string& front_matter, const std::string& text) {
    site.write("content/" + path, "+++\n" + front_matter + "+++\n\n" + text);
  };
  paper("embargo.md", "type = \"side\"\ntittel = \"Embargo\"\npubliseres = 2025-12-03\n", "Tekst.\n");
  paper("bort.md", "type = \"side\"\ntittel = \"Bort\"\ntrukket = 2025-12-05\ntrukket_grunn = \"Den er utdatert.\"\n",
        "Tekst.\n");
  paper("utvalg/flr/2025-12-08/innkalling.md",
        "type = \"innkalling\"\ntittel = \"Møte\"\nutvalg = \"flr\"\ndato = 2025-12-08\n", "## Sak 2/25: En sak til\n");
  paper("utvalg/flr/2025-11-12/referat.md",
        "type = \"referat\"\ntittel = \"Referat\"\nutvalg = \"flr\"\ndato = 2025-11-12\n",
        "## Sak 3/25: Lovet\n\nTekst.\n\n**Vedtak:** Rådet ber om en mal.\n\n**Oppfølging:**\n\n- 11.12.2025 – "
        "sykehuset: lager en mal\n");
  paper("utvalg/ds/index.md",
        "type = \"utvalg\"\ntittel = \"Digital samhandling\"\nforkortelse = \"DS\"\nnivaa = \"faglig\"\naliaser = [{ "
        "navn = \"IKT\", til = "
        "2025-12-13 }]\n\n[[medlemmer]]\nrolle = \"leder\"\nfra = \"Sjøvik kommune\"\nperiode_fra = 2025-12-16\n",
        "Tekst.\n");
  paper("partnere/sjovik.md", "type = \"partner\"\ntittel = \"Sjøvik kommune\"\nslag = \"kommune\"\n",
        "Tekst om IKT.\n");
  paper("utvalg/gammelt/index.md",
        "type = \"utvalg\"\ntittel = \"Det gamle utvalget\"\nforkortelse = \"GAM\"\nnivaa = \"faglig\"\nnedlagt = "
        "2025-12-18\n",
        "Tekst.\n");
  paper("utlysninger/midler.md",
        "type = \"utlysning\"\ntittel = \"Midler\"\nfrist = 2025-10-01\nramme = 100000\nutvalg = \"flr\"\ntildelt = "
        "2025-12-22\n",
        "Tekst.\n");
  paper("planer/handlingsplan-2025.md",
        "type = \"plan\"\ntittel = \"Handlingsplan 2025\"\nperiode = [2025, 2025]\nutvalg = \"flr\"\n", "Tekst.\n");
  EXPECT_THAT(expect_only_announced_days(site.path(), site.build(), date_of("2025-12-01"), 33),
              ::testing::ElementsAre("2025-12-03",    // the embargo ends
                                     "2025-12-05",    // the withdrawal takes effect
                                     "2025-12-09",    // the meeting is over
                                     "2025-12-12",    // the promise is late
                                     "2025-12-14",    // the committee is called so no more
                                     "2025-12-16",    // the member's term begins
                                     "2025-12-19",    // the committee is no more
                                     "2025-12-22",    // the money is given
                                     "2026-01-01"));  // the plan is over, and rows say which year
}

class NextChangeOf : public ::testing::Test {
 protected:
  std::string announced(const std::string& date) const {
    const Finished done = run(site_.command({"build", "--theme", "tema", "--date", date}));
    EXPECT_EQ(done.status, 0) << done.err;
    said_ = done.out;
    return announced_in(site_.read("public/data/manifest.json"));
  }
  void write_page(const std::string& front_matter) const {
    site_.write("content/side.md", "+++\ntype = \"side\"\ntittel = \"En side\"\n" + front_matter + "+++\n\nTekst.\n");
  }

  SmallSite site_;
  mutable std::string said_;
};

TEST_F(NextChangeOf, AnEmbargoIsItsDay) {
  write_page("publiseres = 2026-01-20\n");
  EXPECT_EQ(announced("2026-01-15"), "2026-01-20");
  EXPECT_THAT(said_, HasSubstr("Nettstedet endrer seg neste gang av seg selv 20.\u00A0januar\u00A02026."));
  EXPECT_EQ(announced("2026-01-19"), "2026-01-20");
  EXPECT_NE(announced("2026-01-20"), "2026-01-20");
}

TEST_F(NextChangeOf, AnAnnouncedWithdrawalIsItsDay) {
  write_page("trukket = 2026-01-25\ntrukket_grunn = \"Siden er utdatert.\"\n");
  EXPECT_EQ(announced("2026-01-15"), "2026-01-25");
}

// Nobody is to learn from it what stands in a draft.
TEST_F(NextChangeOf, ADraftIsNone) {
  const std::string without = announced("2026-01-15");
  write_page("utkast = true\npubliseres = 2026-01-20\n");
  EXPECT_EQ(announced("2026-01-15"), without);
}

TEST_F(NextChangeOf, AnEmbargoIsOnlyToldAsADay) {
  write_page("publiseres = 2026-01-20\n");
  announced("2026-01-15");
  for (const auto& [path, bytes] : read_tree(site_ / "public")) EXPECT_THAT(bytes, Not(HasSubstr("En side"))) << path;
}

TEST_F(NextChangeOf, AMeetingIsTheDayAfterIt) {
  site_.write("content/utvalg/flr/2026-01-20/innkalling.md",
              "+++\ntype = \"innkalling\"\ntittel = \"Møte\"\nutvalg = \"flr\"\ndato = 2026-01-20\n+++\n\nSakslisten "
              "kommer.\n");
  expect_only_announced_days(site_.path(), site_.build(), date_of("2026-01-15"), 0);
  EXPECT_EQ(announced("2026-01-15"), "2026-01-21");
}

TEST_F(NextChangeOf, NothingIsTheNewYearSinceDatesOfOtherYearsSayWhich) {
  EXPECT_EQ(announced("2027-03-01"), "2028-01-01");
}

TEST_F(NextChangeOf, IsToldInEnglishToo) {
  write_page("publiseres = 2026-01-20\n");
  const Finished done = run(site_.build({"--lang", "en"}));
  EXPECT_THAT(done.out, HasSubstr("The site next changes by itself on 2026-01-20."));
}

}  // namespace
}  // namespace motebok::testing
